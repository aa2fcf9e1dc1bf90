import Crypto
import Domain
import Networks

/// The multipart form of the `media` edge (RFC 7578).
enum MediaUpload {
    /// The body and its content type.
    static func form(_ file: OutgoingMessage.File) -> (body: [UInt8], type: String) {
        // The file's own hash: nothing in the file can be its boundary but by design, and then not by chance.
        let boundary = "titian-" + Hex.encode(SHA256.hash(data: file.bytes)).prefix(48)
        var body: [UInt8] = []
        for (name, value) in [("messaging_product", "whatsapp"), ("type", token(file.mime))] {
            body +=
                "--\(boundary)\r\ncontent-disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        body += "--\(boundary)\r\ncontent-disposition: form-data; name=\"file\"; ".utf8
        body += "filename=\"\(quoted(file.name))\"\r\ncontent-type: \(token(file.mime))\r\n\r\n".utf8
        body += file.bytes
        body += "\r\n--\(boundary)--\r\n".utf8
        return (body, "multipart/form-data; boundary=\(boundary)")
    }

    /// A name for a quoted string: what would end it or the line is percent-encoded (RFC 7578 §2).
    private static func quoted(_ name: String) -> String {
        var out = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": out += "%22"
            case "\r", "\n": out += "%20"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out.isEmpty ? "file" : out
    }

    private static func token(_ mime: String) -> String {
        let isPlain = mime.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        return isPlain && !mime.isEmpty ? mime : "application/octet-stream"
    }
}
