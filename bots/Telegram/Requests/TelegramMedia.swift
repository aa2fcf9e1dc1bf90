import Domain
import Networks

/// Fetches files: `getFile` tells where one lies for an hour, then it is read from there.
struct TelegramMedia: MediaSource {
    let api: BotAPI
    /// The most that the server hands out, in bytes.
    let limit: Int64

    /// `reference` is a `file_id`.
    func fetch(
        _ reference: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws {
        // A link that has expired in between is asked for once more; until a 2xx answer nothing was handed on.
        for isLast in [false, true] {
            let file = try await locate(reference, limit: limit)
            var received: Int64 = 0
            let answer = try await api.transport.download(
                api.fileCall(file.path, timeout: .seconds(300)),
                limit: min(limit, self.limit)
            ) { piece in
                received += Int64(piece.count)
                try sink(piece)
            }
            if (200..<300).contains(answer.status) {
                guard file.size == nil || file.size == received else {
                    throw NetworkFault.unreachable("the file broke off at \(received) bytes")
                }
                return
            }
            let hasExpired = [403, 404, 410].contains(answer.status)
            guard hasExpired, !isLast else { throw Self.fault(answer.status) }
        }
    }

    private func locate(_ reference: String, limit: Int64) async throws(NetworkFault) -> (
        path: String, size: Int64?
    ) {
        let file = try await ask(reference).object
        guard let path = file?["file_path"]?.text, !path.hasPrefix("/"),
            !path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
        else { throw .refused("getFile named no path") }
        let size = file?["file_size"]?.integer
        if let size, size > limit { throw .refused("\(size) bytes, more than \(limit)") }
        return (path, size)
    }

    private func ask(_ reference: String) async throws(NetworkFault) -> JSONNode {
        var json = JSONWriter()
        json.beginObject()
        json.member("file_id", reference)
        json.endObject()
        do {
            return try await api.call("getFile", json.bytes)
        } catch .refused(let what) where what.contains("file is too big") {
            throw .refused(FileLimit.reason(self.limit))
        }
    }

    private static func fault(_ status: Int) -> NetworkFault {
        switch status {
        case 429: .slowDown(seconds: 5)
        case 401: .unauthorised("HTTP 401")
        case 403, 404, 410, 500...: .unreachable("HTTP \(status) for the file")
        default: .refused("HTTP \(status) for the file")
        }
    }
}
