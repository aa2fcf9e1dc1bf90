import Domain
import Journal
import Matrix
import Media
import Networks
import Telegram
import Transport
import Webhook
import WhatsAppCloud

/// The networks that the settings name, with their secrets: the one place that makes bots.
extension Installation {
    /// Throws where a secret is missing.
    func networks(clock: @escaping @Sendable () -> Int64 = SystemClock.now) throws -> [any LiveNetwork] {
        let settings = self.settings.service.networks
        let transport = ClientTransport()
        var networks: [any LiveNetwork] = []
        if let part = settings.telegram { networks.append(try telegram(part, transport, clock)) }
        if let part = settings.matrix { networks.append(try matrix(part, transport)) }
        if let part = settings.whatsapp { networks.append(try whatsapp(part, transport, clock)) }
        for part in settings.webhooks { networks.append(try webhook(part, clock)) }
        return networks
    }

    /// How the roster names networks: those that Titian knows, the city's own webhooks, and bare numbers.
    var networkNames: [String] {
        [TelegramExportDecoder.network, MatrixNetwork.name, WhatsAppCloudNetwork.name, "phone"]
            + settings.service.networks.webhooks.map { Self.webhookName($0) }
    }

    /// Those on which the settings let the service speak; nil where they name no network at all.
    var spokenNetworks: Set<String>? {
        let parts = settings.service.networks
        let names =
            [
                parts.telegram.map { _ in TelegramExportDecoder.network },
                parts.matrix.map { _ in MatrixNetwork.name },
                parts.whatsapp.map { _ in WhatsAppCloudNetwork.name },
            ].compactMap(\.self)
        guard !names.isEmpty || !parts.webhooks.isEmpty else { return nil }
        return Set(names + parts.webhooks.filter { $0.deliver != nil }.map { Self.webhookName($0) })
    }

    /// As accounts of a source's people begin: `webhook.balai`.
    private static func webhookName(_ part: NetworkSettings.WebhookPart) -> String { "webhook.\(part.name)" }

    private func telegram(
        _ part: NetworkSettings.TelegramPart,
        _ transport: ClientTransport,
        _ clock: @escaping @Sendable () -> Int64
    ) throws -> TelegramNetwork {
        var settings = TelegramSettings(token: try part.token.required())
        if let url = part.hookURL {
            settings.mode = .webhook(url: url, secret: try part.hookSecret.required())
        }
        if let api = part.api { settings.base = Self.withoutSlash(api) }
        if let seconds = part.pollSeconds { settings.pollSeconds = seconds }
        return TelegramNetwork(settings, transport: transport, now: clock)
    }

    private func matrix(_ part: NetworkSettings.MatrixPart, _ transport: ClientTransport) throws
        -> MatrixNetwork
    {
        MatrixNetwork(
            MatrixSettings(
                homeserver: Self.withoutSlash(part.homeserver),
                registration: try MatrixRegistrationFile.read(part.registration),
                inviters: part.inviters
            ),
            transport: transport
        )
    }

    private func whatsapp(
        _ part: NetworkSettings.WhatsAppPart,
        _ transport: ClientTransport,
        _ clock: @escaping @Sendable () -> Int64
    ) throws -> WhatsAppCloudNetwork {
        var settings = WhatsAppCloudSettings(
            phoneNumberID: part.phoneNumberID,
            accessToken: try part.token.required(),
            appSecret: try part.appSecret.required(),
            verifyToken: try part.verifyToken.required(),
            accountID: part.accountID
        )
        if let api = part.api { settings.base = Self.withoutSlash(api) }
        if let version = part.version { settings.version = version }
        return WhatsAppCloudNetwork(settings, transport: transport)
    }

    private func webhook(
        _ part: NetworkSettings.WebhookPart,
        _ clock: @escaping @Sendable () -> Int64
    ) throws -> WebhookNetwork {
        let secrets = [try part.secret.required()] + [try part.formerSecret.value()].compactMap { $0 }
        return WebhookNetwork(
            WebhookSource(
                name: part.name,
                secrets: secrets,
                hosts: part.hosts + part.privateHosts,
                deliver: part.deliver.map(Self.withoutSlash)
            ),
            relay: WebhookRelay(id: settings.origin, name: settings.name),
            transport: GuardedTransport(privateHosts: Set(part.privateHosts.map(Self.host))),
            uploads: PhotoUploads(photos: try photos(.reading)),
            clock: clock
        )
    }

    /// `http://files.local:8065` is the host `files.local`.
    private static func host(_ rule: String) -> String {
        let rest = rule.split(separator: "://").last.map(String.init) ?? rule
        return String(rest.prefix { $0 != ":" && $0 != "/" })
    }

    private static func withoutSlash(_ url: String) -> String {
        url.hasSuffix("/") ? String(url.dropLast()) : url
    }
}

/// Uploads of a webhook's source, read back from the photo store.
struct PhotoUploads: StoredUploads {
    let photos: PhotoStore

    func read(
        _ sha256: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws {
        guard let size = photos.size(of: sha256) else { throw NetworkFault.refused("no such upload") }
        guard size <= limit else { throw NetworkFault.refused("the upload is too large") }
        try photos.read(sha256, sink)
    }
}
