import Domain

extension ConversationReader {
    /// Everything that is no permission: opens cases and meetings, and finds what a post belongs to.
    mutating func concludeCase(_ reading: Reading) {
        if concludeCorrection(reading) { return }
        noteOtherAsk(reading)
        switch reading.recognition.label {
        case .conditionReport: openCondition(reading)
        case .instruction: openInstruction(reading)
        case .followUp: followCase(reading)
        case .meetingNotice: openMeeting(reading)
        case .attendance: attend(reading)
        case .acknowledgement: acknowledge(reading)
        case .activityReport: concludeActivity(reading)
        case .other: concludeOther(reading)
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
        // "Itu beneran kebakaran di Pasar Projo?" may be what the next "tidak" answers.
        let isQuestion =
            reading.replied == nil && reading.signals.contains(.asks) && hasQuestionMark()
        guard reading.signals.intersects(asks) || isPrelude || isQuestion, reading.official.role != .leader
        else { return }
        forums[reading.forum].lastOtherAsk = reading.now
    }

    // MARK: Conditions

    mutating func openCondition(_ reading: Reading) {
        // A category that is named is that; the model guesses where none is.
        let named = self.category(reading) ?? .lainnya
        var category = named
        if named == .lainnya || lesson != nil {
            let guess = answer(.category, ruled: named.rawValue, reading).flatMap(ConditionCategory.init)
            let isTold = ConditionCategory.isTrafficLight(classifier.text, words)
            if named == .lainnya, !isTold { category = guess ?? named }
        }
        let place = PlaceReader(words: words).read(classifier.text, guesses: true, near: words.hazards)
        reading.recognition.fields.set("category", category.rawValue)
        if let place { reading.recognition.fields.set("place", slice(place.bytes, reading)) }
        reading.recognition.fields.set("count", count())
        if let replied = reading.replied, isCase(replied) { reading.follow(replied) }
        if let edited = reading.edited {
            forums[reading.forum].close(edited.reference)
        }
        let whereabouts = whereabouts(place, reading)
        let twin = category == .lainnya ? nil : twin(category, whereabouts, reading)
        if let twin { reading.link(twin, .sameAs) }
        openCase(.condition, reading) { opened in
            opened.category = category
            opened.whereabouts = whereabouts
            opened.isTwin = twin != nil
            // A guess tells no matter from another.
            if place?.isGuess ?? false { opened.whereabouts.place = [] }
        }
    }

    private func isCase(_ memory: PostMemory) -> Bool {
        switch memory.label {
        case .conditionReport, .followUp, .instruction: true
        default: memory.root != memory.reference
        }
    }

    // MARK: Instructions

    private mutating func openInstruction(_ reading: Reading) {
        if reading.signals.contains(.relays) { reading.recognition.evidence = .relayed }
        setSpan(days(reading), reading)
        setTime(reading)
        let place = place(reading)
        let category = category(reading)
        if let replied = reading.replied {
            reading.follow(replied)
        } else if let matter = matter(.instruction, reading) {
            reading.join(matter)
        }
        if let place { reading.recognition.fields.set("place", slice(place.bytes, reading)) }
        let isCall = reading.signals.contains(.callsData) || reading.signals.contains(.asksPresence)
        let whereabouts = whereabouts(place, reading)
        let named = names.addresses(in: classifier.text) + mentioned(reading)
        openCase(isCall ? .call : .order, reading) { opened in
            opened.category = category
            opened.whereabouts = whereabouts
            opened.named = named
        }
    }

    private func mentioned(_ reading: Reading) -> [NamedParty] {
        reading.post.mentions.compactMap { forums[reading.forum].parties[$0] }
    }

    // MARK: Follow-ups

    private mutating func followCase(_ reading: Reading) {
        let place = place(reading)
        let category = category(reading)
        if let category, category != .lainnya {
            reading.recognition.fields.set("category", category.rawValue)
        }
        if let place { reading.recognition.fields.set("place", slice(place.bytes, reading)) }
        setLetter(reading)
        var isAnswer = false
        if let replied = reading.replied {
            reading.follow(replied)
            isAnswer = replied.label == .instruction
        } else {
            let matter = reading.givenBack ?? requestOfLetter(reading) ?? matter(.followUp, reading)
            if leavesSeveral(reading, matter) {
                reading.recognition.fields.list("several_cases")
            } else if let matter, !isOfAnother(reading, matter) {
                reading.join(matter)
                isAnswer = matter.kind == .call
            }
        }
        setProgress(reading)
        readList(reading, isCalledFor: isAnswer)
        if reading.recognition.fields["added"] == nil {
            reading.recognition.fields.set("count", count(isAnswer: isAnswer))
        }
        setDrill(reading)
        forums[reading.forum].take(reading.memory.root, by: reading.official.key)
        if case .text(let progress) = reading.recognition.fields["progress"] {
            let ends = progress == "done" || progress == "confirmed"
            forums[reading.forum].finish(reading.memory.root, ends)
        }
    }

    /// The number of the letter for which leave or travel waits.
    func setLetter(_ reading: Reading) {
        guard let bytes = LetterReader(words: words).number(classifier.text) else { return }
        reading.recognition.fields.set("letter", slice(bytes, reading))
    }

    /// "Surat cuti saya sudah terbit, nomor 851.1/…": the sender's one granted request for leave or travel.
    private func requestOfLetter(_ reading: Reading) -> OpenCase? {
        guard reading.recognition.fields["letter"] != nil else { return nil }
        let granted = forums[reading.forum].requests.suffix(64).filter {
            $0.sender == reading.official.key && !$0.isWithdrawn && ($0.leave == .cuti || $0.leave == .travel)
                && $0.standing?.outcome.isGrant ?? false
        }
        guard granted.count == 1 else { return nil }
        return forums[reading.forum].cases.last { $0.kind == .request && $0.post == granted[0].post }
    }

    /// Of how many the post tells.
    func count(isAnswer: Bool = false) -> Int? {
        CountReader(words: words).read(classifier.text, isAnswer: isAnswer)
    }

    /// A drill, or what is told of one that goes on: "Latihan: 2 korban dibawa dengan tandu".
    mutating func setDrill(_ reading: Reading) {
        let isDrill = reading.signals.contains(.drill)
        let goesOn = forums[reading.forum].lastDrill.map { reading.now - $0 < 43_200_000 } ?? false
        guard isDrill || goesOn && classifier.text.tokens.contains(where: { $0.has(.drill) }) else { return }
        forums[reading.forum].lastDrill = reading.now
        reading.recognition.fields.mark("drill")
    }
}
