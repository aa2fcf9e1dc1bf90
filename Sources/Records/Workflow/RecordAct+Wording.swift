import Domain

extension RecordAct {
    /// An act in the words of those who read of it: how a record stands after it; of a city's own act its name.
    package static func wording(of name: String) -> Wording {
        // No act of anybody's: what a post did that is taken out.
        if name == RecordEvent.takenBack {
            return Wording(id: "pesannya dilepas", en: "its post was taken out")
        }
        let plain = name.replacing("_", with: " ")
        return RecordAct(rawValue: name).flatMap { words[$0] } ?? Wording(id: plain, en: plain)
    }

    private static let words: [RecordAct: Wording] = [
        .granted: Wording(id: "disetujui", en: "granted"),
        .grantedWithCondition: Wording(id: "disetujui bersyarat", en: "granted with a condition"),
        .denied: Wording(id: "belum dapat disetujui", en: "not granted for now"),
        .deferred: Wording(id: "ditangguhkan", en: "deferred"),
        .noted: Wording(id: "diketahui", en: "noted"),
        .needsExplanation: Wording(id: "diminta penjelasan", en: "explanation asked"),
        .explained: Wording(id: "dijelaskan", en: "explained"),
        .referred: Wording(id: "diteruskan", en: "passed on"),
        .withdrawn: Wording(id: "dibatalkan pemohon", en: "withdrawn"),
        .routed: Wording(id: "diteruskan ke unit", en: "routed"),
        .acknowledged: Wording(id: "diterima", en: "acknowledged"),
        .inProgress: Wording(id: "sedang ditangani", en: "in progress"),
        .partial: Wording(id: "sebagian selesai", en: "partly done"),
        .done: Wording(id: "selesai", en: "done"),
        .confirmed: Wording(id: "dikonfirmasi", en: "confirmed"),
        .reopened: Wording(id: "dibuka kembali", en: "reopened"),
        .declined: Wording(id: "dikembalikan", en: "given back"),
        .opened: Wording(id: "dimulai", en: "began"),
        .attended: Wording(id: "hadir", en: "attended"),
        .closed: Wording(id: "ditutup", en: "closed"),
        .rescheduled: Wording(id: "dijadwalkan ulang", en: "rescheduled"),
        .directed: Wording(id: "diarahkan", en: "directed"),
        .cancelled: Wording(id: "dibatalkan", en: "cancelled"),
        .verified: Wording(id: "diverifikasi", en: "verified"),
        .accepted: Wording(id: "diterima", en: "accepted"),
        .notAccepted: Wording(id: "belum dapat diterima", en: "not accepted for now"),
        .budgeted: Wording(id: "dianggarkan", en: "budgeted"),
        .realised: Wording(id: "terlaksana", en: "carried out"),
        .linked: Wording(id: "dikaitkan", en: "linked"),
        .completed: Wording(id: "dilengkapi", en: "completed"),
    ]
}
