import Domain
import Outbox
import Records

/// A record in a list: one line on a terminal, or one JSON object.
struct RecordsLine {
    let record: KeptRecord
    let kind: RecordKind?
    let register: RecordsRegister

    init(_ record: KeptRecord, _ register: RecordsRegister) {
        self.record = record
        self.register = register
        kind = register.kind(of: record)
    }

    /// `KND-2026-0001  Laporan kondisi  Diteruskan  Dinas …  2026-11-25  sampah, Jl. …  [lewat batas waktu]`.
    var text: String {
        var parts = [
            record.number.text, kind?.label.text(in: Speech.language) ?? record.kind,
            register.state(record.state, kind),
            register.unit(of: record).map { register.name(of: $0) } ?? "—",
            String(register.time(record.opened).prefix(10)), gist,
        ]
        if record.overdue != nil { parts.append(Speech.say(id: "[LEWAT BATAS WAKTU]", en: "[OVERDUE]")) }
        if isEmergency { parts.append(Speech.say(id: "[DARURAT]", en: "[EMERGENCY]")) }
        let unread = register.unread(of: record).map(\.field.name).joined(separator: ", ")
        if !unread.isEmpty {
            parts.append(Speech.say(id: "[TIDAK TERBACA: \(unread)]", en: "[NOT UNDERSTOOD: \(unread)]"))
        }
        if let next = record.continuesIn { parts.append("→ \(next.text)") }
        return PostLine.harmless(parts.joined(separator: "  "))
    }

    /// The post that opened it.
    var opening: Int? { record.sources.first { $0.value == "opened" }?.key }

    var isEmergency: Bool { record.fields["emergency"] != nil }

    /// What its fields say that are not confidential; else who asked.
    private var gist: String {
        let told = (kind?.fields ?? []).filter { field in
            !field.isConfidential && field.kind != .photos && field.kind != .flag
        }
        .compactMap { register.value(of: $0, in: record) }
        let text =
            told.isEmpty
            ? register.name(of: record.parties.applicant, post: opening) : told.joined(separator: ", ")
        return DisplayText.line(text, limit: 100)
    }
}
