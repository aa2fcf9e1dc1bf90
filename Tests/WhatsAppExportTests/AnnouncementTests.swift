import Domain
import Networks
import Testing
import WhatsAppExport

@Suite("What WhatsApp announces becomes an event, never an author")
struct AnnouncementTests {
    static let lines: [(String, SystemEvent)] = [
        ("Pesan dan panggilan dienkripsi secara end-to-end.", .init(event: .encryption)),
        ("Pesan dan telepon terenkripsi secara end-to-end.", .init(event: .encryption)),
        ("Pesan-pesan dan panggilan Anda diamankan dengan enkripsi.", .init(event: .encryption)),
        (
            "Pesan yang dikirim ke grup ini kini diamankan dengan enkripsi end-to-end.",
            .init(event: .encryption)
        ),
        ("Messages and calls are end-to-end encrypted.", .init(event: .encryption)),
        ("Budi membuat grup \"A: B\"", .init(event: .groupCreated, actor: "Budi", value: "A: B")),
        ("Budi membuat grup \"A \"B\" C\"", .init(event: .groupCreated, actor: "Budi", value: "A \"B\" C")),
        ("You created group “A: B”", .init(event: .groupCreated, actor: "You", value: "A: B")),
        ("Budi telah menambahkan Ani", .init(event: .memberAdded, actor: "Budi", target: "Ani")),
        (
            "\u{202A}+62\u{A0}812-0000-0001\u{202C} menambahkan ~\u{202F}Ani",
            .init(event: .memberAdded, actor: "+62 812-0000-0001", target: "Ani")
        ),
        ("Budi added Ani", .init(event: .memberAdded, actor: "Budi", target: "Ani")),
        ("Anda ditambahkan", .init(event: .memberAdded, target: "Anda")),
        ("Budi mengeluarkan Ani", .init(event: .memberRemoved, actor: "Budi", target: "Ani")),
        ("Budi removed Ani", .init(event: .memberRemoved, actor: "Budi", target: "Ani")),
        ("Budi keluar", .init(event: .memberLeft, actor: "Budi")),
        ("Budi left", .init(event: .memberLeft, actor: "Budi")),
        (
            "Budi telah bergabung menggunakan tautan undangan grup ini",
            .init(event: .memberJoinedByLink, actor: "Budi")
        ),
        ("Budi joined using this group's invite link", .init(event: .memberJoinedByLink, actor: "Budi")),
        (
            "Budi mengubah nama grup dari \"A: x\" menjadi \"B: y\"",
            .init(event: .subjectChanged, actor: "Budi", value: "B: y")
        ),
        (
            "Budi mengubah subjek dari \"A\" menjadi \"B\"",
            .init(event: .subjectChanged, actor: "Budi", value: "B")
        ),
        (
            "Budi changed the subject from \"A: x\" to \"B\"",
            .init(event: .subjectChanged, actor: "Budi", value: "B")
        ),
        ("Budi mengubah ikon grup ini", .init(event: .iconChanged, actor: "Budi")),
        ("Budi changed this group's icon", .init(event: .iconChanged, actor: "Budi")),
        ("Budi mengubah deskripsi grup", .init(event: .descriptionChanged, actor: "Budi")),
        ("Budi changed the group description", .init(event: .descriptionChanged, actor: "Budi")),
        ("Budi mengubah setelan grup ini", .init(event: .settingsChanged, actor: "Budi")),
        ("Budi menyematkan pesan", .init(event: .messagePinned, actor: "Budi")),
        ("Budi pinned a message", .init(event: .messagePinned, actor: "Budi")),
        ("Anda sekarang adalah admin", .init(event: .adminPromoted, target: "Anda")),
        ("You're now an admin", .init(event: .adminPromoted, target: "You")),
        ("Anda bukan lagi admin", .init(event: .adminDemoted, target: "Anda")),
        (
            "Budi telah mengganti nomor teleponnya ke nomor baru. Ketuk untuk mengirim pesan.",
            .init(event: .numberChanged, actor: "Budi")
        ),
        (
            "Kode keamanan Anda dengan Budi telah berubah. Ketuk untuk info selengkapnya.",
            .init(event: .securityCodeChanged, target: "Budi")
        ),
        (
            "Your security code with Budi changed. Tap to learn more.",
            .init(event: .securityCodeChanged, target: "Budi")
        ),
        ("Pesan sementara dinyalakan. Pesan baru akan hilang.", .init(event: .disappearingChanged)),
        ("Panggilan suara tak terjawab", .init(event: .missedCall)),
        ("Panggilan video tak terjawab pukul 14.00", .init(event: .missedCall)),
        ("Telepon suara dari Budi tidak dijawab", .init(event: .missedCall)),
        ("Missed video call", .init(event: .missedCall)),
        ("Sesuatu yang belum dikenal", .init(event: .other)),
    ]

    @Test("On Android a line without a sender is an event", arguments: lines)
    func android(_ line: String, _ event: SystemEvent) throws {
        let posts = try Decoding(
            "20/11/21 14.05 - Budi: a\n20/11/21 14.06 - \(line)\n20/11/21 14.07 - Budi: b\n"
        ).posts
        #expect(posts.count == 3)
        #expect(posts[1].system == event)
        #expect(posts[1].sender == nil && posts[1].kind == .system && posts[1].raw != nil)
        for mark in ["\u{202A}", "\u{202C}", "\u{A0}", "~"] { #expect(!posts[1].text.contains(mark)) }
    }

    @Test("On iOS the forum's name is not an author", arguments: lines)
    func apple(_ line: String, _ event: SystemEvent) throws {
        let text =
            "[20/11/21 14.05.00] Forum: \u{200E}Pesan dan panggilan terenkripsi secara end-to-end.\r\n"
            + "[20/11/21 14.05.30] Budi: a\r\n[20/11/21 14.06.00] Forum: \u{200E}\(line)\r\n"
            + "[20/11/21 14.07.00] Budi: b\r\n"
        let posts = try Decoding(text).posts
        #expect(posts.count == 4)
        #expect(posts[2].system == event && posts[2].sender == nil)
    }

    @Test("What a member says is no event, even in an announcement's words")
    func said() throws {
        let text = "20/11/21 14.05 - Budi: Ani keluar\n20/11/21 14.06 - Ani: Budi menambahkan \"A: B\"\n"
        let posts = try Decoding(text).posts
        #expect(posts.map { $0.sender?.name } == ["Budi", "Ani"] && posts.allSatisfy { $0.system == nil })
    }

    @Test("An announcement with an older stamp keeps its place and its time")
    func older() throws {
        let text =
            "20/11/21 14.05 - Budi: a\n01/02/20 08.00 - Budi membuat grup \"X\"\n20/11/21 14.06 - Budi: b\n"
        #expect(try Decoding(text).posts.map { shown($0.time) }[1] == "2020-02-01 08:00:00")
    }
}
