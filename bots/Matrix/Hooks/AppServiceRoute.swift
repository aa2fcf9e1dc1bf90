import Networks

/// What the homeserver calls (Application Service API): the present paths, and the old one of transactions.
enum AppServiceRoute: Hashable {
    case transaction
    case ping
    case user(String)
    case room(String)
    case wrongMethod
    case unknown

    init(_ call: HookCall) {
        let current = "/_matrix/app/v1"
        // A room's alias or a user's id holds no slash, so the rest of the path is all of it.
        let path = call.path.hasPrefix(current) ? call.path.dropFirst(current.count) : call.path[...]
        let parts = path.split(separator: "/", maxSplits: 1)
        switch (call.method, parts.first ?? "", parts.dropFirst().first.map(String.init)) {
        case ("PUT", "transactions", .some): self = .transaction
        case ("POST", "ping", nil): self = .ping
        case ("GET", "users", let user?): self = .user(user)
        case ("GET", "rooms", let alias?): self = .room(alias)
        case (_, "transactions", .some), (_, "ping", nil), (_, "users", .some), (_, "rooms", .some):
            self = .wrongMethod
        default: self = .unknown
        }
    }
}
