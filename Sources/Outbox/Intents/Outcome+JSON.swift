import Domain

extension Outcome {
    /// The committed bytes of the `body` slot: compact JSON in this key order, absent where nil or 0:
    /// `status, at, attempts, chat, message, reason, detail, until`.
    package func encoded() -> [UInt8] {
        var json = JSONWriter(capacity: 160)
        json.beginObject()
        json.member("status", status.rawValue)
        json.key("at")
        json.integer(at)
        if attempts != 0 {
            json.key("attempts")
            json.integer(attempts)
        }
        json.member("chat", chat)
        json.member("message", message)
        json.member("reason", reason?.code.rawValue)
        json.member("detail", reason?.detail)
        if let until {
            json.key("until")
            json.integer(until)
        }
        json.endObject()
        return json.bytes
    }

    /// Reads what ``encoded()`` wrote; unknown keys are passed over, an unknown reason is `other`.
    ///
    /// Throws `JSONScanner.Fault` where the bytes are no JSON or the status is unknown.
    package init(decoding bytes: UnsafeRawBufferPointer) throws {
        var json = JSONScanner(bytes)
        var read = Outcome(.attempting, at: 0)
        var status: Status?
        var code: OutcomeReason.Code?
        var detail: String?
        try json.object { json in
            if json.keyIs("status") {
                status = Status(rawValue: try json.string())
            } else if json.keyIs("at") {
                read.at = try json.integer()
            } else if json.keyIs("attempts") {
                read.attempts = Int(try json.integer())
            } else if json.keyIs("chat") {
                read.chat = try json.string()
            } else if json.keyIs("message") {
                read.message = try json.string()
            } else if json.keyIs("reason") {
                code = OutcomeReason.Code(rawValue: try json.string()) ?? .other
            } else if json.keyIs("detail") {
                detail = try json.string()
            } else if json.keyIs("until") {
                read.until = try json.integer()
            } else {
                try json.skip()
            }
        }
        guard let status else { throw JSONScanner.Fault(offset: 0) }
        read.status = status
        read.reason = code.map { OutcomeReason($0, detail: detail) }
        self = read
    }
}
