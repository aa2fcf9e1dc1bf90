import Domain
import ReadModel
import Records

/// One record with its whole life.
struct RecordsPage {
    let record: KeptRecord
    let kind: RecordKind?
    let register: RecordsRegister
    let life: [RecordLife.Step]
    let photos: [(entry: Int, name: String?, sha256: String?)]

    init(_ record: KeptRecord, _ register: RecordsRegister) throws {
        self.record = record
        self.register = register
        kind = register.kind(of: record)
        life = try register.life(of: record.number).steps
        photos = try register.book.sources(of: record.number).flatMap { entry in
            let post = try register.view.post(entry)
            let files = post?.state?.attachments ?? post?.attachments ?? []
            return files.filter { $0.mime?.hasPrefix("image/") ?? false }
                .map { (entry: entry, name: $0.name, sha256: $0.sha256) }
        }
    }

    var lines: [String] {
        heading + fields + unread + attendance + answers + relations + posts + photoLines
            + ["", Speech.say(id: "Riwayat:", en: "Life:")] + life.flatMap(lines)
    }

    private var opening: Int? { record.sources.first { $0.value == "opened" }?.key }

    private var heading: [String] {
        let label = kind?.label.text(in: Speech.language) ?? record.kind
        let state = register.state(record.state, kind)
        var lines = ["\(record.number.text)  \(label): \(state)"]
        if let note = kind?.note { lines.append("  (\(note.text(in: Speech.language)))") }
        func line(_ id: String, _ en: String, _ value: String) {
            lines.append("  \(Speech.say(id: id, en: en)): \(value)")
        }
        line("Dibuka", "Opened", register.time(record.opened))
        if let overdue = record.overdue { line("Lewat batas waktu", "Overdue", overdue) }
        let asksEach = kind?.asksEach ?? false
        line(asksEach ? "Dari" : "Pemohon", asksEach ? "Given by" : "Applicant", applicant)
        if record.parties.sender != record.parties.applicant {
            line("Pengirim", "Sender", register.name(of: record.parties.sender, post: opening))
        }
        if let unit = record.parties.unit { line("Unit", "Unit", register.name(of: unit)) }
        if !record.parties.responsible.isEmpty {
            let names = record.parties.responsible.map { register.name(of: $0) }
            line("Yang bertugas", "Responsible", names.joined(separator: ", "))
        }
        return lines
    }

    /// By the roster; in the words of the post, where it knows nobody of them.
    private var applicant: String {
        guard record.isForStranger, let field = kind?.field("applicant"),
            let words = register.value(of: field, in: record)
        else { return register.name(of: record.parties.applicant, post: opening) }
        let sender = register.name(of: record.parties.sender, post: opening)
        return Speech.say(id: "\"\(words)\", oleh \(sender)", en: "\"\(words)\", by \(sender)")
    }

    private var fields: [String] {
        (kind?.fields ?? []).compactMap { field in
            let told = field.kind == .photos ? named(in: field) : register.value(of: field, in: record)
            guard let value = told else { return nil }
            return "  \(field.label.text(in: Speech.language)): \(value)"
        }
    }

    /// The posts without a photo that a field names, each with the record that it opened: what was copied from.
    private func named(in field: KindField) -> String? {
        let posts = (record.fields[field.name]?.posts ?? []).filter { post in
            record.relation(of: post) == nil && !photos.contains { $0.entry == post }
        }
        let told = posts.map { post in
            let opened = register.book.records(of: post).first { $0.relation(of: post) == "opened" }
            return opened.map { "\($0.number.text) (#\(post))" } ?? "#\(post)"
        }
        return told.isEmpty ? nil : told.joined(separator: ", ")
    }

    private var unread: [String] {
        register.unread(of: record).map { unread in
            let fault = unread.fault.text(in: Speech.language)
            let label = unread.field.label.text(in: Speech.language)
            return "  \(label): "
                + Speech.say(id: "tidak terbaca (\(fault))", en: "not understood (\(fault))")
        }
    }

    /// Who was counted at a meeting, or by a list.
    private var attendance: [String] {
        guard let counted = MeetingAttendance(of: record.number, register.book), !counted.rows.isEmpty else {
            return []
        }
        let counts = [Presence.present, .represented, .absent].map { "\($0.rawValue) \(counted.count($0))" }
        let title = Speech.say(id: "Kehadiran", en: "Attendance")
        return ["  \(title): \(counts.joined(separator: ", "))"]
            + counted.rows.map { row in
                let who = (row.tally.member ?? row.tally.unit).map { register.name(of: $0) }
                let words = row.tally.words.map { "\"\(register.quoted($0))\"" }
                let said = [who, words].compactMap(\.self).joined(separator: ", ")
                return "    #\(row.post)  \(row.tally.presence.rawValue): \(said)"
            }
    }

