import Domain
import Networks

/// The calls that a relay makes.
extension MatrixStandIn {
    func client(_ call: HookCall, _ path: [String]) -> HTTPAnswer {
        let body = JSONNode(call.body)?.object
        if call.method != "GET" {
            guard call.headers["content-type"] == "application/json" else {
                return complain("content type", call)
            }
            guard body != nil else { return Self.error("M_NOT_JSON", status: 400) }
        }
        switch (call.method, path.first ?? "", path.count) {
        case ("GET", "account", 2) where path[1] == "whoami": return .json(#"{"user_id":"\#(user)"}"#)
        case ("POST", "register", 1): return register(body)
        case ("GET", "profile", 3):
            return Self.found(displayNames[path[1]].map { #"{"displayname":"\#($0)"}"# })
        case ("PUT", "profile", 3):
            displayNames[path[1]] = body?["displayname"]?.text
            return .json("{}")
        case ("POST", "join", 2): return join(path[1])
        case ("GET", "joined_rooms", 1):
            let rooms = joined.sorted().map { #""\#($0)""# }.joined(separator: ",")
            return .json(#"{"joined_rooms":[\#(rooms)]}"#)
        case ("POST", "createRoom", 1): return createRoom(body)
        case (_, "user", 4) where path[2] == "account_data": return accountData(call, path[1], path[3])
        case (_, "rooms", 4...): return room(call, path[1], Array(path[2...]), body)
        default: return Self.unknown
        }
    }

    /// Files, which only a member may read; and the homeserver's own call of the service.
    func media(_ call: HookCall, _ path: [String]) -> HTTPAnswer {
        switch (call.method, path.count, path.first) {
        case ("GET", 4, "media") where path[1] == "download":
            guard let bytes = files["\(path[2])/\(path[3])"] else {
                return Self.error("M_NOT_FOUND", status: 404)
            }
            return HTTPAnswer(status: 200, headers: ["content-type": "application/octet-stream"], body: bytes)
        case ("POST", 3, "appservice") where path[2] == "ping": return .json(#"{"duration_ms":3}"#)
        default: return Self.unknown
        }
    }

    func upload(_ call: HookCall, _ path: [String]) -> HTTPAnswer {
        guard call.method == "POST", path == ["upload"] else { return Self.unknown }
        guard call.headers["content-type"]?.contains("/") == true else {
            return complain("content type", call)
        }
        let id = "file\(files.count + 1)"
        files["stand-in.test/\(id)"] = call.body
        return .json(#"{"content_uri":"mxc://stand-in.test/\#(id)"}"#)
    }

    private func register(_ body: JSONObject?) -> HTTPAnswer {
        guard body?["type"]?.text == "m.login.application_service", let name = body?["username"]?.text,
            user.hasPrefix("@\(name):")
        else { return Self.error("M_EXCLUSIVE", status: 400) }
        if isRegistered { return Self.error("M_USER_IN_USE", status: 400) }
        isRegistered = true
        return .json(#"{"user_id":"\#(user)"}"#)
    }

    private func join(_ room: String) -> HTTPAnswer {
        joined.insert(room)
        return .json(#"{"room_id":"\#(room)"}"#)
    }

    private func createRoom(_ body: JSONObject?) -> HTTPAnswer {
        guard let invited = body?["invite"]?.elements?.compactMap(\.text),
            body?["is_direct"]?.boolean == true,
            invited.count == 1
        else { return Self.error("M_BAD_JSON", status: 400) }
        roomNumber += 1
        let room = "!made\(roomNumber)"
        members["\(room) \(invited[0])"] = #"{"membership":"invite"}"#
        return join(room)
    }

    private func accountData(_ call: HookCall, _ owner: String, _ type: String) -> HTTPAnswer {
        guard owner == user else { return Self.error("M_FORBIDDEN", status: 403) }
        if call.method == "PUT" {
            accountData[type] = call.body
            return .json("{}")
        }
        return Self.found(accountData[type].map { String(decoding: $0, as: UTF8.self) })
    }

    private func room(_ call: HookCall, _ room: String, _ path: [String], _ body: JSONObject?) -> HTTPAnswer {
        guard joined.contains(room) else { return Self.error("M_FORBIDDEN", status: 403) }
        switch (call.method, path[0], path.count) {
        case ("PUT", "send", 3):
            guard let body else { return Self.error("M_NOT_JSON", status: 400) }
            // An event's limit, less what the server adds.
            guard call.body.count < 64_000 else { return Self.error("M_TOO_LARGE", status: 413) }
            guard body["msgtype"]?.text != nil, body["body"]?.text != nil else {
                return complain("no msgtype or body", call)
            }
            return accept(body, path[2], in: room)
        case ("GET", "state", 3) where path[1] == "m.room.member":
            return Self.found(members["\(room) \(path[2])"])
        case ("GET", "state", 2...): return Self.found(state["\(room) \(path[1])"])
        default: return Self.unknown
        }
    }

    private func complain(_ what: String, _ call: HookCall) -> HTTPAnswer {
        complaints.append("\(what): \(call.method) \(call.path)")
        return Self.error("M_BAD_JSON", status: 400)
    }

    private static func found(_ json: String?) -> HTTPAnswer {
        json.map { .json($0) } ?? error("M_NOT_FOUND", status: 404)
    }
}
