import Domain
import Journal

/// What a verification has found so far; keeps the first thousand.
final class FindingLog {
    private static let limit = 1_000
    private var kept: [AuditFinding] = []
    private(set) var count = 0

    func add(_ code: AuditFinding.Code, entry: Int? = nil, _ detail: String = "") {
        count += 1
        guard kept.count < Self.limit else { return }
        kept.append(AuditFinding(code: code, entry: entry, detail: detail))
    }

    /// By file and entry.
    var all: [AuditFinding] {
        kept.sorted { ($0.entry ?? -1, $0.code.rawValue) < ($1.entry ?? -1, $1.code.rawValue) }
    }
}

extension JSONWriter {
    /// `[{"code":…,"entry":…,"detail":…},…]`, entry absent where nil and detail where empty.
    mutating func findings(_ findings: [AuditFinding]) {
        beginArray()
        for finding in findings {
            beginObject()
            key("code")
            string(finding.code.rawValue)
            if let entry = finding.entry {
                key("entry")
                integer(entry)
            }
            if !finding.detail.isEmpty {
                key("detail")
                string(finding.detail)
            }
            endObject()
        }
        endArray()
    }
}
