/// What an operator has from Meta for one business number.
package struct WhatsAppCloudSettings: Sendable {
    /// The number's id in the Graph API, not the number itself.
    package var phoneNumberID: String
    /// A system user's token with `whatsapp_business_messaging`.
    package var accessToken: String
    /// Signs the deliveries.
    package var appSecret: String
    /// The word that the operator typed into Meta's form and that the handshake repeats.
    package var verifyToken: String
    /// The business account; only `examine()` asks it, for the subscription.
    package var accountID: String?
    /// Such as `https://graph.facebook.com`, without a slash at the end.
    package var base: String
    /// The Graph API's version.
    package var version: String

    package init(
        phoneNumberID: String,
        accessToken: String,
        appSecret: String,
        verifyToken: String,
        accountID: String? = nil,
        base: String = "https://graph.facebook.com",
        version: String = "v25.0"
    ) {
        self.phoneNumberID = phoneNumberID
        self.accessToken = accessToken
        self.appSecret = appSecret
        self.verifyToken = verifyToken
        self.accountID = accountID
        self.base = base
        self.version = version
    }
}
