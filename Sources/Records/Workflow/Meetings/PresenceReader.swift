/// What a post or a line of a list says of somebody's being there.
struct PresenceReader {
    /// Bytes of the text that tell who comes instead.
    private(set) var delegate: Range<Int>?
    private(set) var presence = Presence.present

    private static let represents: Set<String> = [
        "diwakili", "diwakilkan", "diwakilin", "mewakili", "mewakilkan", "wakil", "mewakilinya",
    ]
    private static let stays: Set<String> = [
        "absen", "berhalangan", "alpa", "sakit", "cuti", "izin", "ijin", "nihil",
    ]
    private static let negations: Set<String> = [
        "tidak", "tdk", "tak", "gak", "ga", "nggak", "belum", "blm", "batal", "bukan",
    ]
    private static let comes: Set<String> = [
        "hadir", "ikut", "bergabung", "gabung", "join", "mengikuti", "menghadiri", "datang", "rawuh",
    ]

    /// Of a line `izin` alone tells that somebody stays away; in a sentence it is mostly politeness.
    init(_ words: PostWords, isLine: Bool) {
        if let place = words.first(of: Self.represents), !Self.isNegated(words, place) {
            presence = .represented
            delegate = words.clause(after: place, skipping: ["oleh", "o/", "saya", "kami", "sama"])
        } else if Self.staysAway(words) || words.signals.contains(.absent) && !Self.comesAfterAll(words) {
            presence = .absent
        } else if isLine, words.first(of: Self.comes) == nil, words.first(of: Self.stays) != nil {
            presence = .absent
        }
    }

    /// "tidak hadir", "belum bisa ikut".
    private static func staysAway(_ words: PostWords) -> Bool {
        words.tokens.indices.contains { place in
            words.tokens[place].isWord && comes.contains(words.word(place)) && isNegated(words, place)
        }
    }

    /// A denial and a coming in one post: "tidak jadi absen, saya hadir".
    private static func comesAfterAll(_ words: PostWords) -> Bool {
        words.tokens.indices.contains { place in
            words.tokens[place].isWord && comes.contains(words.word(place)) && !isNegated(words, place)
        }
    }

    /// A word that denies stands at most two words before, in the same sentence.
    private static func isNegated(_ words: PostWords, _ place: Int) -> Bool {
        var left = 2
        for before in stride(from: place - 1, through: 0, by: -1) {
            let token = words.tokens[before]
            if token.endsSentence || token.kind == .comma || left == 0 { return false }
            guard token.isWord else { continue }
            if negations.contains(words.word(before)) { return true }
            left -= 1
        }
        return false
    }
}
