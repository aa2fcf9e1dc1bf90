import Domain
import Networks

/// `m.room.member`: somebody, or the relay itself, was invited, came, or went.
///
/// A changed name or picture comes as another "join" and is no announcement; nor are invitations of others,
/// who are announced when they come.
struct MemberDecoder {
    let identity: RelayIdentity
    let senders: SenderDecoder

    func events(_ event: RoomEvent) -> [LiveEvent] {
        guard let target = event.stateKey.flatMap(UserID.init),
            let present = event.content["membership"]?.text
        else { return [event.unreadable("membership of nobody")] }
        let past = event.unsigned?["prev_content"]?.object
        let change = Change(from: past?["membership"]?.text, to: present)
        guard change != .unknown else { return [event.unreadable("membership of an unknown sort")] }
        if target.text == identity.user { return ours(event, change, past) }
        if identity.owns(target.text) { return [] }
        if identity.owns(event.sender?.id) { return byUs(event, change) }
        return theirs(event, change, target, past)
    }

    private enum Change {
        case invited, came, went, nothing, unknown

        init(from past: String?, to present: String) {
            switch (past, present) {
            case ("join", "join"): self = .nothing
            case (_, "join"): self = .came
            case (_, "invite"): self = .invited
            // An invitation that came to nothing; somebody banned who was not there, or no longer.
            case ("invite", "leave"), ("knock", "leave"), ("leave", "leave"), ("ban", "leave"),
                ("invite", "ban"), ("knock", "ban"), ("leave", "ban"), ("ban", "ban"), (_, "knock"):
                self = .nothing
            case (_, "leave"), (_, "ban"): self = .went
            default: self = .unknown
            }
        }
    }

    private func ours(_ event: RoomEvent, _ change: Change, _ past: JSONObject?) -> [LiveEvent] {
        var event = event
        switch change {
        case .invited:
            guard let inviter = event.sender?.id else { return [event.unreadable("invitation by nobody")] }
            event.chat.isDirect = Self.isDirect(event.content)
            event.chat.name = Self.invitedName(event)
            return [event.says(.membership(.invited(by: inviter)))]
        case .came:
            // Without an invitation it is a room that the relay made: see `byUs`.
            guard let past else { return [] }
            event.chat.isDirect = Self.isDirect(past)
            return [event.says(.membership(.joined))]
        case .went: return [event.says(.membership(.removed))]
        case .nothing, .unknown: return []
        }
    }

    /// The rooms that the relay makes are those in which it talks with one person.
    private func byUs(_ event: RoomEvent, _ change: Change) -> [LiveEvent] {
        guard change == .invited, Self.isDirect(event.content) else { return [] }
        var event = event
        event.chat.isDirect = true
        return [event.says(.membership(.joined))]
    }

    private func theirs(_ event: RoomEvent, _ change: Change, _ target: UserID, _ past: JSONObject?)
        -> [LiveEvent]
    {
        let isOwnWill = event.sender?.id == target.text
        switch change {
        case .came:
            let wasInvited = past?["membership"]?.text == "invite"
            let name = senders.name(of: target, in: event.content)
            let inviter = wasInvited ? event.unsigned?["prev_sender"]?.text.flatMap(UserID.init)?.text : nil
            return [
                RoomStateDecoder.announcement(
                    event,
                    wasInvited ? .memberAdded : .memberJoinedByLink,
                    actor: inviter,
                    target: name
                )
            ]
        case .went:
            return [
                RoomStateDecoder.announcement(
                    event,
                    isOwnWill ? .memberLeft : .memberRemoved,
                    actor: isOwnWill ? nil : event.sender?.name,
                    target: senders.name(of: target, in: past)
                )
            ]
        case .invited, .nothing, .unknown: return []
        }
    }

    private static func isDirect(_ content: JSONObject) -> Bool { content["is_direct"]?.boolean == true }

    /// The room's name among what an invitation shows of it.
    private static func invitedName(_ event: RoomEvent) -> String? {
        let shown = event.unsigned?["invite_room_state"]?.elements?.prefix(100) ?? []
        let name = shown.lazy.compactMap(\.object).first { $0["type"]?.text == "m.room.name" }
        return name?["content"]?.object?["name"]?.text.map { LiveText.limited($0, to: 512) }
    }
}
