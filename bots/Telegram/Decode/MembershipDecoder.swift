import Domain
import Networks

/// `ChatMemberUpdated`: the relay, or with administrator's rights anybody, came, went or got other rights.
struct MembershipDecoder {
    let bot: Int64

    func events(_ change: JSONObject, raw: [UInt8]) -> [LiveEvent] {
        guard let place = ChatDecoder(change["chat"], bot: bot), let date = change["date"]?.integer,
            TelegramTime.isPlausible(date), let old = Standing(change["old_chat_member"]),
            let new = Standing(change["new_chat_member"])
        else { return [.unreadable("change of a member without chat, date or member", raw: raw)] }
        if new.person.id == String(bot), old.isInside != new.isInside {
            let content = LiveEvent.Content.membership(new.isInside ? .joined : .removed)
            return [LiveEvent(chat: place.chat, content: content, raw: raw)]
        }
        let actor = ChatDecoder.person(change["from"])
        let sort = sort(old, new, actor, byLink: change["invite_link"] != nil)
        let announcement = LivePost(
            // There is no message: what happened is its own name.
            native: NativeFacts(
                network: TelegramName.network,
                message: "member-\(new.person.id)-\(date)-\(old.status)-\(new.status)"
            ),
            sender: nil,
            at: date * 1000,
            stamp: String(date),
            kind: .system,
            text: sort == .other ? "\(old.status) → \(new.status)" : "",
            system: SystemEvent(
                event: sort,
                actor: actor?.id == new.person.id ? nil : actor?.name,
                target: new.person.name
            )
        )
        return [LiveEvent(chat: place.chat, content: .post(announcement), raw: raw)]
    }

    private func sort(_ old: Standing, _ new: Standing, _ actor: LiveSender?, byLink: Bool)
        -> SystemEvent.Event
    {
        let isOwnWill = actor?.id == new.person.id
        switch (old.isInside, new.isInside) {
        case (false, true): return byLink || isOwnWill ? .memberJoinedByLink : .memberAdded
        case (true, false): return isOwnWill ? .memberLeft : .memberRemoved
        default: break
        }
        if old.isAdmin != new.isAdmin { return new.isAdmin ? .adminPromoted : .adminDemoted }
        return .other
    }
}

/// `ChatMember`: a person and what they may do.
private struct Standing {
    let person: LiveSender
    let status: String
    let isInside: Bool
    var isAdmin: Bool { status == "administrator" || status == "creator" }

    init?(_ node: JSONNode?) {
        guard let member = node?.object, let person = ChatDecoder.person(member["user"]) else { return nil }
        self.person = person
        status = PlainName.clean(member["status"]?.text ?? "")
        isInside =
            switch status {
            case "creator", "administrator", "member": true
            case "restricted": member["is_member"]?.boolean ?? true
            default: false
            }
    }
}
