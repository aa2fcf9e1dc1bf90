import Domain
import Networks

/// Matrix rooms through an application service: with mautrix bridges beside the homeserver also the existing
/// groups of WhatsApp and Telegram (`docs/matrix.md`).
package struct MatrixNetwork: HookNetwork, InvitedNetwork {
    /// The network's name in author ids and native facts.
    package static let name = "matrix"

    let settings: MatrixSettings
    let client: HomeserverClient
    private let outbound: MatrixSender
    private let token: HomeserverToken
    let own: OwnUser

    package init(_ settings: MatrixSettings, transport: any HTTPTransport) {
        self.settings = settings
        client = HomeserverClient(
            base: settings.homeserver,
            token: settings.registration.asToken,
            transport: transport
        )
        own = OwnUser(client: client, settings: settings)
        outbound = MatrixSender(client: client, own: own, phonePrefixes: settings.phonePrefixes)
        token = HomeserverToken(settings.registration.hsToken)
    }

    package var name: String { Self.name }

    /// The homeserver tries again without end, and in order.
    package var retention: Duration? { nil }

    package var media: (any MediaSource)? { MatrixMedia(client: client) }

    package var sender: (any MessageSender)? { outbound }

    package var names: (any NameSource)? {
        MatrixNames(
            client: client,
            phonePrefixes: settings.phonePrefixes,
            patience: settings.namePatience
        )
    }

    package var hookPaths: [String] { ["/_matrix/app/", "/transactions/"] }

    /// A hundred events of at most 64 KiB each, with what the server adds to them.
    package var hookBodyLimit: Int { 16 << 20 }

    package func receive(_ hook: HookCall, now: Int64) -> HookVerdict {
        guard hook.body.count <= hookBodyLimit else {
            return .answer(MatrixAnswer.error("M_TOO_LARGE", status: 413))
        }
        if let refusal = token.refusal(of: hook) { return .answer(refusal) }
        switch AppServiceRoute(hook) {
        case .transaction: return transaction(hook.body)
        case .ping: return .answer(MatrixAnswer.done)
        case .user(let user) where user == own.identity?.user: return .answer(MatrixAnswer.done)
        // The relay makes no users or rooms on demand.
        case .user, .room: return .answer(MatrixAnswer.error("M_NOT_FOUND", status: 404))
        case .wrongMethod: return .answer(MatrixAnswer.error("M_UNRECOGNIZED", status: 405))
        case .unknown: return .answer(MatrixAnswer.error("M_UNRECOGNIZED", status: 404))
        }
    }

    /// Until it is known which user is ours nothing is taken, lest the relay hear itself: the homeserver tries
    /// again within seconds, and in order.
    private func transaction(_ body: [UInt8]) -> HookVerdict {
        guard let identity = own.identity else {
            own.learnSoon()
            return .answer(MatrixAnswer.error("M_UNKNOWN", status: 503))
        }
        let transaction = Transaction(identity: identity, phonePrefixes: settings.phonePrefixes)
        return .keep(transaction.events(in: body), answer: MatrixAnswer.done)
    }

    /// Makes the relay's own user, where it does not exist, and gives it its name.
    package func prepare() async throws(NetworkFault) {
        var json = JSONWriter()
        json.beginObject()
        json.member("type", "m.login.application_service")
        json.member("username", settings.registration.senderLocalpart)
        json.member("inhibit_login", true)
        json.endObject()
        do {
            _ = try await client.call("POST", ["client", "v3", "register"], json.bytes)
        } catch .refused(let what) where what == "M_USER_IN_USE" {}
        let identity = try await own.learn()
        var profile = JSONWriter()
        profile.beginObject()
        profile.member("displayname", settings.displayName)
        profile.endObject()
        let path = ["client", "v3", "profile", identity.user, "displayname"]
        _ = try await client.call("PUT", path, profile.bytes)
    }

    /// Joins a room into which somebody of ``MatrixSettings/inviters`` has invited the relay.
    package func accept(_ chat: String, from inviter: String) async throws(NetworkFault) {
        let own = try await own.learn()
        guard settings.mayInvite(inviter, server: own.server), let server = UserID(inviter)?.server else {
            return
        }
        _ = try await client.call(
            "POST",
            ["client", "v3", "join", chat],
            Array("{}".utf8),
            query: ["server_name": server],
            timeout: .seconds(60)
        )
    }
}
