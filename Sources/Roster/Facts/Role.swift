/// What somebody is in the city's hierarchy.
package enum Role: String, Sendable, CaseIterable {
    /// The mayor, the deputy mayor, the Sekda.
    case leader
    /// The head of an agency, an assistant, the head of a division.
    case head
    case camat
    case lurah
    /// An ajudan, or whoever else acts for a leader.
    case aide
    case staff

    /// Whether the role heads a unit.
    package var isHead: Bool {
        switch self {
        case .leader, .head, .camat, .lurah: true
        case .aide, .staff: false
        }
    }
}
