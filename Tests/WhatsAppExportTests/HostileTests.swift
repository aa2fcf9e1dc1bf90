import Domain
import Networks
import Testing
import WhatsAppExport

@Suite("Hostile bytes neither crash, hang nor vanish")
struct HostileTests {
    /// Every byte is in exactly one record, or before the first and counted.
    private func expectWhole(_ bytes: [UInt8], _ dateOrder: DateOrder?, chunk: Int) throws {
        guard let decoding = try? Decoding(bytes, chunk: chunk, dateOrder: dateOrder) else { return }
        var next = decoding.posts.first?.source.byteOffset ?? 0
        let before = bytes[..<next].count(where: { $0 == 0x0A })
        #expect(decoding.count("unplaced_lines") == before)
        for post in decoding.posts {
            #expect(post.source.byteOffset == next)
            next += post.source.byteLength
        }
        #expect(next == bytes.count)
    }

    @Test("Mutated exports keep every byte in one record", arguments: 0..<24)
    func mutated(_ seed: Int) throws {
        var numbers = SplitMix64(seed: UInt64(seed))
        let file = SampleTests.files[seed % SampleTests.files.count]
        let original = try Golden.bytes(file)
        for _ in 0..<12 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...40, using: &numbers) {
                let at = Int.random(in: 0..<bytes.count, using: &numbers)
                switch Int.random(in: 0..<4, using: &numbers) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &numbers)
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(contentsOf: "20/11/21 14.0".utf8, at: at)
                default: bytes.insert(0x0A, at: at)
                }
            }
            let chunk = Int.random(in: 1...4096, using: &numbers)
            try expectWhole(bytes, seed % 2 == 0 ? nil : .dayMonthYear, chunk: chunk)
        }
    }

    @Test("Random bytes after a header stay inside its record", arguments: 0..<10)
    func random(_ seed: Int) throws {
        var numbers = SplitMix64(seed: UInt64(seed) &+ 99)
        let alphabet: [UInt8] =
            Array("[]/.:-, 0123456789\n\r\u{200E}\u{202F}AaPpMm<>()\"".utf8) + [0, 0xFF, 0xE2, 0xED, 0xEF]
        for _ in 0..<30 {
            let count = Int.random(in: 0...600, using: &numbers)
            let noise = (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)] }
            try expectWhole(Array("20/11/21 14.05 - Budi: ".utf8) + noise, nil, chunk: 7)
            try expectWhole(noise, .dayMonthYear, chunk: 64)
        }
    }

    @Test("A line of 50 MB is one record")
    func longLine() throws {
        var bytes = Array("20/11/21 14.05 - Budi: ".utf8)
        bytes.append(contentsOf: [UInt8](repeating: 0x61, count: 50 << 20))
        bytes.append(contentsOf: "\n20/11/21 14.06 - Ani: b\n".utf8)
        let posts = try Decoding(bytes, chunk: 1 << 16).posts
        #expect(posts.map(\.text.utf8.count) == [50 << 20, 1])
    }

    @Test("A message beyond the limit is refused with file, line and byte", arguments: [false, true])
    func tooLong(_ hasLines: Bool) throws {
        let header = Array("20/11/21 14.05 - Budi: a\n20/11/21 14.06 - Ani: ".utf8)
        var filler = [UInt8](repeating: 0x61, count: 1 << 20)
        if hasLines { for at in stride(from: 0, to: filler.count, by: 1000) { filler[at] = 0x0A } }
        let source = EndlessExport(head: header, filler: filler, count: 80)
        let error = try #require(throws: WhatsAppExportError.self) {
            try WhatsAppExportDecoder().survey(source, dateOrder: nil)
        }
        #expect(error.description.contains("endless.txt"))
        #expect(error.description.contains("line 2") && error.description.contains("byte 25"))
    }

    @Test("Ten thousand senders who each write once are all believed")
    func manySenders() throws {
        let text = (0..<10_000).map {
            "20/11/21 \(padded($0 / 600 + 3, 2)).\(padded($0 / 10 % 60, 2)) - Orang \($0): a\n"
        }
        let decoding = try Decoding(text.joined())
        #expect(decoding.posts.count == 10_000)
    }

    @Test("An export at WhatsApp's limit says that older messages are missing")
    func limit() throws {
        let text = (0..<10_000).map {
            "20/11/21 \(padded($0 / 600 + 3, 2)).\(padded($0 / 10 % 60, 2)) - A: \($0)\n"
        }
        let decoding = try Decoding(text.joined())
        #expect(decoding.count("export_limit") == 10_000)
        #expect(decoding.count("history_cut") == 1)
    }
}

/// A source too large to lie in memory.
private struct EndlessExport: ExportSource {
    let name = "endless.txt"
    let head: [UInt8]
    let filler: [UInt8]
    let count: Int
    var byteCount: Int? { nil }

    func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try head.withUnsafeBytes(body)
        for _ in 0..<count { try filler.withUnsafeBytes(body) }
    }
}
