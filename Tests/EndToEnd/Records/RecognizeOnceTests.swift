import Foundation
import TestSupport
import Testing

@Suite("titian recognize reads each post once")
struct RecognizeOnceTests {
    private static func line(_ id: Int, _ text: String, in forum: String = "F") -> String {
        #"{"id":\#(id),"forum":"\#(forum)","sender":"S","at":"2025-11-17T07:15:00+07:00","text":"\#(text)"}"#
            + "\n"
    }

    @Test("a line that is repeated byte for byte is passed over, and that is said")
    func redelivered() throws {
        let once = Self.line(1, "Siap Pak") + Self.line(2, "Selamat pagi")
        let run = try recognize(once + Self.line(1, "Siap Pak"))
        #expect(run.status == 0)
        #expect(run.text == (try recognize(once).text))
        #expect(run.errorText == "Line 3: the same as line 1; passed over.\n")

        let replayed = (1...12).map { Self.line($0, "Siap Pak") }.joined()
        let twice = try recognize(replayed + replayed)
        #expect(twice.text == (try recognize(replayed).text))
        #expect(twice.errorText.split(separator: "\n").count == 11)
        #expect(twice.errorText.hasSuffix("12 lines are the same as earlier ones; passed over.\n"))
    }

    @Test("another post under the id of an earlier one of its forum is refused with both lines")
    func sameID() throws {
        let run = try recognize(
            Self.line(1, "Siap Pak") + Self.line(1, "Siap Bu", in: "G") + Self.line(1, "Siap Bu")
        )
        #expect(run.status == 3)
        #expect(run.errorText.contains("Line 3: line 1 has the same id for another post of that forum."))
        #expect(run.text.split(separator: "\n").count == 2)
        let indonesian = try recognize(Self.line(1, "a") + Self.line(1, "b"), language: "id")
        #expect(indonesian.errorText.contains("Baris 2: id pesan ini sudah dipakai baris 1"))
    }

    @Test("a text that is not UTF-8 ends the run at its byte")
    func notUTF8() throws {
        var bytes = Array(Self.line(1, "Siap Pak").utf8)
        bytes[bytes.count - 10] = 0xFF
        let run = try recognize(bytes)
        #expect(run.status == 3)
        #expect(run.errorText.contains("Line 1, byte \(bytes.count - 9): not valid UTF-8."))
        #expect(run.output.isEmpty)
    }

    private func recognize(_ input: String, language: String = "en") throws -> Program {
        try recognize(Array(input.utf8), language: language)
    }

    private func recognize(_ input: [UInt8], language: String = "en") throws -> Program {
        let folder = try TemporaryFolder()
        try folder.write(input, to: "posts.jsonl")
        return try Program.run(
            "/bin/sh",
            ["-c", #"exec "$0" recognize < "$1""#, Program.product("titian"), folder.path("posts.jsonl")],
            environment: ["TITIAN_LANG": language]
        )
    }
}
