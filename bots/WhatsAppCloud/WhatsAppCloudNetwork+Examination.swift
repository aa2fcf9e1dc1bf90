import Domain
import Networks

/// What `titian doctor` learns from Meta: whether the token fits the number, and who is told of its messages.
extension WhatsAppCloudNetwork {
    package func examine() async -> [Finding] {
        [await number(), await subscription()] + secrets()
    }

    private func number() async -> Finding {
        do {
            let found = try await graph.get(
                settings.phoneNumberID,
                query: "?fields=verified_name,quality_rating,platform_type"
            )
            let quality = Notice.token(found["quality_rating"]?.text ?? "")
            guard quality != "RED" else {
                return Finding(
                    .warning,
                    Wording(
                        id: "WhatsApp: mutu nomor dinilai RED.",
                        en: "WhatsApp: the number's quality is rated RED."
                    ),
                    advice: Wording(
                        id: "Kurangi pesan keluar; orang memblokir atau melaporkan nomor ini.",
                        en: "Send less: people block or report this number."
                    )
                )
            }
            return Finding(
                .good,
                Wording(
                    id: "WhatsApp: token berlaku untuk nomor ini.",
                    en: "WhatsApp: the token is valid for this number."
                )
            )
        } catch {
            return Finding(.bad, error.message, advice: error.advice)
        }
    }

    private func subscription() async -> Finding {
        let hint = Wording(
            id:
                "Di App Dashboard → WhatsApp → Configuration, arahkan webhook ke /hooks/whatsapp dan langgani "
                + Self.fields.joined(separator: ", ") + ".",
            en: "In the App Dashboard → WhatsApp → Configuration, point the webhook to /hooks/whatsapp and "
                + "subscribe to " + Self.fields.joined(separator: ", ") + "."
        )
        guard let account = settings.accountID else {
            return Finding(
                .warning,
                Wording(
                    id: "WhatsApp: langganan webhook tidak diperiksa karena id akun bisnis tidak diisi.",
                    en:
                        "WhatsApp: the webhook's subscription is not checked, as no business account id is set."
                ),
                advice: hint
            )
        }
        do {
            let found = try await graph.get(account, edge: "/subscribed_apps")
            guard found["data"]?.elements?.isEmpty == false else {
                return Finding(
                    .bad,
                    Wording(
                        id: "WhatsApp: tidak ada aplikasi yang berlangganan akun bisnis ini.",
                        en: "WhatsApp: no app is subscribed to this business account."
                    ),
                    advice: hint
                )
            }
            return Finding(
                .good,
                Wording(
                    id: "WhatsApp: akun bisnis ini punya aplikasi yang berlangganan.",
                    en: "WhatsApp: an app is subscribed to this business account."
                )
            )
        } catch {
            return Finding(.bad, error.message, advice: error.advice)
        }
    }

    private func secrets() -> [Finding] {
        guard settings.appSecret.isEmpty || settings.verifyToken.isEmpty else { return [] }
        return [
            Finding(
                .bad,
                Wording(
                    id: "WhatsApp: app secret atau verify token kosong; semua kiriman ditolak.",
                    en: "WhatsApp: app secret or verify token is empty; every delivery is refused."
                ),
                advice: Wording(
                    id: "Isi keduanya; lihat docs/whatsapp-cloud.md.",
                    en: "Set both; see docs/whatsapp-cloud.md."
                )
            )
        ]
    }

    /// The webhook fields that this decoder reads, or keeps for the operator.
    private static let fields = [
        "messages", "group_lifecycle_update", "group_participants_update", "group_settings_update",
        "group_status_update", "smb_message_echoes", "account_update",
    ]
}
