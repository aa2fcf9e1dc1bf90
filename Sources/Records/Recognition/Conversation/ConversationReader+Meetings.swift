import Domain

extension ConversationReader {
    // MARK: Meetings and presence

    mutating func openMeeting(_ reading: Reading) {
        var span = daysOfNotice(reading)
        setTime(reading)
        if let bytes = PlaceReader(words: words).venue(classifier.text) {
            reading.recognition.fields.set("place", slice(bytes, reading))
        }
        let keys = meetingWords()
        if let replied = reading.replied {
            if replied.label == .meetingNotice, reading.signals.contains(.meetingMoved) {
                supersede(replied.root, &span, reading)
            } else if replied.label == .meetingNotice {
                reading.follow(replied)
            }
        } else if let earlier = matter(.notice, reading)?.post ?? sameMeeting(keys, reading) {
            if movesMeeting(reading) {
                supersede(earlier, &span, reading)
            } else {
                reading.link(earlier, .follows)
            }
        }
        // An hour that is still to come is one of today, where no day is known.
        if span == nil, isForToday(reading) { span = DateReader.Span(reading.today) }
        setSpan(span, reading)
        noteSession(reading, span)
        if let edited = reading.edited {
            forums[reading.forum].meetings.removeAll { $0.post == edited.reference }
        }
        let last = max(span?.last ?? reading.today, reading.today)
        let ends = Int64(last + 1) * 86_400_000 - Int64(reading.post.at.offsetMinutes) * 60_000
        forums[reading.forum].meetings.append(
            MeetingMemory(post: reading.post.id, ends: ends, day: span?.first, words: keys)
        )
        openCase(.meeting, reading) { $0.ends = ends }
    }

    /// Puts a notice in the place of an earlier one, whose day stays where no other is named.
    private func supersede(
        _ earlier: PostReference,
        _ span: inout DateReader.Span?,
        _ reading: Reading
    ) {
        reading.link(earlier, .supersedes)
        let day = forums[reading.forum].meetings.last { $0.post == earlier }?.day
        span = span ?? day.map { DateReader.Span($0) }
    }

    /// The one meeting of that name, where the text says that it is moved.
    private func sameMeeting(_ keys: WordKeys, _ reading: Reading) -> PostReference? {
        guard movesMeeting(reading) else { return nil }
        let fitting = forums[reading.forum].meetings.filter {
            reading.now <= $0.ends && !$0.words.isDisjoint(with: keys)
        }
        return Set(fitting.map(\.words)).count == 1 ? fitting.last?.post : nil
    }

    /// Says that an announced meeting is at another time or place, or not at all.
    private func movesMeeting(_ reading: Reading) -> Bool {
        if reading.signals.contains(.meetingMoved) { return true }
        return !reading.signals.contains(.meetingOpens)
            && classifier.text.tokens.contains { words.moves.contains($0.lexeme) }
    }

    /// A meeting inside the chat begins or ends; one of another day or hour is only announced.
    private mutating func noteSession(_ reading: Reading, _ days: DateReader.Span?) {
        guard reading.signals.contains(.meetingOpens), days.map({ $0.first <= reading.today }) ?? true,
            !isForLater(reading)
        else { return }
        let isEnd = classifier.text.tokens.contains { words.ends.contains($0.lexeme) }
        guard !isEnd else {
            forums[reading.forum].session = nil
            return
        }
        let announced = Set(
            forums[reading.forum].meetings.filter { $0.day == reading.today && reading.now <= $0.ends }
                .map(\.post)
        )
        let meeting =
            reading.recognition.links.first { $0.relation == .follows }?.to
            ?? (announced.count == 1 ? announced.first : nil) ?? reading.post.id
        forums[reading.forum].session = (reading.official.key, reading.now, meeting)
    }

