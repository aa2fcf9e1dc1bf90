import Domain
import Networks

/// An answer of the Graph API that is no success: `{"error":{"code":…,"error_subcode":…}}`.
struct GraphError: Hashable {
    var status: Int
    var code: Int64?
    /// What `Retry-After` asks, in seconds.
    var wait: Double?

    init(_ answer: HTTPAnswer) {
        status = answer.status
        code = JSONNode(answer.body)?.object?["error"]?.object?["code"]?.integer
        wait = answer.headers["retry-after"].flatMap(Double.init).map { min(max($0, 1), 3600) }
    }

    /// What it means for us: Meta's table of error codes, then the status.
    ///
    /// Meta's own sentences are left out: they can hold numbers of people.
    var fault: NetworkFault {
        switch code ?? -1 {
        case 131056: .slowDown(seconds: wait ?? 6)
        case 130429: .slowDown(seconds: wait ?? 1)
        case 4, 80007, 131048, 131064: .slowDown(seconds: wait ?? 60)
        case 131047, 470:
            .refused(
                "more than 24 hours since this person last wrote to the number; until they write again only an "
                    + "approved template may be sent (error \(code ?? 0))"
            )
        case 131026: .refused("this person cannot be reached by WhatsApp (error 131026)")
        case 131030: .refused("the test number may write to listed numbers only (error 131030)")
        case 131051: .refused("this type of message is not supported there (error 131051)")
        case 131052, 131053: .refused("the file is not accepted (error \(code ?? 0))")
        case 131031, 368: .refused("Meta has locked the account (error \(code ?? 0))")
        case 0, 102, 190: .unauthorised("the access token has expired or is wrong (error \(code ?? 0))")
        case 3, 10, 200...299: .unauthorised("the access token lacks a permission (error \(code ?? 0))")
        case 1, 2, 131000, 131016, 131057, 133004: .unreachable("the Graph API fails (error \(code ?? 0))")
        default: byStatus
        }
    }

    private var byStatus: NetworkFault {
        let named = code.map { "error \($0), " } ?? ""
        return switch status {
        case 429: .slowDown(seconds: wait ?? 10)
        case 401: .unauthorised("\(named)HTTP status 401")
        case 408, 500...599: .unreachable("\(named)HTTP status \(status)")
        default: .refused("\(named)HTTP status \(status)")
        }
    }
}
