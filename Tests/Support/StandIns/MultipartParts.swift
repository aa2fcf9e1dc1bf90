import Foundation

/// Takes a `multipart/form-data` body (RFC 7578) apart.
struct MultipartParts {
    struct Part {
        var name: String
        /// The file's name; nil for a plain field.
        var file: String?
        var type: String
        var bytes: [UInt8]
    }

    private(set) var parts: [Part] = []

    init(_ body: [UInt8], contentType: String) throws {
        guard let mark = contentType.range(of: "boundary=") else {
            throw TelegramRefusal("Bad Request: no boundary")
        }
        let boundary = Data("--\(contentType[mark.upperBound...])".utf8)
        let data = Data(body)
        guard data.starts(with: boundary) else { throw TelegramRefusal("Bad Request: no first boundary") }
        var start = boundary.count
        while data[start...].starts(with: Data("\r\n".utf8)) {
            guard let end = data[start...].range(of: Data("\r\n".utf8) + boundary) else {
                throw TelegramRefusal("Bad Request: part without an end")
            }
            parts.append(try Self.part(data[(start + 2)..<end.lowerBound]))
            start = end.upperBound
        }
        guard data[start...].starts(with: Data("--".utf8)) else {
            throw TelegramRefusal("Bad Request: no last boundary")
        }
    }

    private static func part(_ data: Data) throws -> Part {
        guard let gap = data.range(of: Data("\r\n\r\n".utf8)) else {
            throw TelegramRefusal("Bad Request: no head")
        }
        let head = String(decoding: data[..<gap.lowerBound], as: UTF8.self)
        guard let name = quoted("name", head) else {
            throw TelegramRefusal("Bad Request: part without a name")
        }
        let type = head.components(separatedBy: "\r\n").first { $0.hasPrefix("Content-Type: ") }
        return Part(
            name: name,
            file: quoted("filename", head),
            type: type.map { String($0.dropFirst(14)) } ?? "text/plain",
            bytes: Array(data[gap.upperBound...])
        )
    }

    private static func quoted(_ name: String, _ head: String) -> String? {
        guard let start = head.range(of: " \(name)=\"") else { return nil }
        return head[start.upperBound...].firstIndex(of: "\"").map { String(head[start.upperBound..<$0]) }
    }
}
