import Domain
import Foundation
import Testing

@Suite("Base64 and hexadecimal agree with Foundation")
struct ByteTextTests {
    @Test("Base64 is written and read as Foundation does, at every length")
    func base64() {
        var random = SplitMix64(seed: 25)
        for length in 0..<300 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Base64.encode(bytes)
            #expect(String(decoding: text, as: UTF8.self) == Data(bytes).base64EncodedString())
            #expect(Base64.decode(text) == bytes)
        }
    }

    @Test("Base64 that is not canonical is refused, and mutations never decode to something else's text")
    func strictBase64() {
        for wrong in [
            "A", "AA", "AAA", "A===", "====", "=AAA", "AA=A", "AB==", "AAB=", "AA\n=", "AA==AA==", "AA-_",
            " AAA", "ÄAA",
        ] {
            #expect(Base64.decode(Array(wrong.utf8)) == nil, "\(wrong)")
        }
        var random = SplitMix64(seed: 26)
        for _ in 0..<3_000 {
            var text = Base64.encode((0..<Int.random(in: 1...40, using: &random)).map { UInt8($0) })
            text[Int.random(in: 0..<text.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            if let bytes = Base64.decode(text) { #expect(Base64.encode(bytes) == text) }
        }
    }

    @Test("Hexadecimal has two lower-case digits a byte and takes no others")
    func hex() {
        let all = (0...255).map { UInt8($0) }
        let text = Hex.encode(all)
        #expect(text == all.map { String(format: "%02x", $0) }.joined())
        #expect(Hex.decode(text) == all)
        #expect(Hex.decode("") == [])
        for wrong in ["0", "0g", "AA", "0x", " 0", "é"] { #expect(Hex.decode(wrong) == nil) }
    }
}
