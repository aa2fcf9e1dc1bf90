import Domain
import Networks

/// The methods by which news come in and files are found.
extension TelegramStandIn {
    private static let kinds: Set<String> = [
        "message", "edited_message", "channel_post", "edited_channel_post", "message_reaction",
        "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query", "poll",
        "poll_answer", "my_chat_member", "chat_member", "chat_join_request",
    ]

    func result(of method: String, _ parameters: TelegramParameters, _ trouble: Trouble?) async throws
        -> HTTPAnswer
    {
        switch method {
        case "getMe":
            try parameters.allow([])
            return Self.result(
                """
                {"id":\(Int64(token.prefix { $0 != ":" }) ?? 0),"is_bot":true,"first_name":"Titian",\
                "username":"titian_bot","can_join_groups":true,"can_read_all_group_messages":\(readsAllMessages)}
                """
            )
        case "getUpdates": return try await getUpdates(parameters, trouble)
        case "setWebhook": return try setWebhook(parameters)
        case "deleteWebhook":
            try parameters.allow(["drop_pending_updates"])
            if parameters.boolean("drop_pending_updates") == true { updates = [] }
            webhook = nil
            return Self.result("true")
        case "getWebhookInfo":
            try parameters.allow([])
            return Self.result(
                """
                {"url":"\(webhook?.url ?? "")","has_custom_certificate":false,\
                "pending_update_count":\(updates.count)}
                """
            )
        case "getFile": return try getFile(parameters)
        default: return try send(method, parameters)
        }
    }

    static func result(_ json: String) -> HTTPAnswer { .json(#"{"ok":true,"result":\#(json)}"#) }

    private func getUpdates(_ parameters: TelegramParameters, _ trouble: Trouble?) async throws -> HTTPAnswer
    {
        try parameters.allow(["offset", "limit", "timeout", "allowed_updates"])
        guard webhook == nil else {
            let text =
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            throw TelegramRefusal(text, code: 409)
        }
        let limit = parameters.integer("limit") ?? 100
        guard (1...100).contains(limit) else { throw TelegramRefusal("Bad Request: wrong limit") }
        guard (0...50).contains(parameters.integer("timeout") ?? 0) else {
            throw TelegramRefusal("Bad Request: wrong timeout")
        }
        try allow(parameters)
        if let offset = parameters.integer("offset") { updates.removeAll { $0.id < offset } }
        // A long poll, shortened: a test does not wait as long as Telegram does.
        for _ in 0..<20 where waiting.isEmpty && parameters.integer("timeout") ?? 0 > 0 {
            try? await Task.sleep(for: .milliseconds(10))
        }
        var list = Array(waiting.prefix(Int(limit)))
        if case .duplicates = trouble { list += list }
        if case .reordering = trouble { list.reverse() }
        return Self.result("[" + list.map(Self.json).joined(separator: ",") + "]")
    }

    /// Updates of kinds that are not asked for are never delivered.
    private var waiting: [(id: Int64, kind: String, json: [UInt8])] {
        updates.filter { allowed.isEmpty || allowed.contains($0.kind) }
    }

    private static func json(_ update: (id: Int64, kind: String, json: [UInt8])) -> String {
        #"{"update_id":\#(update.id),"\#(update.kind)":\#(String(decoding: update.json, as: UTF8.self))}"#
    }

    private func allow(_ parameters: TelegramParameters) throws {
        guard let list = parameters.node("allowed_updates") else { return }
        let kinds = list.elements?.compactMap(\.text) ?? []
        guard Set(kinds).isSubset(of: Self.kinds), list.elements?.count == kinds.count else {
            throw TelegramRefusal("Bad Request: wrong allowed_updates")
        }
        allowed = kinds
    }

    private func setWebhook(_ parameters: TelegramParameters) throws -> HTTPAnswer {
        try parameters.allow([
            "url", "secret_token", "allowed_updates", "drop_pending_updates", "max_connections",
        ])
        let url = parameters.text("url") ?? ""
        guard url.hasPrefix("https://") else {
            throw TelegramRefusal("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        }
        let secret = parameters.text("secret_token") ?? ""
        let isPlain = secret.utf8.allSatisfy { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x2D
        }
        guard isPlain, secret.utf8.count <= 256 else {
            throw TelegramRefusal("Bad Request: secret token contains unallowed characters")
        }
        try allow(parameters)
        if parameters.boolean("drop_pending_updates") == true { updates = [] }
        webhook = (url, secret)
        return Self.result("true")
    }

    private func getFile(_ parameters: TelegramParameters) throws -> HTTPAnswer {
        try parameters.allow(["file_id"])
        guard let id = parameters.text("file_id"), let file = files[id] else {
            throw TelegramRefusal("Bad Request: wrong file_id or the file is temporarily unavailable")
        }
        guard file.size <= 20 << 20 else { throw TelegramRefusal("Bad Request: file is too big") }
        linkNumber += 1
        let path = "documents/file \(linkNumber).bin"
        links[path] = id
        return Self.result(
            #"{"file_id":"\#(id)","file_unique_id":"u","file_size":\#(file.size),"file_path":"\#(path)"}"#
        )
    }

    /// The calls that Telegram would make now, where a webhook is set; a call is made again until
    /// ``confirm(_:)``.
    package func hookCalls() -> [HookCall] {
        guard let webhook else { return [] }
        let path = webhook.url.dropFirst("https://".count).drop { $0 != "/" }
        return waiting.map { update in
            HookCall(
                method: "POST",
                path: String(path),
                headers: [
                    "content-type": "application/json",
                    "x-telegram-bot-api-secret-token": webhook.secret,
                ],
                body: Array(Self.json(update).utf8)
            )
        }
    }

    /// The relay has answered the first `count` calls of ``hookCalls()`` with 200.
    package func confirm(_ count: Int) {
        let done = Set(waiting.prefix(count).map(\.id))
        updates.removeAll { done.contains($0.id) }
    }
}
