/// The words by which officials call one another, brought to one form.
enum TitleWords {
    /// A word of a text and the bytes it came from.
    struct Token: Hashable, Sendable {
        let word: String
        let range: Range<Int>
        /// An `@` or a `+` stands before it.
        let mark: UInt8?
    }

    /// What a courtesy before a name says of the person.
    static let courtesies: [String: Member.Courtesy] = [
        "pak": .pak, "bapak": .pak, "bpk": .pak, "bp": .pak, "bu": .bu, "ibu": .bu, "kang": .pak, "teh": .bu,
        "mas": .pak, "mbak": .bu, "bang": .pak,
    ]

    /// Courtesies that say nothing of the person.
    static let salutations: Set<String> = ["yth", "sdr", "ytc"]

    static let standings: [String: ActingOfficer.Standing] = ["plt": .plt, "plh": .plh, "pj": .pj]

    /// Whether a position begins with the word for an acting officer.
    static func namesActing(_ position: String) -> Bool {
        tokens(of: position).first.map { standings[$0.word] != nil } ?? false
    }

    /// Abbreviations and what they stand for; `language.md` 20 and the ways of writing them.
    private static let expansions: [String: [String]] = [
        "kadis": ["kepala", "dinas"], "kadin": ["kepala", "dinas"], "kaban": ["kepala", "badan"],
        "kabadan": ["kepala", "badan"], "kabag": ["kepala", "bagian"], "kabid": ["kepala", "bidang"],
        "ka": ["kepala"], "kasatpol": ["kepala", "satpol"], "kasat": ["kepala", "satuan"],
        "kalak": ["kepala", "pelaksana"], "kalaksa": ["kepala", "pelaksana"],
        "sekda": ["sekretaris", "daerah"], "wawali": ["wakil", "wali", "kota"], "walikota": ["wali", "kota"],
        "wawalkot": ["wakil", "wali", "kota"], "walkot": ["wali", "kota"], "wabup": ["wakil", "bupati"],
        "asda": ["asisten"], "sekdis": ["sekretaris", "dinas"], "sekcam": ["sekretaris", "kecamatan"],
        "seklur": ["sekretaris", "kelurahan"], "dirut": ["direktur", "utama"],
        "kec": ["kecamatan"], "kel": ["kelurahan"], "i": ["1"], "ii": ["2"], "iii": ["3"], "iv": ["4"],
    ]

    /// The words of a text in one form, each with where it came from: letters and digits, lower case.
    static func tokens(of text: String) -> [Token] {
        var text = text
        return text.withUTF8 { bytes in
            var found: [Token] = []
            var start = 0
            while start < bytes.count {
                guard isWordByte(bytes[start]) else {
                    start += 1
                    continue
                }
                var end = start
                while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
                let word = lowercased(bytes, start..<end)
                let before = start > 0 ? bytes[start - 1] : 0
                let mark = before == UInt8(ascii: "@") || before == UInt8(ascii: "+") ? before : nil
                let range = start..<end
                if let words = expansions[word] {
                    for word in words { found.append(Token(word: word, range: range, mark: mark)) }
                } else {
                    found.append(Token(word: word, range: range, mark: mark))
                }
                start = end
            }
            return found
        }
    }

    /// The words alone, joined with spaces: what the index is keyed by.
    static func phrase(_ text: String) -> String {
        tokens(of: text).map(\.word).joined(separator: " ")
    }

    private static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(unsafeUninitializedCapacity: range.count) { out in
            for (place, byte) in bytes[range].enumerated() {
                out[place] = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
            }
            return range.count
        }
    }

    /// What is not ASCII divides words, in the index as in the text: an emoji behind a name must not hide it.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
