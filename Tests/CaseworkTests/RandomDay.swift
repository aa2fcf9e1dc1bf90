import Domain

/// A small day of a small city, by chance: what is said, and when somebody looks.
struct RandomDay {
    /// One thing that happens.
    enum Move: Sendable {
        case wait(minutes: Int64)
        case say(id: String, text: String, by: String, chat: String?, reply: String?, isPhoto: Bool)
        case edit(of: String, text: String, by: String, id: String)
        case delete(of: String, by: String, id: String)
        case react(to: String, by: String)
        /// Posts of an export, so many minutes before now.
        case export([Old])
        case turn
    }

    struct Old: Sendable {
        let id: String
        let text: String
        let by: String
        let minutesAgo: Int64
    }

    private static let lines: [(by: String, text: String)] = [
        ("neneng", "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi, diwakili Sekcam"),
        ("asep", "Izin Pak Sekda, kami terlambat hadir rapat karena ada kunjungan warga"),
        ("dudung", "Mohon izin Bu Camat, besok tidak ikut apel karena sakit"),
        ("neneng", "Izin melaporkan, sampah menumpuk di TPS Jl. Ciroyom RT 03 belum terangkut"),
        ("asep", "Lapor, jalan rusak di Jl. Melati Raya depan SD Melati, mohon penanganan DPUPR"),
        ("dudung", "Izin lapor banjir 40 cm di Kel. Ciroyom RT 02, warga mulai mengungsi"),
        ("pak-sekda", "Silakan"), ("pak-sekda", "Silakan Bu Camat Andir, pastikan Sekcam membawa data"),
        ("pak-sekda", "Belum bisa Pak Camat, wajib hadir"),
        ("neneng", "Silakan Pak Lurah, semoga lekas sembuh"),
        ("pak-sekda", "Ralat, Pak Camat tetap hadir"), ("ratna", "Siap, armada meluncur ke lokasi"),
        ("ratna", "Sampah sudah selesai diangkut semua"), ("budi", "Sedang kami tangani Pak Camat"),
        ("yusuf", "Arahan Pak Sekda: silakan diwakilkan Sekcam"), ("asep", "Siap Pak Sekda"),
        ("pak-sekda", "Tolong semua camat siapkan data warga terdampak, paling lambat besok pukul 10"),
        ("neneng", "Idem Pak, kami juga mohon izin"), ("asep", "Selamat pagi semua"),
        ("neneng", "Sudah izin ke Pak Sekda via telepon, diperkenankan"),
        ("pak-sekda", "Rapat koordinasi besok pukul 09.00 di Balai Kota, seluruh camat hadir"),
        ("neneng", "Izin meralat, yang benar TPS Jl. Ciroyom RT 04"),
    ]

    let moves: [Move]

    /// `imports` are exports of older posts that come between.
    init(seed: UInt64, length: Int = 12, imports: Bool = false) {
        var random = SplitMix64(seed: seed)
        var moves: [Move] = []
        var said: [(id: String, by: String, chat: String)] = []
        for step in 0..<length {
            let id = "s\(step)"
            switch Int.random(in: 0..<20, using: &random) {
            case 0: moves.append(.wait(minutes: Int64.random(in: 1...600, using: &random)))
            case 1 where !said.isEmpty:
                let post = said.randomElement(using: &random) ?? said[0]
                let line = Self.lines.filter { $0.by == post.by }.randomElement(using: &random)
                moves.append(.edit(of: post.id, text: line?.text ?? "Maaf", by: post.by, id: id))
            case 2 where !said.isEmpty:
                let post = said.randomElement(using: &random) ?? said[0]
                moves.append(.delete(of: post.id, by: post.by, id: id))
            case 3 where !said.isEmpty:
                let post = said.randomElement(using: &random) ?? said[0]
                moves.append(.react(to: post.id, by: Bool.random(using: &random) ? "pak-sekda" : "asep"))
            case 4 where imports:
                let old = (0..<3).map { number in
                    let line = Self.lines.randomElement(using: &random) ?? Self.lines[0]
                    let ago = Int64.random(in: 1...4_000, using: &random)
                    return Old(id: "\(id)-\(number)", text: line.text, by: line.by, minutesAgo: ago)
                }
                moves.append(.export(old.sorted { $0.minutesAgo > $1.minutesAgo }))
            case 5, 6:
                let by = Bool.random(using: &random) ? "neneng" : "asep"
                moves.append(.say(id: id, text: "", by: by, chat: SmallCity.forum, reply: nil, isPhoto: true))
            default:
                let line = Self.lines.randomElement(using: &random) ?? Self.lines[0]
                let chat = Int.random(in: 0..<6, using: &random) == 0 ? SmallCity.leaders : SmallCity.forum
                let near = said.filter { $0.chat == chat }
                let reply = Bool.random(using: &random) ? near.randomElement(using: &random)?.id : nil
                let isPhoto = Int.random(in: 0..<5, using: &random) == 0
                moves.append(
                    .say(id: id, text: line.text, by: line.by, chat: chat, reply: reply, isPhoto: isPhoto)
                )
                said.append((id, line.by, chat))
            }
            moves.append(.wait(minutes: Int64.random(in: 0...4, using: &random)))
            if Int.random(in: 0..<3, using: &random) > 0 { moves.append(.turn) }
        }
        self.moves = moves + [.wait(minutes: 20), .turn]
    }
}

extension CaseTown {
    /// Does what a move says, but for a turn.
    func make(_ move: RandomDay.Move) async throws {
        switch move {
        case .wait(let minutes): wait(minutes: minutes)
        case .say(let id, let text, let by, let chat, let reply, let isPhoto):
            let photo = Attachment(name: "\(id).jpg", mime: "image/jpeg", reference: id)
            try await say(text, by: by, in: chat, reply: reply, id: id, files: isPhoto ? [photo] : [])
        case .edit(let post, let text, let by, let id):
            try await edit(post, to: text, by: by, in: SmallCity.forum, id: id)
        case .delete(let post, let by, let id): try await delete(post, by: by, in: SmallCity.forum, id: id)
        case .react(let post, let by): try await react("👍", to: post, by: by, in: SmallCity.forum)
        case .export(let old):
            try export(old.map { ($0.id, $0.text, $0.by, now - $0.minutesAgo * 60_000) }, in: SmallCity.forum)
        case .turn: break
        }
    }
}
