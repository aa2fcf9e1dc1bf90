import Domain
import Networks

/// Stands in for a homeserver where a real one (`SynapseSupport`) does not misbehave when asked to: checks every
/// call of the relay against the Client-Server API, keeps what was sent, and fails on request.
///
/// Event ids count from `$1`, rooms from `!made1`.
package actor MatrixStandIn: StandIn {
    /// What goes wrong, once, in the next call whose path holds `path`.
    package enum Trouble: Sendable {
        /// 429 with `retry_after_ms`.
        case tooMany(milliseconds: Int)
        /// A page of HTML, as a proxy writes it.
        case failure(status: Int)
        case breakOff
        /// The call is carried out, and then the connection breaks.
        case breakOffAfterwards
        case slow(Duration)
        /// An error of the API's.
        case refusal(String, status: Int)
    }

    /// An event that was accepted.
    package struct Sent: Sendable {
        package var room: String
        package var event: String
        package var transaction: String
        package var content: JSONObject
    }

    package let token: String
    package let user: String
    package private(set) var sent: [Sent] = []
    /// The newest version of the specification that it speaks.
    package private(set) var version = "v1.12"
    /// Method and path of the calls, in order.
    package private(set) var calls: [String] = []
    /// What is not as the API asks; a test looks at it last.
    package internal(set) var complaints: [String] = []
    package internal(set) var joined: Set<String>
    /// By `server/id`.
    package internal(set) var files: [String: [UInt8]] = [:]
    package internal(set) var displayNames: [String: String] = [:]

    /// Membership by `room user`, state by `room type`, account data by type.
    var members: [String: String] = [:]
    var state: [String: String] = [:]
    var accountData: [String: [UInt8]] = [:]
    var isRegistered = false
    var roomNumber = 0
    private var troubles: [(path: String, trouble: Trouble)] = []

    package init(token: String, user: String, joined: Set<String> = []) {
        self.token = token
        self.user = user
        self.joined = joined
    }

    /// The next call whose path holds `path` meets `trouble`.
    package func trouble(_ path: String, _ trouble: Trouble) { troubles.append((path, trouble)) }

    /// It is an older server from now on.
    package func speak(_ version: String) { self.version = version }

    package func keep(file: String, _ bytes: [UInt8]) { files[file] = bytes }

    package func set(_ room: String, _ type: String, _ content: String) { state["\(room) \(type)"] = content }

    package func set(_ room: String, member: String, _ content: String) {
        members["\(room) \(member)"] = content
    }

    /// The relay is put out of the room.
    package func expel(from room: String) { joined.remove(room) }

    package func answer(_ call: HookCall) async -> StandInAnswer {
        calls.append("\(call.method) \(call.path)")
        let place = troubles.firstIndex { call.path.contains($0.path) }
        guard let place else { return .answer(handle(call)) }
        switch troubles.remove(at: place).trouble {
        case .tooMany(let milliseconds):
            let body =
                #"{"errcode":"M_LIMIT_EXCEEDED","error":"Too Many Requests","retry_after_ms":\#(milliseconds)}"#
            return .answer(.json(body, status: 429))
        case .failure(let status):
            return .answer(.text("<html>\(status)</html>", status: status))
        case .breakOff: return .breakOff
        case .breakOffAfterwards:
            _ = handle(call)
            return .breakOff
        case .slow(let pause): return .slowly(handle(call), pause: pause)
        case .refusal(let code, let status): return .answer(Self.error(code, status: status))
        }
    }

    private func handle(_ call: HookCall) -> HTTPAnswer {
        guard let header = call.headers["authorization"] else {
            return Self.error("M_MISSING_TOKEN", status: 401)
        }
        guard header == "Bearer \(token)" else { return Self.error("M_UNKNOWN_TOKEN", status: 401) }
        let parts = call.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(
            String.init
        )
        guard parts.count > 2, parts[0] == "_matrix" else { return Self.unknown }
        switch (parts[1], parts[2]) {
        case ("client", "versions"): return .json(#"{"versions":["v1.1","\#(version)"]}"#)
        case ("client", "v3"): return client(call, Array(parts[3...]))
        case ("client", "v1"): return media(call, Array(parts[3...]))
        case ("media", "v3"): return upload(call, Array(parts[3...]))
        default: return Self.unknown
        }
    }

    /// Keeps an event; the same transaction gives the event that is there.
    func accept(_ content: JSONObject, _ transaction: String, in room: String) -> HTTPAnswer {
        if let known = sent.first(where: { $0.room == room && $0.transaction == transaction }) {
            return .json(#"{"event_id":"\#(known.event)"}"#)
        }
        let event = "$\(sent.count + 1)"
        sent.append(Sent(room: room, event: event, transaction: transaction, content: content))
        return .json(#"{"event_id":"\#(event)"}"#)
    }

    static let unknown = error("M_UNRECOGNIZED", status: 404)

    static func error(_ code: String, status: Int) -> HTTPAnswer {
        .json(#"{"errcode":"\#(code)","error":"as the stand-in says"}"#, status: status)
    }
}
