import Domain
import Networks

/// The `messages` edge: what a request must hold, by its type.
extension MetaStandIn {
    func message(_ call: HookCall) -> HTTPAnswer {
        guard call.headers["content-type"] == "application/json", let node = JSONNode(call.body),
            node.isSound, let body = node.object, body["messaging_product"]?.text == "whatsapp"
        else { return error(400, 100) }
        let kind = body["recipient_type"]?.text ?? "individual"
        guard ["individual", "group"].contains(kind),
            let addressee = body["to"]?.text ?? body["recipient"]?.text, !addressee.isEmpty
        else { return error(400, 100) }
        // Numbers go into `to`; what names a user without a number goes into `recipient`.
        let isNumber = addressee.utf8.allSatisfy { (0x30...0x39).contains($0) } || addressee.hasSuffix("@lid")
        guard kind == "group" || isNumber == (body["to"] != nil) else { return error(400, 131009) }
        guard !(kind == "group" && isNumber) else { return error(400, 131009) }
        if silent.contains(addressee), body["type"]?.text != "template" { return error(400, 131047) }
        if let context = body["context"] {
            guard context.object?["message_id"]?.text?.isEmpty == false else { return error(400, 100) }
        }
        let type = body["type"]?.text ?? "text"
        if let code = fault(of: type, body, isGroup: kind == "group") { return error(400, code) }
        let message = Sent(id: next("wamid.OUT") + "=", addressee: addressee, type: type, body: call.body)
        accept(message)
        return .json(
            #"{"messaging_product":"whatsapp","contacts":[{"input":"\#(addressee)","wa_id":"\#(addressee)"}],"#
                + #""messages":[{"id":"\#(message.id)","message_status":"accepted"}]}"#
        )
    }

    /// The error code of what is wrong with the content; nil where it is right.
    private func fault(of type: String, _ body: JSONObject, isGroup: Bool) -> Int? {
        switch type {
        case "text":
            let text = body["text"]?.object?["body"]?.text ?? ""
            return !text.isEmpty && text.utf16.count <= 4096 ? nil : 100
        case "image": return fault(ofFile: body["image"]?.object, mimes: ["image/jpeg", "image/png"])
        case "document": return fault(ofFile: body["document"]?.object, mimes: nil)
        case "interactive":
            if isGroup { return 131051 }
            return isRight(interactive: body["interactive"]?.object) ? nil : 131009
        default: return 131051
        }
    }

    private func fault(ofFile object: JSONObject?, mimes: [String]?) -> Int? {
        guard let object, let id = object["id"]?.text, let file = files[id] else { return 131009 }
        guard (object["caption"]?.text ?? "").utf16.count <= 1024 else { return 100 }
        return mimes?.contains(file.mime) ?? true ? nil : 131053
    }

    private func isRight(interactive object: JSONObject?) -> Bool {
        guard let object, object["type"]?.text == "button",
            let words = object["body"]?.object?["text"]?.text, (1...1024).contains(words.utf16.count),
            let buttons = object["action"]?.object?["buttons"]?.elements, (1...3).contains(buttons.count)
        else { return false }
        let replies = buttons.compactMap { button -> (id: String, title: String)? in
            guard let button = button.object, button["type"]?.text == "reply",
                let reply = button["reply"]?.object, let id = reply["id"]?.text,
                (1...256).contains(id.utf16.count),
                let title = reply["title"]?.text, (1...20).contains(title.utf16.count)
            else { return nil }
            return (id, title)
        }
        return replies.count == buttons.count && Set(replies.map(\.id)).count == replies.count
            && Set(replies.map(\.title)).count == replies.count
    }
}
