/// What a post does, for the records.
package enum PostLabel: String, CaseIterable, Sendable {
    case permissionRequest = "permission_request"
    case permissionGranted = "permission_granted"
    case permissionDenied = "permission_denied"
    case activityReport = "activity_report"
    case conditionReport = "condition_report"
    case followUp = "follow_up"
    case instruction
    case meetingNotice = "meeting_notice"
    case attendance
    case acknowledgement
    case other

    /// The place of the label in score arrays.
    package var index: Int {
        switch self {
        case .permissionRequest: 0
        case .permissionGranted: 1
        case .permissionDenied: 2
        case .activityReport: 3
        case .conditionReport: 4
        case .followUp: 5
        case .instruction: 6
        case .meetingNotice: 7
        case .attendance: 8
        case .acknowledgement: 9
        case .other: 10
        }
    }
}
