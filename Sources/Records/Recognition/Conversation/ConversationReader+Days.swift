import Domain

extension ConversationReader {
    /// The days that the text names.
    func days(_ reading: Reading) -> DateReader.Span? {
        DateReader(words: words, today: reading.today).read(classifier.text)
    }

    /// The days that a notice names, behind the word that moves it if there is one.
    func daysOfNotice(_ reading: Reading) -> DateReader.Span? {
        let tokens = classifier.text.tokens
        // "Rapat besok digeser ke Kamis": the day behind the word counts.
        let moved = tokens.firstIndex { words.moves.contains($0.lexeme) }
        let reader = DateReader(words: words, today: reading.today)
        return moved.flatMap { reader.read(classifier.text, from: $0) } ?? reader.read(classifier.text)
    }

    /// The days of a request: those it names, those of the meeting that it is about, or today.
    func requestedDays(
        _ request: PermissionRequest,
        naming named: DateReader.Span?,
        _ reading: Reading
    ) -> DateReader.Span? {
        if let named, named.last >= reading.today { return named }
        if let day = meetingDay(request, reading) { return DateReader.Span(day) }
        let isNow = request.leave == .late || request.leave == .leaving || isForToday(reading)
        return isNow ? DateReader.Span(reading.today) : named
    }

    /// Speaks of an hour that is still to come, or of "nanti", and of no day.
    func isForToday(_ reading: Reading) -> Bool {
        isForLater(reading) || classifier.text.tokens.contains { $0.lexeme == words.later }
    }

    /// The text names an hour that is still to come today.
    func isForLater(_ reading: Reading) -> Bool {
        let now = reading.post.at.civil.timeOfDay
        guard let times = TimeReader(words: words).read(classifier.text) else { return false }
        return times.first > now.hour * 60 + now.minute
    }

    /// The day of the meeting that a request is about: the notice that it replies to, the one whose words it uses, or
    /// the only one to come where the applicant would be away from it.
    private func meetingDay(_ request: PermissionRequest, _ reading: Reading) -> Int? {
        let coming = forums[reading.forum].meetings.filter { reading.now <= $0.ends }
        if let replied = reading.replied {
            return coming.last { $0.post == replied.root || $0.post == replied.reference }?.day
        }
        let spokenOf = coming.filter { !$0.words.isDisjoint(with: request.content) }
        let isAway = [.absence, .delegation, .late, .attendingElsewhere].contains(request.leave)
        let days = Set((spokenOf.isEmpty && isAway ? coming : spokenOf).map(\.day))
        return days.count == 1 ? days.first ?? nil : nil
    }
}
