import Domain
import Networks

/// Writes one step of a message as the parameters of its method.
struct SendingForm {
    let message: OutgoingMessage
    let isFirst: Bool
    let isLast: Bool

    /// Method and parameters.
    func call(_ step: SendingPlan.Step) throws(NetworkFault) -> (method: String, form: BotForm) {
        var form = try opening()
        switch step {
        case .text(let text):
            form.add("text", text)
            form.add("link_preview_options") { json in
                json.beginObject()
                json.member("is_disabled", true)
                json.endObject()
            }
            return ("sendMessage", form)
        case .photo(let file, let caption):
            form.add("caption", caption)
            form.files = [("photo", file)]
            return ("sendPhoto", form)
        case .document(let file, let caption):
            form.add("caption", caption)
            form.files = [("document", file)]
            return ("sendDocument", form)
        case .album(let files, let caption):
            let named = files.enumerated().map { (name: "file\($0.offset)", file: $0.element) }
            form.files = named
            form.add("media") { Self.writeAlbum(named.map(\.name), caption, to: &$0) }
            return ("sendMediaGroup", form)
        }
    }

    private func opening() throws(NetworkFault) -> BotForm {
        let id =
            switch message.target {
            case .chat(let chat): chat
            case .person(let person): person
            }
        guard let chat = Int64(id) else { throw .refused("no chat of Telegram has such an id") }
        var form = BotForm()
        form.add("chat_id", number: chat)
        form.add("message_thread_id", number: message.thread.flatMap { Int64($0) })
        if message.isSilent { form.add("disable_notification") { $0.boolean(true) } }
        if isFirst, let answered = message.reply.flatMap(ChatDecoder.number) {
            form.add("reply_parameters") { json in
                json.beginObject()
                json.key("message_id")
                json.integer(answered)
                json.member("allow_sending_without_reply", true)
                json.endObject()
            }
        }
        if isLast, !message.buttons.isEmpty { form.add("reply_markup", json: writeButtons) }
        return form
    }

    /// One button a line: labels are sentences.
    private func writeButtons(to json: inout JSONWriter) {
        json.beginObject()
        json.key("inline_keyboard")
        json.beginArray()
        for button in message.buttons {
            json.beginArray()
            json.beginObject()
            json.member("text", button.label)
            json.member("callback_data", button.data)
            json.endObject()
            json.endArray()
        }
        json.endArray()
        json.endObject()
    }

    private static func writeAlbum(_ names: [String], _ caption: String?, to json: inout JSONWriter) {
        json.beginArray()
        for (number, name) in names.enumerated() {
            json.beginObject()
            json.member("type", "photo")
            json.member("media", "attach://\(name)")
            if number == 0 { json.member("caption", caption) }
            json.endObject()
        }
        json.endArray()
    }
}
