/// Who may decide for whom, where no roster says otherwise.
///
/// A leader for heads and camat (mayor above deputy above Sekda above Asisten), a camat for the lurah and staff
/// of his kecamatan, a head for the staff of his own unit, a lurah for his; nobody for himself, for an equal or
/// upwards.
package enum AuthorityMatrix {
    package enum Power: Sendable, Comparable {
        case none
        /// Stands above the one who decides: his word counts where he clearly means this request.
        case above
        /// Is the one who decides.
        case decides
    }

    /// What `role`, `rank` and `party` may decide for `applicant`; `isAlone` where no second official of that
    /// role was seen in the forum, which settles units that are not known.
    package static func power(
        role: OfficialRole,
        rank: Int,
        party: NamedParty,
        over applicant: NamedParty,
        isAlone: Bool
    ) -> Power {
        let wanted = applicant.role ?? .staff
        switch role {
        case .leader:
            switch wanted {
            case .leader: return rank > applicant.rank ? .decides : .none
            case .head, .camat: return .decides
            case .lurah, .staff, .aide: return .above
            }
        case .camat:
            guard wanted == .lurah || wanted == .staff else { return .none }
            return sameUnit(party.district, applicant.district, isAlone: isAlone)
        case .head:
            guard wanted == .staff else { return .none }
            // The name of the city is in many a name: units say more where they are known.
            if !party.unit.isEmpty, !applicant.unit.isEmpty {
                let isOwn =
                    party.unit.isSubset(of: applicant.words) || applicant.unit.isSubset(of: party.words)
                return isOwn ? .decides : .none
            }
            if !party.words.isDisjoint(with: applicant.words) { return .decides }
            return isAlone && applicant.district.isEmpty ? .decides : .none
        case .lurah:
            guard wanted == .staff else { return .none }
            return sameUnit(party.subdistrict, applicant.subdistrict, isAlone: isAlone)
        case .aide, .staff: return .none
        }
    }

    /// Whether `role` decides for anybody of `applicant` at all: says no without looking at names.
    static func reaches(_ role: OfficialRole, _ applicant: OfficialRole?) -> Bool {
        let wanted = applicant ?? .staff
        return switch role {
        case .leader: true
        case .camat: wanted == .lurah || wanted == .staff
        case .head, .lurah: wanted == .staff
        case .aide, .staff: false
        }
    }

    private static func sameUnit(_ own: WordKeys, _ other: WordKeys, isAlone: Bool) -> Power {
        guard !own.isEmpty, !other.isEmpty else { return isAlone ? .decides : .none }
        return own.isSubset(of: other) || other.isSubset(of: own) ? .decides : .none
    }
}
