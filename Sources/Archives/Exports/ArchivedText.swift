import Networks

/// The chat text inside a container; every reading unpacks it again.
struct ArchivedText: ExportSource {
    let byteCount: Int?
    private let entry: EntryName
    private let index: Int
    private let container: any ExportContainer
    private let limit: Int64

    init(entry: EntryName, index: Int, byteCount: Int?, container: any ExportContainer, limit: Int64) {
        self.entry = entry
        self.index = index
        self.byteCount = byteCount
        self.container = container
        self.limit = limit
    }

    var name: String { "\(container.name)/\(entry.path)" }

    func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        var isFound = false
        try container.forEach { found in
            guard found.index == index else { return true }
            guard found.name == entry else { return false }
            isFound = true
            var count = 0
            try found.read(limit: limit) { chunk in
                count += chunk.count
                try body(chunk)
            }
            // A text in a folder can grow between two readings.
            guard count == byteCount ?? count else { throw ArchiveFault.changed(archive: container.name) }
            return false
        }
        guard isFound else { throw ArchiveFault.changed(archive: container.name) }
    }
}
