import Domain

/// A line that is no post.
package struct ForumPostFault: TitianError, Equatable {
    package enum Reason: Equatable, Sendable {
        /// Not JSON from this byte of the line on (0-based).
        case notJSON(byte: Int)
        /// Not UTF-8 from this byte of the line on (0-based).
        case notUTF8(byte: Int)
        /// An earlier line has a post of this id in the same forum that says something else.
        case sameID(line: Int)
        case missing(String)
        case notATime(String)
        case unknownRole
        case tooLong(limit: Int)
    }

    /// 1-based line of the input.
    package let line: Int
    package let reason: Reason

    package init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    package var message: Wording {
        switch reason {
        case .notJSON(let byte):
            Wording(
                id: "Baris \(line), bita \(byte + 1): bukan objek JSON yang sah.",
                en: "Line \(line), byte \(byte + 1): not a valid JSON object."
            )
        case .notUTF8(let byte):
            Wording(
                id: "Baris \(line), bita \(byte + 1): bukan UTF-8 yang sah.",
                en: "Line \(line), byte \(byte + 1): not valid UTF-8."
            )
        case .sameID(let earlier):
            Wording(
                id:
                    "Baris \(line): id pesan ini sudah dipakai baris \(earlier) untuk pesan lain di forum itu.",
                en: "Line \(line): line \(earlier) has the same id for another post of that forum."
            )
        case .missing(let key):
            Wording(id: "Baris \(line): \(key) tidak ada.", en: "Line \(line): \(key) is missing.")
        case .notATime(let key):
            Wording(
                id: "Baris \(line): \(key) bukan waktu RFC 3339.",
                en: "Line \(line): \(key) is not an RFC 3339 time."
            )
        case .unknownRole:
            Wording(
                id: "Baris \(line): senderRole tidak dikenal.",
                en: "Line \(line): senderRole is unknown."
            )
        case .tooLong(let limit):
            Wording(
                id: "Baris \(line): lebih dari \(limit) bita.",
                en: "Line \(line): longer than \(limit) bytes."
            )
        }
    }

    package var advice: Wording {
        switch reason {
        case .notUTF8:
            Wording(id: "Simpan masukannya sebagai UTF-8.", en: "Save the input as UTF-8.")
        case .sameID:
            Wording(
                id: "Beri tiap pesan id sendiri; suntingan menyebut aslinya dengan edits.",
                en: "Give each post an id of its own; an edit names its original by edits."
            )
        default:
            Wording(
                id: "Satu objek per baris dengan id, forum, sender, at, text; lihat titian recognize --help.",
                en: "One object per line with id, forum, sender, at, text; see titian recognize --help."
            )
        }
    }
}
