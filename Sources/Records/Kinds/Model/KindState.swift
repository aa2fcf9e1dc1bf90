import Domain

/// Where a record can stand.
package struct KindState: Hashable, Sendable {
    /// `belum dapat disetujui`: what a file, a filter and an event call it.
    package var name: String
    package var label: Wording
    /// Nothing is awaited any more; only a transition that names the state leads out of it.
    package var isFinal: Bool
    /// What must be known before a record may stand here.
    package var needs: [Need]

    /// A field without which a state is not reached.
    package struct Need: Hashable, Sendable {
        package var field: String
        /// Asked of the other fields: the need exists only where all hold.
        package var guards: [FieldGuard]
    }
}
