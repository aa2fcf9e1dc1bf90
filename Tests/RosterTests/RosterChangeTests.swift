import Domain
import Roster
import Testing

@Suite("A roster entry's body")
struct RosterChangeTests {
    private static let forum = ForumID(rawValue: "abcdefghij")

    @Test("what earlier logs hold reads as before and is written as before")
    func earlierEntriesStand() throws {
        let forum = Self.forum
        let alias = AuthorAlias(forum: forum, author: "whatsapp:a", name: "Camat A", source: "#3", support: 7)
        let entries: [(RosterChange, String)] = [
            (
                .forumAdded(Forum(id: forum, name: "Forum \"A\"")),
                #"{"op":"forum.add","forum":"abcdefghij","name":"Forum \"A\""}"#
            ),
            (
                .forumRenamed(Forum(id: forum, name: "B")),
                #"{"op":"forum.rename","forum":"abcdefghij","name":"B"}"#
            ),
            (
                .aliasLearned(alias),
                #"{"op":"alias.learn","forum":"abcdefghij","name":"Camat A","author":"whatsapp:a","source":"#
                    + ##""#3","support":7}"##
            ),
            (.authorJoined(author: "a", person: "b"), #"{"op":"author.join","author":"a","person":"b"}"#),
        ]
        for (change, json) in entries {
            #expect(String(decoding: change.encoded(), as: UTF8.self) == json)
            #expect(try RosterChange(decoding: Array(json.utf8)) == change)
        }
    }

    @Test("a link says direct only where it is")
    func linksAreWritten() throws {
        let link = RosterChange.forumLinked(
            forum: Self.forum,
            network: "telegram",
            chat: "-100",
            name: "F",
            isDirect: false
        )
        let json = #"{"op":"forum.link","forum":"abcdefghij","network":"telegram","chat":"-100","name":"F"}"#
        #expect(String(decoding: link.encoded(), as: UTF8.self) == json)
        let direct = #"{"op":"forum.link","forum":"f","network":"n","chat":"c","name":"x","direct":true}"#
        #expect(
            try RosterChange(decoding: Array(direct.utf8))
                == .forumLinked(
                    forum: ForumID(rawValue: "f"),
                    network: "n",
                    chat: "c",
                    name: "x",
                    isDirect: true
                )
        )
    }

    @Test("every fact reads back as it was written", arguments: RosterFact.Kind.allCases)
    func factsReadBack(_ kind: RosterFact.Kind) throws {
        let fact = try #require(Self.samples.first { $0.subject.kind == kind })
        for since in [Day.beginning, City.day("2026-11-09")] {
            let change = RosterChange.stated(fact, since: since)
            #expect(try RosterChange(decoding: change.encoded()) == change)
            let end = RosterChange.ended(fact.subject, since: since)
            #expect(try RosterChange(decoding: end.encoded()) == end)
        }
    }

    @Test("a member without anything but a name is two short members")
    func emptyMembersAreLeftOut() {
        let change = RosterChange.stated(.member(Member(key: "ani", name: "Ani")), since: .beginning)
        #expect(
            String(decoding: change.encoded(), as: UTF8.self)
                == #"{"op":"member.set","key":"ani","name":"Ani"}"#
        )
    }

    @Test(
        "what this version cannot mean is no change",
        arguments: [
            #"{"op":"planet.set","key":"x"}"#, #"{"op":"unit.bless","key":"x"}"#, #"{"op":"unit"}"#, "{}",
            #"{"op":"unit.set","key":"x","name":"X","kind":"galaxy"}"#,
            // A day that cannot be read must not become "always", nor an end "never".
            #"{"op":"member.set","since":"soon","key":"x","name":"X"}"#,
            #"{"op":"acting.set","member":"a","unit":"u","standing":"plh","from":"2026-01-01","until":"x"}"#,
            #"{"op":"authority.set","rules":["izin|role:lurah|superior","izin|role:king|superior"]}"#,
            #"{"op":"holiday.set","first":"2026-01-01","last":"2036-01-01","kind":"local","name":"x"}"#,
        ]
    )
    func unknownIsNil(_ json: String) throws {
        #expect(try RosterChange(decoding: Array(json.utf8)) == nil)
    }

    @Test("members of later versions are passed over, whatever their shape")
    func laterMembersArePassedOver() throws {
        let json =
            #"{"op":"member.set","x":{"y":[1]},"z":null,"w":1.5,"v":-3,"u":[1,{}],"key":"ani","name":"Ani"}"#
        #expect(
            try RosterChange(decoding: Array(json.utf8))
                == .stated(.member(Member(key: "ani", name: "Ani")), since: .beginning)
        )
    }

    static let samples: [RosterFact] = [
        .unit(
            OrgUnit(
                key: "dlh",
                name: "Dinas Lingkungan Hidup",
                kind: .agency,
                parent: "sekda",
                shortNames: ["DLH"],
                responsibilities: [
                    Responsibility(category: "Banjir", area: "andir"), Responsibility("sampah"),
                ]
            )
        ),
        .member(
            Member(
                key: "ratna",
                name: "Ratna",
                courtesy: .bu,
                phones: ["+628110000001"],
                aliases: ["Bu Kadis"],
                thumbsUp: .yes
            )
        ),
        .assignment(
            Assignment(member: "ratna", unit: "dlh", position: "Kadis", role: .head, letter: "821/1")
        ),
        .account(ChatAccount(id: "telegram:1", member: "ratna", operatedBy: "dimas")),
        .forum(
            ForumProfile(
                forum: forum,
                kind: "pimpinan",
                isConfidential: true,
                speech: [.routes, .recap],
                members: [
                    .role(.leader), .under("sekda"), .kind(.agency), .everyone, .unit("a"), .member("b"),
                ]
            )
        ),
        .acting(
            ActingOfficer(
                member: "yanti",
                unit: "dlh",
                standing: .plh,
                from: City.day("2026-11-02"),
                until: City.day("2026-11-13"),
                letter: "800/1",
                scope: ["izin"]
            )
        ),
        .duty(
            ReportingDuty(
                key: "pagi",
                who: .role(.camat),
                what: "kondisi",
                due: 510,
                weekdays: [0, 5],
                onHolidays: true,
                exempt: [.member("x")],
                forum: "F"
            )
        ),
        .speaking(SpeakingRight(speaker: "dimas", leader: "surya")),
        .authority(.customary),
        .hours(WorkHours(unit: "rsud", ordinary: .ordinary, ramadan: WorkWeek([0: [0..<1440]]))),
        .holiday(
            SpecialDays(
                first: City.day("2026-09-25"),
                last: City.day("2026-09-26"),
                kind: .local,
                name: "Hari Jadi",
                source: "SK"
            )
        ),
    ]
}
