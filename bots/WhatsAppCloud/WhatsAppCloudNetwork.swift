import Domain
import Networks

/// The WhatsApp Business Cloud API: small groups made through it, and direct chats with the relay's number.
///
/// It cannot read groups that exist already; see `docs/whatsapp-cloud.md`.
package struct WhatsAppCloudNetwork: HookNetwork {
    /// The network's name in author ids and native facts.
    package static let name = "whatsapp"

    let settings: WhatsAppCloudSettings
    let graph: GraphClient
    private let outbound: WhatsAppSender
    private let signature: HubSignature

    package init(_ settings: WhatsAppCloudSettings, transport: any HTTPTransport) {
        self.settings = settings
        graph = GraphClient(settings, transport: transport)
        outbound = WhatsAppSender(graph)
        signature = HubSignature(secret: settings.appSecret)
    }

    package var name: String { Self.name }

    /// Meta tries again for up to seven days.
    package var retention: Duration? { .seconds(7 * 86_400) }

    package var media: (any MediaSource)? { WhatsAppMedia(graph) }

    package var sender: (any MessageSender)? { outbound }

    package var hookPaths: [String] { ["/hooks/whatsapp"] }

    /// Meta's own limit.
    package var hookBodyLimit: Int { 3 << 20 }

    package func receive(_ hook: HookCall, now: Int64) -> HookVerdict {
        switch hook.method {
        case "GET": return .answer(Handshake.answer(to: hook.query, token: settings.verifyToken))
        case "POST": break
        default:
            return .answer(HTTPAnswer(status: 405, headers: ["allow": "GET, POST"]))
        }
        guard hook.body.count <= hookBodyLimit else { return .answer(.text("too large", status: 413)) }
        guard signature.isValid(hook.headers["x-hub-signature-256"], of: hook.body) else {
            return .answer(.text("wrong signature", status: 401))
        }
        return .keep(Delivery.events(in: hook.body), answer: .text("ok"))
    }
}
