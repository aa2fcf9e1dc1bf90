import Domain
import Networks

/// Reads the members of one JSON object strictly and notes everything that is wrong with them.
struct ObjectReader {
    private let object: JSONObject
    /// JSON Pointer of the object.
    let place: String
    private(set) var problems: [Problem] = []

    /// Nil, with a problem, for what is no object.
    ///
    /// Every member must be among `known`, once, and not null.
    init?(_ node: JSONNode, at place: String, known: Set<String>, _ problems: inout [Problem]) {
        guard let object = node.object else {
            problems.append(Problem(code: "wrong_type", message: "An object is needed here.", at: place))
            return nil
        }
        self.object = object
        self.place = place
        var seen: Set<String> = []
        for (name, value) in object.all where self.problems.count < Problem.most {
            if !known.contains(name) {
                note("unknown_member", "This member is not known.", name)
            } else if !seen.insert(name).inserted {
                note("duplicate_member", "This member stands here twice.", name)
            } else if value.isNull {
                note("wrong_type", "Leave a member out instead of null.", name)
            }
        }
    }

    mutating func note(_ code: String, _ message: String, _ name: String) {
        problems.append(Problem(code: code, message: message, at: place + "/" + Self.escaped(name)))
    }

    mutating func adopt(_ others: [Problem]) { problems += others }

    /// The member is there, right or wrong.
    func has(_ name: StaticString) -> Bool { object.has(name) }

    /// A string of 1 to `most` characters (code points).
    mutating func text(_ name: StaticString, most: Int = .max, isNeeded: Bool = false) -> String? {
        guard let node = member(name, isNeeded) else { return nil }
        guard let text = node.text else {
            note("wrong_type", "A string is needed here.", "\(name)")
            return nil
        }
        guard !text.isEmpty, text.unicodeScalars.count <= most else {
            let message = text.isEmpty ? "This may not be empty." : "At most \(most) characters."
            note("wrong_length", message, "\(name)")
            return nil
        }
        return text
    }

    mutating func flag(_ name: StaticString) -> Bool {
        guard let node = member(name, false) else { return false }
        if let flag = node.boolean { return flag }
        note("wrong_type", "true or false is needed here.", "\(name)")
        return false
    }

    mutating func number(_ name: StaticString, in range: ClosedRange<Double>, isNeeded: Bool = false)
        -> Double?
    {
        guard let node = member(name, isNeeded) else { return nil }
        guard let number = node.number else {
            note("wrong_type", "A number is needed here.", "\(name)")
            return nil
        }
        guard range.contains(number) else {
            note("out_of_range", "The number is out of its range.", "\(name)")
            return nil
        }
        return number
    }

    /// A time with date and offset (RFC 3339), in milliseconds, and as it was written.
    mutating func time(_ name: StaticString) -> (at: Int64, stamp: String)? {
        guard let text = text(name, most: 64, isNeeded: true) else { return nil }
        guard let at = RFC3339.milliseconds(text) else {
            note("bad_time", "A time like 2026-11-21T06:30:00+07:00 is needed here (RFC 3339).", "\(name)")
            return nil
        }
        return (at, text)
    }

    /// The elements of an array of at most `most`, each with its place.
    mutating func list(_ name: StaticString, least: Int = 0, most: Int) -> [(node: JSONNode, place: String)] {
        guard let node = member(name, false) else { return [] }
        guard let elements = node.elements else {
            note("wrong_type", "An array is needed here.", "\(name)")
            return []
        }
        guard (least...most).contains(elements.count) else {
            note("wrong_length", "From \(least) to \(most) elements.", "\(name)")
            return []
        }
        return elements.enumerated().map { ($1, "\(place)/\(name)/\($0)") }
    }

    /// Strings of 1 to `most` characters each.
    mutating func texts(_ name: StaticString, count: Int, most: Int) -> [String] {
        list(name, most: count).compactMap { node, place in
            if let text = node.text, (1...most).contains(text.unicodeScalars.count) { return text }
            let message = "A string of 1 to \(most) characters is needed here."
            problems.append(Problem(code: "wrong_type", message: message, at: place))
            return nil
        }
    }

    /// An object within; nil where it is absent or no object.
    mutating func object(_ name: StaticString, known: Set<String>, isNeeded: Bool = false) -> ObjectReader? {
        guard let node = member(name, isNeeded) else { return nil }
        return ObjectReader(node, at: "\(place)/\(name)", known: known, &problems)
    }

    private mutating func member(_ name: StaticString, _ isNeeded: Bool) -> JSONNode? {
        if let node = object[name] { return node }
        if isNeeded, !has(name) {
            note("missing_member", "This member is needed.", "\(name)")
        }
        return nil
    }

    /// RFC 6901 §3; names that nobody wrote by hand are cut.
    private static func escaped(_ name: String) -> String {
        let short = String(name.unicodeScalars.prefix(64).map(Character.init))
        return short.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }
}
