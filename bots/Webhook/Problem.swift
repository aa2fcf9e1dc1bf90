import Domain
import Networks

/// What is wrong with a call, for the programmer of its sender.
struct Problem: Hashable {
    /// Stable, for programs.
    var code: String
    /// For people; never holds what was sent.
    var message: String
    /// Where in the body: a JSON Pointer (RFC 6901); nil where it is not about a place in the body.
    var at: String?

    /// Most that are told of one call.
    static let most = 100

    /// `{"error":{first},"errors":[all]}`, at most ``most``.
    static func answer(_ status: Int, _ problems: [Problem]) -> HTTPAnswer {
        var json = JSONWriter()
        json.beginObject()
        if let first = problems.first {
            json.key("error")
            first.write(to: &json)
        }
        json.key("errors")
        json.beginArray()
        problems.prefix(most).forEach { $0.write(to: &json) }
        json.endArray()
        json.endObject()
        return HTTPAnswer(
            status: status,
            headers: ["content-type": "application/json"],
            body: json.bytes
        )
    }

    private func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("code", code)
        json.member("message", message)
        json.member("at", at)
        json.endObject()
    }
}
