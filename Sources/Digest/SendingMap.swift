import Domain
import Records

/// Which posts are one *kiriman*.
///
/// That is the photos and the text that somebody sent together, and the same sent again or to other forums. The
/// records tell; a post without a record stands for itself.
struct SendingMap {
    /// A photo belongs to a text of its sender so near to it, in milliseconds.
    private static let span: Int64 = 900_000

    private var parents: [Int: Int] = [:]

    init(_ records: DigestRecords) {
        var texts: [RecordNumber: [(entry: Int, by: String?, at: Int64)]] = [:]
        var photos: [(entry: Int, by: String?, at: Int64, record: RecordNumber)] = []
        for step in records.steps {
            guard let number = step.event.record, let source = step.event.source else { continue }
            let at = step.event.at.milliseconds
            switch step.event.change {
            case .linked(let entry, "kiriman"): photos.append((entry, step.event.by, at, number))
            case .linked(let entry, "sameAs"):
                if let first = records.book[number]?.sources.first(where: { $0.value == "opened" })?.key {
                    join(entry, first)
                }
                texts[number, default: []].append((entry, step.event.by, at))
            case .opened, .linked, .moved, .fieldSet:
                texts[number, default: []].append((source, step.event.by, at))
            default: break
            }
        }
        for photo in photos {
            let near = (texts[photo.record] ?? []).filter {
                $0.by == photo.by && abs($0.at - photo.at) <= Self.span
            }
            let text = near.min { (abs($0.at - photo.at), $0.entry) < (abs($1.at - photo.at), $1.entry) }
            if let text { join(photo.entry, text.entry) }
        }
    }

    /// The first post of the kiriman to which a post belongs.
    func first(of entry: Int) -> Int {
        var entry = entry
        while let parent = parents[entry] { entry = parent }
        return entry
    }

    private mutating func join(_ one: Int, _ other: Int) {
        let (one, other) = (first(of: one), first(of: other))
        // The smaller number leads, so that the chain ends.
        if one != other { parents[max(one, other)] = min(one, other) }
    }
}
