import Domain

/// Why a network did not do what was asked.
///
/// No case carries a token or a message's words.
package enum NetworkFault: TitianError, Hashable {
    /// It asks to wait.
    case slowDown(seconds: Double)
    /// No connection was made, so nothing of the request has arrived; trying again may help.
    case notConnected(String)
    /// The connection broke, timed out or the server failed: the request may have arrived all the same.
    case unreachable(String)
    /// The chat goes on under another id.
    case moved(to: String)
    /// It will never do this: what it said, in a few words without content.
    case refused(String)
    /// The credentials are not accepted; nothing works until an operator mends that.
    case unauthorised(String)

    package var isRetryable: Bool {
        switch self {
        case .slowDown, .notConnected, .unreachable, .unauthorised: true
        case .moved, .refused: false
        }
    }

    package var message: Wording {
        switch self {
        case .slowDown(let seconds):
            Wording(
                id: "Jaringan meminta jeda \(Int(seconds.rounded(.up))) detik.",
                en: "The network asks to wait \(Int(seconds.rounded(.up))) seconds."
            )
        case .notConnected(let what), .unreachable(let what):
            Wording(id: "Jaringan tidak terjangkau: \(what).", en: "The network cannot be reached: \(what).")
        case .moved:
            Wording(id: "Grup berpindah id.", en: "The chat has moved to another id.")
        case .refused(let what):
            Wording(id: "Jaringan menolak: \(what).", en: "The network refuses: \(what).")
        case .unauthorised(let what):
            Wording(
                id: "Jaringan tidak mengenali kredensial: \(what).",
                en: "The network does not accept the credentials: \(what)."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .unauthorised:
            Wording(
                id: "Perbarui token, lalu jalankan `titian doctor`.",
                en: "Renew the token, then run `titian doctor`."
            )
        case .notConnected, .unreachable:
            Wording(
                id: "Dicoba lagi sendiri; bila menetap, jalankan `titian doctor`.",
                en: "It is tried again; if it stays so, run `titian doctor`."
            )
        case .slowDown, .moved, .refused: .none
        }
    }
}
