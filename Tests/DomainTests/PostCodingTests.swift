import Domain
import Foundation
import Testing

@Suite("Posts, authors and attachments come back from their committed bytes")
struct PostCodingTests {
    private func read(_ bytes: [UInt8]) throws -> PostBody {
        try bytes.withUnsafeBytes { try PostBody(decoding: $0) }
    }

    private func readAuthor(_ bytes: [UInt8]) throws -> PostAuthor {
        try bytes.withUnsafeBytes { try PostAuthor(decoding: $0) }
    }

    private static let full = PostBody(
        at: Moment(milliseconds: 1_795_230_333_123, offsetMinutes: 420),
        isMinutePrecise: true,
        stamp: "21/11/26 06.30",
        kind: .photo,
        text: "Izin melaporkan \"pohon tumbang\"\ndi Jl. Cipaganti 👍",
        isEdited: true,
        isDeleted: true,
        isEarlier: true,
        mentions: ["Camat Andir", "@\u{2068}Lurah\u{2069}"],
        location: GeoPoint(latitude: -6.914744, longitude: 107.60981),
        system: SystemEvent(event: .memberAdded, actor: "A", target: "B", value: "C"),
        source: SourceRange(line: 7, byteOffset: 1_234_567_890_123, byteLength: 99)
    )

    @Test("A body with everything in it has exactly these bytes")
    func bytes() {
        let wanted = #"""
            {"at":1795230333123,"zone":420,"minute":true,"stamp":"21/11/26 06.30","kind":"photo",\#
            "text":"Izin melaporkan \"pohon tumbang\"\ndi Jl. Cipaganti 👍","edited":true,"deleted":true,\#
            "earlier":true,"mentions":["Camat Andir","@⁨Lurah⁩"],"location":[-6.914744,107.60981],\#
            "system":{"event":"member_added","actor":"A","target":"B","value":"C"},"src":[7,1234567890123,99]}
            """#
        #expect(String(decoding: Self.full.encoded(), as: UTF8.self) == wanted)
        let least = PostBody(at: Moment(milliseconds: -1, offsetMinutes: -90), kind: .text, text: "")
        #expect(
            String(decoding: least.encoded(), as: UTF8.self)
                == #"{"at":-1,"zone":-90,"stamp":"","kind":"text","text":""}"#
        )
    }

    @Test("A body with everything in it, and with each thing absent, comes back")
    func bodies() throws {
        #expect(try read(Self.full.encoded()) == Self.full)
        let changes: [(inout PostBody) -> Void] = [
            { $0.isMinutePrecise = false }, { $0.stamp = "" }, { $0.text = "" }, { $0.isEdited = false },
            { $0.isDeleted = false }, { $0.isEarlier = false }, { $0.mentions = [] }, { $0.location = nil },
            { $0.system = nil }, { $0.source = nil }, { $0.system?.actor = nil }, { $0.system?.target = nil },
            { $0.system?.value = nil }, { $0.at = Moment(milliseconds: 0, offsetMinutes: -570) },
        ]
        for change in changes {
            var body = Self.full
            change(&body)
            #expect(body != Self.full)
            #expect(try read(body.encoded()) == body)
        }
        for kind in PostKind.allCases {
            for event in SystemEvent.Event.allCases {
                var body = Self.full
                body.kind = kind
                body.system?.event = event
                #expect(try read(body.encoded()) == body)
            }
        }
        for text in JSONTests.hostile {
            var body = Self.full
            body.text = text
            body.stamp = text
            body.mentions = [text, text]
            #expect(try read(body.encoded()) == body)
        }
    }

    @Test("Authors and attachments come back, absent members absent")
    func others() throws {
        for author in [
            PostAuthor(id: "whatsapp:Camat", name: "Camat \"Andir\"", phone: "+62 812-0000-0001"),
            PostAuthor(id: "", name: ""), PostAuthor(id: "x", name: "\u{0}"),
        ] {
            #expect(try readAuthor(author.encoded()) == author)
        }
        let attachments = [
            Attachment(), Attachment(name: "IMG-\"1\".jpg"),
            Attachment(name: "a", sha256: String(repeating: "0a", count: 32), size: .max, mime: "image/jpeg"),
        ]
        for list in [[], attachments] {
            let back = try Attachment.encoded(list).withUnsafeBytes { try Attachment.decode($0) }
            #expect(back == list)
        }
        #expect(attachments.map(\.isHere) == [false, false, true])
    }

    @Test("Members of a later version are passed over; kinds of a later version have a place")
    func later() throws {
        let json =
            #"{"future":{"a":[1,{}]},"at":5,"zone":60,"kind":"hologram","text":"x","system":{"event":"new","q":1},"n":null}"#
        let body = try read(Array(json.utf8))
        #expect(body.at == Moment(milliseconds: 5, offsetMinutes: 60) && body.text == "x")
        #expect(body.kind == .unavailable && body.system == SystemEvent(event: .other))
    }

    @Test("Cut or mutated bytes are read or refused, never a crash")
    func mutations() throws {
        let bytes = Self.full.encoded()
        for end in 0..<bytes.count {
            #expect(throws: JSONScanner.Fault.self) { try read(Array(bytes[..<end])) }
        }
        var random = SplitMix64(seed: 22)
        var isRead = 0
        for _ in 0..<3_000 {
            var mutant = bytes
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                mutant[Int.random(in: 0..<mutant.count, using: &random)] = UInt8.random(
                    in: 0...255,
                    using: &random
                )
            }
            guard let body = try? read(mutant) else { continue }
            isRead += 1
            // A number beyond a Double's range reads as infinite, for which JSON has no word.
            guard body.location.map({ ($0.latitude + $0.longitude).isFinite }) ?? true else { continue }
            // What was read is a value like any other: it is written, and read again, the same.
            let again = try? read(body.encoded())
            #expect(again == body, "\(String(decoding: mutant, as: UTF8.self))")
        }
        #expect(isRead > 300)
    }
}

@Suite("Absurd numbers in a post")
struct AbsurdNumberTests {
    @Test(
        "Times and places that cannot be are refused, not computed with",
        arguments: [
            #"{"at":9223372036854775807,"zone":0}"#, #"{"at":0,"zone":9223372036854775807}"#,
            #"{"at":253402300800000,"zone":0}"#, #"{"at":0,"zone":-1441}"#, #"{"at":0,"location":[1e400,0]}"#,
        ]
    )
    func refused(json: String) {
        let bytes = Array(json.utf8)
        #expect(throws: JSONScanner.Fault.self) {
            try bytes.withUnsafeBytes { try PostBody(decoding: $0) }
        }
    }
}
