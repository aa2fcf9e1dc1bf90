import Domain
import Networks
import Testing
import WhatsAppExport

@Suite("Bodies are read as what they are")
struct BodyTests {
    private func android(_ body: String) throws -> IncomingPost {
        let posts = try Decoding("20/11/21 14.05 - Budi: awal\n20/11/21 14.06 - Budi: \(body)\n").posts
        return try #require(posts.count == 2 ? posts.last : nil)
    }

    private func apple(_ body: String) throws -> IncomingPost {
        let posts = try Decoding("[20/11/21 14.05.01] Budi: awal\r\n[20/11/21 14.06.02] Budi: \(body)\r\n")
            .posts
        return try #require(posts.count == 2 ? posts.last : nil)
    }

    @Test(
        "A deleted message is unavailable and deleted, without words",
        arguments: [
            "Pesan ini dihapus", "Pesan ini telah dihapus", "Anda menghapus pesan ini",
            "Anda telah menghapus pesan ini", "This message was deleted", "You deleted this message",
            "\u{200E}Pesan ini dihapus.", "\u{200E}Anda menghapus pesan ini.",
            "This message was deleted by admin Rina",
        ]
    )
    func deleted(_ body: String) throws {
        for post in [try android(body), try apple(body)] {
            #expect(post.kind == .unavailable && post.isDeleted && post.text.isEmpty)
            #expect(post.raw != nil)
        }
    }

    @Test("Words that only begin like a deletion stay words")
    func notDeleted() throws {
        let post = try android("Pesan ini dihapus siapa ya?")
        #expect(post.kind == .text && post.text == "Pesan ini dihapus siapa ya?" && post.raw == nil)
    }

    @Test("null and an expired message are unavailable; an empty body is an empty text")
    func placeholders() throws {
        #expect(try android("null").kind == .unavailable)
        #expect(try android("nullify").kind == .text)
        let empty = try android("")
        #expect(empty.kind == .text && empty.text.isEmpty)
        let expired = try Decoding("20/11/21 14.05 - Budi: awal\n20/11/21 14.06 - Budi:.\n").posts
        #expect(expired.last?.kind == .unavailable && expired.last?.text.isEmpty == true)
        #expect(expired.last?.isDeleted == false)
        let dot = try android(".")
        #expect(dot.kind == .text && dot.text == ".")
        let bare = try Decoding("20/11/21 14.05 - Budi: awal\n20/11/21 14.06 - Budi:\n").posts
        #expect(bare.last?.sender?.name == "Budi" && bare.last?.text.isEmpty == true)
    }

    @Test(
        "Left-out media keep what is known of them",
        arguments: [
            ("\u{200E}gambar tidak disertakan", PostKind.photo), ("\u{200E}image omitted", .photo),
            ("\u{200E}video tidak disertakan", .video), ("\u{200E}video omitted", .video),
            ("\u{200E}GIF tidak disertakan", .video), ("\u{200E}GIF omitted", .video),
            ("\u{200E}audio tidak disertakan", .audio), ("\u{200E}audio omitted", .audio),
            ("\u{200E}stiker tidak disertakan", .sticker), ("\u{200E}sticker omitted", .sticker),
            ("\u{200E}Kartu kontak tidak disertakan", .contact), ("\u{200E}Contact card omitted", .contact),
            ("gambar tidak disertakan", .photo), ("<Media tidak disertakan>", .unavailable),
            ("<Media omitted>", .unavailable),
        ]
    )
    func leftOut(_ body: String, _ kind: PostKind) throws {
        let post = try apple(body)
        #expect(post.kind == kind && post.text.isEmpty && post.attachments == [Attachment()])
    }

