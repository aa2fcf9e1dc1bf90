import Domain
import Networks

/// Why a call is refused before its events are looked at.
enum Refusal: String {
    case unknownPath = "unknown_path"
    case method = "method_not_allowed"
    case tooLarge = "too_large"
    case unsigned
    case timestamp = "bad_timestamp"
    case signature = "bad_signature"
    case window = "outside_window"
    case contentType = "content_type"
    case emptyUpload = "empty_upload"

    var answer: HTTPAnswer {
        var answer = Problem.answer(status, [Problem(code: rawValue, message: message)])
        if self == .method { answer.headers["allow"] = "POST" }
        return answer
    }

    private var status: Int {
        switch self {
        case .unknownPath: 404
        case .method: 405
        case .tooLarge: 413
        case .unsigned, .timestamp, .signature, .window: 401
        case .contentType: 415
        case .emptyUpload: 422
        }
    }

    private var message: String {
        switch self {
        case .unknownPath: "There is no such hook."
        case .method: "Only POST is understood here."
        case .tooLarge: "The body is longer than this hook takes."
        case .unsigned: "The headers Titian-Timestamp and Titian-Signature are needed."
        case .timestamp: "Titian-Timestamp must be seconds since 1970, digits only."
        case .signature: "Titian-Signature is not v1= and the HMAC-SHA256 of TIMESTAMP.BODY in hexadecimal."
        case .window: "Titian-Timestamp differs from the relay's clock by more than five minutes."
        case .contentType: "Content-Type must be application/json."
        case .emptyUpload: "The upload has no bytes."
        }
    }
}
