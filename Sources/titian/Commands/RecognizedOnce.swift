import Domain
import Records

/// The posts that `titian recognize` has read, so that each is recognised once.
///
/// As in the log, a redelivery adds nothing: a line that repeats an earlier one byte for byte is passed over, and
/// that is said. Another post under the id of an earlier one of its forum is a fault of the input.
struct RecognizedOnce {
    private struct Key: Hashable {
        let forum: String
        let id: PostReference
    }

    /// Repetitions that are told one by one; of more their number suffices.
    private static let toldLimit = 10

    /// By forum and id: the line and what stood there, as a seeded hash of 64 bits, so that a million posts fit.
    private var lines: [Key: (number: Int, hash: Int)] = [:]
    private var repeated = 0

    /// Whether the post is to be recognised; false for one that was read already.
    mutating func isNew(_ post: ForumPost, _ line: [UInt8], number: Int) throws(ForumPostFault) -> Bool {
        let key = Key(forum: post.forum, id: post.id)
        var hasher = Hasher()
        line.withUnsafeBytes { hasher.combine(bytes: $0) }
        let hash = hasher.finalize()
        guard let known = lines[key] else {
            lines[key] = (number, hash)
            return true
        }
        guard known.hash == hash else {
            throw ForumPostFault(line: number, reason: .sameID(line: known.number))
        }
        repeated += 1
        if repeated <= Self.toldLimit {
            Console.error(
                Speech.say(
                    id: "Baris \(number): sama persis dengan baris \(known.number); dilewati.",
                    en: "Line \(number): the same as line \(known.number); passed over."
                )
            )
        }
        return false
    }

    /// Says how many lines were passed over, where not each was told.
    func finish() {
        guard repeated > Self.toldLimit else { return }
        Console.error(
            Speech.say(
                id: "\(repeated) baris sama persis dengan yang sebelumnya; dilewati.",
                en: "\(repeated) lines are the same as earlier ones; passed over."
            )
        )
    }
}
