/// What the network itself announced in a forum.
package struct SystemEvent: Hashable, Sendable {
    /// The sort of announcement.
    package enum Event: String, Sendable, CaseIterable {
        case encryption
        case groupCreated = "group_created"
        case memberAdded = "member_added"
        case memberRemoved = "member_removed"
        case memberLeft = "member_left"
        case memberJoinedByLink = "member_joined_link"
        case subjectChanged = "subject_changed"
        case descriptionChanged = "description_changed"
        case iconChanged = "icon_changed"
        case settingsChanged = "settings_changed"
        case adminPromoted = "admin_promoted"
        case adminDemoted = "admin_demoted"
        case messagePinned = "message_pinned"
        case numberChanged = "number_changed"
        case securityCodeChanged = "security_code_changed"
        case disappearingChanged = "disappearing_changed"
        case missedCall = "missed_call"
        /// Recognised as the network's voice, not as a known announcement; the text tells.
        case other
    }

    package var event: Event
    /// Who acted, as the export names them.
    package var actor: String?
    /// Whom it concerned, as the export names them.
    package var target: String?
    /// The new value, for a changed subject.
    package var value: String?

    package init(event: Event, actor: String? = nil, target: String? = nil, value: String? = nil) {
        self.event = event
        self.actor = actor
        self.target = target
        self.value = value
    }
}
