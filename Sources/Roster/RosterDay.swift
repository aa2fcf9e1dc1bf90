import Domain
import Foundation

/// Who is who on one day: what holds of units, members, posts and authority.
///
/// Making one takes time in proportion to the roster; it answers until ``holdsUntil``.
package struct RosterDay: Sendable {
    package let day: Day
    /// The first later day on which the roster says otherwise; nil where none is known.
    package let holdsUntil: Day?
    /// In the order of their arrival, like all that follows.
    package private(set) var units: [OrgUnit] = []
    package private(set) var members: [Member] = []
    package private(set) var accounts: [ChatAccount] = []
    /// Whose authority holds on this day.
    package private(set) var acting: [ActingOfficer] = []
    package private(set) var duties: [ReportingDuty] = []
    package private(set) var speaking: Set<SpeakingRight> = []
    package private(set) var authority = AuthorityMatrix.customary
    /// The city's own holidays and working days, past and to come.
    package private(set) var specialDays: [SpecialDays] = []

    let state: RosterState
    private var unitPlaces: [String: Int] = [:]
    private var memberPlaces: [String: Int] = [:]
    private var assignments: [String: Assignment] = [:]
    private var staff: [String: [String]] = [:]
    private var holders: [Role: [String]] = [:]
    private var profiles: [ForumID: ForumProfile] = [:]
    private var hours: [String: WorkHours] = [:]

    init(_ state: RosterState, on day: Day) {
        self.state = state
        self.day = day
        let facts = state.facts.facts(on: day)
        let turns = facts.flatMap { fact -> [Day?] in
            guard case .acting(let officer) = fact else { return [] }
            return [officer.from, officer.until?.advanced(by: 1)]
        }
        holdsUntil = (turns + [state.facts.nextChange(after: day)]).compactMap { $0 }.filter { $0 > day }
            .min()
        for fact in facts { take(fact) }
    }

    private mutating func take(_ fact: RosterFact) {
        switch fact {
        case .unit(let unit):
            unitPlaces[unit.key] = units.count
            units.append(unit)
        case .member(let member):
            memberPlaces[member.key] = members.count
            members.append(member)
        case .assignment(let post):
            assignments[post.member] = post
            staff[post.unit, default: []].append(post.member)
            holders[post.role, default: []].append(post.member)
        case .account(let account): accounts.append(account)
        case .forum(let profile): profiles[profile.forum] = profile
        case .acting(let officer): if officer.holds(on: day) { acting.append(officer) }
        case .duty(let duty): duties.append(duty)
        case .speaking(let right): speaking.insert(right)
        case .authority(let matrix): authority = matrix
        case .hours(let hours): self.hours[hours.key] = hours
        case .holiday(let days): specialDays.append(days)
        }
    }

    package func unit(_ key: String) -> OrgUnit? {
        unitPlaces[key].map { units[$0] }
    }

    package func member(_ key: String) -> Member? {
        memberPlaces[key].map { members[$0] }
    }

    /// The post that a member holds; nil for one who has none on this day.
    package func assignment(of member: String) -> Assignment? {
        memberPlaces[member] == nil ? nil : assignments[member]
    }

    /// The keys of those who belong to a unit.
    package func staff(of unit: String) -> [String] {
        (staff[unit] ?? []).filter { memberPlaces[$0] != nil }
    }

    /// The keys of those whose post has a role.
    package func holders(of role: Role) -> [String] {
        (holders[role] ?? []).filter { memberPlaces[$0] != nil }
    }

    /// What the roster says of a forum; nil where it says nothing.
    package func profile(of forum: ForumID) -> ForumProfile? {
        profiles[forum]
    }

    /// The unit and all units above it, nearest first; a circle ends where it closes.
    package func lineage(of unit: String) -> [OrgUnit] {
        var found: [OrgUnit] = []
        var seen: Set<String> = []
        var next: String? = unit
        while let key = next, seen.insert(key).inserted, let unit = self.unit(key) {
            found.append(unit)
            next = unit.parent
        }
        return found
    }

    /// The units that answer for a category at a place (a unit's key), those of the nearest area first.
    package func responsible(for category: String, at area: String? = nil) -> [OrgUnit] {
        let wanted = Responsibility(category: category).category
        let around = area.map { lineage(of: $0).map(\.key) } ?? []
        let ranked = units.compactMap { unit -> (rank: Int, unit: OrgUnit)? in
            let ranks = unit.responsibilities.filter { $0.category == wanted }.compactMap { duty -> Int? in
                guard let area = duty.area else { return around.count }
                return around.firstIndex(of: area)
            }
            return ranks.min().map { ($0, unit) }
        }
        // Sorting is stable, so that units of one rank keep the roster's order.
        return ranked.sorted { $0.rank < $1.rank }.map(\.unit)
    }

    /// Whether a member is among those meant.
    package func includes(_ who: Who, _ member: String) -> Bool {
        switch who {
        case .everyone: true
        case .member(let key): key == member
        case .role(let role): roles(of: member).contains(role)
        case .unit(let key): assignment(of: member)?.unit == key
        case .under(let key):
            assignment(of: member).map { lineage(of: $0.unit).contains { $0.key == key } } ?? false
        case .kind(let kind): assignment(of: member).flatMap { unit($0.unit) }?.kind == kind
        }
    }

    /// The keys of those who owe a report, without the exempt.
    package func owing(_ duty: ReportingDuty) -> [String] {
        members.map(\.key).filter { key in
            assignment(of: key) != nil && includes(duty.who, key)
                && !duty.exempt.contains { includes($0, key) }
        }
    }

    /// The hours of the whole organisation (decreed unless the city says otherwise), then those of units by key.
    package var workHours: [WorkHours] {
        let units = hours.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map(\.value)
        return [hours[""] ?? .decreed] + units
    }

    /// When a unit works, or the whole organisation.
    package func calendar(of unit: String? = nil, zone: TimeZone) -> WorkCalendar {
        let own = unit.flatMap { lineage(of: $0).lazy.compactMap { hours[$0.key] }.first }
        return WorkCalendar(
            hours: own ?? hours[""] ?? .decreed,
            days: NationalDays.all + specialDays,
            zone: zone
        )
    }
}