    /// Who of several has answered and who has not.
    private var answers: [String] {
        guard kind?.asksEach ?? false, record.parties.responsible.count > 1 else { return [] }
        let rows = TaskAnswers(record).rows
        let count = rows.count { $0.presence != nil }
        let title = Speech.say(
            id: "Jawaban: \(count) dari \(rows.count)",
            en: "Answers: \(count) of \(rows.count)"
        )
        return ["  \(title)"]
            + rows.map { row in
                let said = row.presence.map { register.state($0.rawValue, kind).lowercased() }
                let post = row.post.map { "#\($0)  " } ?? ""
                let none = Speech.say(id: "belum ada jawaban terbaca", en: "no answer read yet")
                return "    \(post)\(said ?? none): \(register.name(of: row.key))"
            }
    }

    private var relations: [String] {
        var lines: [String] = []
        func line(_ id: String, _ en: String, _ numbers: [RecordNumber]) {
            guard !numbers.isEmpty else { return }
            lines.append("  \(Speech.say(id: id, en: en)): \(numbers.map(\.text).joined(separator: ", "))")
        }
        line("Berlanjut di", "Goes on in", [record.continuesIn].compactMap(\.self))
        line("Memuat juga", "Continues", record.continues.sorted())
        line("Terkait", "Related to", record.related.sorted())
        line("Dirujuk oleh", "Referred to by", referring)
        return lines
    }

    var referring: [RecordNumber] {
        register.book.unordered.filter { $0.related.contains(record.number) }.map(\.number).sorted()
    }

    private var posts: [String] {
        let sources = record.sources.sorted { $0.key < $1.key }.map {
            "#\($0.key) (\(RecordsWords.relation($0.value)))"
        }
        return ["  \(Speech.say(id: "Pesan", en: "Posts")): \(sources.joined(separator: ", "))"]
    }

    private var photoLines: [String] {
        photos.map { photo in
            let place = photo.sha256 ?? Speech.say(id: "belum ada berkasnya", en: "the file is not here")
            return "  \(Speech.say(id: "Foto", en: "Photo")): #\(photo.entry) \(photo.name ?? "—") (\(place))"
        }
    }

    /// Who said what, when and why; then the words.
    private func lines(_ step: RecordLife.Step) -> [String] {
        let event = step.event
        let kind = event.record.flatMap { register.book[$0] }.flatMap { register.kind(of: $0) } ?? kind
        let other = event.record == record.number ? "" : event.record.map { "\($0.text) " } ?? ""
        let without = step.isApplied ? "" : Speech.say(id: "  [tanpa akibat]", en: "  [without effect]")
        var lines = [
            "  #\(step.entry)  \(register.time(event.at))  \(other)"
                + RecordsWords.event(event, kind, register) + without
        ]
        var facts = [isHuman(event) ? Speech.say(id: "manusia", en: "human") : machine(event)]
        if let by = name(event.by, event) { facts.append(Speech.say(id: "oleh \(by)", en: "by \(by)")) }
        if let through = name(event.through, event) {
            facts.append(Speech.say(id: "disampaikan \(through)", en: "passed on by \(through)"))
        }
        if let letter = event.letter {
            facts.append(Speech.say(id: "surat \(letter)", en: "letter \(letter)"))
        }
        if let evidence = event.evidence {
            facts.append(Speech.say(id: "dasar \(evidence.rawValue)", en: "evidence \(evidence.rawValue)"))
        }
        if let rule = event.rule { facts.append(Speech.say(id: "aturan \(rule)", en: "rule \(rule)")) }
        if let source = event.source {
            facts.append(Speech.say(id: "dari #\(source)", en: "from #\(source)"))
        }
        if let reason = event.reason {
            facts.append(Speech.say(id: "alasan \"\(reason)\"", en: "reason \"\(reason)\""))
        }
        if let listed = event.answers, !event.dismisses {
            facts.append(Speech.say(id: "menerima saran #\(listed)", en: "accepts suggestion #\(listed)"))
        }
        if case .listed = event.change,
            let answer = register.answer(to: RecordBook.Listing(entry: step.entry, event: event))
        {
            facts.append(answer)
        }
        lines.append("      " + facts.joined(separator: "; "))
        for citation in event.cites {
            lines.append("      #\(citation.entry): \"\(register.quoted(citation))\"")
        }
        return lines
    }

    func isHuman(_ event: RecordEvent) -> Bool { event.actor == "operator" }

    private func machine(_ event: RecordEvent) -> String {
        Speech.say(id: "mesin", en: "machine") + " (\(event.actor) v\(event.version))"
    }

    func name(_ key: String?, _ event: RecordEvent) -> String? {
        key.map { isHuman(event) ? $0 : register.name(of: $0, in: event) }
    }
}
