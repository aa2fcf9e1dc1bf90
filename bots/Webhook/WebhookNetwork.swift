import Crypto
import Domain
import Networks

/// The generic hook, `/hooks/v1/NAME/…`: any system that can sign JSON is a chat network of its own.
///
/// The format is described for its users in `docs/webhook.md` and, exactly, in `docs/openapi.yaml`.
package struct WebhookNetwork: HookNetwork {
    /// Longest body of `…/posts`, in bytes.
    package static let postsLimit = 4 << 20
    /// Longest upload, in bytes.
    package static let uploadLimit = 20 << 20

    package let source: WebhookSource
    let relay: WebhookRelay
    let transport: any HTTPTransport
    private let uploads: any StoredUploads
    private let rules: [FetchRule]
    private let signature: WebhookSignature
    private let clock: @Sendable () -> Int64

    /// `clock` tells milliseconds UTC, for what is sent.
    package init(
        _ source: WebhookSource,
        relay: WebhookRelay,
        transport: any HTTPTransport,
        uploads: any StoredUploads,
        clock: @escaping @Sendable () -> Int64
    ) {
        self.source = source
        self.relay = relay
        self.transport = transport
        self.uploads = uploads
        self.clock = clock
        rules = source.hosts.compactMap(FetchRule.init)
        signature = WebhookSignature(secrets: source.secrets)
    }

    package var name: String { "webhook.\(source.name)" }

    /// Each sender decides for how long it tries again.
    package var retention: Duration? { .zero }

    package var media: (any MediaSource)? {
        WebhookMedia(rules: rules, transport: transport, uploads: uploads)
    }

    package var sender: (any MessageSender)? {
        source.deliver.map {
            WebhookSender(base: $0, relay: relay, signature: signature, transport: transport, clock: clock)
        }
    }

    package var hookPaths: [String] { [path("posts"), path("media")] }

    package var hookBodyLimit: Int { Self.uploadLimit }

    package func receive(_ hook: HookCall, now: Int64) -> HookVerdict {
        let isUpload = hook.path == path("media")
        guard isUpload || hook.path == path("posts") else { return refuse(.unknownPath) }
        guard hook.method == "POST" else { return refuse(.method) }
        guard hook.body.count <= (isUpload ? Self.uploadLimit : Self.postsLimit) else {
            return refuse(.tooLarge)
        }
        if let fault = signature.fault(in: hook, now: now) { return refuse(fault) }
        return isUpload ? store(hook) : keep(hook)
    }

    private func path(_ end: String) -> String { "/hooks/v1/\(source.name)/\(end)" }

    private func keep(_ hook: HookCall) -> HookVerdict {
        guard Self.isJSON(hook.headers["content-type"]) else { return refuse(.contentType) }
        switch HookDelivery(network: name, relay: relay.id, rules: rules).read(hook.body) {
        case .events(let events, let count): return .keep(events, answer: .json(#"{"accepted":\#(count)}"#))
        case .refused(let status, let problems): return .answer(Problem.answer(status, problems))
        }
    }

    private func store(_ hook: HookCall) -> HookVerdict {
        guard !hook.body.isEmpty else { return refuse(.emptyUpload) }
        let sha256 = Hex.encode(SHA256.hash(data: hook.body))
        return .store(hook.body, answer: .json(#"{"media":"\#(sha256)"}"#, status: 201))
    }

    private func refuse(_ refusal: Refusal) -> HookVerdict { .answer(refusal.answer) }

    private static func isJSON(_ type: String?) -> Bool {
        let essence = type?.prefix { $0 != ";" }.lowercased().filter { $0 != " " && $0 != "\t" }
        return essence == "application/json"
    }
}
