import Domain

/// What the words of a post make certain, whatever stands around it.
extension ConversationReader {
    /// Puts the label right where the text says more plainly than its situation what it tells.
    mutating func readPlainly(_ reading: Reading) {
        let label = reading.recognition.label
        if label == .conditionReport, DeedReader(words: words).isOver(classifier.text, category(reading)) {
            reading.recognition.label = .followUp
            reading.recognition.rule = "told_as_over"
            reading.recognition.confidence = shares[.conditionReport] + shares[.followUp]
        } else if reading.recognition.isSuggestion, tellsHazard(reading) {
            conclude(.conditionReport, Self.plain, reading)
        } else if label == .other || label == .followUp, let place = givenBack(reading) {
            reading.recognition.label = .followUp
            reading.recognition.rule = "not_theirs"
            reading.recognition.confidence = Self.plain
            reading.givenBack = forums[reading.forum].cases[place]
        }
    }

    /// How sure is what is told in plain words.
    private static let plain: Float = 0.9

    /// A hazard that is there now, with a place of its own: not asked after, denied, over, forwarded or of a drill.
    private func tellsHazard(_ reading: Reading) -> Bool {
        guard reading.replied == nil, !reading.post.isForwarded, reading.official.role != .leader,
            reading.signals.contains(.reportsHazard), !reading.signals.intersects(Self.notTold),
            let category = category(reading), category != .lainnya,
            let place = place(reading), !place.isGuess
        else { return false }
        let tokens = classifier.text.tokens
        let isDenied = tokens.indices.contains { index in
            words.hazards.contains(tokens[index])
                && tokens[max(0, index - 3)..<index].contains {
                    $0.has(.not) || $0.has(.notYet) || $0.has(.hearsay)
                }
        }
        return !isDenied && !hasQuestionMark() && !DeedReader(words: words).isOver(classifier.text, category)
    }

    private static let notTold: SignalSet = [
        .asksHead, .hoax, .drill, .invites, .meetingLine, .meetingMoved, .followsOrder, .activityForm,
        .activityDone,
        .done, .commandsHead, .announces, .jokes, .ironic, .nilReport, .asksAbsence, .asksDelegation,
        .asksLeave,
        .asksUse, .asksDeparture, .asksApproval, .asksWhether, .grants, .denies, .mourns,
    ]

    // MARK: Whose task it is not

    /// "Itu bukan wilayah kami", below the only case that is open here: its place among them.
    private func givenBack(_ reading: Reading) -> Int? {
        guard reading.replied == nil, reading.official.role != .leader, isNotTheirs(reading) else {
            return nil
        }
        let open = openConditions(reading)
        guard open.count == 1, let place = open.first,
            forums[reading.forum].cases[place].sender != reading.official.key,
            forums[reading.forum].count - forums[reading.forum].cases[place].spot <= 4
        else { return nil }
        return place
    }

    /// Whoever answers says that it is another's task.
    func isNotTheirs(_ reading: Reading) -> Bool {
        guard classifier.text.tokens.contains(where: { words.tasks.contains($0.key) }),
            case .notTheirs? = AnswerWords(reading.post.text).meaning
        else { return false }
        return true
    }

    /// The places of the conditions of the last day that nobody said to be done and that may be the sender's to tell of.
    func openConditions(_ reading: Reading) -> [Int] {
        let area = area(reading)
        return forums[reading.forum].cases.indices.suffix(Self.horizon).filter { place in
            let matter = forums[reading.forum].cases[place]
            return matter.kind == .condition && !matter.isClosed && !matter.isFinished && !matter.isTwin
                && reading.now - matter.at < 86_400_000 && !matter.whereabouts.area.isElsewhere(than: area)
        }
    }

    // MARK: What is plainly none, or one of several

    /// "Sudah ditangani", where two conditions are open and nothing tells which; `matter` is what it most likely means.
    func leavesSeveral(_ reading: Reading, _ matter: OpenCase?) -> Bool {
        guard lesson == nil, matter?.kind ?? .condition == .condition, reading.signals.contains(.done),
            isBare(reading)
        else { return false }
        let open = openConditions(reading)
        guard open.count > 1 else { return false }
        let cases = forums[reading.forum].cases
        let key = reading.official.key
        // Who told of one, or took one on, means that one.
        for isNear in [{ $0.sender == key }, { $0.takers.contains(key) }] as [(OpenCase) -> Bool] {
            let own = open.filter { isNear(cases[$0]) }
            if own.count == 1 { return cases[own[0]].post != matter?.post }
        }
        guard let matter, let last = forums[reading.forum].recent.last else { return true }
        return last.root != matter.post || last.reference == matter.post
    }

    /// Says that something is done and not what.
    private func isBare(_ reading: Reading) -> Bool {
        guard place(reading) == nil, category(reading) ?? .lainnya == .lainnya else { return false }
        let tokens = classifier.text.tokens
        return !tokens.indices.contains { index in
            content[index] != 0 && !tokens[index].concepts.intersects(Self.deeds)
                && !words.deeds.ends.contains(tokens[index])
        }
    }

    private static let deeds: ConceptSet = [
        .done, .doing, .passive, .handle, .okay, .ready, .greeting, .photo, .all,
    ]

    /// Names another sort of condition at another place, or tells of work at a desk.
    func isOfAnother(_ reading: Reading, _ matter: OpenCase) -> Bool {
        guard lesson == nil, matter.kind == .condition else { return false }
        let (named, known) = (category(reading) ?? .lainnya, matter.category ?? .lainnya)
        let place = place(reading)?.keys ?? []
        let isOther =
            named != known && named != .lainnya && known != .lainnya && !place.isEmpty
            && !matter.place.isEmpty
            && place.isDisjoint(with: matter.place)
        return isOther || isDeskWork(reading, matter)
    }

    /// "Laporan bulanan sudah kami kirim", "pajak sudah lunas 80 %": work at a desk, of which the condition does not speak.
    private func isDeskWork(_ reading: Reading, _ matter: OpenCase) -> Bool {
        let tokens = classifier.text.tokens
        let isShared = zip(tokens, content).contains { token, key in
            key != 0 && matter.content.contains(key) && !words.deeds.accounts.contains(token)
        }
        if tokens.contains(where: { words.deeds.accounts.contains($0) }) { return !isShared }
        // What is sent to an agency may well be about it.
        return !isShared && reading.signals.contains(.sentData)
            && !tokens.contains { $0.has(.unit) || $0.has(.hazard) }
            && tokens.contains { words.deeds.papers.contains($0) }
    }
}
