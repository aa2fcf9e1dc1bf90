import Domain
import Roster
import Testing

@Suite("Who decides")
struct AuthorityTests {
    private func deciders(_ requester: String, on day: String = "2026-11-20", kind: String = "izin") throws
        -> [String]
    {
        try City.state(["people.csv", "units.csv", "acting.csv"]).at(City.day(day))
            .deciders(on: kind, by: requester).map(\.member)
    }

    @Test("by custom a camat decides for his lurah, the leaders for camat and heads, a head for his staff")
    func customHolds() throws {
        let leaders = ["surya-atmaja", "kartika-sari", "bambang-hidayat"]
        #expect(try deciders("tatang-suhendar") == ["neneng-hasanah"])
        #expect(try deciders("neneng-hasanah") == leaders)
        #expect(try deciders("ratna-dewi") == leaders)
        #expect(try deciders("joko-susilo") == ["budi-santoso"])
        #expect(try deciders("ujang-supriatna") == ["neneng-hasanah"])
        #expect(try deciders("bambang-hidayat") == ["kartika-sari"])
        #expect(try deciders("nobody") == [])
    }

    @Test("a superior may overrule, a peer and a subordinate may not")
    func ranks() throws {
        let roster = try City.state().at(City.start)
        #expect(roster.power(of: "neneng-hasanah", on: "izin", by: "tatang-suhendar") == .decides(as: nil))
        #expect(roster.power(of: "bambang-hidayat", on: "izin", by: "tatang-suhendar") == .overrules)
        #expect(roster.power(of: "asep-sunandar", on: "izin", by: "tatang-suhendar") == .none)
        #expect(roster.power(of: "ratna-dewi", on: "izin", by: "budi-santoso") == .none)
        #expect(roster.power(of: "tatang-suhendar", on: "izin", by: "neneng-hasanah") == .none)
        #expect(roster.power(of: "surya-atmaja", on: "izin", by: "surya-atmaja") == .none)
        // The mayor's aide belongs to the highest unit and outranks nobody.
        #expect(roster.power(of: "dimas-pratama", on: "izin", by: "tatang-suhendar") == .none)
        #expect(roster.outranks("surya-atmaja", "bambang-hidayat"))
        #expect(!roster.outranks("bambang-hidayat", "surya-atmaja"))
    }

    @Test("a deputy's authority ends at midnight of its last day and reaches as far as the letter")
    func deputiesHaveDates() throws {
        let state = try City.state(["people.csv", "units.csv", "acting.csv"])
        func power(_ time: String, _ kind: String) -> RosterDay.Power {
            let day = Day(of: City.moment(time).civil)
            return state.at(day).power(of: "yanti-rosdiana", on: kind, by: "staf")
        }
        let staff = RosterChange.stated(
            .assignment(Assignment(member: "staf", unit: "dlh", position: "Staf", role: .staff)),
            since: .beginning
        )
        let known = RosterChange.stated(.member(Member(key: "staf", name: "Staf")), since: .beginning)
        var withStaff = state
        for change in [known, staff] { withStaff.apply(change) }
        func decides(_ time: String, _ kind: String) -> Bool {
            let roster = withStaff.at(Day(of: City.moment(time).civil))
            if case .decides(let officer?) = roster.power(of: "yanti-rosdiana", on: kind, by: "staf") {
                return officer.standing == .plh && !officer.letter.isEmpty
            }
            return false
        }
        #expect(!decides("2026-11-01 23:59", "izin"))
        #expect(decides("2026-11-02 00:00", "izin"))
        #expect(decides("2026-11-13 23:59", "izin"))
        #expect(!decides("2026-11-14 00:00", "izin"))
        #expect(!decides("2026-11-05 10:00", "usulan"))
        #expect(power("2026-11-05 10:00", "izin") == .none)
    }

    @Test("an acting camat decides for the lurah of the other kecamatan beside its own head")
    func actingHeadsDecide() throws {
        #expect(try deciders("imas-masitoh", on: "2026-11-30") == ["budi-raharjo"])
        #expect(try deciders("imas-masitoh", on: "2026-12-01") == ["budi-raharjo", "asep-sunandar"])
        #expect(try deciders("imas-masitoh", on: "2027-03-01") == ["budi-raharjo"])
    }

