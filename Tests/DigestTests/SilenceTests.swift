import Domain
import Records
import Roster
import Testing

@testable import Digest

@Suite("Who owes a report")
struct SilenceTests {
    private static let districts = Forum(id: Chronicle.forum, name: "Forum Camat-Lurah")

    private func post(_ entry: Int, by member: String, at hour: Int = 9) -> DayPost {
        DayPost(
            entry: entry,
            at: SampleDigest.at(hour, 0).milliseconds,
            forum: Self.districts.id,
            sender: PostAuthor(id: "telegram:\(member)", name: member)
        )
    }

    private func reader(
        _ posts: [DayPost],
        _ log: Chronicle,
        day: Int = 21,
        now: Int = 24,
        duties: [ReportingDuty] = [SampleRoster.duty]
    ) throws -> SilenceReader {
        let roster = SampleRoster.day(duties: duties, day)
        return SilenceReader(
            roster: roster,
            senders: SenderUnits(roster),
            records: try log.records(),
            posts: posts,
            forums: [Self.districts],
            midnight: SampleDigest.at(0, 0, day: day),
            now: SampleDigest.at(0, 0, day: day).milliseconds + Int64(now) * 3_600_000
        )
    }

    /// Andir reports a zero, Cicendo is counting, Coblong only says good morning, Sukajadi says nothing.
    private func day() throws -> (posts: [DayPost], log: Chronicle) {
        var log = Chronicle()
        for (entry, who, unit, value) in [
            (1, "neneng", "andir", "nihil"), (2, "cecep", "cicendo", "pending"),
        ] {
            try log.open(
                "laporan-kegiatan",
                entry,
                at: SampleDigest.at(9, 0),
                by: who,
                unit: unit,
                ["value": .text(value)]
            )
        }
        return ([post(1, by: "neneng"), post(2, by: "cecep"), post(3, by: "dudung")], log)
    }

    private func names(_ texts: [DiscreetText]) -> [String] { texts.map { $0.text(in: .indonesian) } }

    @Test("a zero, a number still being counted, a post that is no report and silence are four things")
    func kinds() throws {
        let (posts, log) = try day()
        let owed = try reader(posts, log).owed
        #expect(owed.count == 1)
        #expect(owed[0].expected == 4 && owed[0].missing == 2)
        #expect(names(owed[0].units) == ["Kecamatan Sukajadi"])
        #expect(names(owed[0].unread) == ["Kecamatan Coblong"])
        #expect(names(owed[0].none) == ["Kecamatan Andir"])
        #expect(names(owed[0].pending) == ["Kecamatan Cicendo"])
    }

    @Test("that all is calm is a report; a wish for it is none")
    func calm() throws {
        var (posts, log) = try day()
        var calm = post(4, by: "euis")
        calm.isCalm = true
        posts.append(calm)
        let owed = try reader(posts, log).owed
        #expect(names(owed[0].units).isEmpty)
        #expect(names(owed[0].unread) == ["Kecamatan Coblong"])
        #expect(CalmWords.isSaid(in: "Kec. Seroja aman terkendali Pak"))
        #expect(CalmWords.isSaid(in: "Izin melaporkan wilayah kami kondusif"))
        for other in [
            "Semoga wilayah kita aman", "Aman Pak?", "Mohon dijaga agar tetap kondusif", "Selamat pagi",
        ] {
            #expect(!CalmWords.isSaid(in: other))
        }
    }

    @Test("a report after the time is a later report, not silence")
    func late() throws {
        var (posts, log) = try day()
        try log.open("laporan-kondisi", 4, at: SampleDigest.at(17, 0), by: "euis", unit: "sukajadi")
        posts.append(post(4, by: "euis", at: 17))
        let owed = try reader(posts, log).owed
        #expect(names(owed[0].late) == ["Kecamatan Sukajadi"] && owed[0].units.isEmpty)
    }

    @Test("granted leave of that day excuses; what waits, is over, or names somebody instead does not")
    func excused() throws {
        var (posts, log) = try day()
        posts.removeAll { $0.entry == 3 }
        func leave(_ who: String, _ entry: Int, _ state: String, _ more: [String: RecordValue] = [:]) throws {
            let fields: [String: RecordValue] = [
                "leave": .text("cuti"), "date": .text("2026-11-19"), "until": .text("2026-11-21"),
            ]
            try log.open(
                "izin",
                entry,
                at: SampleDigest.at(8, 0, day: 18),
                by: who,
                state: state,
                fields.merging(more) { $1 }
            )
        }
        try leave("euis", 90, "disetujui")
        try leave("dudung", 91, "diajukan")
        var owed = try reader(posts, log).owed
        #expect(names(owed[0].excused) == ["Kecamatan Sukajadi"])
        #expect(names(owed[0].units) == ["Kecamatan Coblong"] && owed[0].missing == 1)
        try leave("dudung", 92, "disetujui", ["delegate": .text("Sekcam")])
        try leave("dudung", 93, "disetujui", ["until": .text("2026-11-20")])
        try leave("dudung", 94, "disetujui", ["leave": .text("absence")])
        owed = try reader(posts, log).owed
        #expect(names(owed[0].units) == ["Kecamatan Coblong"])
    }

    @Test("nothing is owed on other days, before the time, or in a forum that the page is not about")
    func notOwed() throws {
        let (posts, log) = try day()
        #expect(try reader(posts, log, day: 22).owed.isEmpty)
        #expect(try reader(posts, log, now: 15).owed.isEmpty)
        #expect(try reader(posts, log, now: 16).owed.count == 1)
        var elsewhere = SampleRoster.duty
        elsewhere.forum = "Forum Lain"
        #expect(try reader(posts, log, duties: [elsewhere]).owed.isEmpty)
    }

    @Test("where nothing was recognised, whoever posted has reported")
    func unrecognised() throws {
        let owed = try reader(try day().posts, Chronicle()).owed
        #expect(names(owed[0].units) == ["Kecamatan Sukajadi"] && owed[0].unread.isEmpty)
    }

    @Test("without duties, units that posted before and are quiet today; leaders owe nothing")
    func fallback() throws {
        let reader = try reader([post(1, by: "neneng")], Chronicle(), duties: [])
        #expect(!reader.hasDuties)
        let seen = ["neneng", "cecep", "budi"].map { PostAuthor(id: "telegram:\($0)", name: $0) }
        let silence = try #require(reader.silent(among: seen + [PostAuthor(id: "x", name: "Camat Cidadap")]))
        #expect(silence.expected == 3 && silence.duty == nil)
        #expect(names(silence.units) == ["Kecamatan Cicendo", "Kecamatan Cidadap"])
        #expect(reader.silent(among: []) == nil)
    }
}
