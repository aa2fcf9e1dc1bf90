import Domain

/// The unit that a sender's name speaks for, guessed from its words until the roster knows the sender.
///
/// Officials name one another by post: "Camat Andir", "Lurah Sukamaju", "Kadis LH", "Pak Sekda".
package struct UnitName: Hashable, Sendable, Comparable {
    /// The sort of unit.
    package enum Level: Int, Sendable {
        case leader, agency, district, subdistrict
    }

    package let level: Level
    /// Such as `Kecamatan Andir`.
    package let name: String

    package init(level: Level, name: String) {
        self.level = level
        self.name = name
    }

    package static func < (left: UnitName, right: UnitName) -> Bool {
        (left.level.rawValue, left.name) < (right.level.rawValue, right.name)
    }

    /// The words that open a post's name, longest first, and what they stand for.
    private static let posts: [(words: [String], level: Level, prefix: String?)] = [
        (["wakil", "wali", "kota"], .leader, nil), (["wali", "kota"], .leader, nil),
        (["walikota"], .leader, nil), (["wawali"], .leader, nil), (["wakil", "bupati"], .leader, nil),
        (["bupati"], .leader, nil), (["sekretaris", "daerah"], .leader, nil), (["sekda"], .leader, nil),
        (["asisten"], .leader, nil), (["asda"], .leader, nil),
        (["sekcam"], .district, "Kecamatan"), (["camat"], .district, "Kecamatan"),
        (["kasi"], .agency, nil), (["seklur"], .subdistrict, "Kelurahan"),
        (["lurah"], .subdistrict, "Kelurahan"),
        (["kepala", "dinas"], .agency, "Dinas"), (["kadis"], .agency, "Dinas"),
        (["kepala", "badan"], .agency, "Badan"), (["kaban"], .agency, "Badan"),
        (["kabag"], .agency, "Bagian"), (["kabid"], .agency, "Bidang"), (["kasatpol"], .agency, "Satpol"),
        (["direktur"], .agency, nil), (["dirut"], .agency, nil), (["inspektur"], .agency, nil),
    ]

    private static let courtesies: Set<String> = [
        "pak", "bu", "bapak", "ibu", "bpk", "kang", "teh", "plt", "plh", "pj",
    ]

    /// The unit in `sender`'s name; nil where its words name no post.
    package init?(guessedFrom sender: String) {
        let words = sender.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        let start = words.firstIndex { !Self.courtesies.contains($0.lowercased()) } ?? words.endIndex
        let rest = Array(words[start...])
        let folded = rest.map { $0.lowercased() }
        guard let post = Self.posts.first(where: { folded.starts(with: $0.words) }) else { return nil }
        let tail = rest.dropFirst(post.words.count).joined(separator: " ")
        guard let prefix = post.prefix else {
            self.init(level: post.level, name: rest.joined(separator: " "))
            return
        }
        guard !tail.isEmpty else { return nil }
        self.init(level: post.level, name: "\(prefix) \(tail)")
    }
}
