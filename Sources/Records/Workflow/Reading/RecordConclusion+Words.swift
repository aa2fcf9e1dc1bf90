/// What the workflow reads of a post beside what recognition concludes.
extension RecordConclusion {
    /// `#surat …`, `/verifikasi USL-2026-0012`: the form's word, its lines, and what it does to a record.
    mutating func readForm(_ text: String) {
        let start = text.drop(while: \.isWhitespace)
        guard let mark = start.first, mark == "#" || mark == "/" else { return }
        let word = start.dropFirst().prefix { $0.isLetter || $0 == "-" }.lowercased()
        guard !word.isEmpty else { return }
        let isKnown = form != nil
        let command = isKnown ? nil : RecordAct.commanded(by: word)
        guard mark == "#" || isKnown || command != nil else { return }
        form = word == "ijin" ? "izin" : word
        typed = LabelledLines(text).lines
        if isKnown { return }
        // Somebody who types a form means it, whatever its words look like.
        act = command?.rawValue
        evidence = nil
        guard command != nil else { return }
        isSuggestion = false
        doubt = nil
        rule = "form_" + word
        let bytes = text.utf8.count - start.utf8.count
        matched = [bytes..<(bytes + 1 + word.utf8.count)]
    }

    /// Who is there, and what a post does to a meeting.
    mutating func readMeeting(_ text: String, _ recognition: Recognition) {
        if recognition.label == .meetingNotice, let link = MeetingLink.range(in: text) {
            fields["link"] = .words(Citation(entry: source, range: link))
        }
        if recognition.label == .meetingNotice, form == nil, let meant = MeetingWords.act(PostWords(text)) {
            act = meant.rawValue
            readMove(meant, text)
            // Words that open and close are plain, however short the post.
            if meant == .opened || meant == .closed { isSuggestion = false }
        }
        let isAttendance = recognition.label == .attendance
        if fields["added"] != nil {
            let bytes = Array(text.utf8)
            presences = recognition.lines.map { range in
                let line = String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
                let presence = isAttendance ? PresenceReader(PostWords(line), isLine: true).presence : .listed
                return SaidPresence(presence, words: range, line: line)
            }
        } else if isAttendance {
            let read = PresenceReader(PostWords(text), isLine: false)
            presences = [SaidPresence(read.presence, words: read.delegate)]
        }
    }

    /// What of a notice does not hold any more: an hour said in other words, the last of its days, and the hall where it is
    /// online now; all of its time, where no other is said.
    private mutating func readMove(_ act: RecordAct, _ text: String) {
        switch act {
        case .deferred:
            voids = ["date", "until", "time", "timeWords", "weekdayMismatch"]
            for name in voids { fields[name] = nil }
        case .rescheduled:
            if fields["time"] != nil { voids.insert("timeWords") }
            if fields["timeWords"] != nil { voids.insert("time") }
            if fields["date"] != nil { voids.formUnion(["until", "weekdayMismatch"]) }
            if fields["place"] != nil { voids.insert("link") }
            if fields["place"] == nil, fields["link"] != nil || MeetingLink.isOnline(text) {
                voids.insert("place")
            }
        default: break
        }
    }

    /// What a post says of a task in plain words goes before what its words look like.
    mutating func readAnswer(_ text: String) {
        guard form == nil, ["follow_up", "acknowledgement", "other"].contains(label) else { return }
        answer = AnswerWords(text).meaning
        if label == "follow_up" { takeAnswer() }
    }

    /// Whether it may answer a task although nothing links it to one: `80 %`, "bukan wilayah kami".
    package var answersPlainly: Bool {
        switch answer {
        case .notTheirs, .nearly: true
        case .sent, nil: false
        }
    }

    /// Whether its words are plain as an answer to what they reply to.
    package var isPlainAnswer: Bool { answer != nil }

    /// Whether it may be the bare answer to what was asked: "47 kasus, Pak".
    package var mayTell: Bool {
        answer == nil && form == nil && ["follow_up", "acknowledgement", "other"].contains(label)
    }

    /// Says that it tells what a direction asks for: as good as sent.
    package mutating func tells(_ entry: Int) {
        answer = .sent
        answers(entry)
    }

    /// The bytes that name whose task it is; nil where nothing does.
    package var owner: Range<Int>? {
        if case .notTheirs(let owner) = answer { owner } else { nil }
    }

    /// Says whose task it is by a key of the roster instead of words.
    package mutating func name(owner: String) { fields["owner"] = .text(owner) }

    /// Says that an answer names several records by their numbers: all are meant where they stand beside each other; else a
    /// human must read what is said of which.
    package mutating func name(_ numbers: [RecordNumber], isOneWord: Bool) {
        guard numbers.count > 1 else { return }
        links = []
        if isOneWord {
            record = numbers.first
            alsoNamed = Array(numbers.dropFirst())
            isSuggestion = false
        } else {
            doubt = .unbound
        }
    }

    /// Says that it answers what a post reported: plain words are no guess.
    package mutating func answers(_ entry: Int) {
        if links.isEmpty { links = [Link(entry: entry, relation: "follows")] }
        isSuggestion = false
        doubt = nil
        takeAnswer()
    }

    private mutating func takeAnswer() {
        switch answer {
        case .notTheirs(let owner):
            act = RecordAct.declined.rawValue
            fields["progress"] = nil
            if let owner { fields["owner"] = .words(Citation(entry: source, range: owner)) }
        case .nearly:
            act = RecordAct.partial.rawValue
            fields["progress"] = .text(RecordAct.partial.rawValue)
        // A condition is not done with what was sent: that, the kind tells.
        case .sent, nil: break
        }
    }
}
