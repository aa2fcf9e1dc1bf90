import Domain
import Records
import Testing

@Suite("Posts on standard input")
struct ForumPostTests {
    private func post(_ json: String) throws -> ForumPost { try ForumPost(json: Array(json.utf8), line: 3) }

    @Test("ids may be numbers, unknown keys are passed over")
    func reads() throws {
        let post = try post(
            #"{"id":5,"x":{"y":[1]},"forum":"F","sender":"S","at":"2025-11-17T07:15:00+07:00","text":"a","replyTo":"4","#
                + #""attachments":[{"name":"a.jpg","mime":"image/jpeg"},"b.pdf"],"authority":{"acting":"Plh","for":"Sekda"}}"#
        )
        #expect(post.id == PostReference("5"))
        #expect(post.id.isNumber)
        #expect(post.replyTo == PostReference("4"))
        #expect(post.attachments.map(\.name) == ["a.jpg", "b.pdf"])
        #expect(post.authority?.kind == .acting)
        #expect(post.at.offsetMinutes == 420)
    }

    @Test("what is wrong is said with its line and byte")
    func faults() {
        #expect(throws: ForumPostFault(line: 3, reason: .notJSON(byte: 6))) { try post(#"{"id":}"#) }
        #expect(throws: ForumPostFault(line: 3, reason: .missing("at"))) {
            try post(#"{"id":1,"forum":"F","sender":"S","text":""}"#)
        }
        #expect(throws: ForumPostFault(line: 3, reason: .notATime("at"))) {
            try post(#"{"id":1,"forum":"F","sender":"S","at":"besok","text":""}"#)
        }
        #expect(throws: ForumPostFault(line: 3, reason: .unknownRole)) {
            try post(#"{"id":1,"forum":"F","sender":"S","senderRole":"raja","at":"2025-11-17","text":""}"#)
        }
    }

    @Test("what is not UTF-8 is refused where it begins, for no range of its text would hold")
    func notUTF8() {
        let start = Array(#"{"id":1,"forum":"F","sender":"S","at":"2025-11-17","text":"é"#.utf8)
        for bad: [UInt8] in [[0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xE2, 0x82]] {
            #expect(throws: ForumPostFault(line: 3, reason: .notUTF8(byte: start.count))) {
                try ForumPost(json: start + bad + Array(#"mohon izin"}"#.utf8), line: 3)
            }
        }
        let fault = ForumPostFault(line: 3, reason: .notUTF8(byte: 59))
        #expect(fault.message.indonesian == "Baris 3, bita 60: bukan UTF-8 yang sah.")
    }

    @Test("one line comes out for each post, keys in order")
    func writes() throws {
        var reader = ConversationReader()
        let ready = reader.push(
            try post(#"{"id":5,"forum":"F","sender":"S","at":"2025-11-17T07:15:00+07:00","text":"Siap Pak"}"#)
        )
        let line = String(decoding: try #require(ready.first).json, as: UTF8.self)
        #expect(line.hasPrefix(#"{"id":5,"label":"acknowledgement","confidence":"#))
        #expect(line.hasSuffix(#""fields":{},"links":[],"evidence":null}"#))
    }
}
