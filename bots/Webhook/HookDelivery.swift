import Domain
import Networks

/// Reads the body of `…/posts`: one event or an array of up to 100, of which all are taken or none.
struct HookDelivery {
    enum Reading: Hashable {
        /// `count` includes our own words that came back and are not kept again.
        case events([LiveEvent], count: Int)
        case refused(status: Int, [Problem])
    }

    private static let most = 100

    let network: String
    /// Our own id in `origin.relay`.
    let relay: String
    let rules: [FetchRule]

    func read(_ body: [UInt8]) -> Reading {
        guard let root = JSONNode(body), root.isSound else {
            let problem = Problem(
                code: "not_json",
                message: "The body is no JSON text, or nested too deeply."
            )
            return .refused(status: 400, [problem])
        }
        guard let batch = root.elements else { return read([(root, "")]) }
        guard (1...Self.most).contains(batch.count) else {
            let problem = Problem(code: "batch_size", message: "A batch holds 1 to 100 events.", at: "")
            return .refused(status: 422, [problem])
        }
        return read(batch.enumerated().map { ($1, "/\($0)") })
    }

    private func read(_ nodes: [(JSONNode, String)]) -> Reading {
        var events: [LiveEvent] = []
        var problems: [Problem] = []
        for (node, place) in nodes {
            var event = HookEvent(network: network, relay: relay, rules: rules)
            if let read = event.read(node, at: place) { events.append(read) }
            problems += event.problems
        }
        return problems.isEmpty
            ? .events(events, count: nodes.count) : .refused(status: 422, problems)
    }
}
