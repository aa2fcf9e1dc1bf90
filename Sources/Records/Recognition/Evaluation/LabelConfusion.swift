/// How often each label was given where each was expected.
package struct LabelConfusion: Sendable {
    private var counts = [Int](repeating: 0, count: LabelScores.count * LabelScores.count)

    package init() {}

    package mutating func add(expected: PostLabel, given: PostLabel) {
        counts[expected.index * LabelScores.count + given.index] += 1
    }

    package func count(expected: PostLabel, given: PostLabel) -> Int {
        counts[expected.index * LabelScores.count + given.index]
    }

    /// Precision, recall and F1 of one label; nil where it was neither expected nor given.
    package func figures(of label: PostLabel) -> (precision: Double, recall: Double, f1: Double)? {
        let right = count(expected: label, given: label)
        let given = PostLabel.allCases.reduce(0) { $0 + count(expected: $1, given: label) }
        let expected = support(of: label)
        guard given + expected > 0 else { return nil }
        let precision = given == 0 ? 0 : Double(right) / Double(given)
        let recall = expected == 0 ? 0 : Double(right) / Double(expected)
        let f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        return (precision, recall, f1)
    }

    /// How often `label` was expected.
    package func support(of label: PostLabel) -> Int {
        PostLabel.allCases.reduce(0) { $0 + count(expected: label, given: $1) }
    }

    /// The mean F1 over the labels that occur.
    package var macroF1: Double {
        let all = PostLabel.allCases.compactMap { figures(of: $0)?.f1 }
        return all.isEmpty ? 0 : all.reduce(0, +) / Double(all.count)
    }

    /// A table for people, and the ten commonest confusions.
    package var text: String {
        var lines = ["label                 precision recall    F1  support"]
        for label in PostLabel.allCases {
            guard let (precision, recall, f1) = figures(of: label) else { continue }
            let name = label.rawValue + String(repeating: " ", count: max(0, 22 - label.rawValue.utf8.count))
            lines.append(
                "\(name)   \(share(precision))  \(share(recall)) \(share(f1))  \(support(of: label))"
            )
        }
        lines.append("macro-F1 \(share(macroF1))")
        var confusions: [(Int, String)] = []
        for expected in PostLabel.allCases {
            for given in PostLabel.allCases where given != expected {
                let count = count(expected: expected, given: given)
                if count > 0 { confusions.append((count, "\(expected.rawValue) read as \(given.rawValue)")) }
            }
        }
        for (count, what) in confusions.sorted(by: { $0.0 > $1.0 }).prefix(10) {
            lines.append("  \(count) × \(what)")
        }
        return lines.joined(separator: "\n")
    }
}

/// A share with three decimals.
func share(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
}
