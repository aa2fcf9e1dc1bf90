import Domain
import Foundation
import Testing

@Suite("JSON is written one way and read in all its ways")
struct JSONTests {
    /// Strings that broke somebody's parser.
    static let hostile = [
        "", " ", "\"", "\\", "\\\"", "\u{0}", "\u{1}\u{8}\u{C}\u{1F}\u{7F}", "a\r\nb\tc", "Jum'at 06.30",
        "</script>",
        "é", "e\u{301}", "👍🏽", "👨‍👩‍👧‍👦", "\u{202E}evil", "\u{FEFF}", "\u{FFFD}", "\u{2028}\u{2029}", "\u{10FFFF}",
        "ꦱꦼꦏ꧀ꦢ",
        "{\"a\":[1]}", "\\u0041", String(repeating: "\\", count: 999), String(repeating: "x\n", count: 5_000),
    ]

    private func written(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        write(&json)
        return json.bytes
    }

    private func readString(_ json: String) throws -> String {
        try JSONScanner.read(Array(json.utf8)) { try $0.string() }
    }

    @Test("Hostile strings come back as they were, and Foundation reads them alike", arguments: hostile)
    func strings(text: String) throws {
        let bytes = written { $0.string(text) }
        #expect(bytes.allSatisfy { $0 >= 0x20 })
        let back = try JSONScanner.read(bytes) { try $0.string() }
        #expect(Array(back.utf8) == Array(text.utf8))
        let wrapped = Data([0x5B] + bytes + [0x5D])
        let theirs = try JSONDecoder().decode([String].self, from: wrapped)
        #expect(Array(theirs[0].utf8) == Array(text.utf8))
        let key = written { json in
            json.beginObject()
            json.key(dynamic: text)
            json.null()
            json.endObject()
        }
        var nulls = 0
        try JSONScanner.read(key) { try $0.object { if $0.null() { nulls += 1 } } }
        #expect(nulls == 1)
    }

    @Test("Keys, values and nesting are written with the caller's order and no white space")
    func writing() {
        let bytes = written { json in
            json.beginObject()
            json.key("z")
            json.integer(Int64.min)
            json.key("a")
            json.beginArray()
            json.boolean(true)
            json.null()
            json.number(-6.5)
            json.number(.infinity)
            json.beginObject()
            json.endObject()
            json.raw(Array("[1]".utf8))
            json.endArray()
            json.key("m")
            json.integer(UInt8.max)
            json.endObject()
        }
        let wanted = #"{"z":-9223372036854775808,"a":[true,null,-6.5,null,{},[1]],"m":255}"#
        #expect(String(decoding: bytes, as: UTF8.self) == wanted)
    }

    @Test("Lone surrogates and invalid UTF-8 are repaired, pairs are joined")
    func repaired() throws {
        #expect(try readString(#""\ud83d\udc4d""#) == "👍")
        #expect(try readString(#""\uD83D\uDC4D""#) == "👍")
        #expect(try readString(#""\ud800""#) == "\u{FFFD}")
        #expect(try readString(#""\udc4d\ud83d""#) == "\u{FFFD}\u{FFFD}")
        #expect(try readString(#""\ud800\u0041""#) == "\u{FFFD}A")
        #expect(try readString(#""\ud800\ud83d\udc4d""#) == "\u{FFFD}👍")
        #expect(try readString(#""\ud800x""#) == "\u{FFFD}x")
        #expect(try readString(#""\u0000\/\b\f""#) == "\u{0}/\u{8}\u{C}")
        let invalid: [UInt8] = [0x22, 0x61, 0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x62, 0x22]
        let text = try JSONScanner.read(invalid) { try $0.string() }
        #expect(text.hasPrefix("a\u{FFFD}") && text.hasSuffix("b"))
    }

