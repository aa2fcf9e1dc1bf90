import Domain
import Testing

@testable import Records

@Suite("A meeting, from its notice to its minutes")
struct MeetingTests {
    private let number = RecordNumber(prefix: "RPT", year: 2026, serial: 1)
    private let notice = ForumTalk.Line(
        sender: "protokol",
        role: .staff,
        text: "Undangan rapat koordinasi banjir, Selasa 24 November 2026 pukul 10.00 di ruang Sekda"
    )

    @Test("there, represented and absent are counted for each unit, and the last word holds")
    func attendance() throws {
        let talk = try ForumTalk([
            notice,
            .init(sender: "andir", role: .camat, text: "Siap hadir Pak", replyTo: 0),
            .init(
                sender: "coblong",
                role: .camat,
                text: "Izin, Kec. Coblong diwakili Sekcam Budi 🙏",
                replyTo: 0
            ),
            .init(
                sender: "lh",
                role: .head,
                text: "Mohon maaf tidak bisa hadir, sedang dinas luar",
                replyTo: 0
            ),
            .init(sender: "telegram:77", role: .staff, text: "Siap hadir Pak", replyTo: 0),
        ])
        let counted = try #require(MeetingAttendance(of: number, talk.desk.book))
        #expect(counted.units == ["kec-andir": .present, "kec-coblong": .represented, "dlh": .absent])
        #expect(counted.count(.present) == 2, "somebody whom the roster does not know is there too")
        let represented = counted.rows.first { $0.tally.presence == .represented }
        #expect(talk.words(represented?.tally.words) == "Sekcam Budi")
        #expect(talk.desk.book.all.count == 1 && talk.desk.state(number.text) == "diumumkan")

        let later = try ForumTalk(
            talk.lines + [
                .init(sender: "lh", role: .head, text: "Ralat, saya hadir", replyTo: 3),
                .init(sender: "coblong", role: .camat, text: "Mohon maaf tidak jadi hadir Pak", replyTo: 0),
            ]
        )
        let recounted = try #require(MeetingAttendance(of: number, later.desk.book))
        #expect(recounted.units == ["kec-andir": .present, "kec-coblong": .absent, "dlh": .present])
        #expect(recounted.rows.count == 4 && later.desk.doubts.isEmpty)
    }

    @Test("who takes his leave back is at the meeting, and asks no more")
    func comesAfterAll() throws {
        let talk = try ForumTalk([
            notice,
            .init(
                sender: "andir",
                role: .camat,
                text: "Mohon izin Pak Sekda, Selasa kami tidak dapat hadir rapat koordinasi banjir"
            ),
            .init(
                sender: "andir",
                role: .camat,
                text: "Izin Pak, kami batal ke provinsi, siap hadir rapat koordinasi banjir",
                replyTo: 1
            ),
        ])
        #expect(talk.desk.state("IZN-2026-0001") == "dibatalkan")
        let counted = try #require(MeetingAttendance(of: number, talk.desk.book))
        #expect(counted.units == ["kec-andir": .present])
    }

    @Test("a meeting that is moved takes what is said anew, and loses what that contradicts")
    func movedByWords() throws {
        let sekda = { (text: String) in ForumTalk.Line(sender: "protokol", role: .staff, text: text) }
        let online = try ForumTalk([
            notice, sekda("Rapat pindah jadi lusa ba'da Isya via Zoom https://zoom.us/j/123."),
        ])
        let record = try #require(online.desk.book[number])
        #expect(record.state == "diumumkan" && record.fields["time"] == nil && record.fields["place"] == nil)
        #expect(online.words(record.fields["timeWords"]) == "ba'da Isya")
        #expect(online.words(record.fields["link"]) == "https://zoom.us/j/123")

        let put = try ForumTalk([notice, sekda("Rapat hari ini ditunda sampai ada pemberitahuan")])
        let off = try #require(put.desk.book[number])
        #expect(off.state == "ditunda" && off.fields["date"] == nil && off.fields["time"] == nil)
        #expect(put.words(off.fields["place"]) == put.words(record.fields["place"] ?? off.fields["place"]))
        let kind = try #require(KindCatalog.reading().get().kind("rapat"))
        #expect(!kind.limits.contains { $0.states.contains("ditunda") })
    }

