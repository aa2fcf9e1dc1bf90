import Domain
import Roster
import TestSupport
import Testing

@Suite("The roster as a fold")
struct RosterStateTests {
    @Test("a later link of the same chat replaces the earlier, and a forum has many chats")
    func linksReplace() {
        let (first, second) = (ForumID(rawValue: "f1"), ForumID(rawValue: "f2"))
        var state = RosterState().applying([
            .forumAdded(Forum(id: first, name: "Satu")), .forumAdded(Forum(id: second, name: "Dua")),
            .forumLinked(forum: first, network: "telegram", chat: "-1", name: "A", isDirect: false),
            .forumLinked(forum: first, network: "matrix", chat: "-1", name: "B", isDirect: false),
        ])
        #expect(state.chats(of: first).map(\.network) == ["telegram", "matrix"])
        state.apply(.forumLinked(forum: second, network: "telegram", chat: "-1", name: "C", isDirect: true))
        #expect(state.forum(network: "telegram", chat: "-1")?.id == second)
        #expect(state.chats(of: first).map(\.network) == ["matrix"])
        #expect(state.links.count == 2)
        #expect(state.forum(network: "telegram", chat: "-2") == nil)
    }

    @Test("joins lead to the person last named, however long the chain")
    func joinsFollow() {
        var state = RosterState()
        state.apply(.authorJoined(author: "a", person: "b"))
        state.apply(.authorJoined(author: "c", person: "a"))
        #expect(["a", "b", "c"].map(state.person(of:)) == ["b", "b", "b"])
        state.apply(.authorJoined(author: "b", person: "d"))
        #expect(["a", "b", "c", "d"].map(state.person(of:)) == ["d", "d", "d", "d"])
        // Naming them again the other way round changes nothing.
        state.apply(.authorJoined(author: "d", person: "a"))
        #expect(state.person(of: "c") == "d")
        #expect(state.person(of: "e") == "e")
    }

    @Test("what was recorded about one day changes nothing on others, in whatever order it came")
    func historyStands() {
        let post = { Assignment(member: "ani", unit: $0, position: $0, role: .staff) }
        let changes: [RosterChange] = [
            .stated(.member(Member(key: "ani", name: "Ani")), since: .beginning),
            .stated(.assignment(post("a")), since: City.day("2026-01-01")),
            .stated(.assignment(post("c")), since: City.day("2026-09-01")),
            .stated(.assignment(post("b")), since: City.day("2026-05-01")),
            .ended(RosterSubject(kind: .assignment, key: "ani"), since: City.day("2026-12-01")),
        ]
        let days = [
            "2025-12-31", "2026-01-01", "2026-04-30", "2026-05-01", "2026-08-31", "2026-09-01", "2026-12-01",
        ]
        for order in [changes, changes.reversed()] {
            let state = RosterState().applying(order)
            let units = days.map { state.at(City.day($0)).assignment(of: "ani")?.unit }
            #expect(units == [nil, "a", "a", "b", "b", "c", nil])
            #expect(state.history(of: RosterSubject(kind: .assignment, key: "ani")).count == 4)
        }
    }

    @Test("a later statement about the same day corrects the earlier")
    func sameDayCorrects() {
        let member = {
            RosterChange.stated(.member(Member(key: "ani", name: $0)), since: City.day("2026-01-01"))
        }
        let state = RosterState().applying([member("Anni"), member("Ani")])
        #expect(state.at(City.day("2026-01-01")).member("ani")?.name == "Ani")
    }

    @Test("a day's roster says until when it holds")
    func rosterHoldsUntilTheNextChange() throws {
        let state = try City.state(["people.csv", "units.csv", "acting.csv", "transfers.csv"])
        #expect(state.at(City.day("2026-11-01")).holdsUntil == City.day("2026-11-02"))
        #expect(state.at(City.day("2026-11-02")).holdsUntil == City.day("2026-11-14"))
        #expect(state.at(City.day("2026-11-14")).holdsUntil == City.day("2026-12-01"))
        #expect(state.at(City.day("2027-03-01")).holdsUntil == nil)
    }

    @Test("fifty thousand changes of every sort fold in a breath")
    func foldingIsLinear() {
        let forum = ForumID(rawValue: "f")
        func time(_ count: Int) -> Duration {
            processorTime {
                var state = RosterState()
                for number in 0..<count {
                    state.apply(
                        .aliasLearned(
                            AuthorAlias(
                                forum: forum,
                                author: "a\(number)",
                                name: "n\(number)",
                                source: "s",
                                support: 1
                            )
                        )
                    )
                    state.apply(.forumAdded(Forum(id: ForumID(rawValue: "f\(number)"), name: "F")))
                    state.apply(
                        .forumLinked(
                            forum: forum,
                            network: "n",
                            chat: "\(number)",
                            name: "F",
                            isDirect: false
                        )
                    )
                    state.apply(.authorJoined(author: "a\(number)", person: "a\(number + 1)"))
                    let day = Day(number: 20_000 + number % 3_000)
                    state.apply(.stated(.member(Member(key: "m\(number % 500)", name: "M")), since: day))
                }
                #expect(state.aliases.count == count)
                #expect(state.person(of: "a0") == "a\(count)")
            }
        }
        let (small, large) = (time(5_000), time(50_000))
        // Ten times the changes; a quadratic fold would take a hundred times as long.
        #expect(large < small * 40, "\(small) → \(large)")
    }
}
