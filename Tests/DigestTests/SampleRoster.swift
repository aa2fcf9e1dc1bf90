import Domain
import Roster

/// Who is who in the made-up city of these tests.
enum SampleRoster {
    static let duty = ReportingDuty(
        key: "kondisi",
        who: .role(.camat),
        what: "kondisi wilayah",
        due: 16 * 60,
        weekdays: [1, 2, 3, 4, 5, 6],
        exempt: [.member("encep")],
        forum: "Forum Camat-Lurah"
    )

    static func state(duties: [ReportingDuty] = [], officers: [ActingOfficer] = []) -> RosterState {
        var state = RosterState()
        func say(_ fact: RosterFact) { state.apply(.stated(fact, since: .beginning)) }
        for unit in [
            OrgUnit(key: "sekda", name: "Sekretariat Daerah", kind: .leadership),
            OrgUnit(key: "dlh", name: "Dinas Lingkungan Hidup", kind: .agency, parent: "sekda"),
            OrgUnit(key: "cicendo", name: "Kecamatan Cicendo", kind: .district, parent: "sekda"),
            OrgUnit(key: "andir", name: "Kecamatan Andir", kind: .district, parent: "sekda"),
            OrgUnit(key: "coblong", name: "Kecamatan Coblong", kind: .district, parent: "sekda"),
            OrgUnit(key: "sukajadi", name: "Kecamatan Sukajadi", kind: .district, parent: "sekda"),
            OrgUnit(key: "regol", name: "Kecamatan Regol", kind: .district, parent: "sekda"),
            OrgUnit(key: "braga", name: "Kelurahan Braga", kind: .subdistrict, parent: "andir"),
        ] { say(.unit(unit)) }
        let people: [(key: String, unit: String, position: String, role: Role)] = [
            ("budi", "sekda", "Sekda", .leader), ("fitri", "sekda", "Ajudan Sekda", .aide),
            ("ratna", "dlh", "Kadis LH", .head), ("cecep", "cicendo", "Camat Cicendo", .camat),
            ("neneng", "andir", "Camat Andir", .camat), ("dudung", "coblong", "Camat Coblong", .camat),
            ("euis", "sukajadi", "Camat Sukajadi", .camat), ("encep", "regol", "Camat Regol", .camat),
            ("asep", "braga", "Lurah Braga", .lurah),
        ]
        for person in people {
            say(.member(Member(key: person.key, name: "Pejabat \(person.key)")))
            say(
                .assignment(
                    Assignment(
                        member: person.key,
                        unit: person.unit,
                        position: person.position,
                        role: person.role
                    )
                )
            )
            say(.account(ChatAccount(id: "telegram:\(person.key)", member: person.key)))
        }
        for duty in duties { say(.duty(duty)) }
        for officer in officers { say(.acting(officer)) }
        return state
    }

    static func day(duties: [ReportingDuty] = [], officers: [ActingOfficer] = [], _ day: Int = 21)
        -> RosterDay
    {
        state(duties: duties, officers: officers).at(Day(of: CivilTime(year: 2026, month: 11, day: day)))
    }
}
