import Domain
import Yams

/// One mapping of a kind's file, read key by key; what nobody asked for is told by ``finish()``.
///
/// Faults are collected, so that one run of `titian kinds check` tells all of them.
final class KindSection {
    /// Lists and mappings of more members are refused.
    static let memberLimit = 256

    let file: String
    /// Such as `fields.date.`; empty for the whole file.
    let prefix: String
    /// 1-based.
    let line: Int?
    private let members: [(key: String, line: Int?, value: Node)]
    private let faults: KindFaultList
    private var asked: [String] = []

    init(_ node: Node, file: String, prefix: String, faults: KindFaultList) {
        self.file = file
        self.prefix = prefix
        self.faults = faults
        line = node.mark?.line
        guard let mapping = node.mapping else {
            members = []
            faults.add(
                KindFault(
                    file: file,
                    line: node.mark?.line,
                    key: String(prefix.dropLast()),
                    problem: .shape(
                        wanted: Wording(id: "pasangan kunci: nilai", en: "a mapping of key: value")
                    )
                )
            )
            return
        }
        members = mapping.prefix(Self.memberLimit).map { key, value in
            (key.string ?? "?", key.mark?.line ?? value.mark?.line, value)
        }
        if mapping.count > Self.memberLimit {
            fault(nil, .tooLarge(limit: Self.memberLimit))
        }
    }

    /// Every key in the file's order, all of them asked for by that.
    func keys() -> [String] {
        asked += members.map(\.key)
        return members.map(\.key)
    }

    /// Whether a key is there, which it may be.
    func has(_ key: String) -> Bool {
        ask(key)
        return members.contains { $0.key == key }
    }

    /// Notes a fault of a key, or of the section.
    func fault(_ key: String?, _ problem: KindFault.Problem) {
        let line = key.flatMap { key in members.first { $0.key == key }?.line } ?? self.line
        let name = key.map { prefix + $0 } ?? String(prefix.dropLast())
        faults.add(KindFault(file: file, line: line, key: name, problem: problem))
    }

    /// Notes that a value is none of those that are allowed.
    func fault(_ key: String, value: String, allowed: [String]) {
        fault(
            key,
            .badValue(value, allowed: allowed, nearest: EditDistance.nearest(to: value, among: allowed))
        )
    }

    func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard let text = node.scalar?.string else {
            fault(key, .shape(wanted: Wording(id: "teks", en: "a text")))
            return nil
        }
        return text
    }

    /// A text that must be there.
    func required(_ key: String) -> String {
        let text = text(key) ?? ""
        if text.isEmpty, node(key)?.scalar != nil || !has(key) { fault(key, .missing) }
        return text
    }

    /// One of the cases of a type, which is told where it is none.
    func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> Value?
    where Value.RawValue == String {
        guard let text = text(key) else { return nil }
        if let value = Value(rawValue: text) { return value }
        fault(key, value: text, allowed: Value.allCases.map(\.rawValue))
        return nil
    }

    /// A list of such cases; a single one is a list of one.
    func choices<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> [Value]
    where Value.RawValue == String {
        texts(key).compactMap { text in
            if let value = Value(rawValue: text) { return value }
            fault(key, value: text, allowed: Value.allCases.map(\.rawValue))
            return nil
        }
    }

    func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
        guard let text = text(key) else { return nil }
        guard let number = Double(text), range.contains(number) else {
            fault(key, value: text, allowed: ["\(range.lowerBound)…\(range.upperBound)"])
            return nil
        }
        return number
    }

    /// False where absent.
    func flag(_ key: String) -> Bool {
        guard let text = text(key) else { return false }
        switch text.lowercased() {
        case "true", "yes", "ya": return true
        case "false", "no", "tidak": return false
        default:
            fault(key, value: text, allowed: ["true", "false"])
            return false
        }
    }

    /// A list of texts; a single one is a list of one.
    func texts(_ key: String) -> [String] {
        guard let node = node(key) else { return [] }
        if let text = node.scalar?.string { return [text] }
        let texts = node.sequence?.prefix(Self.memberLimit).map { $0.scalar?.string }
        guard let texts, !texts.contains(nil) else {
            fault(key, .shape(wanted: Wording(id: "daftar teks", en: "a list of texts")))
            return []
        }
        return texts.compactMap { $0 }
    }

    /// `{id: …, en: …}`; nil where the key is absent.
    func wording(_ key: String) -> Wording? {
        guard let section = section(key) else { return nil }
        defer { section.finish() }
        return section.ownWording()
    }

    /// The `id` and `en` of this section.
    func ownWording() -> Wording {
        Wording(id: required("id"), en: required("en"))
    }

    func section(_ key: String) -> KindSection? {
        guard let node = node(key) else { return nil }
        return KindSection(node, file: file, prefix: "\(prefix)\(key).", faults: faults)
    }

    /// A list of mappings; a text stands for a mapping of `word` to it, where one is given.
    func sections(_ key: String, word: String? = nil) -> [KindSection] {
        guard let node = node(key) else { return [] }
        guard let list = node.sequence, list.count <= Self.memberLimit else {
            fault(key, .shape(wanted: Wording(id: "daftar", en: "a list")))
            return []
        }
        return list.enumerated().map { index, member in
            var member = member
            if let word, let text = member.scalar { member = Node([(Node(word), .scalar(text))]) }
            return KindSection(member, file: file, prefix: "\(prefix)\(key)[\(index + 1)].", faults: faults)
        }
    }

    /// Tells keys that were not asked for, with the nearest that was.
    func finish() {
        for member in members where !asked.contains(member.key) {
            let nearest = EditDistance.nearest(to: member.key, among: asked)
            fault(member.key, .unknownKey(allowed: asked.sorted(), nearest: nearest))
        }
    }

    private func ask(_ key: String) {
        if !asked.contains(key) { asked.append(key) }
    }

    private func node(_ key: String) -> Node? {
        ask(key)
        return members.first { $0.key == key }?.value
    }
}
