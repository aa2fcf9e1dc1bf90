import Domain

/// Who is let into which meeting, and when.
package struct MeetingPass: Hashable, Sendable {
    /// The record's number.
    package var meeting: String
    /// The participant's key in the roster, and the name that others see.
    package var member: String
    package var name: String
    /// Whoever called the meeting.
    package var isModerator: Bool
    package var from: Moment
    package var until: Moment
}
