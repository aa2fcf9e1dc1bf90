import Domain

/// The sender of a post with what he may do, at the time of that post.
package struct Official: Sendable {
    package let key: String
    /// As whom he acts: his own post, or the one whose deputy he is.
    package var role: OfficialRole
    /// See ``NamedParty/rank``.
    package var rank: Int
    /// His name and unit.
    package var party: NamedParty
    /// Whose decisions he may tell.
    package var speaksFor: NamedParty?
    /// Another person types on this account.
    package var isOperated = false
    /// His thumb is a yes.
    package var thumbIsYes = false
    /// Stood for another until his time was over: what he still writes is not that other's word.
    package var isPastDeputy = false

    /// Reads the sender of a post.
    static func reading(_ post: ForumPost, names: inout NameReader) -> Official {
        var party = names.party(post.sender)
        let unit = names.party(post.unit)
        let named = party.role
        party.words.formUnion(unit.words)
        party.unit = unit.words
        // "Camat Andir Dedi" is no camat of Andir Dedi.
        if !unit.district.isEmpty { party.district = unit.district }
        if !unit.subdistrict.isEmpty { party.subdistrict = unit.subdistrict }
        let role = post.role ?? named ?? .staff
        if role == .camat, party.district.isEmpty { party.district = unit.words }
        if role == .lurah, party.subdistrict.isEmpty {
            party.subdistrict = unit.words.subtracting(party.district)
        }
        if role == .leader, party.rank == 0 { party.rank = max(unit.rank, 1) }
        if role != .leader { party.rank = 0 }
        party.role = role
        party.isSubordinate = role == .staff && party.isSubordinate
        var official = Official(key: post.senderKey, role: role, rank: party.rank, party: party)
        official.thumbIsYes = post.thumbIsYes
        if let authority = post.authority { official.apply(authority, at: post.at, names: &names) }
        return official
    }

    /// As whom he asks: a deputy for the post that is his for a time.
    var asApplicant: NamedParty {
        var applicant = party
        if applicant.role != role {
            applicant.role = role
            applicant.rank = rank
            applicant.isSubordinate = false
        }
        return applicant
    }

    private mutating func apply(_ authority: StatedAuthority, at moment: Moment, names: inout NameReader) {
        let principal = names.party(authority.principal)
        switch authority.kind {
        case .acting:
            if authority.holds(at: moment) {
                guard let stood = principal.role else { return }
                role = stood
                rank = principal.rank
                party.district.formUnion(principal.district.isEmpty ? principal.words : principal.district)
                party.words.formUnion(principal.words)
                return
            }
            isPastDeputy = true
            if principal.role == role, principal.rank == rank || rank <= 1 && party.isActing {
                // The post that his name states was only his for a time, and that is over.
                role = .staff
                rank = 0
            }
        case .speaks: if authority.holds(at: moment) { speaksFor = principal }
        case .operates:
            if authority.holds(at: moment) {
                isOperated = true
                speaksFor = principal
                if let stood = principal.role { role = stood }
                if principal.rank > 0 { rank = principal.rank }
            }
        }
    }
}
