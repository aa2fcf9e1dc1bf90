import Domain
import Networks

/// Looks at `getWebhookInfo`.
struct HookExamination {
    private(set) var findings: [Finding] = []

    init(_ hook: JSONObject?, mode: TelegramSettings.Mode) {
        let url = hook?["url"]?.text ?? ""
        switch mode {
        case .polling where !url.isEmpty: findings.append(Self.unexpected)
        case .webhook(let wanted, _) where url != wanted: findings.append(Self.missing)
        default: break
        }
        if let error = hook?["last_error_message"]?.text, !url.isEmpty {
            findings.append(Self.failing(String(decoding: error.utf8.prefix(160), as: UTF8.self)))
        }
        let pending = hook?["pending_update_count"]?.integer ?? 0
        if pending > 100 { findings.append(Self.waiting(pending)) }
        if let kinds = hook?["allowed_updates"]?.elements?.compactMap(\.text), !kinds.isEmpty,
            !Set(kinds).isSuperset(of: BotRequests.kinds)
        {
            findings.append(Self.narrow)
        }
    }

    private static let unexpected = Finding(
        .bad,
        Wording(
            id: "Telegram: webhook terpasang, padahal relai memakai polling.",
            en: "Telegram: a webhook is set although the relay polls."
        ),
        advice: Wording(
            id: "Mulai ulang relai agar webhook dilepas; bila muncul lagi, token ini dipakai program lain.",
            en: "Restart the relay, which unsets it; if it comes back, another program uses this token."
        )
    )

    private static let missing = Finding(
        .bad,
        Wording(
            id: "Telegram: webhook belum terpasang atau mengarah ke alamat lain.",
            en: "Telegram: the webhook is not set or leads elsewhere."
        ),
        advice: Wording(
            id: "Mulai ulang relai; periksa alamat publik dalam konfigurasi.",
            en: "Restart the relay; check the public address in the configuration."
        )
    )

    private static func failing(_ error: String) -> Finding {
        Finding(
            .warning,
            Wording(
                id: "Telegram: panggilan webhook terakhir yang gagal: \(error)",
                en: "Telegram: the last webhook call that failed: \(error)"
            ),
            advice: Wording(
                id: "Periksa sertifikat TLS, port (443, 80, 88, 8443), dan bahwa relai hidup.",
                en: "Check the TLS certificate, the port (443, 80, 88, 8443), and that the relay runs."
            )
        )
    }

    private static func waiting(_ count: Int64) -> Finding {
        Finding(
            .warning,
            Wording(
                id: "Telegram: \(count) pembaruan menunggu diambil.",
                en: "Telegram: \(count) updates wait to be fetched."
            ),
            advice: Wording(
                id: "Pastikan `titian serve` berjalan; Telegram membuangnya setelah 24 jam.",
                en: "Make sure that `titian serve` runs; Telegram drops them after 24 hours."
            )
        )
    }

    private static let narrow = Finding(
        .warning,
        Wording(
            id: "Telegram: tidak semua jenis pembaruan diminta.",
            en: "Telegram: not every kind of update is asked for."
        ),
        advice: Wording(
            id: "Mulai ulang relai; daftar jenis dikirim saat mulai.",
            en: "Restart the relay; it sends the list of kinds at its start."
        )
    )
}
