import Domain
import Networks

/// Whom a message goes to, as the `messages` edge wants to be told.
enum Addressee: Hashable {
    /// A group that the business made.
    case group(String)
    /// A person by number or `…@lid`.
    case number(String)
    /// A person by `user_id`, such as `ID.1349…`, who may hide their number.
    case user(String)

    init(_ target: OutgoingMessage.Target) {
        switch target {
        case .person(let id): self = Self.isUser(id) ? .user(id) : .number(id)
        case .chat(let id):
            // A direct chat is called like its person; group ids are long base64.
            if Self.isUser(id) {
                self = .user(id)
            } else if id.allSatisfy(\.isASCIIDigit) || id.hasSuffix("@lid") {
                self = .number(id)
            } else {
                self = .group(id)
            }
        }
    }

    var id: String {
        switch self {
        case .group(let id), .number(let id), .user(let id): id
        }
    }

    var isGroup: Bool { if case .group = self { true } else { false } }

    /// The members that address a message.
    func write(to json: inout JSONWriter) {
        json.member("recipient_type", isGroup ? "group" : "individual")
        switch self {
        case .group(let id), .number(let id): json.member("to", id)
        case .user(let id): json.member("recipient", id)
        }
    }

    /// Two capital letters of a country and a full stop begin every `user_id`.
    private static func isUser(_ id: String) -> Bool {
        let head = Array(id.utf8.prefix(3))
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        return head.count == 3 && head[2] == UInt8(ascii: ".") && head[..<2].allSatisfy(capitals.contains)
    }
}
