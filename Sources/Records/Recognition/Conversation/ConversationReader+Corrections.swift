extension ConversationReader {
    /// "Izin meralat, jumlahnya 14 bukan 41": has the label of what it corrects.
    mutating func concludeCorrection(_ reading: Reading) -> Bool {
        guard reading.signals.contains(.corrects), reading.edited == nil else { return false }
        let reports: Set<PostLabel> = [
            .activityReport, .conditionReport, .followUp, .meetingNotice, .attendance, .instruction, .other,
        ]
        let own = forums[reading.forum].recent.filter {
            $0.sender == reading.official.key && reports.contains($0.label)
                && reading.now - $0.at < 86_400_000
        }
        let wrong = classifier.text.tokens.indices.dropLast(1).first {
            classifier.text.tokens[$0].lexeme == words.instead
        }
        .map { classifier.text.tokens[$0 + 1].value }
        let target =
            correctedRequest(reading) ?? reading.replied ?? own.last { memory in
                wrong.map { memory.numbers.contains($0) } ?? false
            }
            ?? own.last { $0.label != .other } ?? own.last
        guard let target else { return false }
        if target.label == .meetingNotice, reading.signals.contains(.meetingMoved),
            classifier.text.tokens.contains(where: { words.moves.contains($0.lexeme) })
        {
            return false
        }
        reading.recognition.label = target.label
        reading.recognition.rule = "correction"
        reading.recognition.matched = matched(classifier.signals.range(of: .corrects))
        reading.recognition.confidence = 0.9
        reading.link(target.original ?? target.reference, .corrects)
        reading.memory.root = target.root
        reading.recognition.fields.set("count", rightCount() ?? count(isAnswer: true))
        correctDays(of: target, reading)
        setLetter(reading)
        return true
    }

    /// "Izin meralat, wisudanya Kamis": the sender's request that it corrects, where it asks by its words; no second one.
    func correctedRequest(_ reading: Reading) -> PostMemory? {
        guard reading.signals.contains(.corrects), reading.edited == nil,
            reading.recognition.label == .permissionRequest
        else { return nil }
        let last = forums[reading.forum].recent.last {
            $0.sender == reading.official.key && $0.label != .acknowledgement && $0.label != .other
        }
        guard let target = reading.replied ?? last, target.sender == reading.official.key,
            target.label == .permissionRequest, reading.now - target.at < 86_400_000
        else { return nil }
        return target
    }

    /// The day that holds now, of a meeting or of what is asked for.
    private mutating func correctDays(of target: PostMemory, _ reading: Reading) {
        guard target.label == .meetingNotice || target.request != nil, let days = days(reading) else {
            return
        }
        setSpan(days, reading)
        guard let place = target.request, target.forum == reading.forum else { return }
        forums[reading.forum].requests[place].days = days
        forums[reading.forum].requests[place].expires = expiry(days, reading)
    }

    /// "14 bukan 41": the number that counts.
    private func rightCount() -> Int? {
        let tokens = classifier.text.tokens
        for index in tokens.indices where tokens[index].value >= 0 {
            // "Kamis 17 Juli, bukan Rabu" counts nothing.
            if index + 1 < tokens.count, words.months[tokens[index + 1].lexeme] != nil { continue }
            let isWrong = index > 0 && tokens[index - 1].lexeme == words.instead
            guard !isWrong else { continue }
            let isRight =
                tokens[(index + 1)...].prefix(3).contains { $0.lexeme == words.instead }
                || index > 0
                    && tokens[max(0, index - 2)..<index].contains {
                        words.amount.contains($0.lexeme)
                    }
            if isRight { return Int(tokens[index].value) }
        }
        return nil
    }
}
