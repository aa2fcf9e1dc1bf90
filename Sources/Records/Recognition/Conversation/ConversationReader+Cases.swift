import Domain

extension ConversationReader {
    /// Everything that is no permission: opens cases and meetings, and finds what a post belongs to.
    mutating func concludeCase(_ reading: inout Reading) {
        if concludeCorrection(&reading) { return }
        noteOtherAsk(reading)
        switch reading.recognition.label {
        case .conditionReport: openCondition(&reading)
        case .instruction: openInstruction(&reading)
        case .followUp: followCase(&reading)
        case .meetingNotice: openMeeting(&reading)
        case .attendance: attend(&reading)
        case .acknowledgement: acknowledge(&reading)
        case .activityReport: concludeActivity(&reading)
        case .other: concludeOther(&reading)
        case .permissionRequest, .permissionGranted, .permissionDenied: break
        }
    }

    /// Something that "silakan" could answer as well.
    private mutating func noteOtherAsk(_ reading: Reading) {
        guard reading.recognition.label == .other || reading.recognition.label == .acknowledgement else {
            return
        }
        let asks: SignalSet = [.asksHead, .asksWhether, .seeks, .shares]
        let isPrelude =
            reading.signals.intersects([.izinSpeech, .izinJoin]) && classifier.text.tokens.count < 9
        guard reading.signals.intersects(asks) || isPrelude, reading.official.role != .leader else { return }
        forums[reading.forum].lastOtherAsk = reading.now
    }

    // MARK: Conditions

    mutating func openCondition(_ reading: inout Reading) {
        let category = ConditionCategory.read(classifier.text, words) ?? .lainnya
        let place = PlaceReader(words: words).read(classifier.text)
        reading.recognition.fields.set("category", category.rawValue)
        if let place { reading.recognition.fields.set("place", slice(place.bytes, reading)) }
        if let replied = reading.replied, isCase(replied) { reading.follow(replied) }
        if let edited = reading.edited {
            forums[reading.forum].cases.removeAll { $0.post == edited.reference }
        }
        let twin = forums[reading.forum].cases.last { known in
            known.kind == .condition && known.sender != reading.official.key
                && reading.now - known.at < 3_600_000
                && known.category == category && category != .lainnya
                && Self.agree(known.place, place?.keys ?? [])
        }
        let (now, here) = (reading.now, reading.forum)
        let elsewhere = forums.indices.filter { $0 != here }.compactMap { forum in
            forums[forum].cases.suffix(20).last { known in
                known.kind == .condition && now - known.at < 3_600_000 && known.category == category
                    && category != .lainnya && Self.agree(known.place, place?.keys ?? [])
            }
        }
        if let twin = twin ?? elsewhere.first { reading.link(twin.post, .sameAs) }
        var opened = OpenCase(
            post: reading.memory.root,
            kind: .condition,
            sender: reading.official.key,
            at: reading.now
        )
        opened.category = category
        opened.place = place?.keys ?? []
        forums[reading.forum].cases.append(opened)
    }

    /// Whether two places share what tells them apart: at least two words, or all of the shorter.
    private static func agree(_ left: Set<UInt32>, _ right: Set<UInt32>) -> Bool {
        guard !left.isEmpty, !right.isEmpty else { return false }
        let common = left.intersection(right).count
        return common >= 2 && (common >= 3 || left.isSubset(of: right) || right.isSubset(of: left))
    }

    private func isCase(_ memory: PostMemory) -> Bool {
        switch memory.label {
        case .conditionReport, .followUp, .instruction: true
        default: memory.root != memory.reference
        }
    }

    // MARK: Instructions

    private mutating func openInstruction(_ reading: inout Reading) {
        if reading.signals.contains(.relays) { reading.recognition.evidence = .relayed }
        setSpan(DateReader(words: words, today: reading.today).read(classifier.text), &reading)
        let place = PlaceReader(words: words).read(classifier.text)
        let category = ConditionCategory.read(classifier.text, words)
        if let replied = reading.replied {
            reading.follow(replied)
        } else if let found = condition(category, place?.keys ?? [], since: reading.now - 86_400_000, reading)
        {
            reading.link(found.post, .follows)
            reading.memory.root = found.post
        }
        if let place { reading.recognition.fields.set("place", slice(place.bytes, reading)) }
        let isCall = reading.signals.contains(.callsData) || reading.signals.contains(.asksPresence)
        var opened = OpenCase(
            post: reading.post.id,
            kind: isCall ? .call : .instruction,
            sender: reading.official.key,
            at: reading.now
        )
        opened.category = category
        opened.place = place?.keys ?? []
        opened.named = names.addresses(in: classifier.text) + mentioned(reading)
        forums[reading.forum].cases.append(opened)
    }

    private func mentioned(_ reading: Reading) -> [NamedParty] {
        reading.post.mentions.compactMap { forums[reading.forum].parties[$0] }
    }

    // MARK: Follow-ups

    private mutating func followCase(_ reading: inout Reading) {
        let text = classifier.text
        let place = PlaceReader(words: words).read(text)
        let category = ConditionCategory.read(text, words)
        setProgress(&reading)
        if let category, category != .lainnya {
            reading.recognition.fields.set("category", category.rawValue)
        }
        if let place { reading.recognition.fields.set("place", slice(place.bytes, reading)) }
        if let replied = reading.replied {
            reading.follow(replied)
            return
        }
        guard let root = unthreadedCase(category, place?.keys ?? [], reading) ?? ownRequest(reading) else {
            return
        }
        reading.link(root, .follows)
        reading.memory.root = root
    }

