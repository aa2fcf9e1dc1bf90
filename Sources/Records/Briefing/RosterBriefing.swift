import Domain
import Roster

/// What the roster of one day tells recognition: who a sender is, for whom they act, and whom words mean.
///
/// Made once per ``RosterDay``, for many posts.
package struct RosterBriefing: Sendable {
    package let roster: RosterDay
    package let titles: TitleIndex
    package let units: UnitIndex
    private let book: SenderBook

    /// Takes time in proportion to the roster.
    package init(_ roster: RosterDay) {
        self.roster = roster
        titles = TitleIndex(roster)
        units = UnitIndex(roster)
        book = SenderBook(roster)
    }

    /// The member who posted; nil where the roster knows none.
    package func sender(_ author: PostAuthor) -> SenderBook.Sender? { book.sender(author) }

    /// Writes into a post what the roster knows of its sender: post, unit, role and authority.
    ///
    /// All accounts of a member become one sender.
    package func describe(_ sender: SenderBook.Sender, in post: inout ForumPost) {
        guard let member = roster.member(sender.member) else { return }
        post.senderID = "member:\(member.key)"
        post.thumbIsYes = member.thumbsUp == .yes
        if let assignment = roster.assignment(of: member.key) {
            let unit = roster.unit(assignment.unit)
            post.sender = Self.spoken(assignment.position, member)
            post.unit = unit.map(spoken) ?? ""
            post.role = Self.role(assignment, unit)
        } else {
            post.sender = member.name
        }
        post.authority = authority(of: sender)
    }

    /// For whom the sender acts or speaks; whoever holds another's phone speaks for its owner alone.
    private func authority(of sender: SenderBook.Sender) -> StatedAuthority? {
        if sender.operatedBy != nil {
            return StatedAuthority(kind: .operates, principal: office(of: sender.member))
        }
        if let officer = roster.acting.first(where: { $0.member == sender.member }),
            let unit = roster.unit(officer.unit)
        {
            return StatedAuthority(kind: .acting, principal: head(of: unit))
        }
        return roster.speaking.filter { $0.speaker == sender.member }.min { $0.leader < $1.leader }
            .map { StatedAuthority(kind: .speaks, principal: office(of: $0.leader)) }
    }

    private func office(of member: String) -> String {
        roster.assignment(of: member).map { Self.plain($0.position) } ?? roster.member(member)?.name ?? member
    }

    /// The title of whoever heads a unit, with the words that tell it from others.
    private func head(of unit: OrgUnit) -> String {
        switch unit.kind.headRole {
        case .camat: "Camat \(unit.bareName)"
        case .lurah: "Lurah \(unit.bareName)"
        case .leader: Self.plain(unit.name)
        default: "Kepala \(spoken(unit))"
        }
    }

    /// A unit in the words by which people and recognition know it: `Kel. Braga, Kec. Sumur Bandung`.
    private func spoken(_ unit: OrgUnit) -> String {
        let bare = unit.bareName
        switch unit.kind {
        case .subdistrict:
            let district = roster.lineage(of: unit.key).first { $0.kind == .district }
            return "Kel. \(bare)" + (district.map { ", Kec. \($0.bareName)" } ?? "")
        case .district: return "Kec. \(bare)"
        default: return ([unit.name] + unit.shortNames).joined(separator: " ")
        }
    }

    private static func spoken(_ position: String, _ member: Member) -> String {
        let courtesy = member.courtesy.map { $0 == .bu ? "Bu " : "Pak " } ?? ""
        return "\(courtesy)\(plain(position)) \(member.name)"
    }

    /// The one secretary who is a leader is known by the short title.
    private static func plain(_ position: String) -> String {
        let words = position.split(separator: " ")
        guard words.count >= 2, words[0].lowercased() == "sekretaris", words[1].lowercased() == "daerah"
        else {
            return position
        }
        return (["Sekda"] + words.dropFirst(2).map(String.init)).joined(separator: " ")
    }

    /// Assistants of the Sekda decide as leaders do, below them.
    private static func role(_ assignment: Assignment, _ unit: OrgUnit?) -> OfficialRole {
        let isAssistant = unit?.kind == .division && assignment.position.lowercased().hasPrefix("asisten")
        if isAssistant, assignment.role == .head { return .leader }
        switch assignment.role {
        case .leader: return .leader
        case .head: return .head
        case .camat: return .camat
        case .lurah: return .lurah
        case .aide: return .aide
        case .staff: return .staff
        }
    }
}
