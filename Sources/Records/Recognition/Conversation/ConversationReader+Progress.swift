/// How far a follow-up says that things are.
extension ConversationReader {
    /// Once it is known what the post follows.
    mutating func setProgress(_ reading: Reading) {
        let followed = followedCondition(reading)
        let isNil = CountReader(words: words).isNil(classifier.text)
        if isNil {
            reading.recognition.fields.set("value", "nihil")
        } else if reading.signals.contains(.dataAnswer), !reading.signals.contains(.sentData) {
            reading.recognition.fields.set("value", "pending")
        }
        let ruled = ruledProgress(reading)
        let isPlain = ruled == "declined" || ruled == "done" && saysFinished()
        let progress = isPlain ? ruled : answer(.progress, ruled: ruled, reading)
        let deeds = DeedReader(words: words)
        guard lesson == nil, ruled != "declined" else {
            return reading.recognition.fields.set("progress", progress)
        }
        if let category = followed?.category, deeds.findsNone(classifier.text, of: category) {
            // No state says that a report was unfounded: a human reads it.
            return reading.recognition.fields.list("unfounded")
        }
        // "Korban: NIHIL" tells nothing of the fire.
        if isNil, countsNone(), !deeds.tellsBesidesNil(classifier.text) { return }
        let category = followed?.category ?? category(reading)
        let ends = progress == "done" || progress == "confirmed"
        let isOrdered = followed == nil && reading.memory.root != reading.post.id
        let isNoEnd =
            deeds.goesOn(classifier.text, category)
            || !isOrdered && deeds.onlyHelps(classifier.text, category)
        reading.recognition.fields.set("progress", ends && isNoEnd ? "in_progress" : progress)
    }

    private func ruledProgress(_ reading: Reading) -> String? {
        let signals = reading.signals
        return if isNotTheirs(reading) {
            "declined"
        } else if signals.contains(.partlyDone) {
            "partial"
        } else if signals.contains(.notSolved) {
            "reopened"
        } else if signals.contains(.waitingFor)
            || signals.contains(.inProgress) && !signals.contains(.done)
        {
            "in_progress"
        } else if signals.contains(.confirmed) {
            "confirmed"
        } else if signals.contains(.done) {
            "done"
        } else {
            nil
        }
    }

    /// The condition that the post follows; nil where it follows an order, or nothing.
    func followedCondition(_ reading: Reading) -> OpenCase? {
        let root = reading.memory.root
        // In its own forum, and in place: there may be thousands of forums, and a case is large.
        guard root != reading.post.id, let forum = memory(root, forum: reading.forum)?.forum else {
            return nil
        }
        let place = forums[forum].cases.withUnsafeBufferPointer { cases in
            cases.lastIndex { $0.kind == .condition && $0.post == root }
        }
        return place.map { forums[forum].cases[$0] }
    }

    /// "Braga NIHIL", "laporan kondisi wilayah: nihil": nothing happened; not "korban nihil" nor "nihil antrean".
    func tellsNoEvent() -> Bool {
        let tokens = classifier.text.tokens
        return countsNone() && !tokens.contains { $0.has(.people) || words.counted.contains($0.key) }
            && !DeedReader(words: words).tellsBesidesNil(classifier.text)
    }

    /// Nobody, or nothing at all, is what there is none of; not "nihil antrean".
    private func countsNone() -> Bool {
        let tokens = classifier.text.tokens
        guard let place = tokens.firstIndex(where: { $0.lexeme == words.nihil }) else { return false }
        let behind = tokens[(place + 1)...].first { $0.isWord && !$0.isAddress }
        return behind.map { $0.has(.people) || words.events.contains($0) } ?? true
    }

    /// "Sudah selesai": no guess is better than the word itself.
    private func saysFinished() -> Bool {
        let tokens = classifier.text.tokens
        return tokens.contains { words.finished.contains($0.lexeme) }
            && !tokens.contains { $0.kind == .question || $0.has(.not) || $0.has(.notYet) || $0.has(.but) }
    }
}
