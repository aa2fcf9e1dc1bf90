import Domain

extension Doubt {
    /// Why a human must look, in words that blame nobody and repeat nothing.
    package var wording: Wording {
        switch self {
        case .suggestion: Wording(id: "dugaan, belum pasti", en: "a suggestion, not certain")
        case .outcome:
            Wording(
                id: "sudah dijawab, arah keputusannya perlu dibaca langsung",
                en: "answered; whether it grants or refuses is for a human to read"
            )
        case .unbound:
            Wording(id: "belum jelas catatan mana yang dimaksud", en: "not clear which record is meant")
        case .noAuthority:
            Wording(
                id: "kewenangan pengirim perlu dipastikan",
                en: "the sender's authority is to be confirmed"
            )
        case .contradiction:
            Wording(id: "ada keputusan lain dari pejabat setingkat", en: "an equal has decided otherwise")
        case .overruled:
            Wording(id: "ada keputusan lain dari atasan", en: "a superior has decided otherwise")
        case .unconfirmed:
            Wording(
                id: "disampaikan pihak lain, menunggu kepastian dari yang berwenang",
                en: "told by somebody else, waits for whoever decides"
            )
        case .notFromHere:
            Wording(id: "tidak sesuai dengan keadaan catatan", en: "does not fit the record's state")
        case .incomplete: Wording(id: "kelengkapan belum ada", en: "something that is needed is missing")
        case .directOnly:
            Wording(id: "hanya diterima lewat pesan langsung", en: "taken by direct message only")
        case .afterDecision:
            Wording(id: "isinya berubah setelah diputuskan", en: "changed after the decision")
        case .deleted:
            Wording(id: "kata keputusannya sudah ditarik", en: "the words of the decision were taken back")
        case .lookalike:
            Wording(
                id: "mungkin kejadian yang sama dengan catatan lain",
                en: "may be the same case as another record"
            )
        case .unreached:
            Wording(
                id: "belum diteruskan, unit yang bertugas tidak dapat diberi tahu",
                en: "not handed over: nobody of the unit whose task it is can be told"
            )
        case .stranger:
            Wording(
                id: "ada jabatan yang dituju dan belum dikenal di roster",
                en: "directed to a title that the roster does not know"
            )
        case .recognition:
            Wording(id: "maksudnya perlu dibaca langsung", en: "its meaning is for a human to read")
        }
    }
}
