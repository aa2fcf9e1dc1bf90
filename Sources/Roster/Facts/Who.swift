/// Some of the city's people, named by what they are.
package enum Who: Hashable, Sendable {
    case everyone
    case role(Role)
    /// Whoever belongs to that unit.
    case unit(String)
    /// Whoever belongs to that unit or to one below it.
    case under(String)
    /// Whoever belongs to a unit of that kind.
    case kind(OrgUnit.Kind)
    case member(String)

    /// `*`, `role:camat`, `unit:dlh`, `under:sekda`, `kind:kelurahan`, `member:ratna-dewi`.
    package var text: String {
        switch self {
        case .everyone: "*"
        case .role(let role): "role:\(role.rawValue)"
        case .unit(let key): "unit:\(key)"
        case .under(let key): "under:\(key)"
        case .kind(let kind): "kind:\(kind.rawValue)"
        case .member(let key): "member:\(key)"
        }
    }

    /// Reads what `text` wrote.
    package init?(_ text: String) {
        if text == "*" {
            self = .everyone
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "role":
            guard let role = Role(rawValue: parts[1]) else { return nil }
            self = .role(role)
        case "kind":
            guard let kind = OrgUnit.Kind(rawValue: parts[1]) else { return nil }
            self = .kind(kind)
        case "unit": self = .unit(parts[1])
        case "under": self = .under(parts[1])
        case "member": self = .member(parts[1])
        default: return nil
        }
    }
}
