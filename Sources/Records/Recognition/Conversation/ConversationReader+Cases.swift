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
            forums[reading.forum].close(edited.reference)
        }
        if category != .lainnya, let keys = place?.keys, let twin = twin(category, keys, reading) {
            reading.link(twin, .sameAs)
        }
        var opened = OpenCase(
            post: reading.memory.root,
            kind: .condition,
            sender: reading.official.key,
            at: reading.now
        )
        opened.category = category
        opened.place = place?.keys ?? []
        forums[reading.forum].open(opened)
    }

    /// The same condition told by another here within the hour, or by anybody in another forum.
    private func twin(_ category: ConditionCategory, _ place: Set<UInt32>, _ reading: Reading)
        -> PostReference?
    {
        func last(_ forum: Int, of limit: Int) -> PostReference? {
            let count = forums[forum].cases.count
            for index in stride(from: count - 1, through: max(0, count - limit), by: -1)
            where forums[forum].cases[index].category == category
                && forums[forum].cases[index].kind == .condition
                && reading.now - forums[forum].cases[index].at < 3_600_000
                && (forum != reading.forum || forums[forum].cases[index].sender != reading.official.key)
                && Self.agree(forums[forum].cases[index].place, place)
            {
                return forums[forum].cases[index].post
            }
            return nil
        }
        if let here = last(reading.forum, of: .max) { return here }
        for forum in forums.indices where forum != reading.forum {
            if let there = last(forum, of: 20) { return there }
        }
        return nil
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
        setTime(&reading)
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
        forums[reading.forum].open(opened)
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
        if reading.signals.contains(.dataAnswer) || reading.signals.contains(.sentData)
            || reading.signals.contains(.nilReport) || beginsWithOwnUnit(reading)
        {
            if let call = forums[reading.forum].lastCall, reading.now - call.at < 43_200_000 {
                return call.post
            }
        }
        if let found = condition(category, place, since: reading.now - 7 * 86_400_000, reading) {
            return found.post
        }
        let own = reading.official
        let here = reading.forum
        let orders = forums[here].cases.indices.filter {
            forums[here].cases[$0].kind != .condition && reading.now - forums[here].cases[$0].at < 86_400_000
                && (forums[here].cases[$0].takers.contains(own.key)
                    || forums[here].cases[$0].named.contains { own.party.fit($0) == .named })
        }
        guard let last = orders.last, orders.count == 1 || reading.signals.contains(.followsOrder) else {
            return nil
        }
        return forums[here].cases[last].post
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
        let here = reading.forum
        let isPlain = category != nil && category != .lainnya
        let fitting = forums[here].cases.indices.filter { index in
            guard forums[here].cases[index].kind == .condition, forums[here].cases[index].at >= since,
                !isPlain || forums[here].cases[index].category == category
            else { return false }
            if place.isEmpty || forums[here].cases[index].place.isEmpty { return isPlain }
            return !forums[here].cases[index].place.isDisjoint(with: place)
        }
        .map { forums[here].cases[$0] }
        if fitting.count <= 1 { return fitting.first }
        let best = fitting.max { $0.place.intersection(place).count < $1.place.intersection(place).count }
        guard let best, case let shared = best.place.intersection(place).count, shared > 0 else { return nil }
        let rivals = fitting.filter { $0.place.intersection(place).count == shared }
        return Set(rivals.map(\.post)).count == 1
            || Set(rivals.map(\.place)).count == 1 && Set(rivals.map(\.category)).count == 1
            ? rivals.first : nil
    }

    private func setProgress(_ reading: inout Reading) {
        let signals = reading.signals
        if classifier.text.tokens.contains(where: { $0.lexeme == words.nihil && $0.lexeme != 0 }) {
            reading.recognition.fields.set("value", "nihil")
        } else if signals.contains(.dataAnswer), !signals.contains(.sentData) {
            reading.recognition.fields.set("value", "pending")
        }
        let progress: String? =
            if isNotTheirs(reading) {
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
        reading.recognition.fields.set("progress", progress)
    }

    /// "Bukan kewenangan kami": whoever answers says that it is another's task.
    private func isNotTheirs(_ reading: Reading) -> Bool {
        let words = reading.post.text.lowercased().split { !$0.isLetter }
        let tasks: Set<Substring> = ["kewenangan", "wewenang", "ranah", "tupoksi", "kewajiban"]
        return zip(words, words.dropFirst()).contains { $0 == "bukan" && tasks.contains($1) }
    }
}
