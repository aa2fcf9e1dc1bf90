import Domain
import Networks

/// The chats of an export file.
struct ExportChats {
    private(set) var all: [ExportChat] = []

    /// Reads every chat's head and counts its rows; with `times`, also reads when they were posted.
    init(_ source: any ExportSource, times: Bool) throws {
        var all: [ExportChat] = []
        try ExportScanner.scan(source, times ? .everybodys : .nobodys) { piece in
            while all.count <= piece.chat { all.append(ExportChat(index: all.count)) }
            switch piece {
            case .head(let chat, let name, let value): all[chat].read(name, value)
            case .passed(let chat): all[chat].rows += 1
            case .row(let chat, let bytes, _): all[chat].count(bytes)
            }
        }
        self.all = all
    }

    /// The chat that is meant: the one so named, the only one with rows, or the only group among them.
    ///
    /// Throws ``TelegramExportError``.
    func choice(_ wanted: String?, file: String) throws(TelegramExportError) -> ExportChat {
        let filled = all.filter { $0.rows > 0 }
        guard !filled.isEmpty else { throw .noRows(file: file) }
        let named = filled.filter { $0.name == wanted }
        let candidates = filled.count == 1 ? filled : wanted != nil ? named : filled.filter(\.isForum)
        guard candidates.count == 1 else {
            throw .severalChats(file: file, names: filled.filter(\.isForum).prefix(10).compactMap(\.name))
        }
        return candidates[0]
    }
}
