import Journal

/// What is known about who signed a bundle.
package enum BundleSigner: Hashable, Sendable {
    /// The reader brought this key along; the findings say whether it signed.
    case pinned(VerifierKey)
    /// The bundle itself names this key (nil: none that can be read), which confirms nothing.
    case claimed(VerifierKey?)

    /// The key; nil where none is known.
    package var key: VerifierKey? {
        switch self {
        case .pinned(let key): key
        case .claimed(let key): key
        }
    }
}
