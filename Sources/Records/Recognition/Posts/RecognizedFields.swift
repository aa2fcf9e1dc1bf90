import Domain

/// What was read out of a post besides its label: each field only where it is unambiguous.
package struct RecognizedFields: Sendable {
    package enum Value: Sendable, Equatable {
        case text(String)
        case number(Int)
        case yes
        case texts([String])
        case post(PostReference)
    }

    /// In the order in which they were found; a name occurs once.
    package private(set) var values: [(name: String, value: Value)] = []

    package init() {}

    package subscript(_ name: String) -> Value? {
        get { values.first { $0.name == name }?.value }
        set {
            if let place = values.firstIndex(where: { $0.name == name }) { values.remove(at: place) }
            guard let newValue else { return }
            // Most posts have some, hardly one has more.
            if values.capacity == 0 { values.reserveCapacity(6) }
            values.append((name, newValue))
        }
    }

    package mutating func set(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { self[name] = .text(text) }
    }

    package mutating func set(_ name: String, _ number: Int?) {
        if let number { self[name] = .number(number) }
    }

    package mutating func mark(_ name: String) { self[name] = .yes }

    /// Says that a human must look, and why.
    package mutating func list(_ reason: String) {
        self["listed"] = .yes
        if self["reason"] == nil { self["reason"] = .text(reason) }
    }
}
