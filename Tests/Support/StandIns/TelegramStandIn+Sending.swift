import Domain
import Networks

/// The methods that send, with the limits of their documentation.
extension TelegramStandIn {
    private static let common: Set<String> = [
        "chat_id", "message_thread_id", "disable_notification", "reply_parameters", "reply_markup",
    ]

    func send(_ method: String, _ parameters: TelegramParameters) throws -> HTTPAnswer {
        switch method {
        case "sendMessage":
            try parameters.allow(Self.common.union(["text", "link_preview_options"]))
            let text = try words(parameters, "text", limit: 4096)
            guard !text.allSatisfy(\.isWhitespace) else {
                throw TelegramRefusal("Bad Request: message text is empty")
            }
            return try single(method, parameters, text)
        case "sendPhoto":
            try parameters.allow(Self.common.union(["photo", "caption"]))
            try checkPhoto(parameters.files["photo"])
            return try single(method, parameters, try words(parameters, "caption", limit: 1024))
        case "sendDocument":
            try parameters.allow(Self.common.union(["document", "caption"]))
            guard let file = parameters.files["document"], !file.bytes.isEmpty else {
                throw TelegramRefusal("Bad Request: there is no document in the request")
            }
            return try single(method, parameters, try words(parameters, "caption", limit: 1024))
        case "sendMediaGroup": return try album(parameters)
        case "answerCallbackQuery": return try answerQuery(parameters)
        default: throw TelegramRefusal("Not Found", code: 404)
        }
    }

    private func single(_ method: String, _ parameters: TelegramParameters, _ text: String) throws
        -> HTTPAnswer
    {
        let chat = try chat(parameters)
        try checkReply(parameters)
        try checkButtons(parameters)
        return Self.result(message(method, chat, text, parameters))
    }

    private func album(_ parameters: TelegramParameters) throws -> HTTPAnswer {
        let media = parameters.node("media")?.elements?.compactMap(\.object) ?? []
        let names = media.map { String(($0["media"]?.text ?? "").dropFirst("attach://".count)) }
        let group = Self.common.subtracting(["reply_markup"]).union(["media"])
        try parameters.allow(group.union(names))
        guard (2...10).contains(media.count), Set(names).count == media.count else {
            throw TelegramRefusal("Bad Request: wrong number of media")
        }
        for (item, name) in zip(media, names) {
            guard item["type"]?.text == "photo", item["media"]?.text == "attach://\(name)" else {
                throw TelegramRefusal("Bad Request: wrong media")
            }
            try checkPhoto(parameters.files[name])
            guard (item["caption"]?.text ?? "").utf16.count <= 1024 else {
                throw TelegramRefusal("Bad Request: message caption is too long")
            }
        }
        let chat = try chat(parameters)
        try checkReply(parameters)
        let sent = media.map { message("sendMediaGroup", chat, $0["caption"]?.text ?? "", parameters) }
        return Self.result("[\(sent.joined(separator: ","))]")
    }

    private func message(_ method: String, _ chat: Int64, _ text: String, _ parameters: TelegramParameters)
        -> String
    {
        let id = accept(method, chat: chat, text: text, parameters)
        let type = chat > 0 ? "private" : chat > -1_000_000_000_000 ? "group" : "supergroup"
        let bot = token.prefix { $0 != ":" }
        return """
            {"message_id":\(id),"from":{"id":\(bot),"is_bot":true,"first_name":"Titian"},\
            "chat":{"id":\(chat),"type":"\(type)"},"date":1764000000}
            """
    }

    private func chat(_ parameters: TelegramParameters) throws -> Int64 {
        guard let chat = parameters.integer("chat_id") else {
            throw TelegramRefusal("Bad Request: chat_id is empty")
        }
        if let new = moved[chat] {
            throw TelegramRefusal(
                "Bad Request: group chat was upgraded to a supergroup chat",
                parameters: #","parameters":{"migrate_to_chat_id":\#(new)}"#
            )
        }
        guard !blocked.contains(chat) else {
            let text = chat > 0 ? "bot was blocked by the user" : "bot was kicked from the group chat"
            throw TelegramRefusal("Forbidden: \(text)", code: 403)
        }
        return chat
    }

    private func words(_ parameters: TelegramParameters, _ name: String, limit: Int) throws -> String {
        let text = parameters.text(name) ?? ""
        guard text.utf16.count <= limit else { throw TelegramRefusal("Bad Request: message is too long") }
        return text
    }

    private func checkPhoto(_ file: TelegramParameters.File?) throws {
        guard let file else { throw TelegramRefusal("Bad Request: there is no photo in the request") }
        let isPicture =
            file.bytes.starts(with: [0xFF, 0xD8]) || file.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
        guard isPicture else { throw TelegramRefusal("Bad Request: IMAGE_PROCESS_FAILED") }
        guard file.bytes.count <= 10 << 20 else {
            throw TelegramRefusal("Request Entity Too Large", code: 413)
        }
    }

    private func checkReply(_ parameters: TelegramParameters) throws {
        guard parameters.node("reply_parameters") != nil else { return }
        guard parameters.object("reply_parameters")?["message_id"]?.integer ?? 0 > 0 else {
            throw TelegramRefusal("Bad Request: invalid reply_parameters")
        }
    }

    private func checkButtons(_ parameters: TelegramParameters) throws {
        guard parameters.node("reply_markup") != nil else { return }
        let rows = parameters.object("reply_markup")?["inline_keyboard"]?.elements ?? []
        let buttons = rows.flatMap { $0.elements ?? [] }.map(\.object)
        let areSound = buttons.allSatisfy { button in
            let data = button?["callback_data"]?.text?.utf8.count ?? 0
            return (1...64).contains(data) && !(button?["text"]?.text ?? "").isEmpty
        }
        guard !buttons.isEmpty, areSound else { throw TelegramRefusal("Bad Request: BUTTON_DATA_INVALID") }
    }

    private func answerQuery(_ parameters: TelegramParameters) throws -> HTTPAnswer {
        try parameters.allow(["callback_query_id", "text", "show_alert", "cache_time"])
        guard let id = parameters.text("callback_query_id"), queries.contains(id) else {
            throw TelegramRefusal(
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        }
        answers[id] = try words(parameters, "text", limit: 200)
        return Self.result("true")
    }
}