    @Test("A caption before a left-out photo stays; words that merely end so do not count")
    func leftOutCaption() throws {
        let post = try apple("Banjir \u{200E}gambar tidak disertakan")
        #expect(post.kind == .photo && post.text == "Banjir" && post.attachments == [Attachment()])
        #expect(try apple("Maaf, gambar tidak disertakan").kind == .text)
        let document = try apple("Template.docx \u{200E}dokumen tidak disertakan")
        #expect(
            document.attachments == [Attachment(name: "Template.docx")]
                || document.attachments.first?.name == "Template.docx"
        )
        #expect(document.kind == .document && document.text == "Template.docx")
    }

    @Test(
        "An attached file's kind and type follow its name",
        arguments: [
            ("IMG-20211120-WA0003.jpg", PostKind.photo, "image/jpeg"),
            ("VID-20211120-WA0001.mp4", .video, "video/mp4"),
            ("PTT-20211120-WA0004.opus", .audio, "audio/ogg"),
            ("AUD-20211120-WA0004.m4a", .audio, "audio/mp4"),
            ("STK-20211120-WA0005.webp", .sticker, "image/webp"),
            ("Lurah Contoh.vcf", .contact, "text/vcard"),
            ("SURAT IZIN 12.11.2021.pdf", .document, "application/pdf"),
            ("00000012-PHOTO-2021-11-20-14-05-33.jpg", .photo, "image/jpeg"),
            ("00000012-GIF-2021-11-20-14-05-33.mp4", .video, "video/mp4"),
            ("00000012-STICKER-2021-11-20-14-05-33.webp", .sticker, "image/webp"),
        ]
    )
    func attached(_ name: String, _ kind: PostKind, _ mime: String) throws {
        let expected = [Attachment(name: name, mime: mime)]
        for word in ["file terlampir", "file attached"] {
            let post = try android("\(name) (\(word))\nketerangan\nbaris dua")
            #expect(post.kind == kind && post.attachments == expected && post.text == "keterangan\nbaris dua")
        }
        for word in ["terlampir", "attached"] {
            let post = try apple("keterangan \u{200E}<\(word): \(name)>")
            #expect(post.kind == kind && post.attachments == expected && post.text == "keterangan")
            #expect(try apple("\u{200E}<\(word): \(name)>").text.isEmpty)
        }
    }

    @Test(
        "The edited mark is taken off and told",
        arguments: ["<Pesan ini diedit>", "<This message was edited>"]
    )
    func edited(_ mark: String) throws {
        let post = try android("Rapat pukul 15.00 \(mark)")
        #expect(post.isEdited && post.text == "Rapat pukul 15.00" && post.kind == .text && post.raw != nil)
        let marked = try apple("Rapat\r\nbesok \u{200E}\(mark)")
        #expect(marked.isEdited && marked.text == "Rapat\nbesok")
        let photo = try android("IMG-1.jpg (file terlampir)\nBanjir \(mark)")
        #expect(photo.isEdited && photo.kind == .photo && photo.text == "Banjir")
    }

    @Test(
        "A location gives its point",
        arguments: ["lokasi: ", "Lokasi: ", "location: ", "Location: ", "\u{200E}Lokasi: "]
    )
    func location(_ lead: String) throws {
        let post = try android("\(lead)https://maps.google.com/?q=-6.9217,107.6071")
        #expect(post.kind == .location && post.text.isEmpty)
        #expect(post.location == GeoPoint(latitude: -6.9217, longitude: 107.6071))
        #expect(try android("Lokasi terkini dibagikan").kind == .location)
        #expect(try android("lokasi: di kantor kecamatan").kind == .text)
        #expect(try android("\(lead)https://maps.google.com/?q=999,1").location == nil)
    }

    @Test("A poll stays as written", arguments: ["POLL:", "JAJAK PENDAPAT:"])
    func poll(_ lead: String) throws {
        let words = "\(lead)\nHari apa?\nOPSI: Senin (3 suara)"
        let post = try android(words)
        #expect(post.kind == .poll && post.text == words)
        #expect(try android("\(lead) hari apa?").kind == .text)
    }

    @Test("Mentions are read by number and by name; an address is none")
    func mentions() throws {
        let post = try android(
            "@6281200000001 dan @\u{2068}Camat Mekarsari\u{2069}, surel a@6281200000002 @12"
        )
        #expect(post.mentions == ["6281200000001", "Camat Mekarsari"])
        #expect(post.text.hasPrefix("@6281200000001") && post.raw == nil)
    }

    @Test("Invalid UTF-8 reads as U+FFFD with the bytes kept, and NUL survives")
    func hostileBytes() throws {
        let header = Array("20/11/21 14.05 - Budi: ".utf8)
        for bad: [UInt8] in [[0xED, 0xA0, 0x80], [0xFF], [0xF0, 0x9F, 0x98], [0xC0, 0xAF]] {
            let record = header + [0x61] + bad + [0x62, 0x0A]
            let post = try #require(try Decoding(record).posts.first)
            #expect(post.text.first == "a" && post.text.last == "b" && post.text.contains("\u{FFFD}"))
            #expect(post.raw == record)
        }
        let null = try #require(try Decoding(header + [0x61, 0x00, 0x62, 0x0A]).posts.first)
        #expect(null.text == "a\0b" && null.raw == nil)
    }

    @Test("CR before a line feed is dropped inside a body, another CR stays")
    func carriageReturns() throws {
        let post = try apple("satu\r\n\r\ndua\rtiga")
        #expect(post.text == "satu\n\ndua\rtiga" && post.raw != nil)
    }
}