    /// The one case that an unthreaded follow-up can mean.
    private func unthreadedCase(_ category: ConditionCategory?, _ place: Set<UInt32>, _ reading: Reading)
        -> PostReference?
    {
        let cases = forums[reading.forum].cases
        if reading.signals.contains(.dataAnswer) || reading.signals.contains(.sentData)
            || reading.signals.contains(.nilReport) || beginsWithOwnUnit(reading)
        {
            if let call = cases.last(where: { $0.kind == .call && reading.now - $0.at < 43_200_000 }) {
                return call.post
            }
        }
        if let found = condition(category, place, since: reading.now - 7 * 86_400_000, reading) {
            return found.post
        }
        let own = reading.official
        let orders = cases.filter {
            $0.kind != .condition && reading.now - $0.at < 86_400_000
                && ($0.takers.contains(own.key) || $0.named.contains { own.party.fit($0) == .named })
        }
        if reading.signals.contains(.followsOrder), let only = orders.last { return only.post }
        return orders.count == 1 ? orders[0].post : nil
    }

    private func beginsWithOwnUnit(_ reading: Reading) -> Bool {
        classifier.text.tokens.first { $0.isWord && !$0.isAddress }.map {
            reading.official.party.words.contains(names.key($0))
        } ?? false
    }

    /// The sender's only request of the last days that the text speaks of: its letter, its permission, its matter.
    private func ownRequest(_ reading: Reading) -> PostReference? {
        let speaksOfIt = classifier.text.tokens.contains {
            $0.has(.letter) || $0.has(.permit) || $0.has(.leave)
        }
        let content = contentKeys()
        let own = forums[reading.forum].requests.suffix(64).filter { request in
            request.sender == reading.official.key && !request.isWithdrawn && !request.isLatent
                && reading.now - request.at < (request.state == .open ? 10_800_000 : 3 * 86_400_000)
        }
        guard own.count == 1, speaksOfIt || !content.isDisjoint(with: own[0].content) else { return nil }
        return own[0].post
    }

    /// The one condition of that category and place.
    private func condition(
        _ category: ConditionCategory?,
        _ place: Set<UInt32>,
        since: Int64,
        _ reading: Reading
    ) -> OpenCase? {
        guard category != nil || !place.isEmpty else { return nil }
        let fitting = forums[reading.forum].cases.filter { known in
            guard known.kind == .condition, known.at >= since else { return false }
            if let category, category != .lainnya, known.category != category { return false }
            if !place.isEmpty, !known.place.isEmpty { return !known.place.isDisjoint(with: place) }
            return category != nil && category != .lainnya
        }
        if fitting.count <= 1 { return fitting.first }
        let best = fitting.max { $0.place.intersection(place).count < $1.place.intersection(place).count }
        guard let best, case let shared = best.place.intersection(place).count, shared > 0 else { return nil }
        let rivals = fitting.filter { $0.place.intersection(place).count == shared }
        return Set(rivals.map(\.post)).count == 1 || Set(rivals.map(\.place)).count == 1 ? rivals.first : nil
    }

    private func setProgress(_ reading: inout Reading) {
        let signals = reading.signals
        if classifier.text.tokens.contains(where: { $0.lexeme == words.nihil && $0.lexeme != 0 }) {
            reading.recognition.fields.set("value", "nihil")
        } else if signals.contains(.dataAnswer), !signals.contains(.sentData) {
            reading.recognition.fields.set("value", "pending")
        }
        let progress: String? =
            if signals.contains(.partlyDone) {
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
        reading.recognition.fields.set("progress", progress)
    }

    // MARK: Corrections

    /// "Izin meralat, jumlahnya 14 bukan 41": has the label of what it corrects.
    private mutating func concludeCorrection(_ reading: inout Reading) -> Bool {
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
            reading.replied ?? own.last { memory in wrong.map { memory.numbers.contains($0) } ?? false }
            ?? own.last { $0.label != .other } ?? own.last
        guard let target else { return false }
        if target.label == .meetingNotice, reading.signals.contains(.meetingMoved) { return false }
        reading.recognition.label = target.label
        reading.recognition.rule = "correction"
        reading.recognition.matched = matched(classifier.signals.range(of: .corrects))
        reading.recognition.confidence = 0.9
        reading.link(target.original ?? target.reference, .corrects)
        reading.memory.root = target.root
        setCount(&reading)
        if target.label == .meetingNotice {
            setSpan(DateReader(words: words, today: reading.today).read(classifier.text), &reading)
        }
        return true
    }

    /// "14 bukan 41": the number that counts.
    private func setCount(_ reading: inout Reading) {
        let tokens = classifier.text.tokens
        for index in tokens.indices where tokens[index].value >= 0 {
            let isWrong = index > 0 && tokens[index - 1].lexeme == words.instead
            guard !isWrong else { continue }
            let isRight =
                tokens[(index + 1)...].prefix(3).contains { $0.lexeme == words.instead }
                || index > 0
                    && tokens[max(0, index - 2)..<index].contains {
                        words.amount.contains($0.lexeme) && $0.lexeme != 0
                    }
            if isRight {
                reading.recognition.fields["count"] = .number(Int(tokens[index].value))
                return
            }
        }
    }
}
