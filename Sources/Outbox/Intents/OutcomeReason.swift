import Domain

/// Why an intent stands as it does: a code that views translate, and what the network said.
package struct OutcomeReason: Hashable, Sendable {
    /// The sorts of reason.
    package enum Code: String, Sendable, CaseIterable {
        case slowDown = "slow_down"
        case unreachable
        case moved
        case movedAgain = "moved_again"
        case refused
        case unauthorised
        /// The call was interrupted and the network cannot tell a repetition.
        case uncertain
        /// It waited longer than it is of use.
        case tooOld = "too_old"
        /// The roster does not let the relay say this in the forum.
        case silentForum = "silent_forum"
        /// It would answer a leader.
        case leader
        case importedSource = "imported_source"
        case oldSource = "old_source"
        case noticeGiven = "notice_given"
        /// Receipts are switched off.
        case notWanted = "not_wanted"
        /// No chat is known for the target.
        case noChat = "no_chat"
        case other
    }

    package var code: Code
    /// A few words of the network, without content; nil where there are none.
    package var detail: String?

    package init(_ code: Code, detail: String? = nil) {
        self.code = code
        self.detail = detail
    }

    /// The sentence that people read.
    package var wording: Wording {
        let said = code.wording
        guard let detail, !detail.isEmpty else { return said }
        return Wording(id: "\(said.indonesian): \(detail)", en: "\(said.english): \(detail)")
    }
}

extension OutcomeReason.Code {
    fileprivate var wording: Wording {
        switch self {
        case .slowDown: Wording(id: "jaringan meminta jeda", en: "the network asks to wait")
        case .unreachable: Wording(id: "jaringan tidak terjangkau", en: "the network cannot be reached")
        case .moved: Wording(id: "grup berpindah id", en: "the chat has moved to another id")
        case .movedAgain: Wording(id: "grup berpindah id berulang kali", en: "the chat keeps moving")
        case .refused: Wording(id: "jaringan menolak", en: "the network refuses")
        case .unauthorised:
            Wording(
                id: "jaringan tidak mengenali kredensial",
                en: "the network does not accept the credentials"
            )
        case .uncertain:
            Wording(id: "tidak dapat dipastikan apakah terkirim", en: "unknown whether it was sent")
        case .tooOld: Wording(id: "terlalu lama tertunda", en: "it waited too long")
        case .silentForum:
            Wording(id: "relay tidak berbicara di forum ini", en: "the relay does not say this in this forum")
        case .leader: Wording(id: "relay tidak membalas pimpinan", en: "the relay does not answer leaders")
        case .importedSource: Wording(id: "sumbernya hasil impor", en: "its source was imported")
        case .oldSource: Wording(id: "sumbernya sudah lama", en: "its source is old")
        case .noticeGiven:
            Wording(id: "pemberitahuan sudah disampaikan", en: "the notice has been given already")
        case .notWanted: Wording(id: "tanda terima dimatikan", en: "receipts are switched off")
        case .noChat: Wording(id: "tidak ada obrolan untuk tujuannya", en: "no chat is known for its target")
        case .other: Wording(id: "sebab lain", en: "another reason")
        }
    }
}
