import Domain
import Networks
import Testing
import WhatsAppExport

@Suite("Senders are named without the network's marks")
struct SenderTests {
    @Test(
        "A sender is read as a name, a number or the phone's owner",
        arguments: [
            ("\u{202A}+62 812‑0000‑0001\u{202C}", "+62 812‑0000‑0001", "+6281200000001", false),
            ("\u{202A}+62\u{A0}812-0000-0001\u{202C}", "+62 812-0000-0001", "+6281200000001", false),
            ("+62 812-0000-0001", "+62 812-0000-0001", "+6281200000001", false),
            ("~\u{202F}Lurah Contoh", "Lurah Contoh", nil, false),
            ("~\u{202F}\u{202A}Lurah Contoh\u{202C}", "Lurah Contoh", nil, false),
            ("~ Lurah", "Lurah", nil, false), ("Anda", "Anda", nil, true), ("You", "You", nil, true),
            ("Keluarga 👨‍👩‍👧", "Keluarga 👨‍👩‍👧", nil, false), ("Dr. H. Budi, M.Si", "Dr. H. Budi, M.Si", nil, false),
        ] as [(String, String, String?, Bool)]
    )
    func sender(_ written: String, _ name: String, _ phone: String?, _ isSelf: Bool) throws {
        let post = try #require(try Decoding("20/11/21 14.05 - \(written): teks\n").posts.first)
        #expect(
            post.sender
                == IncomingSender(
                    name: name,
                    phone: phone,
                    isSelf: isSelf,
                    isSelfNamed: written.contains("~")
                )
        )
        #expect((post.raw == nil) == (written == name))
    }

    @Test("A colon in the words does not move the sender's end")
    func colonInWords() throws {
        let post = try #require(try Decoding("20/11/21 14.05 - Budi: Lokasi: aula: dua\n").posts.first)
        #expect(post.sender?.name == "Budi" && post.text == "Lokasi: aula: dua")
    }

    @Test("A known member whose name holds a colon keeps it")
    func colonInName() throws {
        let text = "20/11/21 14.04 - Budi menambahkan Posko: Banjir\n20/11/21 14.05 - Posko: Banjir: siaga\n"
        let decoding = try Decoding(text)
        #expect(decoding.posts.last?.sender?.name == "Posko: Banjir" && decoding.posts.last?.text == "siaga")
    }

    @Test("The forum's name comes from the file's name, then from its announcements")
    func forumName() throws {
        let lines = "20/11/21 14.05 - Budi membuat grup \"Lama: satu\"\n20/11/21 14.06 - Budi: a\n"
        let renamed =
            lines + "20/11/21 14.07 - Budi mengubah nama grup dari \"Lama: satu\" menjadi \"Baru\"\n"
        #expect(
            try Decoding(lines, name: "Chat WhatsApp dengan Forum Camat.txt").survey.forumName
                == "Forum Camat"
        )
        #expect(try Decoding(lines, name: "a/WhatsApp Chat with Heads (2).txt").survey.forumName == "Heads")
        #expect(
            try Decoding(lines, name: "WhatsApp Chat - Pimpinan.zip/_chat.txt").survey.forumName == "Pimpinan"
        )
        #expect(try Decoding(lines, name: "_chat.txt").survey.forumName == "Lama: satu")
        #expect(try Decoding(renamed, name: "_chat.txt").survey.forumName == "Baru")
        #expect(try Decoding("20/11/21 14.06 - Budi: a\n", name: "x.txt").survey.forumName == nil)
        let apple =
            "[20/11/21 14.05.33] Forum Pimpinan: \u{200E}Pesan dan panggilan terenkripsi secara end-to-end.\r\n"
        #expect(try Decoding(apple, name: "_chat.txt").survey.forumName == "Forum Pimpinan")
    }

    @Test("In a chat of two, the partner's notices are announcements and the partner's words are not")
    func chatOfTwo() throws {
        let text =
            "[20/11/21 14.05.33] Budi: \u{200E}Pesan dan panggilan terenkripsi secara end-to-end.\r\n"
            + "[20/11/21 14.06.00] Budi: Selamat siang\r\n[20/11/21 14.06.30] Budi: \u{200E}kata sendiri\r\n"
        let posts = try Decoding(text).posts
        #expect(posts.map(\.kind) == [.system, .text, .text])
        #expect(posts.map { $0.sender?.name } == [nil, "Budi", "Budi"])
    }
}
