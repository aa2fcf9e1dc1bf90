import Domain
import Networks

/// Answers to buttons, lists and forms: posts in words, and choices where the relay had asked.
extension MessageBody {
    init?(interactive node: JSONNode?) {
        guard let interactive = node?.object else { return nil }
        if let reply = (interactive["button_reply"] ?? interactive["list_reply"])?.object {
            guard let title = reply["title"]?.text ?? reply["id"]?.text else { return nil }
            self.init(kind: .text, text: [title, reply["description"]?.text].lines)
            choice = reply["id"]?.text.map { LiveText.limited($0, to: 512) }
        } else if let form = interactive["nfm_reply"]?.object {
            self.init(kind: .text, text: [form["body"]?.text, form["response_json"]?.text].lines)
        } else {
            self.init(kind: .unavailable)
            unsupported = "interactive \(Notice.token(interactive["type"]?.text ?? ""))"
        }
    }

    /// The quick reply of a template.
    init?(button node: JSONNode?) {
        guard let button = node?.object, let text = button["text"]?.text ?? button["payload"]?.text else {
            return nil
        }
        self.init(kind: .text, text: text)
        choice = button["payload"]?.text.map { LiveText.limited($0, to: 512) }
    }
}
