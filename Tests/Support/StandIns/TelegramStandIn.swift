import Domain
import Networks

/// Stands in for the Bot API (10.2): checks every call against its documentation, keeps what was sent, and
/// misbehaves on request as the real server does.
///
/// Message ids count per chat from 1,000; updates from 900,000 on.
package actor TelegramStandIn: StandIn {
    /// What goes wrong, once.
    package enum Trouble: Sendable {
        /// 429 with `retry_after`.
        case tooMany(retryAfter: Int)
        /// A page of HTML, as a proxy writes it.
        case failure(status: Int)
        case breakOff
        /// The call is carried out, and then the connection breaks.
        case breakOffAfterwards
        case slow(Duration)
        /// 400 with a description of Telegram's.
        case refusal(String)
        /// Somebody else polls.
        case conflict
        /// The same updates twice in one answer, or in the opposite order.
        case duplicates, reordering
    }

    /// A message that was accepted.
    package struct Sent: Sendable {
        package var method: String
        package var chat: Int64
        package var message: Int64
        package var text: String
        package var parameters: TelegramParameters
    }

    package let token: String
    package private(set) var sent: [Sent] = []
    /// Names of the methods that were called, in order.
    package private(set) var calls: [String] = []
    /// Texts by which buttons were answered, by `callback_query_id`.
    package internal(set) var answers: [String: String] = [:]
    /// BotFather's `/setprivacy` is off.
    package var readsAllMessages = true
    package internal(set) var webhook: (url: String, secret: String)?

    var updates: [(id: Int64, kind: String, json: [UInt8])] = []
    var allowed: [String] = []
    var files: [String: (bytes: [UInt8], size: Int64)] = [:]
    var links: [String: String] = [:]
    var linkNumber = 0
    var moved: [Int64: Int64] = [:]
    var blocked: Set<Int64> = []
    var queries: Set<String> = []
    private var nextUpdate: Int64 = 900_000
    private var nextMessage: [Int64: Int64] = [:]
    private var troubles: [(method: String, trouble: Trouble)] = []

    package init(token: String = "7000000001:TEST-token") {
        self.token = token
    }

    // MARK: What a test arranges

    /// Queues an update: the member's name and its JSON.
    package func post(_ kind: String, _ json: String) {
        updates.append((nextUpdate, kind, Array(json.utf8)))
        nextUpdate += 1
        let query = JSONNode(Array(json.utf8))?.object?["id"]?.text
        if kind == "callback_query", let query { queries.insert(query) }
    }

    /// A file that `getFile` finds; `size` where it is larger than `bytes`, which are then never handed out.
    package func keep(file: String, _ bytes: [UInt8], size: Int64? = nil) {
        files[file] = (bytes, size ?? Int64(bytes.count))
    }

    /// The next call of `method` meets `trouble`; `file` stands for downloads.
    package func trouble(_ method: String, _ trouble: Trouble) {
        troubles.append((method, trouble))
    }

    /// Links that were handed out lead nowhere from now on.
    package func expireLinks() { links = [:] }

    /// Sends to `old` are answered with the new id.
    package func move(_ old: Int64, to new: Int64) { moved[old] = new }

    /// That person has blocked the bot, or the group has expelled it.
    package func block(_ chat: Int64) { blocked.insert(chat) }

    package func setReadsAllMessages(_ reads: Bool) { readsAllMessages = reads }

    /// How many updates are not acknowledged yet.
    package var unconfirmed: Int { updates.count }

    // MARK: Answering

    package func answer(_ call: HookCall) async -> StandInAnswer {
        let parts = call.path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        if parts.first == "file" { return download(parts, call) }
        guard parts.count == 2, parts[0] == "bot\(token)" else {
            return .answer(Self.error(401, "Unauthorized"))
        }
        let method = parts[1]
        calls.append(method)
        let trouble = nextTrouble(method)
        switch trouble {
        case .breakOff: return .breakOff
        case .tooMany(let seconds):
            let parameters = #","parameters":{"retry_after":\#(seconds)}"#
            return .answer(Self.error(429, "Too Many Requests: retry after \(seconds)", parameters))
        case .failure(let status): return .answer(.text("<html>\(status)</html>", status: status))
        case .refusal(let description): return .answer(Self.error(400, description))
        case .conflict:
            let text =
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
            return .answer(Self.error(409, text))
        default: break
        }
        let answer = await perform(method, call, trouble)
        switch trouble {
        case .slow(let pause): return .slowly(answer, pause: pause)
        case .breakOffAfterwards: return .breakOff
        default: return .answer(answer)
        }
    }

    private func nextTrouble(_ method: String) -> Trouble? {
        guard let index = troubles.firstIndex(where: { $0.method == method }) else { return nil }
        return troubles.remove(at: index).trouble
    }

    private func perform(_ method: String, _ call: HookCall, _ trouble: Trouble?) async -> HTTPAnswer {
        do {
            guard call.method == "POST" || call.method == "GET" else { throw TelegramRefusal("method") }
            let parameters = try TelegramParameters(call)
            return try await result(of: method, parameters, trouble)
        } catch let refusal as TelegramRefusal {
            return Self.error(refusal.code, refusal.description, refusal.parameters)
        } catch {
            return Self.error(500, "Internal Server Error")
        }
    }

    private func download(_ parts: [String], _ call: HookCall) -> StandInAnswer {
        calls.append("file")
        let trouble = nextTrouble("file")
        if case .breakOff = trouble { return .breakOff }
        if case .failure(let status) = trouble { return .answer(.text("", status: status)) }
        let path = parts.dropFirst(2).joined(separator: "/")
        guard call.method == "GET", parts.count > 2, parts[1] == "bot\(token)", let file = links[path],
            let kept = files[file]
        else { return .answer(Self.error(404, "Not Found")) }
        let answer = HTTPAnswer(
            status: 200,
            headers: ["content-type": "application/octet-stream"],
            body: kept.bytes
        )
        if case .slow(let pause) = trouble { return .slowly(answer, pause: pause) }
        return .answer(answer)
    }

    /// Gives a message its id and keeps it.
    func accept(_ method: String, chat: Int64, text: String, _ parameters: TelegramParameters) -> Int64 {
        let id = nextMessage[chat, default: 1_000]
        nextMessage[chat] = id + 1
        sent.append(Sent(method: method, chat: chat, message: id, text: text, parameters: parameters))
        return id
    }

    static func error(_ code: Int, _ description: String, _ parameters: String = "") -> HTTPAnswer {
        .json(
            #"{"ok":false,"error_code":\#(code),"description":"\#(description)"\#(parameters)}"#,
            status: code
        )
    }
}

/// Telegram refuses a call.
struct TelegramRefusal: Error {
    var code = 400
    var description: String
    var parameters = ""

    init(_ description: String, code: Int = 400, parameters: String = "") {
        self.code = code
        self.description = description
        self.parameters = parameters
    }
}
