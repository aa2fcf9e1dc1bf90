import Domain
import Records

/// Acts and relations as a person calls them.
extension RecordsWords {
    /// How a post belongs to a record.
    static func relation(_ name: String) -> String {
        let known: [String: Wording] = [
            "opened": Wording(id: "pembuka", en: "opened it"),
            "source": Wording(id: "sumber", en: "source"),
            "kiriman": Wording(id: "satu kiriman", en: "of the same sending"),
            "follows": Wording(id: "tindak lanjut", en: "follow-up"),
            "corrects": Wording(id: "ralat", en: "correction"),
            "attends": Wording(id: "kehadiran", en: "attendance"),
            "acknowledges": Wording(id: "tanda terima", en: "acknowledgement"),
            "decides": Wording(id: "keputusan", en: "decision"),
            "supersedes": Wording(id: "keputusan baru", en: "new decision"),
            "withdraws": Wording(id: "pembatalan", en: "withdrawal"),
            "sameAs": Wording(id: "kejadian yang sama", en: "the same case"),
        ]
        return known[name]?.text(in: Speech.language) ?? name
    }

    /// An act as the kind names it, else in common words.
    static func act(_ name: String, _ kind: RecordKind?) -> String {
        (kind?.acts.first { $0.name == name }?.label ?? acts[name])?.text(in: Speech.language)
            ?? name.replacing("_", with: " ")
    }

    private static let acts: [String: Wording] = [
        "granted": Wording(id: "disetujui", en: "granted"),
        "granted_with_condition": Wording(id: "disetujui bersyarat", en: "granted with a condition"),
        "denied": Wording(id: "belum dapat disetujui", en: "not granted for now"),
        "deferred": Wording(id: "ditangguhkan", en: "deferred"),
        "noted": Wording(id: "diketahui", en: "noted"),
        "needs_explanation": Wording(id: "diminta penjelasan", en: "explanation asked"),
        "explained": Wording(id: "dijelaskan", en: "explained"),
        "referred": Wording(id: "diteruskan", en: "passed on"),
        "withdrawn": Wording(id: "dibatalkan pemohon", en: "withdrawn"),
        "routed": Wording(id: "diteruskan ke unit", en: "routed"),
        "acknowledged": Wording(id: "diterima", en: "acknowledged"),
        "in_progress": Wording(id: "sedang ditangani", en: "in progress"),
        "partial": Wording(id: "sebagian selesai", en: "partly done"),
        "done": Wording(id: "selesai", en: "done"),
        "confirmed": Wording(id: "dikonfirmasi", en: "confirmed"),
        "reopened": Wording(id: "dibuka kembali", en: "reopened"),
        "declined": Wording(id: "dikembalikan", en: "given back"),
        "opened": Wording(id: "dimulai", en: "began"),
        "attended": Wording(id: "hadir", en: "attended"),
        "closed": Wording(id: "ditutup", en: "closed"),
        "rescheduled": Wording(id: "dijadwalkan ulang", en: "rescheduled"),
        "directed": Wording(id: "diarahkan", en: "directed"),
        "cancelled": Wording(id: "dibatalkan", en: "cancelled"),
        "verified": Wording(id: "diverifikasi", en: "verified"),
        "accepted": Wording(id: "diterima", en: "accepted"),
        "not_accepted": Wording(id: "belum dapat diterima", en: "not accepted for now"),
        "budgeted": Wording(id: "dianggarkan", en: "budgeted"),
        "realised": Wording(id: "terlaksana", en: "carried out"),
        "linked": Wording(id: "dikaitkan", en: "linked"),
        "completed": Wording(id: "dilengkapi", en: "completed"),
        RecordEvent.takenBack: Wording(id: "pesannya dilepas", en: "its post was taken out"),
    ]
}