    /// Keys of what the meeting is called and about.
    private func meetingWords() -> WordKeys {
        var keys: WordKeys = []
        for token in classifier.text.tokens where token.isWord && !token.isAddress && token.kind == .word {
            let isContent =
                token.lexeme == 0 ? token.concepts.isEmpty : token.has(.meeting) || token.has(.activity)
            if isContent { keys.insert(token.key) }
        }
        return keys.subtracting(words.anyMeeting)
    }

    mutating func attend(_ reading: Reading) {
        let goesOn = readList(reading)
        if reading.recognition.fields["added"] == nil { reading.recognition.fields.set("count", count()) }
        // What the first list belongs to, the whole list does.
        if goesOn, reading.replied == nil { return }
        if let replied = reading.replied {
            if replied.label == .meetingNotice {
                reading.link(replied.root, .attends)
            } else if replied.label == .instruction {
                reading.follow(replied)
            } else if let meeting = onlyMeeting(reading) {
                // Who answers "tolong absen dulu" is at the meeting that is called.
                reading.link(meeting, .attends)
            }
            return
        }
        if let matter = matter(.attendance, reading) {
            reading.join(matter)
            forums[reading.forum].take(matter.post, by: reading.official.key)
        } else if let session = forums[reading.forum].session, reading.signals.contains(.izinJoin),
            reading.now - session.at < 10_800_000
        {
            // "Izin bergabung": the meeting that is going on.
            reading.link(session.meeting, .attends)
        }
    }

    /// Who takes back that he stays away comes to the meeting that he means, or to the only one ahead.
    mutating func comeAfterAll(_ reading: Reading) {
        var meant: PostReference?
        if reading.replied == nil {
            meant = matter(.attendance, reading).flatMap { $0.kind == .meeting ? $0.post : nil }
        } else {
            meant = onlyMeeting(reading)
        }
        if let meant { reading.link(meant, .attends) }
    }

    /// The meeting that is going on or ahead, if it is one.
    private func onlyMeeting(_ reading: Reading) -> PostReference? {
        let ahead = Set(forums[reading.forum].meetings.filter { reading.now <= $0.ends }.map(\.post))
        return ahead.count == 1 ? ahead.first : nil
    }

    /// A rolling list is read as the difference from the list before; whether there is one that it takes up.
    ///
    /// Elsewhere than in lists of presence and in answers to a call (`isCalledFor`) numbered lines are mostly no rolling list:
    /// only one that takes up another is.
    @discardableResult
    mutating func readList(_ reading: Reading, isCalledFor: Bool = true) -> Bool {
        guard let list = RollingList(classifier.text, reading.post.text) else { return false }
        let known = recentList(reading)
        let new = list.items.indices.filter { !(known?.keys.contains(list.keys[$0]) ?? false) }
        let takesUp = new.count < list.items.count
        if !isCalledFor, !takesUp {
            if known == nil || known?.label == reading.recognition.label { remember(list, known, reading) }
            return false
        }
        reading.recognition.fields["added"] = .texts(new.map { list.items[$0] })
        reading.recognition.lines = new.map { list.lines[$0] }
        let continues =
            takesUp || reading.signals.contains(.listContinues)
            || classifier.text.tokens.first?.kind == .number
        let before = continues || reading.recognition.label == .attendance ? known : nil
        if let before { reading.link(before.post, .follows) }
        remember(list, known, reading)
        return before != nil
    }

    /// The list that the forum saw last, of the last day.
    private func recentList(_ reading: Reading) -> RollingListMemory? {
        forums[reading.forum].list.flatMap { reading.now - $0.at < 86_400_000 ? $0 : nil }
    }

    private mutating func remember(
        _ list: RollingList,
        _ known: RollingListMemory?,
        _ reading: Reading
    ) {
        forums[reading.forum].list = RollingListMemory(
            post: reading.post.id,
            keys: Set(list.keys).union(known?.keys ?? []),
            label: reading.recognition.label,
            at: reading.now
        )
    }

