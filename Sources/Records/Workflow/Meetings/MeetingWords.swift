/// What a post of a meeting does to it.
enum MeetingWords {
    private static let closes: Set<String> = [
        "tutup", "ditutup", "selesai", "berakhir", "akhiri", "diakhiri", "sudahi", "cukupkan", "bubar",
    ]
    private static let opens: Set<String> = [
        "buka", "dibuka", "mulai", "dimulai", "lanjutkan", "dilanjutkan",
    ]
    private static let cancels: Set<String> = [
        "batal", "dibatalkan", "batalkan", "ditiadakan", "pembatalan", "tiadakan",
    ]

    private static let defers: Set<String> = [
        "tunda", "ditunda", "ditangguhkan", "undur", "diundur", "diundurkan", "dipending", "pending",
    ]

    /// Nil for a notice and for a question: an hour at which it will begin opens nothing.
    static func act(_ words: PostWords) -> RecordAct? {
        if words.tokens.contains(where: { $0.kind == .question }) { return nil }
        if words.signals.contains(.meetingMoved) || words.signals.contains(.meetingOpens),
            words.first(of: cancels) != nil
        {
            return .cancelled
        }
        if words.signals.contains(.meetingMoved) { return isOpenEnded(words) ? .deferred : .rescheduled }
        guard words.signals.contains(.meetingOpens) else { return nil }
        if words.first(of: closes) != nil { return .closed }
        let isLater = words.first(of: ["akan", "besok", "lusa", "nanti", "pukul", "jam", "pkl"]) != nil
        return words.first(of: opens) != nil && !isLater ? .opened : nil
    }

    /// "Ditunda sampai ada pemberitahuan": no day, no hour and no number is said behind the word that puts it off.
    private static func isOpenEnded(_ words: PostWords) -> Bool {
        guard let word = words.first(of: defers) else { return false }
        return !words.tokens[(word + 1)...].contains {
            $0.has(.day) || $0.has(.clock) || $0.kind == .number
        }
    }
}
