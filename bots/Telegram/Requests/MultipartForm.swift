import Crypto
import Domain
import Networks

/// `multipart/form-data` (RFC 7578).
struct MultipartForm {
    let bytes: [UInt8]
    let contentType: String

    /// The boundary is a hash of the content, which so cannot hold it.
    init(_ form: BotForm) {
        var hash = SHA256()
        for (name, file) in form.files {
            hash.update(data: Array(name.utf8))
            hash.update(data: file.bytes)
        }
        hash.update(data: form.json)
        let boundary = "titian-" + Hex.encode(hash.finalize())
        var out: [UInt8] = []
        for (name, value) in form.fields {
            out.append(line: "--\(boundary)")
            out.append(line: "Content-Disposition: form-data; name=\"\(name)\"")
            out.append(line: "")
            switch value {
            case .text(let text): out.append(line: text)
            case .json(let json):
                out.append(contentsOf: json)
                out.append(line: "")
            }
        }
        for (name, file) in form.files {
            out.append(line: "--\(boundary)")
            let shown = Self.escaped(file.name)
            out.append(line: "Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(shown)\"")
            out.append(line: "Content-Type: \(Self.escaped(file.mime))")
            out.append(line: "")
            out.append(contentsOf: file.bytes)
            out.append(line: "")
        }
        out.append(line: "--\(boundary)--")
        bytes = out
        contentType = "multipart/form-data; boundary=\(boundary)"
    }

    /// What could end the quotes or the line is written as browsers do (HTML, §4.10.21.8).
    private static func escaped(_ name: String) -> String {
        var out: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "\""): out.append(contentsOf: Array("%22".utf8))
            case 0..<0x20: out.append(contentsOf: Array("%\(Hex.encode([byte]).uppercased())".utf8))
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate mutating func append(line: String) {
        append(contentsOf: line.utf8)
        append(contentsOf: [0x0D, 0x0A])
    }
}
