import Domain
import Foundation
import Yams

/// One mapping of a YAML file, read key by key; what nobody asked for is refused by ``finish()``.
final class YAMLSection {
    let file: String
    /// Where it stands, such as `networks.telegram.`; empty for the whole file.
    let prefix: String
    private let mapping: [(key: String, line: Int, value: Node)]
    private var asked: [String] = []

    /// Parses a file's text.
    init(text: String, file: String) throws {
        self.file = file
        prefix = ""
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw SettingsFault.malformed(path: file, detail: error.description)
        }
        guard let node else {
            mapping = []
            return
        }
        mapping = try Self.members(node, file: file, at: "")
    }

    private init(_ node: Node, file: String, prefix: String) throws {
        self.file = file
        self.prefix = prefix
        mapping = try Self.members(node, file: file, at: prefix)
    }

    private static func members(_ node: Node, file: String, at prefix: String) throws -> [(String, Int, Node)]
    {
        guard let mapping = node.mapping else {
            let place = prefix.isEmpty ? "" : "\(prefix.dropLast()): "
            throw SettingsFault.malformed(path: file, detail: "\(place)key: value")
        }
        return mapping.map { key, value in (key.string ?? "?", key.mark?.line ?? 0, value) }
    }

    /// Every key that is there; reading one by name is still needed.
    var keys: [String] { mapping.map(\.key) }

    func has(_ key: String) -> Bool { mapping.contains { $0.key == key } }

    func text(_ key: String) throws -> String? {
        guard let node = node(key) else { return nil }
        guard let text = node.scalar?.string else { throw bad(key, "…") }
        return text
    }

    /// A text that must be there.
    func required(_ key: String) throws -> String {
        guard let text = try text(key), !text.isEmpty else {
            throw SettingsFault.missingKey(path: file, key: prefix + key)
        }
        return text
    }

    func number(_ key: String, in range: ClosedRange<Double>) throws -> Double? {
        guard let text = try text(key) else { return nil }
        guard let number = Double(text), range.contains(number) else { throw bad(key, text) }
        return number
    }

    func flag(_ key: String) throws -> Bool? {
        guard let text = try text(key) else { return nil }
        switch text.lowercased() {
        case "true", "yes", "ya": return true
        case "false", "no", "tidak": return false
        default: throw bad(key, text)
        }
    }

    /// A list of texts; a single one is a list of one.
    func texts(_ key: String) throws -> [String] {
        guard let node = node(key) else { return [] }
        if let text = node.scalar?.string { return [text] }
        guard let list = node.sequence else { throw bad(key, "…") }
        return try list.map { node in
            guard let text = node.scalar?.string else { throw bad(key, "…") }
            return text
        }
    }

    func section(_ key: String) throws -> YAMLSection? {
        guard let node = node(key) else { return nil }
        return try YAMLSection(node, file: file, prefix: "\(prefix)\(key).")
    }

    /// A list of mappings.
    func sections(_ key: String) throws -> [YAMLSection] {
        guard let node = node(key) else { return [] }
        guard let list = node.sequence else { throw bad(key, "…") }
        return try list.enumerated().map { index, node in
            try YAMLSection(node, file: file, prefix: "\(prefix)\(key)[\(index + 1)].")
        }
    }

    func bad(_ key: String, _ value: String) -> SettingsFault {
        .badValue(path: file, key: prefix + key, value: value)
    }

    /// Refuses a key that was not asked for, naming the nearest that was.
    func finish() throws {
        guard let unknown = mapping.first(where: { !asked.contains($0.key) }) else { return }
        let nearest = EditDistance.nearest(to: unknown.key, among: asked)
        throw SettingsFault.unknownKey(
            path: file,
            line: unknown.line,
            key: prefix + unknown.key,
            nearest: nearest.map { prefix + $0 }
        )
    }

    private func node(_ key: String) -> Node? {
        if !asked.contains(key) { asked.append(key) }
        return mapping.first { $0.key == key }?.value
    }
}
