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
        (kind?.acts.first { $0.name == name }?.label ?? RecordAct.wording(of: name)).text(in: Speech.language)
    }
}
