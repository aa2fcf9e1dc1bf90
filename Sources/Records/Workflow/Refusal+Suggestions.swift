import Domain

/// Why something that was listed is neither accepted nor dismissed, and what to do instead.
extension Refusal {
    var ofSuggestion: (message: Wording, advice: Wording) {
        switch self {
        case .notCorrected(let kind):
            (
                Wording(
                    id: "Keadaan catatan jenis \"\(kind)\" tidak dapat diralat lewat perintah.",
                    en: "The state of records of kind \"\(kind)\" is not put right by commands."
                ),
                Wording(
                    id: "Tambahkan `operator` pada `corrections.by` di berkas jenisnya bila memang boleh.",
                    en: "Add `operator` to `corrections.by` in the kind's file, if it may be."
                )
            )
        case .notListed(let listed):
            (
                Wording(id: "Tidak ada saran #\(listed).", en: "There is no suggestion #\(listed)."),
                Wording(
                    id: "Nomornya ada di `titian records --listed`.",
                    en: "Their numbers are in `titian records --listed`."
                )
            )
        case .postOfSuggestions(let post, let listed):
            (
                Wording(
                    id: "#\(post) adalah pesan; sarannya bernomor \(Self.list(listed)).",
                    en: "#\(post) is a post; what it suggests is \(Self.list(listed))."
                ),
                Wording(id: "Pakai nomor saran itu.", en: "Give that number.")
            )
        case .answered(let listed, let isDismissed):
            (
                Wording(
                    id: "Saran #\(listed) sudah \(isDismissed ? "dikesampingkan" : "diterima").",
                    en: "Suggestion #\(listed) was \(isDismissed ? "dismissed" : "accepted") before."
                ),
                Wording(
                    id: "Oleh siapa dan kapan: `titian records --listed --all`.",
                    en: "By whom and when: `titian records --listed --all`."
                )
            )
        case .settledBefore(let listed, let cause): settledBefore(listed, cause)
        case .overtaken(let listed, let number, let state):
            (
                Wording(
                    id: "Saran #\(listed) sudah tersusul: \(number) kini \"\(state)\".",
                    en: "Suggestion #\(listed) was overtaken: \(number) is \"\(state)\" now."
                ),
                Wording(
                    id:
                        "Kesampingkan dengan `titian records dismiss \(listed)`; bila keadaannya keliru, ralat dengan "
                        + "`titian records set \(number) --state`.",
                    en:
                        "Dismiss it with `titian records dismiss \(listed)`; if the state is wrong, put it right with "
                        + "`titian records set \(number) --state`."
                )
            )
        case .recordMissing, .stateMissing, .unitMissing, .notAcceptable: choiceMissing
        default: (.none, .none)
        }
    }

    private func settledBefore(_ listed: Int, _ cause: Wording?) -> (message: Wording, advice: Wording) {
        (
            Wording(
                id: "Saran #\(listed) tidak berlaku lagi: "
                    + (cause?.indonesian
                        ?? "sudah dinyatakan dilihat, pesannya diganti, atau aturan baru menyimpulkan lain")
                    + ".",
                en: "Suggestion #\(listed) holds no more: "
                    + (cause?.english
                        ?? "it was looked at, its post was replaced, or newer rules conclude otherwise") + "."
            ),
            Wording(
                id: "Bila keadaannya keliru, ralat dengan `titian records set`.",
                en: "If the state is wrong, put it right with `titian records set`."
            )
        )
    }

    /// What a human must say, or do by another command.
    private var choiceMissing: (message: Wording, advice: Wording) {
        switch self {
        case .recordMissing(let listed, let numbers):
            (
                Wording(
                    id: "Saran #\(listed) tidak menyebut catatan mana.",
                    en: "Suggestion #\(listed) does not say which record."
                ),
                Wording(
                    id:
                        "Tambahkan --as NOMOR\(numbers.isEmpty ? "" : ": " + numbers.joined(separator: ", ")).",
                    en: "Add --as NUMBER\(numbers.isEmpty ? "" : ": " + numbers.joined(separator: ", "))."
                )
            )
        case .stateMissing(let listed, let number, let allowed):
            (
                Wording(
                    id: "Saran #\(listed) tidak menyebut \(number) menjadi apa.",
                    en: "Suggestion #\(listed) does not say what becomes of \(number)."
                ),
                Wording(
                    id: "Baca pesannya, lalu tambahkan --state: \(allowed.joined(separator: ", ")).",
                    en: "Read the post, then add --state: \(allowed.joined(separator: ", "))."
                )
            )
        case .unitMissing(let listed, let number):
            (
                Wording(
                    id: "Saran #\(listed) tidak menyebut unit mana yang bertugas.",
                    en: "Suggestion #\(listed) does not say whose task it is."
                ),
                Wording(
                    id: "Serahkan dengan `titian records assign \(number ?? "NOMOR") --unit UNIT`.",
                    en: "Give it with `titian records assign \(number ?? "NUMBER") --unit UNIT`."
                )
            )
        case .notAcceptable(let listed, let number):
            (
                Wording(
                    id: "Saran #\(listed) tidak dapat diterima dalam satu langkah.",
                    en: "Suggestion #\(listed) cannot be accepted in one step."
                ),
                Wording(
                    id: (number.map { "Ralat \($0) seperlunya dengan `titian records set`, lalu " }
                        ?? "Setelah dilihat, ")
                        + "kesampingkan dengan `titian records dismiss \(listed)`.",
                    en: (number.map { "Put \($0) right as needed with `titian records set`, then " }
                        ?? "Once looked at, ") + "dismiss it with `titian records dismiss \(listed)`."
                )
            )
        default: (.none, .none)
        }
    }

    private static func list(_ entries: [Int]) -> String {
        entries.map { "#\($0)" }.joined(separator: ", ")
    }
}
