import Networks

/// Reads `{"errcode":…,"error":…,"retry_after_ms":…}` (Client-Server API, "Standard error response").
enum HomeserverFault {
    /// What went wrong, in the terms of every network; of the server's words only the code.
    static func fault(of answer: HTTPAnswer) -> NetworkFault {
        let body = JSONNode(answer.body)?.object
        let code = body?["errcode"]?.text.flatMap(RoomEvent.plainType)
        let what = code ?? "HTTP \(answer.status)"
        switch (code, answer.status) {
        case ("M_LIMIT_EXCEEDED", _), (_, 429): return .slowDown(seconds: wait(answer, body))
        case ("M_UNKNOWN_TOKEN", _), ("M_MISSING_TOKEN", _), (_, 401): return .unauthorised(what)
        case (_, 500...), ("M_NOT_YET_UPLOADED", _): return .unreachable(what)
        // Without the homeserver's own words it is a proxy that answers.
        case (nil, 403), (nil, 404), (nil, 408): return .unreachable(what)
        default: return .refused(what)
        }
    }

    private static func wait(_ answer: HTTPAnswer, _ body: JSONObject?) -> Double {
        if let header = answer.headers["retry-after"].flatMap(Double.init), header > 0, header.isFinite {
            return header
        }
        return max((body?["retry_after_ms"]?.number ?? 5_000) / 1_000, 0.1)
    }
}
