import Domain
import Networks

/// Looks at `getMe`.
struct BotExamination {
    let findings: [Finding]

    init(_ bot: JSONObject?, mode: TelegramSettings.Mode) {
        let name = "@" + (bot?["username"]?.text ?? "?")
        var findings = [
            Finding(
                .good,
                Wording(
                    id: "Telegram: token berlaku untuk \(name).",
                    en: "Telegram: the token is valid for \(name)."
                )
            )
        ]
        if bot?["can_read_all_group_messages"]?.boolean != true { findings.append(Self.privacy(name)) }
        if bot?["can_join_groups"]?.boolean == false { findings.append(Self.groups(name)) }
        self.findings = findings
    }

    private static func privacy(_ name: String) -> Finding {
        Finding(
            .bad,
            Wording(
                id: "Telegram: mode privasi \(name) menyala, sehingga pesan biasa di grup tidak sampai.",
                en: "Telegram: privacy mode of \(name) is on, so ordinary messages in groups do not arrive."
            ),
            advice: Wording(
                id:
                    "Kirim /setprivacy ke @BotFather, pilih \(name), lalu Disable; setelah itu keluarkan bot "
                    + "dari tiap grup dan masukkan lagi, atau jadikan admin.",
                en:
                    "Send /setprivacy to @BotFather, choose \(name), then Disable; afterwards remove the bot "
                    + "from each group and add it again, or make it an administrator."
            )
        )
    }

    private static func groups(_ name: String) -> Finding {
        Finding(
            .warning,
            Wording(
                id: "Telegram: \(name) tidak boleh dimasukkan ke grup baru.",
                en: "Telegram: \(name) may not be added to new groups."
            ),
            advice: Wording(
                id: "Kirim /setjoingroups ke @BotFather, pilih \(name), lalu Enable.",
                en: "Send /setjoingroups to @BotFather, choose \(name), then Enable."
            )
        )
    }
}
