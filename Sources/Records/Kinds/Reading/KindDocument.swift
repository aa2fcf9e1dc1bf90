import Domain
import Yams

/// A kind's file as a tree: parsed, and laid over the kind that it extends.
struct KindDocument {
    let file: String
    let node: Node

    /// Parses a text; nil where a fault was noted instead.
    init?(_ source: KindSource, faults: KindFaultList) {
        file = source.file
        guard source.text.utf8.count <= KindSource.byteLimit else {
            faults.add(
                KindFault(file: file, line: nil, key: "", problem: .tooLarge(limit: KindSource.byteLimit))
            )
            return nil
        }
        do {
            guard let node = try Yams.compose(yaml: source.text) else {
                faults.add(KindFault(file: file, line: nil, key: "kind", problem: .missing))
                return nil
            }
            self.node = node
        } catch {
            let (line, detail) = Self.explain(error)
            faults.add(KindFault(file: file, line: line, key: "", problem: .malformed(detail)))
            return nil
        }
    }

    private init(file: String, node: Node) {
        self.file = file
        self.node = node
    }

    /// The value of a text at the top.
    func text(_ key: String) -> String? { node.mapping?[Node(key)]?.scalar?.string }

    /// The document on top of another: mappings are merged, lists go before the other's, all else replaces.
    ///
    /// Of a kind of its own (`isAnother`) `opens` replaces too: with the other's beside it both would open by them.
    func over(_ base: KindDocument, isAnother: Bool) -> KindDocument {
        var lower = base.node
        if isAnother, node.mapping?[Node("opens")] != nil {
            lower.mapping?[Node("opens")] = nil
        }
        return KindDocument(file: file, node: Self.merge(node, over: lower))
    }

    private static func merge(_ upper: Node, over lower: Node) -> Node {
        if let upper = upper.mapping, let lower = lower.mapping {
            let own = Dictionary(upper.map { ($0.key, $0) }) { first, _ in first }
            // The upper file's keys stand for the lower's: they know the line that an operator looks at.
            let merged = lower.map { key, value in
                own[key].map { ($0.key, merge($0.value, over: value)) } ?? (key, value)
            }
            return Node(merged + upper.filter { lower[$0.key] == nil }.map { ($0.key, $0.value) })
        }
        if let upper = upper.sequence, var lower = lower.sequence {
            lower.insert(contentsOf: upper, at: 0)
            return .sequence(lower)
        }
        return upper
    }

    private static func explain(_ error: any Error) -> (Int?, String) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            (
                context.mark.line,
                "duplicate keys: \(duplicates.map { "\($0)" }.sorted().joined(separator: ", "))"
            )
        default: (nil, "unreadable")
        }
    }
}

/// A file of a kind, as a command read it.
package struct KindSource: Hashable, Sendable {
    /// A kind is a page of text; longer ones are refused.
    package static let byteLimit = 64 << 10

    /// As a fault names it.
    package let file: String
    package let text: String

    package init(file: String, text: String) {
        self.file = file
        self.text = text
    }
}
