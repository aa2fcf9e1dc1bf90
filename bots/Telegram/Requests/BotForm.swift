import Domain
import Networks

/// Parameters of a method that sends, written as JSON or, with files, as a form.
struct BotForm {
    enum Value {
        case text(String)
        /// Numbers, booleans and objects.
        case json([UInt8])
    }

    private(set) var fields: [(name: String, value: Value)] = []
    var files: [(name: String, file: OutgoingMessage.File)] = []

    mutating func add(_ name: String, _ text: String?) {
        if let text { fields.append((name, .text(text))) }
    }

    mutating func add(_ name: String, number: Int64?) {
        if let number { fields.append((name, .json(Array(String(number).utf8)))) }
    }

    mutating func add(_ name: String, json write: (inout JSONWriter) -> Void) {
        var json = JSONWriter()
        write(&json)
        fields.append((name, .json(json.bytes)))
    }

    /// All fields as one object; for calls without files.
    var json: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        for (name, value) in fields {
            json.key(dynamic: name)
            switch value {
            case .text(let text): json.string(text)
            case .json(let bytes): json.raw(bytes)
            }
        }
        json.endObject()
        return json.bytes
    }
}