    @Test(
        "the address of a teleconference is kept, whosever service it is",
        arguments: [
            "https://meet.google.com/abc-defg-hij", "https://teams.microsoft.com/l/meetup-join/19",
            "https://kota.webex.com/meet/sekda", "https://meet.jit.si/RakorStunting",
            "https://vidcon.contoh.go.id/r/1",
        ]
    )
    func link(address: String) throws {
        let talk = try ForumTalk([
            .init(
                sender: "protokol",
                role: .staff,
                text: "Undangan rakor penanganan stunting Kamis pukul 10.00 WIB via daring (\(address))"
            )
        ])
        #expect(talk.words(talk.desk.book[number]?.fields["link"]) == address)
    }

    @Test("a deputy who comes for the head represents the unit")
    func represented() throws {
        let talk = try ForumTalk([
            notice,
            .init(sender: "lh", role: .head, text: "Mohon maaf tidak bisa hadir Pak", replyTo: 0),
            .init(sender: "sekdis-lh", role: .staff, text: "Hadir mewakili Bu Kadis LH", replyTo: 0),
        ])
        let counted = try #require(MeetingAttendance(of: number, talk.desk.book))
        #expect(counted.units == ["dlh": .represented])
    }

    @Test("a word that was taken back counts no more")
    func takenBack() throws {
        var desk = try Desk()
        var notice = RecordConclusion(source: 1, at: .minute(0), sender: "protokol", label: "meeting_notice")
        notice.fields = ["date": .text("2026-11-24")]
        desk.take(notice, by: CityHall())
        var word = RecordConclusion.word(2, "attended", by: "andir", on: 1, relation: "attends")
        word.label = "attendance"
        word.presences = [.init(.present)]
        desk.take(word, by: CityHall())
        #expect(MeetingAttendance(of: number, desk.book)?.count(.present) == 1)
        desk.take(.word(3, "withdrawn", by: "andir", on: 2, relation: "withdraws"), by: CityHall())
        #expect(MeetingAttendance(of: number, desk.book)?.count(.present) == 0)
        #expect(desk.state(number.text) == "diumumkan", "the meeting itself is not taken back by that")
    }

    @Test(
        "words of being there",
        arguments: [
            ("Siap hadir", Presence.present, nil), ("Hadir, terlambat 10 menit", .present, nil),
            ("Mohon maaf tidak dapat hadir", .absent, nil), ("tdk bisa ikut pak, sakit", .absent, nil),
            ("Kami diwakili oleh Kabid SDA, mohon izin", .represented, "Kabid SDA"),
            ("Hadir mewakili Pak Kadis PUPR", .represented, "Pak Kadis PUPR"),
            ("Saya hadir sendiri, tidak diwakili", .present, nil),
        ] as [(String, Presence, String?)]
    )
    func words(text: String, presence: Presence, delegate: String?) {
        let read = PresenceReader(PostWords(text), isLine: false)
        #expect(read.presence == presence)
        #expect(read.delegate.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == delegate)
    }

    @Test("each new line of a rolling list counts for the unit that it names, once")
    func list() throws {
        let talk = try ForumTalk([
            .init(sender: "andir", role: .camat, text: "Daftar hadir:\n1. Kec. Andir (2 org)"),
            .init(
                sender: "coblong",
                role: .camat,
                text: "Daftar hadir:\n1. Kec. Andir (2 org)\n2. Kec. Coblong diwakili Sekcam"
            ),
            .init(
                sender: "braga",
                role: .lurah,
                text:
                    "Daftar hadir:\n1. Kec. Andir (2 org)\n2. Kec. Coblong diwakili Sekcam\n3. Kel. Braga izin"
            ),
        ])
        let lists = talk.desk.book.records(kind: "daftar")
        #expect(lists.count == 1)
        let counted = try #require(lists.first.flatMap { MeetingAttendance(of: $0.number, talk.desk.book) })
        #expect(counted.lines == ["kec-andir": 1, "kec-coblong": 1, "kel-braga": 1])
        #expect(counted.units == ["kec-andir": .present, "kec-coblong": .represented, "kel-braga": .absent])
        let cited = counted.rows.compactMap { talk.words($0.tally.words) }
        #expect(cited.contains("Kec. Coblong diwakili Sekcam"))
    }

