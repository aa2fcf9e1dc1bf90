import Domain
import Networks

/// What `titian doctor` learns about a source: its settings; the other side is not called.
extension WebhookNetwork {
    package func examine() async -> [Finding] {
        let named = "webhook.\(source.name)"
        var findings: [Finding] = []
        if !WebhookSource.isName(source.name) {
            findings.append(
                Finding(
                    .bad,
                    Wording(id: "\(named): nama sumber tidak sah.", en: "\(named): not a valid source name."),
                    advice: Wording(
                        id: "Pakai 1–32 huruf kecil, angka, dan tanda hubung.",
                        en: "Use 1 to 32 lower-case letters, digits and hyphens."
                    )
                )
            )
        }
        if !source.secrets.contains(where: { !$0.isEmpty }) || source.secrets.contains(where: Self.isWeak) {
            findings.append(
                Finding(
                    source.secrets.contains { !$0.isEmpty } ? .warning : .bad,
                    Wording(
                        id: "\(named): rahasia kosong atau lebih pendek dari 32 karakter.",
                        en: "\(named): a secret is empty or shorter than 32 characters."
                    ),
                    advice: Wording(
                        id: "Buat yang baru dengan `openssl rand -hex 32` dan pasang di kedua sisi.",
                        en: "Make a new one with `openssl rand -hex 32` and set it on both sides."
                    )
                )
            )
        }
        for host in source.hosts where FetchRule(host) == nil {
            findings.append(
                Finding(
                    .bad,
                    Wording(
                        id: "\(named): aturan host lampiran tidak terbaca: \(host).",
                        en: "\(named): a rule for attachment hosts is not readable: \(host)."
                    ),
                    advice: Wording(
                        id: "Tulis seperti files.contoh.go.id, *.contoh.go.id, atau host:8443.",
                        en: "Write it like files.contoh.go.id, *.contoh.go.id or host:8443."
                    )
                )
            )
        }
        if let deliver = source.deliver { findings += Self.deliveryFindings(named, deliver) }
        guard findings.isEmpty else { return findings }
        return [
            Finding(
                .good,
                Wording(id: "\(named): setelan lengkap.", en: "\(named): the settings are complete.")
            )
        ]
    }

    private static func isWeak(_ secret: String) -> Bool { secret.utf8.count < 32 }

    private static func deliveryFindings(_ named: String, _ deliver: String) -> [Finding] {
        guard let address = FetchAddress(deliver), !deliver.contains("?") else {
            return [
                Finding(
                    .bad,
                    Wording(
                        id: "\(named): alamat deliver bukan alamat https.",
                        en: "\(named): the deliver address is no https address."
                    ),
                    advice: Wording(
                        id: "Tulis alamat hook pihak lain tanpa /posts di ujungnya.",
                        en: "Give the address of the other side's hook, without /posts at its end."
                    )
                )
            ]
        }
        guard address.isPlain else { return [] }
        return [
            Finding(
                .warning,
                Wording(
                    id: "\(named): alamat deliver tidak terenkripsi.",
                    en: "\(named): the deliver address is not encrypted."
                ),
                advice: Wording(
                    id: "Pakai https, kecuali di mesin yang sama.",
                    en: "Use https, but on the same machine."
                )
            )
        ]
    }
}
