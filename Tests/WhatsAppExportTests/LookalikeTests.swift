import Domain
import Networks
import Testing
import WhatsAppExport

@Suite("A line inside a message that looks like a header stays inside")
struct LookalikeTests {
    /// A dense conversation of three members on 20 November 2021, a message a minute from `start`.
    private func talk(_ start: Int, _ count: Int) -> String {
        let names = ["Sekda Contoh", "Camat Mekarsari", "Lurah Contoh"]
        return (start..<start + count).map { minute in
            let clock = "\(padded(8 + minute / 60, 2)).\(padded(minute % 60, 2))"
            return "20/11/21 \(clock) - \(names[minute % 3]): pesan \(minute)\n"
        }.joined()
    }

    @Test("An agenda of the next day is text", arguments: [1, 2, 5, 12])
    func agenda(_ items: Int) throws {
        let lines = (0..<items).map { "21/11/21 \(padded(8 + $0, 2)).00 - Acara \($0): tempat \($0)\n" }
        let decoding = try Decoding(talk(0, 30) + lines.joined() + "Terima kasih\n" + talk(30, 30))
        #expect(decoding.posts.count == 60)
        #expect(decoding.posts[29].text == "pesan 29\n" + lines.joined() + "Terima kasih")
        #expect(decoding.count("lookalike_headers") == items)
        #expect(decoding.posts[29].source.line == 30)
    }

    @Test(
        "An agenda of the same day, before or after the message, is text",
        arguments: ["06.00", "07.30", "18.00"]
    )
    func sameDay(_ clock: String) throws {
        let decoding = try Decoding(talk(0, 30) + "20/11/21 \(clock) - Apel: halaman\n" + talk(30, 30))
        #expect(decoding.posts.count == 60)
        #expect(decoding.posts[29].text == "pesan 29\n20/11/21 \(clock) - Apel: halaman")
    }

    @Test("An agenda that names a member, or nobody, is text")
    func namedAgenda() throws {
        let lines = "21/11/21 08.00 - Camat Mekarsari: sambutan\n21/11/21 09.30 - Doa bersama\n"
        let decoding = try Decoding(talk(0, 30) + lines + talk(30, 30))
        #expect(decoding.posts.count == 60)
    }

    @Test("A pasted chat of the same members is text", arguments: [1, 3, 10, 25, 45])
    func pasted(_ count: Int) throws {
        let decoding = try Decoding(
            talk(0, 90) + "20/11/21 09.31 - Sekda Contoh: Lihat\n" + talk(5, count) + talk(92, 30)
        )
        #expect(decoding.posts.count == 121)
        #expect(decoding.posts[90].text == "Lihat\n" + String(talk(5, count).dropLast()))
    }

    @Test("A pasted chat right after a quiet night is text, and the message that quotes it is not lost")
    func pastedAfterNight() throws {
        let morning =
            "21/11/21 07.31 - Sekda Contoh: Kemarin\n" + talk(20, 4) + "Bagaimana?\n"
            + "21/11/21 07.33 - Lurah Contoh: Aman\n21/11/21 07.40 - Camat Mekarsari: Siap\n"
        let decoding = try Decoding(talk(0, 60) + morning)
        #expect(decoding.posts.count == 63)
        #expect(decoding.posts[60].text.hasSuffix("Bagaimana?"))
    }

    @Test(
        "Somebody who posts but once, after a pause and at a round time, is a sender",
        arguments: ["11.30", "12.00"]
    )
    func metOnce(_ clock: String) throws {
        let decoding = try Decoding(
            talk(0, 30) + "20/11/21 \(clock) - Kadishub: Mohon izin Pak Sekda, besok kami tidak hadir\n"
                + "20/11/21 12.05 - Sekda Contoh: Silakan\n" + talk(250, 30)
        )
        #expect(decoding.posts.count == 62)
        #expect(decoding.posts[30].text == "Mohon izin Pak Sekda, besok kami tidak hadir")
    }

    @Test("An agenda after a colon is text even where nothing follows it")
    func agendaAtEnd() throws {
        let lines = "21/11/21 08.00 - Apel pagi: lapangan\n21/11/21 10.00 - Rapat: aula\n"
        let decoding = try Decoding(talk(0, 5) + "20/11/21 19.30 - Sekda Contoh: Agenda besok:\n" + lines)
        #expect(decoding.posts.count == 6)
        #expect(decoding.posts.last?.text == "Agenda besok:\n" + lines.dropLast())
        let alone = try Decoding(
            "20/11/21 19.30 - Sekda: Agenda besok\n" + lines + "20/11/21 19.35 - Ani: Siap\n"
        )
        #expect(alone.posts.map { $0.sender?.name } == ["Sekda", "Ani"])
    }

    @Test("A header in another platform's shape is text")
    func otherShape() throws {
        let quoted =
            "[20/11/21 08.10.05] Sekda Contoh: dari iPhone\n20/11/2021, 08:11 - Lurah Contoh: dari lain\n"
        let decoding = try Decoding(talk(0, 10) + quoted + talk(10, 10))
        #expect(decoding.posts.count == 20)
        #expect(decoding.posts[9].text == "pesan 9\n" + String(quoted.dropLast()))
    }

    @Test("A member who writes once is believed")
    func oneTime() throws {
        let once = "20/11/21 08.30 - Tamu Sekali: Izin bergabung\n"
        let decoding = try Decoding(talk(0, 30) + once + talk(30, 30))
        #expect(decoding.posts.count == 61 && decoding.posts[30].sender?.name == "Tamu Sekali")
        let alone = try Decoding("20/11/21 10.00 - A: a\n20/11/21 10.05 - B: b\n21/11/21 10.00 - C: c\n")
        #expect(alone.posts.map { $0.sender?.name } == ["A", "B", "C"])
    }

    @Test("A message slightly out of order is a record of its own")
    func late() throws {
        let decoding = try Decoding(talk(0, 30) + "20/11/21 08.27 - Lurah Contoh: terlambat\n" + talk(30, 30))
        #expect(decoding.posts.count == 61 && decoding.posts[30].text == "terlambat")
    }

    @Test("The same message twice in a minute is two records")
    func twice() throws {
        let same = "20/11/21 08.30 - Lurah Contoh: Siap\n20/11/21 08.30 - Lurah Contoh: Siap\n"
        #expect(try Decoding(talk(0, 30) + same + talk(31, 30)).posts.count == 62)
    }

    @Test("Sparse messages, one a day or less, are all records")
    func sparse() throws {
        let names = ["Ani", "Budi", "Cici", "Dedi", "Ani", "Budi", "Eka", "Fani"]
        let lines = names.enumerated().map {
            "\(padded(10 + $0 * 2, 2))/11/21 0\($0 % 9).00 - \($1): kabar \($0)\n"
        }
        let decoding = try Decoding(lines.joined())
        #expect(decoding.posts.map { $0.sender?.name } == names)
        #expect(decoding.warnings == [])
    }

    @Test("Two exports in one file are both read, and the jump is told")
    func joined() throws {
        let decoding = try Decoding(talk(0, 200) + talk(0, 200))
        #expect(decoding.posts.count == 400)
        #expect(decoding.count("clock_resets") == 1)
    }

    @Test("A date before WhatsApp is no header")
    func historic() throws {
        let text =
            "17/08/2021 10.00 - Budi: Sejarah\n17/08/1945 10.00 - Proklamasi: Jakarta\n17/08/2021 10.01 - Budi: ya\n"
        #expect(
            try Decoding(text).posts.map(\.text) == ["Sejarah\n17/08/1945 10.00 - Proklamasi: Jakarta", "ya"]
        )
    }
}
