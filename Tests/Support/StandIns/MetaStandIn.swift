import Domain
import Networks

/// Stands in for Meta's Graph API: checks every call as the published API does, and misbehaves on demand.
///
/// Errors have the real shape, `{"error":{"message","type","code","error_data","fbtrace_id"}}`.
package actor MetaStandIn: StandIn {
    /// A message that was accepted.
    package struct Sent: Hashable, Sendable {
        package var id: String
        /// `to` or `recipient`.
        package var addressee: String
        package var type: String
        /// The request's body as it came.
        package var body: [UInt8]
    }

    /// What the next call gets instead of an answer.
    package enum Misbehaviour: Sendable {
        case error(status: Int, code: Int, retryAfter: Int? = nil)
        case notJSON(status: Int)
        case slowly(pause: Duration)
        case breakOff
    }

    struct File {
        var bytes: [UInt8]
        var mime: String
        /// Addresses made before this one have expired.
        var address = 0
    }

    let token: String
    let phoneNumberID: String
    let accountID: String
    let version: String
    /// What stands before the path in the addresses of files.
    let base: String
    package private(set) var sent: [Sent] = []
    package private(set) var calls: [HookCall] = []
    var files: [String: File] = [:]
    private var nextCalls: [Misbehaviour] = []
    /// So many of the next look-ups give an address that has expired when it is used.
    var expiring = 0
    /// People who have not written for 24 hours.
    var silent: Set<String> = []
    var isSubscribed = true
    /// Look-ups tell another hash than that of the bytes.
    var liesAboutHashes = false
    private var count = 0

    package init(
        token: String = "EAAtoken",
        phoneNumberID: String = "106540352242922",
        accountID: String = "102290129340398",
        version: String = "v25.0",
        base: String
    ) {
        self.token = token
        self.phoneNumberID = phoneNumberID
        self.accountID = accountID
        self.version = version
        self.base = base
    }

    /// The next calls misbehave, one each, in this order.
    package func misbehave(_ ways: [Misbehaviour]) { nextCalls += ways }

    package func expireNextAddresses(_ count: Int) { expiring = count }

    package func close24Hours(for person: String) { silent.insert(person) }

    package func unsubscribe() { isSubscribed = false }

    package func lieAboutHashes() { liesAboutHashes = true }

    /// A file that somebody sent; answers its media id.
    package func hold(_ bytes: [UInt8], mime: String) -> String {
        let id = next("65463")
        files[id] = File(bytes: bytes, mime: mime)
        return id
    }

    package func answer(_ call: HookCall) async -> StandInAnswer {
        calls.append(call)
        guard !nextCalls.isEmpty else { return .answer(rightAnswer(call)) }
        switch nextCalls.removeFirst() {
        case .error(let status, let code, let wait): return .answer(error(status, code, retryAfter: wait))
        case .notJSON(let status):
            return .answer(HTTPAnswer(status: status, body: Array("<html>Sorry</html>".utf8)))
        case .slowly(let pause): return .slowly(rightAnswer(call), pause: pause)
        case .breakOff: return .breakOff
        }
    }

    private func rightAnswer(_ call: HookCall) -> HTTPAnswer {
        guard call.headers["authorization"] == "Bearer \(token)" else { return error(401, 190) }
        let parts = call.path.split(separator: "/").map(String.init)
        if parts.first == "attachments", parts.count == 3 { return download(parts[1], address: parts[2]) }
        guard parts.first == version else { return error(400, 2500) }
        switch (call.method, parts.dropFirst().joined(separator: "/")) {
        case ("POST", "\(phoneNumberID)/messages"): return message(call)
        case ("POST", "\(phoneNumberID)/media"): return upload(call)
        case ("GET", phoneNumberID): return number(call)
        case ("GET", "\(accountID)/subscribed_apps"):
            let apps =
                #"{"whatsapp_business_api_data":{"id":"1","name":"Titian","link":"https://example.test"}}"#
            return .json(#"{"data":[\#(isSubscribed ? apps : "")]}"#)
        case ("GET", let id) where parts.count == 2: return lookUp(id)
        default: return error(400, 100)
        }
    }

    private func number(_ call: HookCall) -> HTTPAnswer {
        guard call.query["fields"]?.isEmpty == false else { return error(400, 100) }
        return .json(
            #"{"verified_name":"Titian","quality_rating":"GREEN","platform_type":"CLOUD_API","id":"\#(phoneNumberID)"}"#
        )
    }

    func accept(_ message: Sent) { sent.append(message) }

    func next(_ prefix: String) -> String {
        count += 1
        return prefix + String(count)
    }

    func error(_ status: Int, _ code: Int, retryAfter: Int? = nil) -> HTTPAnswer {
        var answer = HTTPAnswer.json(
            #"{"error":{"message":"(#\#(code)) to +6281200000009","type":"OAuthException","code":\#(code),"#
                + #""error_data":{"messaging_product":"whatsapp","details":"details"},"fbtrace_id":"Az8"}}"#,
            status: status
        )
        if let retryAfter { answer.headers["retry-after"] = String(retryAfter) }
        return answer
    }
}
