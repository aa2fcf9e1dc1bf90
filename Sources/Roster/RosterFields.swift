import Domain

/// The members of a roster entry's JSON object: flat, because every value is a string, a number, a flag or a
/// list of strings.
struct RosterFields {
    private enum Value {
        case string(String)
        case strings([String])
        case integer(Int)
        case flag(Bool)
    }

    private var values: [String: Value] = [:]

    /// Reads an object; members of other shapes are passed over, so that later versions may add some.
    init(decoding bytes: [UInt8]) throws {
        var values: [String: Value] = [:]
        try JSONScanner.read(bytes) { json in
            try json.object { json in
                let key = json.keyText
                values[key] = try Self.value(&json)
            }
        }
        self.values = values
    }

    func string(_ key: String) -> String? {
        if case .string(let value)? = values[key] { value } else { nil }
    }

    func strings(_ key: String) -> [String] {
        if case .strings(let value)? = values[key] { value } else { [] }
    }

    func integer(_ key: String) -> Int? {
        if case .integer(let value)? = values[key] { value } else { nil }
    }

    /// False where absent.
    func flag(_ key: String) -> Bool {
        if case .flag(let value)? = values[key] { value } else { false }
    }

    /// A day written as `2026-11-09`.
    func day(_ key: String) -> Day? {
        string(key).flatMap { Day($0) }
    }

    /// A failed attempt costs nothing: the scanner is a value, and only the one that succeeds is kept.
    private static func value(_ json: inout JSONScanner) throws -> Value? {
        var attempt = json
        if let value = try? attempt.string() {
            json = attempt
            return .string(value)
        }
        attempt = json
        if let value = try? attempt.strings() {
            json = attempt
            return .strings(value)
        }
        attempt = json
        if let value = try? attempt.boolean() {
            json = attempt
            return .flag(value)
        }
        attempt = json
        // A fraction reads as a whole number with a rest, which the object's reader would trip over.
        if let value = try? attempt.number() {
            json = attempt
            return Int(exactly: value).map { .integer($0) }
        }
        try json.skip()
        return nil
    }
}

/// Writing the members of a roster entry; what is empty is left out.
extension JSONWriter {
    mutating func member(_ key: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        self.key(key)
        string(value)
    }

    mutating func member(_ key: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        self.key(key)
        beginArray()
        for value in values { string(value) }
        endArray()
    }

    mutating func member(_ key: StaticString, _ flag: Bool) {
        guard flag else { return }
        self.key(key)
        boolean(true)
    }

    mutating func member(_ key: StaticString, _ day: Day?) {
        member(key, day?.text)
    }
}
