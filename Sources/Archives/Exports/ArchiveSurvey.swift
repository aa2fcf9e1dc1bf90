import Domain
import Networks

/// What a first pass over a container found, without unpacking anything.
struct ArchiveSurvey {
    private(set) var texts: [(index: Int, name: EntryName, size: Int64?)] = []
    /// Places of the media by their file names; the first of a name counts.
    private(set) var media: [String: Int] = [:]
    private var seen: Set<[String]> = []
    private var unsafe = 0
    private var special = 0
    private var duplicate = 0
    private let depth: Int

    init(depth: Int) {
        self.depth = depth
    }

    /// Files one entry away.
    mutating func add(_ entry: ContainerEntry) {
        guard let name = entry.name, name.depth < depth else {
            unsafe += 1
            return
        }
        if name.isJunk { return }
        guard entry.kind == .file else {
            special += 1
            return
        }
        // Two entries of one path: which is meant, only their author knows. The first is kept.
        guard seen.insert(name.components.map(EntryName.key)).inserted else {
            duplicate += 1
            return
        }
        if name.isText { texts.append((entry.index, name, entry.size)) }
        addMedia(name.file, entry.index)
    }

    private mutating func addMedia(_ name: String, _ index: Int) {
        if media[name] == nil {
            media[name] = index
        } else {
            duplicate += 1
        }
    }

    /// Takes the chat itself out of the media.
    mutating func choose(text index: Int) {
        media = media.filter { $0.value != index }
    }

    /// What was left out, by sort.
    var warnings: [ExportWarning] {
        let all = [
            ExportWarning(
                code: "unsafe_name",
                message: Wording(
                    id: "Berkas dengan nama yang tidak aman dilewati.",
                    en: "Files with unsafe names were skipped."
                ),
                count: unsafe
            ),
            ExportWarning(
                code: "not_a_file",
                message: Wording(
                    id: "Tautan dan berkas khusus dilewati.",
                    en: "Links and special files were skipped."
                ),
                count: special
            ),
            ExportWarning(
                code: "duplicate_name",
                message: Wording(
                    id: "Ada nama berkas yang sama lebih dari sekali; yang pertama dipakai.",
                    en: "File names occur more than once; the first of each is used."
                ),
                count: duplicate
            ),
        ]
        return all.filter { $0.count > 0 }
    }
}
