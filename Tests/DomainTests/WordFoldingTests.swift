import Domain
import Testing

@Suite("Words as they are compared")
struct WordFoldingTests {
    @Test(
        "case, accents, dressed letters and invisible marks are folded; everything else parts words",
        arguments: [
            ("Loker: Juru-Parkir!", "loker juru parkir"),
            ("ＬＯＷＯＮＧＡＮ *𝗞𝗲𝗿𝗷𝗮*", "lowongan kerja"),
            ("Pelé\u{AD}ng\u{200B}gan", "pelenggan"),
            ("RT 03/RW ٠٥", "rt 03 rw ٠٥"),
            ("dua\nbaris\u{7}tiga", "dua baris tiga"),
            ("👍🏽 … ", ""),
        ]
    )
    func words(text: String, folded: String) {
        #expect(WordFolding.name(text) == folded)
        #expect(WordFolding.compact(text) == folded.filter { $0 != " " })
    }

    @Test("no more is read than is promised")
    func longest() {
        let text = String(repeating: "a", count: WordFolding.longest) + " b"
        #expect(WordFolding.words(of: text).count == 1)
    }
}
