import Domain
import Networks

/// Reads `{"ok":…,"result":…}` and `{"ok":false,"error_code":…,"description":…,"parameters":{…}}`.
enum BotAnswer {
    /// The result, or what went wrong in the terms of every network.
    static func result(of answer: HTTPAnswer) throws(NetworkFault) -> JSONNode {
        guard let body = JSONNode(answer.body)?.object else {
            throw withoutBody(answer.status)
        }
        if body["ok"]?.boolean == true, let result = body["result"] { return result }
        throw fault(
            code: body["error_code"]?.integer ?? Int64(answer.status),
            description: clean(body["description"]?.text ?? ""),
            parameters: body["parameters"]?.object
        )
    }

    private static func fault(code: Int64, description: String, parameters: JSONObject?) -> NetworkFault {
        if let chat = parameters?["migrate_to_chat_id"]?.integer { return .moved(to: String(chat)) }
        switch code {
        case 401, 404: return .unauthorised("\(code) \(description)")
        case 409: return conflict(description)
        case 429: return .slowDown(seconds: max(1, parameters?["retry_after"]?.number ?? 5))
        case 500...: return .unreachable("\(code) \(description)")
        default:
            let passes = description.contains("temporarily unavailable") || description.contains("try again")
            return passes ? .unreachable("\(code) \(description)") : .refused("\(code) \(description)")
        }
    }

    /// Somebody else takes this bot's updates; it passes when they stop.
    private static func conflict(_ description: String) -> NetworkFault {
        description.contains("webhook")
            ? .unreachable(
                "409: a webhook is set for this bot, so it cannot be polled; restart the relay to unset it"
            )
            : .unreachable(
                "409: another program polls with this bot's token; stop it, one token serves one relay"
            )
    }

    private static func withoutBody(_ status: Int) -> NetworkFault {
        switch status {
        case 401, 404: .unauthorised("HTTP \(status)")
        case 429: .slowDown(seconds: 5)
        case 413: .refused("HTTP 413: too large")
        default: .unreachable("HTTP \(status) without a readable answer")
        }
    }

    /// At most 120 plain characters, for an operator.
    private static func clean(_ text: String) -> String {
        String(decoding: text.utf8.prefix(120).map { (0x20..<0x7F).contains($0) ? $0 : 0x3F }, as: UTF8.self)
    }
}
