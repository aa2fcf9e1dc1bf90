import Domain
import Foundation
import Networks

/// An `EncryptedFile` (Client-Server API, "Sending encrypted attachments"): AES-256 in counter mode.
struct EncryptedFile: Hashable, Sendable {
    let address: ContentAddress
    /// 32 bytes.
    let key: [UInt8]
    /// The counter's first block, 16 bytes.
    let iv: [UInt8]
    /// Of the encrypted bytes, 32 bytes.
    let sha256: [UInt8]

    /// Nil where anything is missing, malformed or of another algorithm.
    init?(_ file: JSONObject) {
        guard let address = file["url"]?.text.flatMap(ContentAddress.init),
            let web = file["key"]?.object, web["alg"]?.text == "A256CTR",
            let key = Self.bytes(web["k"], 32), let iv = Self.bytes(file["iv"], 16),
            let hash = Self.bytes(file["hashes"]?.object?["sha256"], 32)
        else { return nil }
        (self.address, self.key, self.iv, sha256) = (address, key, iv, hash)
    }

    /// The same with the members that are needed only.
    var json: String {
        var json = JSONWriter()
        json.beginObject()
        json.member("url", address.text)
        json.key("key")
        json.beginObject()
        json.member("alg", "A256CTR")
        json.key("k")
        key.withUnsafeBytes { json.base64($0) }
        json.endObject()
        json.key("iv")
        iv.withUnsafeBytes { json.base64($0) }
        json.key("hashes")
        json.beginObject()
        json.key("sha256")
        sha256.withUnsafeBytes { json.base64($0) }
        json.endObject()
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Base64 of either alphabet, with or without padding: the spec mixes them.
    private static func bytes(_ node: JSONNode?, _ count: Int) -> [UInt8]? {
        guard var text = node?.text, text.utf8.count <= 64 else { return nil }
        text = text.replacing("-", with: "+").replacing("_", with: "/").replacing("=", with: "")
        text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: text), data.count == count else { return nil }
        return Array(data)
    }
}
