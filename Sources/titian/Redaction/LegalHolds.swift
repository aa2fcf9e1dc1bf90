import Domain

/// Which entries must not be erased for now: what the log's `hold` entries say, the latest word on each holding.
///
/// A `hold` entry's body is `{"op":"hold"|"release","reason":…,"by":…}`; its `from` names the entries.
struct LegalHolds {
    enum Operation: String {
        case hold, release
    }

    private var entries: Set<Int> = []

    /// What cannot be read holds: rather kept too long than erased too early.
    mutating func apply(_ numbers: [Int], _ body: [UInt8]) {
        var operation = Operation.hold
        try? JSONScanner.read(body) { json in
            try json.object { json in
                guard json.keyIs("op") else { return try json.skip() }
                operation = Operation(rawValue: try json.string()) ?? .hold
            }
        }
        switch operation {
        case .hold: entries.formUnion(numbers)
        case .release: entries.subtract(numbers)
        }
    }

    func contains(_ entry: Int) -> Bool { entries.contains(entry) }
}
