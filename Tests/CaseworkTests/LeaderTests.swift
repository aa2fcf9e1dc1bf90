import Casework
import Domain
import Outbox
import ReadModel
import Records
import Roster
import Testing

@Suite("What is a leader's, although another typed it or he answers nothing")
struct LeaderTests {
    @Test("a direction typed on a leader's account is the leader's, and the record says who typed")
    func operated() async throws {
        let town = try CaseTown(SmallCity.roster(operated: ["bapak-wali": "yusuf"]))
        let order = try await town.say(
            "DLH segera angkut sampah di TPS Ciroyom hari ini juga",
            by: "bapak-wali",
            in: SmallCity.leaders
        )
        try town.turn()
        let parties = try #require(try town.record(order, "arahan")?.parties)
        #expect(parties.applicant == "bapak-wali" && parties.sender == "yusuf")
        let opened = try #require(try town.events().first { $0.event.source == town.entry(order) }).event
        #expect(opened.by == "bapak-wali" && opened.through == "yusuf")
    }

    @Test(
        "the line of a voice note is written into the direction that waits for it, by the leader, told by the aide"
    )
    func voiceNote() async throws {
        let town = try CaseTown(SmallCity.roster())
        let sound = Attachment(name: "voice.ogg", mime: "audio/ogg", reference: "v")
        let note = try await town.say("", by: "pak-sekda", in: SmallCity.forum, files: [sound])
        try town.turn()
        #expect(try town.state(note, "arahan") == "pesan suara belum dicatat")
        town.wait(minutes: 12)
        let line = try await town.say(
            "Isi pesan suara Pak Sekda: tolong semua camat cek saluran air",
            by: "yusuf",
            in: SmallCity.forum
        )
        try town.turn()
        #expect(try town.record(line) == nil)
        let record = try #require(try town.record(note, "arahan"))
        #expect(record.state == "disampaikan" && record.parties.responsible == ["andir", "melati"])
        #expect(record.parties.applicant == "pak-sekda")
        #expect(try town.doubts(note).isEmpty)
        let words = try #require(record.fields["subject"])
        guard case .words(let citation) = words else { return #expect(Bool(false)) }
        #expect(
            town.view.words(of: citation.entry, bytes: citation.range) == "tolong semua camat cek saluran air"
        )
        let step = try #require(
            try town.events().last { if case .moved = $0.event.change { true } else { false } }
        )
        #expect(step.event.by == "pak-sekda" && step.event.through == "yusuf")
        // Somebody else's word is not his.
        let other = try await town.say("", by: "pak-sekda", in: SmallCity.leaders, files: [sound])
        try town.turn()
        try await town.say("Isi pesan suara Pak Sekda: semua camat hadir", by: "tono", in: SmallCity.leaders)
        try town.turn()
        #expect(try town.state(other, "arahan") == "pesan suara belum dicatat")
    }

    @Test("a leader's own condolence is his reading of the news; that of others is not")
    func condolence() async throws {
        let town = try CaseTown(SmallCity.roster())
        let news = try await town.say(
            "Innalillahi, mertua Bu Kadis LH wafat pagi ini",
            by: "dudung",
            in: SmallCity.forum
        )
        town.wait(minutes: 10)
        try await town.say(
            "Turut berduka Bu Kadis, semoga husnul khotimah",
            by: "neneng",
            in: SmallCity.forum
        )
        try town.turn()
        #expect(try town.state(news) == "belum dibaca")
        town.wait(minutes: 5)
        try await town.say(
            "Turut berduka Bu Kadis, semoga almarhumah husnul khotimah",
            by: "pak-sekda",
            in: SmallCity.forum
        )
        try town.turn()
        #expect(try town.state(news) == "diketahui")
    }
}
