import Domain
import Networks

/// Sends through the `messages` and `media` edges of our number.
struct WhatsAppSender: MessageSender {
    private let graph: GraphClient
    private let sent = SentParts()

    init(_ graph: GraphClient) {
        self.graph = graph
    }

    /// 80 a second for a number, one in six seconds for a person (error 131056).
    var pace: SendingPace {
        SendingPace(chatInterval: .seconds(6), chatPerMinute: 10, perSecond: 80)
    }

    /// The Cloud API has no key for it.
    var isIdempotent: Bool { false }

    func send(_ message: OutgoingMessage) async throws(NetworkFault) -> SentMessage {
        let addressee = Addressee(message.target)
        let buttons = addressee.isGroup ? [] : message.buttons
        guard buttons.count <= WhatsAppLimits.buttons else {
            throw .refused("WhatsApp offers at most three buttons")
        }
        let done = await sent.ids(of: message.key)
        var ids = done
        // Uploads come first: what is refused is refused before anything was said.
        let plan = PartPlan(message.text, files: message.files, buttons: buttons)
        var media: [String] = []
        for file in message.files.dropFirst(plan.filesWithin(done.count)) {
            media.append(try await upload(file))
        }
        for part in plan.parts(media: media, from: done.count) {
            let reply = ids.isEmpty ? message.reply : nil
            let id = try await post(part.body(to: addressee, reply: reply))
            ids.append(id)
            await sent.add(id, to: message.key)
        }
        guard let first = ids.first else { throw .refused("there is nothing to send") }
        await sent.finish(message.key)
        return SentMessage(chat: addressee.id, message: first)
    }

    private func upload(_ file: OutgoingMessage.File) async throws(NetworkFault) -> String {
        let form = MediaUpload.form(file)
        let answer = try await graph.post("media", form.body, type: form.type, timeout: .seconds(120))
        guard let id = answer.identifier("id") else {
            throw .unreachable("an upload was answered without id")
        }
        return id
    }

    private func post(_ body: [UInt8]) async throws(NetworkFault) -> String {
        let answer = try await graph.post("messages", body, type: "application/json")
        guard let id = answer["messages"]?.elements?.first?.object?.identifier("id") else {
            throw .unreachable("a message was answered without id")
        }
        return id
    }
}