    @Test(
        "What is no JSON is refused",
        arguments: [
            "", " ", "\"", "\"a", "\"\\\"", "\"\\", "\"a\nb\"",
            "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "[", "[1",
            "[1,", "[1,]",
            "[1 2]", "]", "}", "tru", "nul", "falsey", "-", "+", "1 2", "[1]]", "{}{}", "--1", "1e", "01x",
        ]
    )
    func refused(json: String) {
        #expect(throws: JSONScanner.Fault.self) { try JSONScanner.read(Array(json.utf8)) { try $0.skip() } }
    }

    @Test(
        "Escapes that JSON does not have are refused where the string is asked for",
        arguments: [#""\x""#, #""\u12""#, #""\u12g4""#, #""\ud800\u12""#, #""\u+123""#]
    )
    func badEscapes(json: String) {
        #expect(throws: JSONScanner.Fault.self) { try readString(json) }
    }

    @Test("Nesting of 64 is read, deeper is refused without a deep stack")
    func depth() throws {
        for (depth, isRead) in [(1, true), (64, true), (65, false), (1_000_000, false)] {
            let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let objects =
                String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)
            for json in [arrays, objects] {
                let result = Result { try JSONScanner.read(Array(json.utf8)) { try $0.skip() } }
                #expect(((try? result.get()) != nil) == isRead, "depth \(depth)")
            }
        }
        // Siblings do not add up.
        let wide = "[" + Array(repeating: "[[]]", count: 500).joined(separator: ",") + "]"
        #expect(throws: Never.self) { try JSONScanner.read(Array(wide.utf8)) { try $0.skip() } }
    }

    @Test("Whole numbers are read up to their limits and refused beyond")
    func integers() throws {
        func read(_ json: String) throws -> Int64 {
            try JSONScanner.read(Array(json.utf8)) { try $0.integer() }
        }
        for value in [0, 1, -1, 42, .max, -.max] as [Int64] {
            #expect(try read("\(value)") == value)
            #expect(try read(" \n\(value)\t") == value)
        }
        for wrong in ["9223372036854775808", "99999999999999999999", "1.5", "1e3", "\"1\"", "null", "-", ""] {
            #expect(throws: JSONScanner.Fault.self) { try read(wrong) }
        }
        #expect(try JSONScanner.read(Array("-6.914744e0".utf8)) { try $0.number() } == -6.914744)
    }

    @Test("A fault names the byte at which reading stopped")
    func offsets() {
        #expect(throws: JSONScanner.Fault(offset: 6)) {
            try JSONScanner.read(Array("[1, 2 3]".utf8)) { try $0.skip() }
        }
    }

    @Test("White space of every sort and place is passed over")
    func whiteSpace() throws {
        let json = " \t\r\n{ \"a\" : [ 1 , true , null , \"x\" ] , \"b\" : { } } \n"
        var keys: [String] = []
        try JSONScanner.read(Array(json.utf8)) { json in
            try json.object { json in
                keys.append(json.keyText)
                try json.skip()
            }
        }
        #expect(keys == ["a", "b"])
    }

    @Test("Every cut of a document is refused, and no mutation crashes the reader")
    func mutations() throws {
        let document = Array(
            #"{"v":1,"k":"post \u00e9\ud83d\udc4d","n":[1,-2.5e3,true,null,{"deep":[[]]}],"s":"\\\"\n","é":{}}"#
                .utf8
        )
        #expect(throws: Never.self) { try JSONScanner.read(document) { try $0.skip() } }
        for end in 0..<document.count {
            #expect(throws: JSONScanner.Fault.self) {
                try JSONScanner.read(Array(document[..<end])) { try $0.skip() }
            }
        }
        var random = SplitMix64(seed: 21)
        var agreed = 0
        for _ in 0..<5_000 {
            var bytes = document
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: at)
                default: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                }
            }
            let ours = try? JSONScanner.read(bytes) { try walk(&$0) }
            let theirs = try? JSONSerialization.jsonObject(with: Data(bytes))
            // What Foundation takes we take, but for its commas before a closing bracket.
            let text = String(decoding: bytes, as: UTF8.self)
            if theirs != nil, !bytes.contains(0), !text.contains(",}"), !text.contains(",]") {
                #expect(ours != nil, "\(text)")
                agreed += 1
            }
        }
        #expect(agreed > 200)
    }

    /// Goes through a value and asks for each string, with escapes undone.
    private func walk(_ json: inout JSONScanner) throws -> Int {
        var members = 0
        try json.object { json in
            members += 1
            if json.keyIs("k") || json.keyIs("s") { _ = try json.string() } else { try json.skip() }
        }
        return members
    }
}
