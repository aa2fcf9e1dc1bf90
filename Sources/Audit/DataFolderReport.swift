import Domain
import Journal

/// What a verification of a data folder has to say.
package struct DataFolderReport: Sendable, Hashable {
    static let strayLimit = 100

    /// Of the journal, with the faults of photos among its findings.
    package let audit: AuditReport
    /// How many different photos the entries cite.
    package let photos: Int
    /// The first hundred photos that no entry cites, left by an import that was cut off: no fault.
    package let strayPhotos: [String]
    package let strayCount: Int

    /// Nothing was found wrong.
    package var isClean: Bool { audit.isClean }

    /// One object: `ok, size, root, erasedSlots, photos, strayPhotos{count, sha256[]}, findingCount,
    /// findings[]`.
    package var json: [UInt8] {
        var json = JSONWriter(capacity: 1024)
        json.beginObject()
        json.key("ok")
        json.boolean(isClean)
        json.key("size")
        json.integer(audit.size)
        json.key("root")
        json.string(audit.root.base64)
        json.key("erasedSlots")
        json.integer(audit.erasedSlots)
        json.key("photos")
        json.integer(photos)
        json.key("strayPhotos")
        json.beginObject()
        json.key("count")
        json.integer(strayCount)
        json.key("sha256")
        json.beginArray()
        strayPhotos.forEach { json.string($0) }
        json.endArray()
        json.endObject()
        json.key("findingCount")
        json.integer(audit.findingCount)
        json.key("findings")
        json.findings(audit.findings)
        json.endObject()
        return json.bytes
    }

    /// What a person reads, line by line; the verdict stands last.
    package var lines: [Wording] {
        var lines = [
            Wording(
                id: "\(audit.size) entri, akar \(audit.root.base64), \(photos) foto",
                en: "\(audit.size) entries, root \(audit.root.base64), \(photos) photos"
            )
        ]
        if audit.erasedSlots > 0 {
            lines.append(
                Wording(
                    id: "\(audit.erasedSlots) isi dihapus dengan catatan penghapusan",
                    en: "\(audit.erasedSlots) contents erased with a redaction entry"
                )
            )
        }
        if strayCount > 0 {
            lines.append(
                Wording(
                    id: "\(strayCount) foto tidak dirujuk entri mana pun (bukan kesalahan)",
                    en: "\(strayCount) photos are cited by no entry (not a fault)"
                )
            )
        }
        lines += audit.findings.prefix(20).map(\.wording)
        if audit.findingCount > 20 {
            let more = audit.findingCount - 20
            lines.append(Wording(id: "… dan \(more) temuan lain", en: "… and \(more) more findings"))
        }
        let verdict =
            isClean
            ? Wording(id: "UTUH", en: "INTACT")
            : Wording(
                id: "TIDAK UTUH: \(audit.findingCount) temuan",
                en: "NOT INTACT: \(audit.findingCount) findings"
            )
        return lines + [verdict]
    }
}
