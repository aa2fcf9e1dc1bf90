/// What a decision that names no request tells of the one it means: what was spoken of before, its place among those
/// who wait, whether it is said to a Pak or a Bu.
extension ConversationReader {
    /// "Yang pertama", "yang kedua", among the first words: 0, 1, 2; -1 for "yang terakhir".
    func ordinal() -> Int? {
        let tokens = classifier.text.tokens.prefix(5)
        for (before, token) in zip(tokens, tokens.dropFirst()) where before.has(.relative) {
            if let place = words.ordinals.firstIndex(of: token.key) { return place }
            if words.last.contains(token.key) { return -1 }
        }
        return nil
    }

    /// The days by which the text says which request it means: "yang Kamis silakan", "tanggal 20 belum bisa"; not those
    /// that it puts in their place: "Kamis saja".
    func daysMeant(_ reading: Reading) -> DateReader.Span? {
        let text = classifier.text
        let reader = DateReader(words: words, today: reading.today)
        for index in text.tokens.indices.prefix(5) {
            let token = text.tokens[index]
            let isMeant =
                token.lexeme == words.date && index == text.bodyStart
                || index > 0 && text.tokens[index - 1].has(.relative) && words.namesDay(token)
            guard isMeant else { continue }
            let isPutThere = text.tokens[index...].prefix(5).contains { $0.lexeme == words.only }
            return isPutThere ? nil : reader.read(text, from: index)
        }
        return nil
    }

    /// The request on which the decider spoke last in the forum, where its sender answered him since and nobody else who
    /// waits for a decision wrote; or asked, where nobody else at all wrote since the request.
    func discussed(by decider: String, _ reading: Reading) -> Int? {
        let recent = forums[reading.forum].recent.suffix(6)
        guard
            let said = recent.lastIndex(where: { $0.sender == reading.official.key || $0.sender == decider }),
            let answer = recent[(said + 1)...].last, reading.now - answer.at <= 1_800_000
        else { return nil }
        let requests = forums[reading.forum].requests
        let asked = requests.indices.suffix(16).last { place in
            guard requests[place].sender == answer.sender, answer.reference != requests[place].post else {
                return false
            }
            let since = recent.drop { $0.reference != requests[place].post }
            let areTwo = since.allSatisfy { $0.sender == answer.sender || $0.sender == recent[said].sender }
            let isAsked = recent[said].label == .other && !since.isEmpty && areTwo
            return requests[place].post == answer.root || isAsked
        }
        guard let asked, requests[asked].at < recent[said].at else { return nil }
        let isInterrupted = recent[(said + 1)...].contains { memory in
            memory.sender != answer.sender
                && requests.suffix(16).contains { $0.sender == memory.sender && $0.state == .open }
        }
        return isInterrupted ? nil : asked
    }

    /// "Bu Sekdis, sampaikan ke Ibu cutinya saya setujui": the answer is told to the one who asked for another, who is to
    /// carry it; the decider tells nobody's word, and sends nobody on.
    func sendsWord(_ reading: Reading) -> Bool {
        let text = classifier.text
        guard reading.official.speaksFor == nil, text.bodyStart > 0,
            let first = text.tokens[text.bodyStart...].first(where: \.isWord),
            words.telling.contains(first.key)
        else { return false }
        let addressed = names.party(text.tokens[..<text.bodyStart])
        return forums[reading.forum].requests.suffix(16).contains { request in
            request.isForAnother && request.state == .open
                && request.messenger.map { $0.fit(addressed) != .excluded } ?? false
        }
    }

    /// To whom the text is said that names nobody, by its "Pak" or "Bu" (``NamedParty/gender``).
    func courtesy() -> Int {
        let tokens = classifier.text.tokens
        for index in tokens.indices where tokens[index].isAddress {
            let before = index > 0 ? tokens[index - 1] : nil
            let end = classifier.text.nameEnd(index)
            // "Ibu saya sakit", "sama Ibu" speak of somebody.
            if before?.isAddress ?? false || before.map({ words.company.contains($0.key) }) ?? false {
                continue
            }
            if end < tokens.count, tokens[end].isWord { continue }
            let party = names.party(tokens[index..<end])
            if party.isEmpty, !party.isPlural, party.gender != 0 { return party.gender }
        }
        return 0
    }
}
