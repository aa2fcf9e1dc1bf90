/// What can be done to a record of any kind.
///
/// The raw values are those of recognition's fields `decision` and `progress`, and of commands. A kind may name
/// more of its own.
package enum RecordAct: String, Sendable, CaseIterable {
    case granted
    case grantedWithCondition = "granted_with_condition"
    case denied, deferred, noted
    case needsExplanation = "needs_explanation"
    case explained, referred, withdrawn
    case routed, acknowledged
    case inProgress = "in_progress"
    case partial, done, confirmed, reopened, declined
    case opened, attended, closed, cancelled
    /// A meeting is on another day, or elsewhere.
    case rescheduled
    case verified, accepted
    case notAccepted = "not_accepted"
    case budgeted, realised
    /// A leader's direction about it: a disposition.
    case directed
    case linked
    /// A field was filled that a state had waited for.
    case completed

    /// Whether it settles what was asked, so that an equal's other word contradicts it.
    package var isVerdict: Bool {
        switch self {
        case .granted, .grantedWithCondition, .denied, .deferred, .accepted, .notAccepted: true
        default: false
        }
    }

    /// The act of a recognised post; nil where it does nothing to a record that exists.
    ///
    /// `label` and `relations` are recognition's; `decision` and `progress` its fields.
    package static func of(label: String, decision: String?, progress: String?, relations: Set<String>)
        -> String?
    {
        if relations.contains("withdraws") { return withdrawn.rawValue }
        if let decision { return decision }
        if let progress { return progress }
        switch label {
        case "permission_granted": return granted.rawValue
        case "permission_denied": return denied.rawValue
        case "acknowledgement": return acknowledged.rawValue
        case "attendance": return attended.rawValue
        case "instruction": return directed.rawValue
        default: return nil
        }
    }

    /// What somebody types to do it: `/verifikasi USL-2026-0012`; nil for a word that does nothing.
    package static func commanded(by word: String) -> RecordAct? {
        switch word {
        case "verifikasi": .verified
        case "teruskan": .referred
        case "terima": .accepted
        case "anggarkan": .budgeted
        case "realisasi": .realised
        case "buka": .opened
        case "tutup": .closed
        case "selesai": .done
        case "lengkapi": .needsExplanation
        case "tarik": .withdrawn
        default: nil
        }
    }
}
