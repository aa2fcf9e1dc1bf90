/// The faults of one reading.
final class KindFaultList {
    private var found: [KindFault] = []

    /// By file and line.
    var all: [KindFault] {
        found.sorted { ($0.file, $0.line ?? 0, $0.key) < ($1.file, $1.line ?? 0, $1.key) }
    }

    func add(_ fault: KindFault) {
        if !found.contains(fault) { found.append(fault) }
    }
}
