import Domain
import Networks

/// `CallbackQuery`: somebody pressed a button under a message of the relay.
struct ChoiceDecoder {
    let bot: Int64

    /// Telegram does not tell when: `at` is the time of the message with the button, 0 where that is gone.
    func events(_ query: JSONObject, raw: [UInt8]) -> [LiveEvent] {
        let message = query["message"]?.object
        guard let place = ChatDecoder(message?["chat"], bot: bot),
            let number = message?["message_id"]?.integer
        else { return [.unreadable("button without its message", raw: raw)] }
        guard let id = query["id"]?.text, let sender = ChatDecoder.person(query["from"]),
            let data = query["data"]?.text
        else { return [.unreadable("button without id, sender or data", chat: place.chat, raw: raw)] }
        let date = message?["date"]?.integer ?? 0
        let choice = LiveChoice(
            id: id,
            message: place.message(number),
            sender: sender,
            at: TelegramTime.isPlausible(date) ? date * 1000 : 0,
            data: LiveText.limited(data, to: 256)
        )
        return [LiveEvent(chat: place.chat, content: .choice(choice), raw: raw)]
    }
}
