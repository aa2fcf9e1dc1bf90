import Foundation
import Telegram
import Webhook
import WhatsAppCloud

/// The section `networks`: one part per network that is listened to.
///
/// Secrets are named, not read.
struct NetworkSettings: Sendable {
    struct TelegramPart: Sendable {
        var token: Secret
        var hookSecret: Secret
        /// Nil for polling.
        var hookURL: String?
        var api: String?
        var pollSeconds: Int?
    }

    struct WhatsAppPart: Sendable {
        var phoneNumberID: String
        var accountID: String?
        var token: Secret
        var appSecret: Secret
        var verifyToken: Secret
        var api: String?
        var version: String?
    }

    struct WebhookPart: Sendable {
        var name: String
        var secret: Secret
        /// Still accepted while a secret is being replaced.
        var formerSecret: Secret
        var hosts: [String]
        /// Of those, the ones in our own network.
        var privateHosts: [String]
        var deliver: String?
    }

    struct MatrixPart: Sendable {
        var homeserver: String
        /// Path of the registration file, which holds both tokens.
        var registration: String
        /// Servers whose users may invite the relay; the homeserver's own where empty.
        var inviters: [String]
    }

    var telegram: TelegramPart?
    var matrix: MatrixPart?
    var whatsapp: WhatsAppPart?
    var webhooks: [WebhookPart] = []

    init(_ yaml: YAMLSection?, folder: DataFolder) throws {
        guard let yaml else { return }
        telegram = try yaml.section("telegram").map { try TelegramPart($0, folder) }
        matrix = try yaml.section("matrix").map { try MatrixPart($0, folder) }
        whatsapp = try yaml.section("whatsapp").map { try WhatsAppPart($0, folder) }
        webhooks = try yaml.sections("webhooks").map { try WebhookPart($0, folder) }
        try yaml.finish()
    }
}

extension NetworkSettings.TelegramPart {
    fileprivate init(_ yaml: YAMLSection, _ folder: DataFolder) throws {
        token = try Secret("token", standard: "TITIAN_TELEGRAM_TOKEN", in: yaml, folder)
        hookSecret = try Secret(
            "webhook_secret",
            standard: "TITIAN_TELEGRAM_WEBHOOK_SECRET",
            in: yaml,
            folder
        )
        hookURL = try yaml.text("webhook_url")
        api = try yaml.text("api")
        pollSeconds = try yaml.number("poll_seconds", in: 1...50).map { Int($0) }
        try yaml.finish()
    }
}

extension NetworkSettings.WhatsAppPart {
    fileprivate init(_ yaml: YAMLSection, _ folder: DataFolder) throws {
        phoneNumberID = try yaml.required("phone_number_id")
        accountID = try yaml.text("account_id")
        token = try Secret("token", standard: "TITIAN_WHATSAPP_TOKEN", in: yaml, folder)
        appSecret = try Secret("app_secret", standard: "TITIAN_WHATSAPP_APP_SECRET", in: yaml, folder)
        verifyToken = try Secret("verify_token", standard: "TITIAN_WHATSAPP_VERIFY_TOKEN", in: yaml, folder)
        api = try yaml.text("api")
        version = try yaml.text("version")
        try yaml.finish()
    }
}

extension NetworkSettings.WebhookPart {
    fileprivate init(_ yaml: YAMLSection, _ folder: DataFolder) throws {
        name = try yaml.required("name")
        guard WebhookSource.isName(name) else { throw yaml.bad("name", name) }
        let variable = "TITIAN_WEBHOOK_\(name.uppercased().replacing("-", with: "_"))_SECRET"
        secret = try Secret("secret", standard: variable, in: yaml, folder)
        formerSecret = try Secret("former_secret", standard: "\(variable)_FORMER", in: yaml, folder)
        hosts = try yaml.texts("hosts")
        privateHosts = try yaml.texts("private_hosts")
        deliver = try yaml.text("deliver")
        try yaml.finish()
    }
}

extension NetworkSettings.MatrixPart {
    fileprivate init(_ yaml: YAMLSection, _ folder: DataFolder) throws {
        homeserver = try yaml.required("homeserver")
        registration = folder.resolve(try yaml.required("registration"))
        inviters = try yaml.texts("invite_from")
        try yaml.finish()
    }
}
