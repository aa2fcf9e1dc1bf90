/// What is told of a post beside its label, and the answers that there are.
package enum Question: Int, CaseIterable, Sendable {
    /// How far a follow-up says that things are.
    case progress
    /// What a grant or a denial comes to.
    case outcome
    /// What a request is for.
    case leave
    /// What sort of condition is told of.
    case category
    /// As what one who asked takes the answer that he acknowledges.
    case understood

    /// In the order of the model's lanes.
    package var answers: [String] {
        switch self {
        case .progress: ["done", "partial", "in_progress", "reopened", "confirmed", "declined"]
        case .outcome: ["granted", "granted_with_condition", "denied", "deferred"]
        case .leave:
            [
                "absence", "delegation", "cuti", "travel", "activity", "late", "leaving",
                "attending_elsewhere",
                "use_of_place",
            ]
        case .category:
            [
                "banjir", "sampah", "longsor", "kebakaran", "pkl", "lainnya", "pohon_tumbang", "jalan_rusak",
                "pju_padam", "air_mati",
            ]
        case .understood: ["granted", "denied"]
        }
    }

    /// The field that holds the answer.
    package var field: String { self == .outcome ? "decision" : "\(self)" }
}
