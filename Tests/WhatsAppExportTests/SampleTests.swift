import Domain
import Foundation
import Networks
import Testing
import WhatsAppExport

@Suite("Whole exports give exactly the expected posts")
struct SampleTests {
    static let files = [
        "android-indonesian", "android-indonesian-english-region", "ios-indonesian", "android-english",
        "ios-english", "android-agenda", "ios-pasted",
    ]

    @Test("Every record of a file is found with its time, sender, kind and text", arguments: files)
    func golden(_ file: String) throws {
        let folder = try Golden.folder
        let bytes = try Golden.bytes(file)
        let text = Golden.text(try Decoding(bytes, name: "\(file).txt").posts)
        let expected = folder.appendingPathComponent("\(file).expected.json")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            try text.write(to: expected, atomically: true, encoding: .utf8)
        }
        #expect(text == (try String(contentsOf: expected, encoding: .utf8)))
    }

    @Test("Where the chunks of the source end makes no difference", arguments: files)
    func chunks(_ file: String) throws {
        let bytes = try Golden.bytes(file)
        let whole = try Decoding(bytes)
        for chunk in 1...64 {
            let cut = try Decoding(bytes, chunk: chunk)
            #expect(cut.posts == whole.posts && cut.survey == whole.survey && cut.warnings == whole.warnings)
        }
    }

    @Test("A post without raw bytes repeats its record exactly", arguments: files)
    func verbatim(_ file: String) throws {
        let bytes = try Golden.bytes(file)
        let isApple = file.hasPrefix("ios")
        var plain = 0
        for post in try Decoding(bytes).posts {
            let (start, count) = (post.source.byteOffset, post.source.byteLength)
            let record = Array(bytes[start..<start + count])
            guard post.raw == nil else {
                #expect(post.raw == record)
                continue
            }
            plain += 1
            let header = isApple ? "[\(post.stamp)] " : "\(post.stamp) - "
            let again = "\(header)\(post.sender?.name ?? ""): \(post.text)\(isApple ? "\r\n" : "\n")"
            #expect(Array(again.utf8) == record)
        }
        #expect(plain > 0)
    }

    @Test("The records of a file follow one another without a gap", arguments: files)
    func gapless(_ file: String) throws {
        let bytes = try Golden.bytes(file)
        var next = 0
        for post in try Decoding(bytes).posts {
            #expect(post.source.byteOffset == next)
            #expect(post.source.line == 1 + bytes[..<next].count(where: { $0 == 0x0A }))
            next += post.source.byteLength
        }
        #expect(next == bytes.count)
    }
}
