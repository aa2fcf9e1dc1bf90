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
}
