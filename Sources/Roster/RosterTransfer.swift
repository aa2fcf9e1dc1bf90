import Domain

/// One official moves to another post at a date (mutasi), or leaves; what was before stays as it was.
package struct RosterTransfer: Sendable {
    /// Where to; nil for leaving.
    package struct Post: Sendable {
        package let unit: String
        package let position: String
        /// Nil for what the position's words mean.
        package let role: Role?
        package let letter: String?

        package init(unit: String, position: String, role: Role? = nil, letter: String? = nil) {
            self.unit = unit
            self.position = position
            self.role = role
            self.letter = letter
        }
    }

    private let member: String
    private let post: Post?
    private let day: Day

    /// `member` holds `post` from `day` on.
    package init(_ member: String, to post: Post?, on day: Day) {
        self.member = member
        self.post = post
        self.day = day
    }

    /// What to append; empty where the roster says so already.
    package func changes(in state: RosterState) throws(TransferFault) -> [RosterChange] {
        let roster = state.at(day)
        guard let known = state.lastStated(.member, member)?.fact, post != nil || roster.member(member) != nil
        else {
            let known = roster.members.map(\.key)
            throw .unknownMember(member, nearest: Nearness.nearest(to: member, among: known))
        }
        guard let post else {
            if let start = state.lastStated(.assignment, member)?.since, start > day {
                throw .notYetInPost(member, since: start)
            }
            let subjects = [RosterFact.Kind.assignment, .member].map { RosterSubject(kind: $0, key: member) }
            return subjects.filter { state.facts.fact(of: $0, on: day) != nil }.map { .ended($0, since: day) }
        }
        guard let unit = roster.unit(post.unit) else {
            let known = roster.units.map(\.key)
            throw .unknownUnit(post.unit, nearest: Nearness.nearest(to: post.unit, among: known))
        }
        guard post.position.contains(where: \.isLetter) else { throw .noPosition }
        guard !TitleWords.namesActing(post.position) else { throw .actingPosition }
        let assignment = Assignment(
            member: member,
            unit: post.unit,
            position: post.position,
            role: post.role ?? SheetWords.role(of: post.position, in: unit),
            letter: post.letter
        )
        // Who had left is back with the post.
        let comeback = roster.member(member) == nil ? [RosterChange.stated(known, since: day)] : []
        return roster.assignment(of: member) == assignment
            ? [] : comeback + [.stated(.assignment(assignment), since: day)]
    }
}