    @Test("a list that belongs to a meeting counts for it")
    func listOfMeeting() throws {
        var desk = try Desk()
        desk.take(RecordConclusion(source: 1, at: .minute(0), sender: "protokol", label: "meeting_notice"))
        var list = RecordConclusion(source: 2, at: .minute(1), sender: "andir", label: "attendance")
        list.fields = ["added": .texts(["Kec. Andir"])]
        list.presences = [.init(.present, words: 3..<13, line: "Kec. Andir")]
        desk.take(list, by: CityHall())
        #expect(MeetingAttendance(of: number, desk.book)?.rows.isEmpty == true)
        let made = try #require(desk.book.records(kind: "daftar").first?.number)
        desk.append([RecordEvent(record: made, .related(to: number), actor: "operator", at: .minute(2))])
        #expect(MeetingAttendance(of: number, desk.book)?.units == ["kec-andir": .present])
    }

    private let opening = ForumTalk.Line(
        sender: "sekda",
        role: .leader,
        text: "Assalamualaikum, rapat saya buka"
    )
    private let direction = ForumTalk.Line(
        sender: "sekda",
        role: .leader,
        text: "Kadis LH tolong angkut sampah di Pasar Andir sebelum Jumat"
    )
    private let closing = ForumTalk.Line(
        sender: "sekda",
        role: .leader,
        text: "Demikian, rapat saya tutup. Terima kasih"
    )

    @Test("directions between the words that open and close it are its minutes")
    func minutes() throws {
        let talk = try ForumTalk([
            notice,
            .init(sender: "sekda", role: .leader, text: "Dinas PU tolong cek pompa Gedebage hari ini"),
            opening, direction, closing,
            .init(sender: "sekda", role: .leader, text: "Dishub tolong atur lalu lintas di Jl. Braga"),
        ])
        #expect(talk.desk.state(number.text) == "selesai")
        let minutes = try #require(MeetingMinutes(of: number, talk.desk.book))
        #expect(minutes.directions == [3])
        #expect(minutes.records.map(\.text) == ["ARH-2026-0002"])
        #expect(talk.words(minutes.closing) == closing.text)
        let given = try #require(RecordNumber("ARH-2026-0002"))
        #expect(talk.desk.book[given]?.related == [number])
        #expect(talk.desk.book.all.filter { $0.kind == "arahan" && $0.related.isEmpty }.count == 2)
    }

    @Test("a meeting that nobody announced is opened by its first word")
    func atOnce() throws {
        let talk = try ForumTalk([opening, direction, closing])
        #expect(talk.desk.state(number.text) == "selesai")
        #expect(MeetingMinutes(of: number, talk.desk.book)?.directions == [1])
    }

    @Test("whoever merely takes part neither opens nor closes it, and is not listed for trying")
    func notTheirs() throws {
        let talk = try ForumTalk([
            notice, .init(sender: "andir", role: .camat, text: "Rapat saya buka ya Pak", replyTo: 0),
        ])
        #expect(talk.desk.state(number.text) == "diumumkan" && talk.desk.doubts.isEmpty)
    }

    @Test("a meeting that is moved is the same, on its other day; called off, it ends")
    func moved() throws {
        let move = ForumTalk.Line(
            sender: "protokol",
            role: .staff,
            text: "Rapat koordinasi banjir digeser ke Kamis 26 November 2026 pukul 13.00",
            replyTo: 0
        )
        let talk = try ForumTalk([notice, move])
        #expect(talk.desk.book.all.map(\.number) == [number])
        #expect(talk.desk.book.all.first?.fields["date"] == .text("2026-11-26"))
        let off = ForumTalk.Line(
            sender: "protokol",
            role: .staff,
            text: "Rapat koordinasi banjir ditiadakan",
            replyTo: 0
        )
        let gone = try ForumTalk([notice, move, off])
        #expect(gone.desk.state(number.text) == "dibatalkan" && gone.desk.book.all.count == 1)
        let another = ForumTalk.Line(sender: "andir", role: .camat, text: off.text, replyTo: 0)
        #expect(try ForumTalk([notice, another]).desk.state(number.text) == "diumumkan")
    }

    @Test(
        "words that open, close, move and call off; a notice and a question do nothing",
        arguments: [
            ("Rapat kita mulai", RecordAct.opened), ("Rapat saya nyatakan selesai", .closed),
            ("Rapat kita tutup sampai di sini", .closed), ("Rapat besok dibatalkan", .cancelled),
            ("Rapat diundur ke jam 14.00", .rescheduled), ("Rapat dimulai pukul 09.00 di aula", nil),
            ("Rapatnya sudah dimulai?", nil),
        ] as [(String, RecordAct?)]
    )
    func acts(text: String, act: RecordAct?) {
        #expect(MeetingWords.act(PostWords(text)) == act)
    }
}