    /// A list that takes up the one before does what that one did.
    mutating func continueList(_ reading: Reading) {
        guard let known = recentList(reading),
            classifier.text.tokens.contains(where: { $0.kind == .number }),
            let list = RollingList(classifier.text, reading.post.text),
            list.keys.contains(where: { known.keys.contains($0) })
        else { return }
        if lesson == nil { reading.recognition.label = known.label }
        reading.recognition.rule = "rolling_list"
        reading.recognition.confidence = 0.95
    }

    mutating func acknowledge(_ reading: Reading) {
        confirm(reading)
        if let replied = reading.replied {
            reading.link(replied.original ?? replied.reference, .acknowledges)
            take(replied.root, reading)
            return
        }
        // What it answers has not arrived yet, or lies too far back.
        if let unknown = reading.post.replyTo { return reading.link(unknown, .acknowledges) }
        // Thanks for a decision on one's own request, said soon after it.
        let recent = forums[reading.forum].recent.suffix(6)
        let decision = recent.last { memory in
            guard let place = memory.decided, reading.now - memory.at < 1_800_000 else { return false }
            return forums[reading.forum].requests[place].sender == reading.official.key
        }
        if let decision {
            reading.link(decision.reference, .acknowledges)
            return
        }
        let orders = forums[reading.forum].cases.suffix(4).filter { order in
            order.isOrder && reading.now - order.at < 1_800_000
                && order.named.contains { reading.official.party.fit($0) == .named }
        }
        if let order = orders.last {
            reading.link(order.post, .acknowledges)
            take(order.post, reading)
        }
    }

    private mutating func take(_ post: PostReference, _ reading: Reading) {
        guard reading.signals.intersects([.acceptsTask, .acknowledges, .bareOkay]) else { return }
        forums[reading.forum].take(post, by: reading.official.key)
    }

    // MARK: The rest

    mutating func concludeActivity(_ reading: Reading) {
        setDrill(reading)
        reading.recognition.fields.set("count", count())
        setSpan(days(reading), reading)
        setTime(reading)
        if let place = place(reading) {
            reading.recognition.fields.set("place", slice(place.bytes, reading))
        }
        if CountReader(words: words).isNil(classifier.text) {
            reading.recognition.fields.set("value", "nihil")
        }
        if let replied = reading.replied, replied.label == .instruction { reading.follow(replied) }
    }

    mutating func concludeOther(_ reading: Reading) {
        if reading.signals.contains(.ironic) { reading.recognition.fields.list("irony") }
        let tellsHazard = reading.signals.intersects([.reportsHazard, .hazardWeak])
        // What somebody else wrote elsewhere is not known to be so.
        if reading.signals.contains(.hoax) && tellsHazard
            || reading.post.isForwarded && reading.signals.contains(.hoax)
            || reading.post.isForwarded && reading.signals.contains(.reportsHazard)
        {
            reading.recognition.fields.mark("hoax")
            reading.recognition.fields.list("hoax")
        }
        if reading.signals.contains(.deathNews) { reading.recognition.fields.mark("death") }
        if reading.replied == nil, lesson == nil, reading.signals.contains(.asks),
            reading.official.role != .staff,
            let matter = matter(.followUp, reading)
        {
            // What answers the question follows what it asks about.
            reading.memory.root = matter.post
        }
        // Only now: it is none of the matters that were compared with the text.
        let isCall: SignalSet = [.callsData, .asksPresence]
        if reading.signals.intersects(isCall), !reading.signals.contains(.izinSpeech) {
            openCase(.call, reading)
        }
        if reading.replied == nil, reading.signals.contains(.asks),
            classifier.text.tokens.contains(where: { $0.has(.we) || $0.has(.me) })
        {
            reading.memory.asksAgain = true
        }
        if let replied = reading.replied, replied.request != nil || isOpenCase(replied),
            reading.signals.intersects([.asks, .asksHead, .asksReason]), !reading.signals.contains(.ironic)
        {
            reading.follow(replied)
        }
    }

    private func isOpenCase(_ memory: PostMemory) -> Bool {
        memory.label == .conditionReport || memory.label == .instruction
    }
}
