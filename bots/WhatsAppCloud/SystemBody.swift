import Domain
import Networks

/// What WhatsApp itself announces in a chat: a changed number or identity.
enum SystemBody {
    static func post(_ message: JSONObject, _ facts: MessageFacts) -> LivePost? {
        guard let system = message["system"]?.object else { return nil }
        let type = system["type"]?.text ?? ""
        let new =
            system.identifier("wa_id") ?? system.identifier("new_wa_id")
            ?? system.identifier("user_id")
        return LivePost(
            native: NativeFacts(network: WhatsAppCloudNetwork.name, message: facts.id, isAutomatic: true),
            sender: nil,
            at: facts.at,
            stamp: facts.stamp,
            kind: .system,
            text: LiveText.limited(system["body"]?.text ?? Notice.token(type)),
            system: SystemEvent(event: event(type), actor: facts.sender?.id, value: new)
        )
    }

    private static func event(_ type: String) -> SystemEvent.Event {
        switch type {
        case "user_changed_number", "user_changed_user_id": .numberChanged
        case "customer_identity_changed", "customer_changed_identity": .securityCodeChanged
        default: .other
        }
    }
}
