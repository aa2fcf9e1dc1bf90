import Domain
import Networks

/// The parameters of a Bot API call, from JSON or a form, checked as they are asked for.
package struct TelegramParameters: Sendable {
    package struct File: Sendable {
        package var name: String
        package var type: String
        package var bytes: [UInt8]
    }

    package private(set) var files: [String: File] = [:]
    private var values: [String: JSONNode] = [:]
    /// Of a form, which does not say whether `123` is a number or words.
    private var words: [String: String] = [:]

    init(_ call: HookCall) throws {
        let type = call.headers["content-type"] ?? ""
        if type.hasPrefix("application/json") {
            guard let members = JSONNode(call.body), members.isSound, let object = members.object else {
                throw TelegramRefusal("Bad Request: can't parse JSON")
            }
            for (name, value) in object.all { values[name] = value }
        } else if type.hasPrefix("multipart/form-data") {
            for part in try MultipartParts(call.body, contentType: type).parts {
                if let file = part.file {
                    files[part.name] = File(name: file, type: part.type, bytes: part.bytes)
                } else {
                    words[part.name] = String(decoding: part.bytes, as: UTF8.self)
                    values[part.name] = JSONNode(part.bytes)
                }
            }
        } else if !call.body.isEmpty {
            throw TelegramRefusal("Bad Request: unsupported content type")
        }
    }

    /// Refuses what the method does not have: a misspelt parameter would be passed over in silence.
    func allow(_ names: Set<String>) throws {
        let unknown = Set(values.keys).union(words.keys).union(files.keys).subtracting(names)
        guard unknown.isEmpty else {
            throw TelegramRefusal("Bad Request: unknown parameter \(unknown.sorted())")
        }
    }

    package func text(_ name: String) -> String? { words[name] ?? values[name]?.text }
    package func integer(_ name: String) -> Int64? { values[name]?.integer }
    package func boolean(_ name: String) -> Bool? { values[name]?.boolean }
    package func node(_ name: String) -> JSONNode? { values[name] }
    package func object(_ name: String) -> JSONObject? { values[name]?.object }
}
