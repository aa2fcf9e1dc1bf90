import Domain
import Foundation
import Roster

/// The roster of the post's day, as the workflow asks it.
package struct RosterAuthority: RecordAuthority {
    private let roster: RosterDay
    private let reach: (String) -> Bool

    /// `reach` says whether something can be handed to the holder of a key.
    package init(_ roster: RosterDay, reach: @escaping (String) -> Bool = { _ in true }) {
        self.roster = roster
        self.reach = reach
    }

    package func isReachable(_ key: String) -> Bool { reach(key) }

    package func standing(of member: String, on kind: String, by applicant: String) -> DecidingStanding {
        guard roster.member(member) != nil, roster.member(applicant) != nil else { return .none }
        switch roster.power(of: member, on: kind, by: applicant) {
        case .decides(let officer): return .decides(letter: officer?.letter)
        case .overrules: return .overrules
        case .none: return .none
        }
    }

    package func outranks(_ member: String, _ other: String, on kind: String) -> Bool {
        roster.outranks(member, other, on: kind)
    }

    package func isLeader(_ member: String) -> Bool { roster.roles(of: member).contains(.leader) }

    /// By the roster's word, or by holding the leader's phone.
    package func maySpeak(_ speaker: String, for leader: String) -> Bool {
        roster.maySpeak(speaker, for: leader)
            || roster.accounts.contains { $0.member == leader && $0.operatedBy == speaker }
    }

    package func unit(of member: String) -> String? {
        roster.assignment(of: member)?.unit
    }

    package func unit(named line: String) -> String? {
        // Made for a line that needs it: nearly no post is a list.
        let named = Set(
            UnitIndex(roster).mentions(in: line).map(\.units).filter { $0.count == 1 }.map { $0[0] }
        )
        // "Kel. Braga, Kec. Sumur Bandung" means the lower one.
        let lowest = named.filter { unit in
            !named.contains { $0 != unit && roster.lineage(of: $0).contains { $0.key == unit } }
        }
        return lowest.count == 1 ? lowest.first : nil
    }

    package func belongs(_ member: String, to unit: String) -> Bool {
        roster.includes(.under(unit), member)
            || roster.acting.contains { $0.member == member && $0.unit == unit }
    }

    package func responsible(for category: String, at place: String?) -> [String] {
        roster.responsible(for: category, at: place).map(\.key)
    }
}

/// The working time of a roster's units in the organisation's zone; for one pass, on one thread.
package final class RosterCalendar: RecordCalendar {
    private let roster: RosterDay
    private let zone: TimeZone
    /// Making one takes a walk over all holidays.
    private var calendars: [String: WorkCalendar] = [:]

    package init(_ roster: RosterDay, zone: TimeZone) {
        self.roster = roster
        self.zone = zone
    }

    package func add(workingHours: Double, to moment: Moment, unit: String?) -> Moment? {
        let calendar = calendars[unit ?? ""] ?? roster.calendar(of: unit, zone: zone)
        calendars[unit ?? ""] = calendar
        return calendar.add(workingHours: workingHours, to: moment)
    }

    package func end(ofDay text: String) -> Moment? {
        guard let day = Day(text) else { return nil }
        var clock = CivilClock(zone: zone)
        return clock.moment(of: day.advanced(by: 1).civil)
    }
}
