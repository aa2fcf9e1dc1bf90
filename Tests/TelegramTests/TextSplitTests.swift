import Testing

@testable import Telegram

@Suite("Long words in several messages")
struct TextSplitTests {
    @Test("Short words stay whole")
    func short() {
        #expect(TextSplit.parts("satu\ndua", limit: 8) == ["satu\ndua"])
        #expect(TextSplit.parts("", limit: 8).isEmpty)
    }

    @Test("They are cut at a line's end, else between words, else between characters")
    func seams() {
        #expect(TextSplit.parts("satu dua\ntiga empat", limit: 12) == ["satu dua", "tiga empat"])
        #expect(TextSplit.parts("satu dua tiga", limit: 10) == ["satu dua", "tiga"])
        #expect(TextSplit.parts("abcdefghij", limit: 4) == ["abcd", "efgh", "ij"])
        #expect(TextSplit.parts("a\r\nb\r\nc", limit: 4) == ["a", "b\r\nc"])
    }

    @Test("No character is cut in two unless it is longer than a message")
    func characters() {
        let family = "👨‍👩‍👧‍👦"
        let parts = TextSplit.parts(String(repeating: family, count: 5), limit: family.utf16.count * 2 + 1)
        #expect(parts == [family + family, family + family, family])
        let tower = "e" + String(repeating: "\u{301}", count: 20)
        let cut = TextSplit.parts(tower, limit: 8)
        #expect(cut.allSatisfy { $0.utf16.count <= 8 })
        #expect(Array(cut.joined().utf8) == Array(tower.utf8))
    }
}
