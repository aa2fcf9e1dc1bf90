import Domain

extension RecordConclusion {
    /// What the workflow takes of a recognised post.
    ///
    /// `text` is the post's, in whose bytes field values are cited; `entry` gives the entry of a post that
    /// recognition names, nil for one that the journal does not have. Who is meant by names in the text
    /// (``applicant``, ``addressees``, ``speaksFor``), and whether the post was written in private, the caller
    /// adds from the roster.
    package init(
        _ recognition: Recognition,
        source: Int,
        at: Moment,
        sender: String,
        text: String,
        entry: (PostReference) -> Int?
    ) {
        self.init(source: source, at: at, sender: sender, label: recognition.label.rawValue)
        rule = recognition.rule
        matched = recognition.matched
        evidence = recognition.evidence.flatMap { EvidenceGrade(rawValue: $0.rawValue) }
        length = text.utf8.count
        self.text = text
        if rule.hasPrefix("form_") { form = String(rule.dropFirst(5)) }
        links = recognition.links.compactMap { link in
            entry(link.to).map { Link(entry: $0, relation: link.relation.rawValue) }
        }
        let found = recognition.fields
        if found["listed"] == .yes { doubt = Doubt.of(reason: found["reason"]?.text ?? "") }
        // That it decides is certain where only its outcome is not.
        if doubt != .outcome {
            isSuggestion =
                recognition.confidence < Recognition.suggestionThreshold || found["suggestion"] == .yes
            act = RecordAct.of(
                label: label,
                decision: found["decision"]?.text,
                progress: found["progress"]?.text,
                relations: Set(recognition.links.map(\.relation.rawValue))
            )
        }
        for (name, value) in found.values {
            fields[name] = Self.value(value, named: name, in: text, source, entry)
        }
        readForm(text)
        readMeeting(text, recognition)
        readAnswer(text)
        // Only a leader's voice note waits for a line of text.
        if found["reason"]?.text != "voice_not_noted" { fields["voice"] = nil }
    }

    /// Fields whose values recognition normalises; all other texts are slices of the post.
    private static let normalised: Set<String> = [
        "category", "date", "decision", "leave", "progress", "reason", "time", "timeUntil", "until", "value",
    ]

    private static func value(
        _ value: RecognizedFields.Value,
        named name: String,
        in text: String,
        _ source: Int,
        _ entry: (PostReference) -> Int?
    ) -> RecordValue? {
        switch value {
        case .text(let slice):
            if normalised.contains(name) { return .text(slice) }
            // A slice that is not in the post any more is not copied either.
            return place(of: slice, in: text).map { .words(Citation(entry: source, range: $0)) }
        case .number(let number): return .number(Double(number))
        case .yes: return .flag
        case .texts(let lines): return .texts(lines)
        case .post(let post): return entry(post).map { .entries([$0]) }
        }
    }

    /// The UTF-8 bytes of the first occurrence of a slice.
    private static func place(of slice: String, in text: String) -> Range<Int>? {
        let bytes = Array(text.utf8)
        let wanted = Array(slice.utf8)
        guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
        let start = (0...(bytes.count - wanted.count)).first {
            bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
        return start.map { $0..<($0 + wanted.count) }
    }
}

extension RecognizedFields.Value {
    fileprivate var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