    @Test("where a post is vacant the next above decides")
    func vacancyGoesUp() throws {
        var state = try City.state()
        state.apply(
            .ended(RosterSubject(kind: .assignment, key: "neneng-hasanah"), since: City.day("2026-06-01"))
        )
        let roster = state.at(City.day("2026-06-01"))
        #expect(roster.deciders(on: "izin", by: "tatang-suhendar").map(\.member) == ["bambang-hidayat"])
    }

    @Test("a city's own matrix replaces the custom, kind by kind")
    func matrixReplaces() throws {
        let roster = try City.state(["people.csv", "units.csv", "authority.csv"]).at(City.start)
        func deciders(_ kind: String, _ requester: String) -> [String] {
            roster.deciders(on: kind, by: requester).map(\.member)
        }
        // The mayor's office decides through its head, never through its aide.
        #expect(deciders("izin", "neneng-hasanah") == ["bambang-hidayat", "surya-atmaja"])
        #expect(deciders("usulan", "neneng-hasanah") == ["tuti-herawati"])
        #expect(deciders("rapat", "neneng-hasanah") == [])
    }

    @Test("an aide speaks for whom the roster says, and for nobody else")
    func aidesSpeak() throws {
        let roster = try City.state().at(City.start)
        #expect(roster.maySpeak("dimas-pratama", for: "surya-atmaja"))
        #expect(!roster.maySpeak("dimas-pratama", for: "bambang-hidayat"))
        #expect(!roster.maySpeak("surya-atmaja", for: "dimas-pratama"))
    }

    @Test("a thumbs-up is a yes only from the leader whose profile says so")
    func thumbs() throws {
        let roster = try City.state().at(City.start)
        #expect(roster.member("bambang-hidayat")?.thumbsUp == .yes)
        #expect(roster.member("surya-atmaja")?.thumbsUp == .seen)
    }

    @Test("a mutasi moves officials at its date and leaves the days before as they were")
    func transfersKeepHistory() throws {
        let state = try City.state(["people.csv", "units.csv", "transfers.csv"])
        #expect(state.at(City.day("2026-11-30")).heads(of: "andir").map(\.member) == ["neneng-hasanah"])
        #expect(state.at(City.day("2026-12-01")).heads(of: "andir").map(\.member) == ["dewi-anggraeni"])
        #expect(
            state.at(City.day("2026-12-01")).deciders(on: "izin", by: "tatang-suhendar").map(\.member) == [
                "dewi-anggraeni"
            ]
        )
        #expect(state.at(City.day("2026-12-01")).assignment(of: "neneng-hasanah")?.letter?.isEmpty == false)
    }

    @Test("a condition finds the unit that answers for it, the nearest area first")
    func responsibleUnits() throws {
        let roster = try City.state().at(City.start)
        #expect(roster.responsible(for: "Sampah").map(\.key) == ["dlh"])
        #expect(roster.responsible(for: "banjir", at: "kel-ciroyom").map(\.key) == ["bpbd", "dpupr"])
        #expect(roster.responsible(for: "banjir", at: "kel-braga").map(\.key) == ["dpupr"])
        #expect(roster.responsible(for: "naga").isEmpty)
    }

    @Test("a duty is owed on its days by those it names, without the exempt")
    func duties() throws {
        let roster = try City.state(["people.csv", "units.csv", "forums.csv", "duties.csv"]).at(City.start)
        let calendar = roster.calendar(zone: City.zone)
        let morning = try #require(roster.duties.first { $0.who == .role(.camat) })
        #expect(roster.owing(morning).count == 4)
        #expect(morning.due == 8 * 60 + 30)
        #expect(morning.isDue(on: City.day("2026-11-09"), calendar: calendar))
        #expect(!morning.isDue(on: City.day("2026-11-08"), calendar: calendar))
        #expect(!morning.isDue(on: City.day("2026-12-24"), calendar: calendar))
        let sunday = try #require(roster.duties.first { $0.who == .role(.lurah) })
        #expect(roster.owing(sunday).count == 11)
    }
}
