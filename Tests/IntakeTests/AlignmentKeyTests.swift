import Domain
import Testing

@testable import Intake

@Suite("What a wording is recognised by")
struct AlignmentKeyTests {
    @Test(
        "Phones that write one text differently agree on its key",
        arguments: [
            ("Siap laksanakan", "  Siap\u{a0}laksanakan \r\n"),
            ("Siap\nlaksanakan", "Siap\r\nlaksanakan"),
            ("06.30 WIB", "\u{200e}06.30\u{202f}WIB\u{feff}"),
            ("kafe\u{301}", "kafé"),
            ("❤\u{fe0f} siap", "❤ siap"),
            ("@6281234567890 mohon dicek", "@\u{2068}Pak Camat Ujung\u{2069} mohon dicek"),
        ]
    )
    func agree(left: String, right: String) {
        #expect(ContentKey.of(left) == ContentKey.of(right))
    }

    @Test(
        "Different texts have different keys",
        arguments: [
            ("Siap", "siap"), ("RT 03", "RT 30"), ("Siap laksanakan", "Siaplaksanakan"), ("👍", "👍🏽"),
            ("rapat@dinas 0630", "rapat@balai 0630"), ("12345678", "12345679"), ("👨\u{200d}👩", "👨👩"),
        ]
    )
    func differ(left: String, right: String) {
        #expect(ContentKey.of(left) != ContentKey.of(right))
    }

    @Test("A mention by name is the same as the one by number, where the decoder tells the name")
    func mentions() {
        let number = ContentKey.of("@6281234567890 mohon dicek", mentions: ["6281234567890"])
        #expect(ContentKey.of("@Pak Camat mohon dicek", mentions: ["Pak Camat"]) == number)
    }

    @Test("The votes of a poll do not change its key")
    func polls() {
        let before = ContentKey.of("Rapat?\nOPTION: Ya (1 suara)\nOPTION: Tidak (0 suara)", kind: .poll)
        let after = ContentKey.of("Rapat?\nOPTION: Ya (12 suara)\nOPTION: Tidak (3 suara)", kind: .poll)
        #expect(before == after)
        #expect(before != ContentKey.of("Rapat?\nOPTION: Ya (1 suara)", kind: .poll))
    }

    @Test("A key is the same in every run, and tells the length of the text")
    func stable() {
        #expect(ContentKey.of("Siap").rawValue == 0x8f3d_0afd_5ab8_ef04)
        #expect(ContentKey.of(" \u{200e}\u{a0}\n") == .empty)
        #expect(ContentKey.of(String(repeating: "a", count: 5000)).length == 255)
        #expect(!ContentKey.of("Siap laksanakan").isDistinctive)
        #expect(ContentKey.of("Jalan sudah ditangani petugas").isDistinctive)
    }

    @Test("Bytes that look like the start of a mark at the end of a text are harmless")
    func ends() {
        for end in ["\u{80}", "é", "\u{2000}", "@", "@\u{2068}", "@+", "\u{2068}"] {
            #expect(ContentKey.of("Siap" + end).length <= 4 + end.utf8.count)
        }
    }
}
