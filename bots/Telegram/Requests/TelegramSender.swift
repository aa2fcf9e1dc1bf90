import Domain
import Networks

/// Sends the relay's messages, long ones and those with files in several calls.
///
/// Telegram has no key for a send: when a connection breaks after Telegram took the message, trying again
/// says it twice. What it is known to have taken of a message in several parts is not said again.
struct TelegramSender: MessageSender {
    let pace = SendingPace(chatInterval: .seconds(1), chatPerMinute: 20, perSecond: 30)
    let isIdempotent = false
    let api: BotAPI
    private let progress = SendingProgress()

    init(api: BotAPI) {
        self.api = api
    }

    func send(_ message: OutgoingMessage) async throws(NetworkFault) -> SentMessage {
        let steps = try SendingPlan(message).steps
        var (done, first) = await progress.of(message.key)
        while done < steps.count {
            let form = SendingForm(message: message, isFirst: done == 0, isLast: done == steps.count - 1)
            let sent = try await perform(steps[done], form)
            first = first ?? sent
            done += 1
            await progress.note(message.key, done, first)
        }
        await progress.forget(message.key)
        guard let first else { throw .unreachable("nothing was left to send") }
        return first
    }

    func answer(choice: String, text: String) async throws(NetworkFault) {
        var json = JSONWriter()
        json.beginObject()
        json.member("callback_query_id", choice)
        json.member("text", TextSplit.parts(text, limit: 200).first)
        json.endObject()
        _ = try await api.call("answerCallbackQuery", json.bytes)
    }

    private func perform(_ step: SendingPlan.Step, _ form: SendingForm) async throws(NetworkFault)
        -> SentMessage
    {
        do {
            return try await call(step, form)
        } catch .refused(let what) where what.contains("PHOTO_INVALID_DIMENSIONS") {
            // Too long or too narrow for a picture; as a file it passes.
            guard case .photo(let file, let caption) = step else { throw .refused(what) }
            return try await call(.document(file, caption: caption), form)
        }
    }

    private func call(_ step: SendingPlan.Step, _ sending: SendingForm) async throws(NetworkFault)
        -> SentMessage
    {
        let (method, form) = try sending.call(step)
        let result =
            form.files.isEmpty
            ? try await api.call(method, form.json) : try await api.upload(method, MultipartForm(form))
        let message = (result.elements?.first ?? result).object
        guard let place = ChatDecoder(message?["chat"], bot: api.bot),
            let number = message?["message_id"]?.integer
        else { throw .unreachable("\(method) answered without a message") }
        return SentMessage(chat: place.chat.id, message: place.message(number))
    }
}
