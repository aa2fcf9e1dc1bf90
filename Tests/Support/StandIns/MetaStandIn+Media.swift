import Crypto
import Domain
import Foundation
import Networks

/// Files: uploads by form, look-ups, and downloads from addresses that expire.
extension MetaStandIn {
    /// Largest upload by media type, in bytes, as Meta lists them.
    private static let limits: [(prefix: String, bytes: Int)] = [
        ("image/jpeg", 5 << 20), ("image/png", 5 << 20), ("video/mp4", 16 << 20), ("audio/", 16 << 20),
        ("application/pdf", 100 << 20), ("application/vnd.", 100 << 20), ("application/msword", 100 << 20),
        ("text/plain", 100 << 20),
    ]

    func upload(_ call: HookCall) -> HTTPAnswer {
        guard let form = MultipartForm(call), form["messaging_product"] == Array("whatsapp".utf8),
            let type = form["type"].map({ String(decoding: $0, as: UTF8.self) }), let bytes = form["file"],
            !bytes.isEmpty, form.fileName?.isEmpty == false
        else { return error(400, 100) }
        guard let limit = Self.limits.first(where: { type.hasPrefix($0.prefix) }), bytes.count <= limit.bytes
        else { return error(400, 131053) }
        return .json(#"{"id":"\#(hold(bytes, mime: type))"}"#)
    }

    func lookUp(_ id: String) -> HTTPAnswer {
        guard var file = files[id] else { return error(400, 100) }
        file.address += 1
        let address = file.address
        if expiring > 0 {
            expiring -= 1
            file.address += 1
        }
        files[id] = file
        let hash = Hex.encode(SHA256.hash(data: liesAboutHashes ? [0] : file.bytes))
        return .json(
            #"{"messaging_product":"whatsapp","url":"\#(base)/attachments/\#(id)/\#(address)","#
                + #""mime_type":"\#(file.mime)","sha256":"\#(hash)","file_size":"\#(file.bytes.count)","#
                + #""id":"\#(id)"}"#
        )
    }

    func download(_ id: String, address: String) -> HTTPAnswer {
        guard let file = files[id], String(file.address) == address else {
            return HTTPAnswer(status: 404, body: Array("URL signature expired".utf8))
        }
        return HTTPAnswer(status: 200, headers: ["content-type": file.mime], body: file.bytes)
    }
}

/// The parts of a `multipart/form-data` body (RFC 7578).
struct MultipartForm {
    private var parts: [String: [UInt8]] = [:]
    private(set) var fileName: String?

    init?(_ call: HookCall) {
        let type = call.headers["content-type"] ?? ""
        let pieces = type.components(separatedBy: "boundary=")
        guard type.hasPrefix("multipart/form-data;"), pieces.count == 2, !pieces[1].isEmpty,
            pieces[1].utf8.count <= 70
        else { return nil }
        let line = Array("\r\n--\(pieces[1])".utf8)
        let body = Array("\r\n".utf8) + call.body
        let cuts = body.places(of: line)
        guard cuts.count >= 2, let last = cuts.last,
            body[(last + line.count)...].elementsEqual("--\r\n".utf8)
        else { return nil }
        for (start, end) in zip(cuts, cuts.dropFirst()) {
            let part = Array(body[(start + line.count)..<end])
            guard part.starts(with: "\r\n".utf8), let split = part.places(of: Array("\r\n\r\n".utf8)).first,
                let name = Self.value("name", in: part[..<split])
            else { return nil }
            parts[name] = Array(part[(split + 4)...])
            fileName = Self.value("filename", in: part[..<split]) ?? fileName
        }
    }

    subscript(_ name: String) -> [UInt8]? { parts[name] }

    private static func value(_ name: String, in head: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: head, as: UTF8.self)
        guard let start = text.range(of: " \(name)=\"") else { return nil }
        return text[start.upperBound...].split(separator: "\"", omittingEmptySubsequences: false).first
            .map(String.init)
    }
}

extension [UInt8] {
    /// Where `part` begins, each time, without overlaps.
    fileprivate func places(of part: [UInt8]) -> [Int] {
        guard let head = part.first, part.count <= count else { return [] }
        var found: [Int] = []
        var at = 0
        while at <= count - part.count {
            if self[at] == head, self[at..<at + part.count].elementsEqual(part) {
                found.append(at)
                at += part.count
            } else {
                at += 1
            }
        }
        return found
    }
}
