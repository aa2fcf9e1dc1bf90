import Domain

/// Numbers and hours as Indonesians write them.
package enum WrittenNumber {
    /// `150.000.000`, `1.234,5`; a dot that parts no thousands begins the fraction: `2.5`.
    package static func read(_ text: String) -> Double? {
        guard text.allSatisfy({ ("0"..."9").contains($0) || ".,-".contains($0) }) else { return nil }
        let halves = text.split(separator: ",", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        let isGrouped = groupsThousands(halves[0])
        guard isGrouped || halves.count == 1 || !halves[0].contains(".") else { return nil }
        let whole = isGrouped ? String(halves[0].filter { $0 != "." }) : String(halves[0])
        let fraction = halves.count == 2 && !halves[1].isEmpty ? ".\(halves[1])" : ""
        return Double(whole + fraction).flatMap { $0.isFinite ? $0 : nil }
    }

    /// The same among other words: `Rp 150.000.000,-`.
    static func found(in text: String) -> Double? {
        let marks = text.filter { ("0"..."9").contains($0) || ".,".contains($0) }
        func isMark(_ character: Character) -> Bool { ".,".contains(character) }
        return read(String(marks.drop(while: isMark).reversed().drop(while: isMark).reversed()))
    }

    /// `07:30`, `7.30`, as `07:30`; whether the day has such an hour, the field asks.
    package static func time(_ text: String) -> String? {
        let parts = text.split { $0 == ":" || $0 == "." }
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        return numbers.count == 2 ? numbers.map { padded($0, 2) }.joined(separator: ":") : nil
    }

    private static func groupsThousands(_ text: Substring) -> Bool {
        let groups = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard groups.count > 1, (1...3).contains(groups[0].count), groups[0] != "0" else { return false }
        return groups.dropFirst().allSatisfy { $0.count == 3 }
    }
}
