/// What a fact is about: its sort and key.
package struct RosterSubject: Hashable, Sendable {
    package let kind: RosterFact.Kind
    package let key: String

    package init(kind: RosterFact.Kind, key: String) {
        self.kind = kind
        self.key = key
    }
}
