import Domain

extension ConversationReader {
    /// Whom a decision names: names that stand where one addresses, not those of delegates and third persons.
    func namedApplicants(_ reading: Reading) -> [NamedParty] {
        let tokens = classifier.text.tokens
        let opening: ConceptSet = [
            .grant, .okay, .postpone, .not, .dont, .can, .permitted, .leave, .permit, .ready, .thanks,
            .presence, .must, .relative,
        ]
        let open = openRequests(reading.forum)
        let decided = classifier.decidedBefore
        var found: [NamedParty] = []
        var index = 0
        while index < tokens.count {
            guard tokens[index].isAddress else { index += 1; continue }
            let end = classifier.text.nameEnd(index)
            let before = index > 0 ? tokens[index - 1] : nil
            // "Salam sama kepala Basarnas", "titipkan ke Camat Bukit": he is spoken of.
            let isSpokenOf =
                before.map { words.company.contains($0.key) } ?? false
                || tokens[..<index].suffix(2).contains { $0.lexeme == words.regards }
            let isAddressing =
                before.map { !$0.isWord || $0.concepts.intersects(opening) && !$0.has(.delegate) } ?? true
            var party = names.party(tokens[index..<end])
            // "Kadis LH tulak haja", "Kadis LH tim Adipura": a word in small letters may be no part of the name.
            if !isNamed(party, among: open, reading.forum) {
                let ends = (index + 2..<max(end, index + 2)).reversed().filter {
                    tokens[$0].kind == .word && !tokens[$0].isCapital
                        && !words.areas.contains(tokens[$0].lexeme)
                }
                // No closure: one that holds the reader would copy it.
                for end in ends {
                    let shorter = names.party(tokens[index..<end])
                    guard isNamed(shorter, among: open, reading.forum) else { continue }
                    party = shorter
                    break
                }
            }
            if let called = calledForShort(party, reading.forum) { party.words = called }
            // "diwakilkan Pak Indra": the delegate, unless he is the one who asked.
            let hasAsked = !party.words.isEmpty && isNamed(party, among: open, reading.forum)
            // "Sekarang saja, Sekda sudah di tempat": named behind what is decided, a leader did not ask.
            let isAside = party.role == .leader && !hasAsked && index >= decided
            let isMeant = (isAddressing || hasAsked) && !isSpokenOf && !isAside && !party.isSubordinate
            if isMeant, !party.isEmpty || party.isPlural { found.append(party) }
            index = end
        }
        found += unitsNamed(tokens, open, reading.forum)
        for mention in reading.post.mentions {
            if let party = forums[reading.forum].parties[mention] { found.append(party) }
        }
        if reading.signals.contains(.relays) { found.removeAll { $0.role == .leader } }
        return found
    }

    /// The places of the latest requests that wait for a decision.
    private func openRequests(_ forum: Int) -> [Int] {
        let requests = forums[forum].requests
        return requests.indices.suffix(16).filter { requests[$0].state == .open && !requests[$0].isLatent }
    }

    /// "Bu Noor": the name of the only one here who may be called so, where he asked for something lately.
    private func calledForShort(_ name: NamedParty, _ forum: Int) -> WordKeys? {
        guard let word = name.words.only, let key = forums[forum].called(word),
            forums[forum].requests.suffix(16).contains(where: { $0.sender == key })
        else { return nil }
        return forums[forum].parties[key]?.words
    }

    /// A name means the applicant of one of the requests at `places`.
    private func isNamed(_ name: NamedParty, among places: [Int], _ forum: Int) -> Bool {
        for place in places where forums[forum].requests[place].isNamed(by: name) { return true }
        return false
    }

    /// Notes who goes instead: he who stands behind a word of it, or the second of an office of whom the text speaks;
    /// gives the bytes that name him.
    @discardableResult
    func setDelegate(_ reading: Reading) -> Range<Int>? {
        guard
            let bytes = parties.delegate(
                classifier.text,
                asks: reading.recognition.label == .permissionRequest
            ) ?? secondSpokenOf(reading)
        else { return nil }
        reading.recognition.fields.set("delegate", slice(bytes, reading))
        return bytes
    }

    /// Keys of the names among the words at `bytes`.
    func delegateKeys(_ bytes: Range<Int>) -> WordKeys {
        var keys: WordKeys = []
        for token in classifier.text.tokens where bytes.contains(Int(token.start)) {
            if token.kind == .word, token.isCapital, token.lexeme == 0 { keys.insert(names.key(token)) }
        }
        return keys
    }

    /// The second of an office waits for a decision: who is named in one may be he.
    func isSecondAsking(_ reading: Reading) -> Bool {
        forums[reading.forum].requests.suffix(16).contains {
            $0.applicant.isSubordinate && reading.now <= $0.expires
        }
    }

    /// "Boleh Sekdis saja?", "saya titip Kasi Pem": unless he is spoken to, asks himself, or is who is asked for.
    private func secondSpokenOf(_ reading: Reading) -> Range<Int>? {
        let tokens = classifier.text.tokens
        guard !reading.official.party.isSubordinate, reading.recognition.fields["applicant"] == nil else {
            return nil
        }
        let found = tokens.indices.first { index in
            guard names.isSecond(tokens[index]), index >= classifier.text.bodyStart else { return false }
            return index == 0 || !tokens[index - 1].isAddress || tokens[index - 1].has(.honorific)
        }
        return found.map { parties.second(tokens, $0) }
    }

    /// The agencies of which a text speaks, and the units of those who were seen in the forum.
    func unitsSpokenOf(_ reading: Reading) -> [(name: UInt32, word: UInt32)] {
        classifier.text.tokens.compactMap { token in
            guard token.kind == .word, !token.isAddress, token.isCapital || token.lexeme == 0 else {
                return nil
            }
            let name = names.key(token)
            let isOwn = reading.official.party.words.contains(name)
            guard !isOwn, names.isAgency(token) && token.isCapital || forums[reading.forum].isName(name)
            else { return nil }
            return (name, token.key)
        }
    }

    /// "Perikanan silakan, Kominfo jangan telat": units of applicants, named without a title where a clause begins.
    private func unitsNamed(_ tokens: [Token], _ open: [Int], _ forum: Int) -> [NamedParty] {
        guard !open.isEmpty else { return [] }
        let applicants = open.map { forums[forum].requests[$0].applicant.words }
        var found: [NamedParty] = []
        var isOpening = true
        for (place, token) in tokens.enumerated() {
            if !token.isWord {
                isOpening = true
                continue
            }
            let leadsOn = token.isAddress || token.has(.okay) || token.has(.grant)
            defer { isOpening = leadsOn || isOpening && token.has(.relative) }
            guard isOpening, !token.isAddress else { continue }
            // "Tomohon Tengah", not the Tomohon of every unit there.
            let runs = applicants.map { words in
                tokens[place...].prefix { $0.isWord && words.contains(names.key($0)) }
            }
            // "Sekretaris jaga dari pagi, baru saya izinkan" does not name Tonja Baru.
            guard let longest = runs.max(by: { $0.count < $1.count }),
                longest.contains(where: { $0.isCapital || $0.lexeme == 0 || names.isAgency($0) })
            else { continue }
            var party = NamedParty()
            party.words = WordKeys(longest.map { names.key($0) })
            found.append(party)
        }
        return found
    }
}
