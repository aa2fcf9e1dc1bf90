import Domain
import Roster
import Testing

@testable import Records

@Suite("The roster as the workflow asks it")
struct RosterAuthorityTests {
    private let roster: RosterState

    init() throws {
        var state = RosterState()
        let units = [
            OrgUnit(key: "walikota", name: "Wali Kota", kind: .leadership),
            OrgUnit(key: "sekda", name: "Sekretariat Daerah", kind: .leadership, parent: "walikota"),
            OrgUnit(key: "andir", name: "Kecamatan Andir", kind: .district, parent: "sekda"),
            OrgUnit(
                key: "dlh",
                name: "Dinas Lingkungan Hidup",
                kind: .agency,
                parent: "sekda",
                responsibilities: [Responsibility("pohon tumbang")]
            ),
        ]
        for unit in units { state.apply(.stated(.unit(unit), since: .beginning)) }
        let posts: [(String, String, Role)] = [
            ("surya", "walikota", .leader), ("budi", "sekda", .leader), ("neneng", "andir", .camat),
            ("ratna", "dlh", .head), ("fitri", "sekda", .aide),
        ]
        for (key, unit, role) in posts {
            state.apply(.stated(.member(Member(key: key, name: key)), since: .beginning))
            let post = Assignment(member: key, unit: unit, position: key, role: role)
            state.apply(.stated(.assignment(post), since: .beginning))
        }
        state.apply(.stated(.speaking(SpeakingRight(speaker: "fitri", leader: "budi")), since: .beginning))
        let first = try #require(Day("2026-11-23"))
        let deputy = ActingOfficer(
            member: "ratna",
            unit: "sekda",
            standing: .plh,
            from: first,
            until: first,
            letter: "800/12"
        )
        state.apply(.stated(.acting(deputy), since: .beginning))
        roster = state
    }

    private func authority(_ day: String) throws -> RosterAuthority {
        RosterAuthority(roster.at(try #require(Day(day))))
    }

    @Test("a leader decides for a camat, nobody for himself, and a stranger for nobody")
    func deciders() throws {
        let authority = try authority("2026-11-24")
        #expect(authority.standing(of: "budi", on: "izin", by: "neneng") == .decides(letter: nil))
        for member in ["neneng", "fitri", "ratna", "telegram:9"] {
            #expect(authority.standing(of: member, on: "izin", by: "neneng") == .none, "\(member)")
        }
        #expect(authority.standing(of: "budi", on: "izin", by: "telegram:9") == .none)
        #expect(authority.outranks("surya", "budi", on: "izin"))
        #expect(!authority.outranks("budi", "surya", on: "izin"))
        #expect(authority.maySpeak("fitri", for: "budi") && !authority.maySpeak("fitri", for: "surya"))
    }

    @Test("a deputy decides by his letter, until midnight")
    func deputy() throws {
        let before = try authority("2026-11-23").standing(of: "ratna", on: "izin", by: "neneng")
        #expect(before == .decides(letter: "800/12"))
        #expect(try authority("2026-11-24").standing(of: "ratna", on: "izin", by: "neneng") == .none)
    }

    @Test("a category as recognition writes it finds the unit that answers for it")
    func responsible() throws {
        let authority = try authority("2026-11-24")
        #expect(authority.responsible(for: "pohon_tumbang", at: "andir") == ["dlh"])
        #expect(authority.belongs("ratna", to: "dlh") && authority.belongs("ratna", to: "sekda"))
        #expect(!authority.belongs("neneng", to: "dlh"))
        #expect(authority.unit(of: "neneng") == "andir")
    }

    @Test("a line of a list names one unit, or none")
    func named() throws {
        let authority = try authority("2026-11-24")
        #expect(authority.unit(named: "Kec. Andir (2 org)") == "andir")
        #expect(authority.unit(named: "Camat Andir, Kota") == "andir")
        #expect(authority.unit(named: "Kec. Andir dan Dinas Lingkungan Hidup") == nil)
        #expect(authority.unit(named: "Pak Budi") == nil)
    }
}
