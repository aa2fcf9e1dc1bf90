import Domain

/// One kind of record, as its YAML file says it: what the engine needs to know, and all that it knows.
package struct RecordKind: Hashable, Sendable {
    /// `izin`: what a file, a filter and an event call it.
    package var name: String
    /// `IZN`: the letters of its numbers.
    package var prefix: String
    package var label: Wording
    /// Which row of the roster's authority matrix decides; the kind's own name unless said otherwise.
    package var authority: String
    /// Said with every record of the kind, such as "catatan koordinasi, bukan surat izin".
    package var note: Wording?
    /// Shown to nobody but those whom its record names, and to operators.
    package var isRestricted: Bool
    /// Opened by direct message, form or operator only, never from a group.
    package var isDirectOnly: Bool
    /// Whether posts count who is there, or what lists add.
    package var countsPresence: Bool
    /// Whether each of several whose task it is answers for himself, and it goes on when all have.
    package var asksEach: Bool
    /// What belongs to it while it is in session; nil for what is never.
    package var session: KindSession?
    package var openings: [KindOpening]
    /// In the file's order.
    package var fields: [KindField]
    /// In the file's order; never empty.
    package var states: [KindState]
    /// Where a record begins.
    package var initial: String
    /// Acts that only this kind knows, beside those of ``RecordAct``.
    package var acts: [KindAct]
    /// The first row that fits holds.
    package var transitions: [KindTransition]
    package var limits: [KindLimit]
    package var routing: KindRouting?
    package var corrections: KindCorrections
    package var appearance: KindAppearance

    /// What the roster may call the kind: its name, and the rows of the authority matrix that it asks.
    package var authorityRows: [String] { [name, authority] + transitions.compactMap(\.authority) }

    package func field(_ name: String) -> KindField? { fields.first { $0.name == name } }

    package func state(_ name: String) -> KindState? { states.first { $0.name == name } }

    /// Whether nothing is awaited in that state; a state that the kind no longer knows counts as open.
    package func isFinal(_ state: String) -> Bool { self.state(state)?.isFinal ?? false }

    /// The first field that a state needs beside these, and that is not there.
    func missing(for state: String, in fields: [String: RecordValue]) -> String? {
        self.state(state)?.needs.first { $0.guards.hold(for: fields) && fields[$0.field] == nil }?.field
    }
}

/// What makes a record of a kind begin.
package struct KindOpening: Hashable, Sendable {
    static let anyLabel = "any"

    /// A label of recognition, such as `permission_request`; `any` for a form or words of the city's own, whatever the post
    /// looks like otherwise.
    package var label: String
    /// The word of an explicit form (`#kinerja`) that alone opens it; nil where recognition suffices.
    package var form: String?
    /// Words of the city's own one of which the post must say; none where recognition suffices.
    package var words: [SaidPhrase] = []
    package var guards: [FieldGuard]
    /// Where the record begins; nil for the kind's initial state.
    package var state: String?
    package var linkage: Linkage

    /// Whether a post that belongs to another record opens one of its own.
    package enum Linkage: String, Hashable, Sendable, CaseIterable {
        case any
        /// Only where it belongs to none of this kind.
        case apart
        /// Only where it belongs to none.
        case never
    }
}

/// While a record stands in a state, records of other kinds that begin in its forum belong to it.
package struct KindSession: Hashable, Sendable {
    package var state: String
    /// Names of kinds.
    package var gathers: [String]
}

/// Something that can be done to a record of this kind alone.
package struct KindAct: Hashable, Sendable {
    package var name: String
    package var label: Wording
}

/// What a human may put right by hand.
package struct KindCorrections: Hashable, Sendable {
    package var by: [KindParty]
    /// Where a correction may lead: every state of the kind unless said otherwise.
    package var states: [String]
}
