import Domain

/// Why a digest cannot stand: its own numbers contradict each other.
package enum DigestFault: TitianError, Equatable {
    case posts(byForum: Int, byUnit: Int)
    case sendings(byForum: Int, byUnit: Int)
    case photos(byForum: Int, byUnit: Int)
    case silence(expected: Int, silent: Int)

    package var message: Wording {
        switch self {
        case .posts(let byForum, let byUnit):
            Wording(
                id: "Jumlah pesan tidak cocok: \(byForum) menurut forum, \(byUnit) menurut unit.",
                en: "The posts do not reconcile: \(byForum) by forum, \(byUnit) by unit."
            )
        case .sendings(let byForum, let byUnit):
            Wording(
                id: "Jumlah kiriman tidak cocok: \(byForum) menurut forum, \(byUnit) menurut unit.",
                en: "The sendings do not reconcile: \(byForum) by forum, \(byUnit) by unit."
            )
        case .photos(let byForum, let byUnit):
            Wording(
                id: "Jumlah foto tidak cocok: \(byForum) menurut forum, \(byUnit) menurut unit.",
                en: "The photos do not reconcile: \(byForum) by forum, \(byUnit) by unit."
            )
        case .silence(let expected, let silent):
            Wording(
                id: "Unit tanpa laporan (\(silent)) melebihi unit yang diharapkan (\(expected)).",
                en: "More units are silent (\(silent)) than were expected (\(expected))."
            )
        }
    }

    package var advice: Wording {
        Wording(
            id: "Bangun ulang tampilan dengan `titian rebuild`, lalu coba lagi.",
            en: "Rebuild the views with `titian rebuild` and try again."
        )
    }
}
