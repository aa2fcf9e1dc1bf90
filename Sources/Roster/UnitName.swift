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

    /// What the words that open a name stand for.
    private struct Post {
        let words: [String]
        let level: Level
        /// The unit's name, or what precedes the rest of it.
        let unit: String
        /// The words behind the post belong to the unit's name; else they are the person's.
        let takesRest: Bool

        init(_ words: String, _ level: Level, _ unit: String, takesRest: Bool = true) {
            self.words = words.split(separator: " ").map(String.init)
            self.level = level
            self.unit = unit
            self.takesRest = takesRest
        }
    }

    /// Longer ones first where one begins another.
    private static let posts: [Post] = [
        Post("wakil wali kota", .leader, "Wakil Wali Kota", takesRest: false),
        Post("wakil walikota", .leader, "Wakil Wali Kota", takesRest: false),
        Post("wawali", .leader, "Wakil Wali Kota", takesRest: false),
        Post("wakil bupati", .leader, "Wakil Bupati", takesRest: false),
        Post("wali kota", .leader, "Wali Kota", takesRest: false),
        Post("walikota", .leader, "Wali Kota", takesRest: false),
        Post("bupati", .leader, "Bupati", takesRest: false),
        Post("sekretaris daerah", .leader, "Sekda", takesRest: false),
        Post("sekda", .leader, "Sekda", takesRest: false),
        Post("asisten", .leader, "Asisten"), Post("asda", .leader, "Asisten"),
        Post("sekcam", .district, "Kecamatan"), Post("camat", .district, "Kecamatan"),
        Post("kecamatan", .district, "Kecamatan"),
        Post("seklur", .subdistrict, "Kelurahan"), Post("lurah", .subdistrict, "Kelurahan"),
        Post("kelurahan", .subdistrict, "Kelurahan"),
        Post("kepala dinas", .agency, "Dinas"), Post("kadis", .agency, "Dinas"),
        Post("kepala badan", .agency, "Badan"), Post("kaban", .agency, "Badan"),
        Post("kabag", .agency, "Bagian"), Post("kabid", .agency, "Bidang"),
        Post("kasatpol", .agency, "Satpol"), Post("dirut", .agency, "Dirut"),
        Post("direktur", .agency, "Direktur"), Post("inspektur", .agency, "Inspektorat", takesRest: false),
    ]

    private static let courtesies: Set<String> = [
        "pak", "bu", "bapak", "ibu", "bpk", "kang", "teh", "mas", "mbak", "plt", "plh", "pj", "h", "hj", "dr",
        "drs",
        "dra", "ir",
    ]

    /// The unit in `sender`'s name; nil where its words name no post.
    ///
    /// A person's name behind the unit's is left out where a courtesy divides them ("Kadis LH Bu Ratna");
    /// otherwise it cannot be told apart without a roster.
    package init?(guessedFrom sender: String) {
        let words = sender.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        let rest = words.drop { Self.courtesies.contains($0.lowercased()) }
        let folded = rest.map { $0.lowercased() }
        guard let post = Self.posts.first(where: { folded.starts(with: $0.words) }) else { return nil }
        let tail = rest.dropFirst(post.words.count).prefix { !Self.courtesies.contains($0.lowercased()) }
        guard post.takesRest else {
            self.init(level: post.level, name: post.unit)
            return
        }
        guard !tail.isEmpty else { return nil }
        self.init(level: post.level, name: ([post.unit] + tail).joined(separator: " "))
    }
}
