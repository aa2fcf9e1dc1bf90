/// How a network's client reaches its server; passed in, so that decoding and requests can be tested without.
package protocol HTTPTransport: Sendable {
    /// One exchange. An answer with any status is an answer; no connection, a broken one, a timeout or a
    /// body over `call.answerLimit` throws ``NetworkFault``.
    func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer

    /// The same with the body handed on piece by piece; `sink` is called only for a 2xx answer, whose
    /// returned `body` is then empty. A longer body than `limit` is ``NetworkFault/refused(_:)``.
    ///
    /// Rethrows what `sink` throws.
    func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer
}

/// One HTTP request that goes out.
package struct HTTPCall: Hashable, Sendable {
    package var method: String
    /// Absolute, percent-encoded.
    ///
    /// May hold a token (Telegram's do): never shown.
    package var url: String
    package var headers: [String: String]
    package var body: [UInt8]
    /// For the whole exchange.
    package var timeout: Duration
    /// Longest body that is accepted, in bytes.
    package var answerLimit: Int

    package init(
        method: String = "GET",
        url: String,
        headers: [String: String] = [:],
        body: [UInt8] = [],
        timeout: Duration = .seconds(30),
        answerLimit: Int = 4 << 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.answerLimit = answerLimit
    }
}

/// An HTTP answer, ours or theirs.
package struct HTTPAnswer: Hashable, Sendable {
    package var status: Int
    /// Names in lower case.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A short JSON answer, such as `{}`.
    package static func json(_ text: String, status: Int = 200) -> HTTPAnswer {
        HTTPAnswer(status: status, headers: ["content-type": "application/json"], body: Array(text.utf8))
    }

    /// A short plain-text answer.
    package static func text(_ text: String, status: Int = 200) -> HTTPAnswer {
        HTTPAnswer(
            status: status,
            headers: ["content-type": "text/plain; charset=utf-8"],
            body: Array(text.utf8)
        )
    }
}
