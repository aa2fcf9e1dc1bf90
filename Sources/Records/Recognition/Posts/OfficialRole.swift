/// What somebody is in the city's administration.
package enum OfficialRole: String, Sendable, CaseIterable {
    case leader, head, camat, lurah, aide, staff
}

/// A set of roles.
package struct RoleSet: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package init(_ role: OfficialRole) {
        switch role {
        case .leader: rawValue = 1
        case .head: rawValue = 2
        case .camat: rawValue = 4
        case .lurah: rawValue = 8
        case .aide: rawValue = 16
        case .staff: rawValue = 32
        }
    }

    package func contains(_ role: OfficialRole) -> Bool { contains(RoleSet(role)) }
}
