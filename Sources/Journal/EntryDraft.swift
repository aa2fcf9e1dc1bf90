import Domain
import Foundation

/// An entry before it has a number: what an appender is handed.
package struct EntryDraft: Sendable, Hashable {
    package var kind: EntryKind
    package var forum: ForumID?
    /// The bytes to commit to; each is at most ``EntryDraft/contentLimit``.
    package var contents: BySlot<[UInt8]>
    /// The entries it follows from, all of them already in the log.
    package var from: [Int]
    /// Absent where the same bytes may be appended twice.
    package var key: EntryKey?
    /// Contested with the draft before it in the same call: what begins a record with what becomes of it.
    package var leansOnPrevious = false

    /// 64 MiB per slot: larger things are files of the photo store.
    package static let contentLimit = 64 << 20
    /// Entries that one may follow from: keeps the envelope below the 65,535 bytes of C2SP tlog-tiles
    /// whatever their numbers.
    package static let fromLimit = 3_000

    package init(
        kind: EntryKind,
        forum: ForumID? = nil,
        contents: BySlot<[UInt8]> = BySlot(),
        from: [Int] = [],
        key: EntryKey? = nil,
        leansOnPrevious: Bool = false
    ) {
        self.kind = kind
        self.forum = forum
        self.contents = contents
        self.from = from
        self.key = key
        self.leansOnPrevious = leansOnPrevious
    }
}

/// A draft with its salts drawn and its commitments computed.
///
/// The part of an append that needs no lock: done on the caller's thread, beside the writer.
struct SealedDraft: Sendable {
    let draft: EntryDraft
    let salts: BySlot<TreeHash>
    /// The end of its envelope.
    let tail: [UInt8]

    /// Seals drafts with one drawing of random bytes for all of them.
    static func seal(_ drafts: [EntryDraft]) -> [SealedDraft] {
        let slots = drafts.reduce(0) { sum, draft in
            sum + Slot.allCases.count { draft.contents[$0] != nil }
        }
        let random = RandomBytes.draw(slots * TreeHash.byteCount)
        var used = 0
        return drafts.map { draft in
            var salts = BySlot<TreeHash>()
            var commitments = BySlot<TreeHash>()
            for slot in Slot.allCases {
                guard let bytes = draft.contents[slot] else { continue }
                random.withUnsafeBytes { random in
                    let salt = UnsafeRawBufferPointer(
                        rebasing: random[used..<(used + TreeHash.byteCount)]
                    )
                    salts[slot] = TreeHash(salt)
                    commitments[slot] = bytes.withUnsafeBytes { Commitment.of($0, slot: slot, salt: salt) }
                }
                used += TreeHash.byteCount
            }
            let tail = Envelope.tail(forum: draft.forum, commitments: commitments, from: draft.from)
            return SealedDraft(draft: draft, salts: salts, tail: tail)
        }
    }
}

/// Bytes of the operating system's generator.
enum RandomBytes {
    /// `count` bytes, 256 per system call: the most that getentropy(3) gives.
    static func draw(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            for start in stride(from: 0, to: count, by: 256) {
                let code = getentropy(buffer.baseAddress.map { $0 + start }, min(256, count - start))
                precondition(code == 0, "the system has no random bytes to give")
            }
            initialized = count
        }
    }
}
