import Domain

extension TitleIndex {
    /// A stretch of a message that names people.
    package struct Addressee: Hashable, Sendable {
        /// How the stretch names them.
        package enum Form: String, Sendable {
            case title, name, mention, phone
        }

        /// Bytes of the text's UTF-8, the courtesy included.
        package let range: Range<Int>
        package let form: Form
        /// Members' keys; more than one where it cannot be told who is meant.
        package let candidates: [String]
    }

    /// Who is meant by a title, a name, an @mention or a phone number; empty for nobody whom the roster knows,
    /// several where it cannot be told.
    ///
    /// `speaker` is the member who said it: a lurah's "Pak Camat" is his own.
    package func members(called text: String, speaker: String? = nil) -> [String] {
        if let phone = PhoneNumber.international(String(text.drop { $0 == "@" })), let found = phones[phone] {
            return found.map(\.member)
        }
        let tokens = TitleWords.tokens(of: text)
        guard let found = reading(tokens, at: 0, isCalled: true, speaker) else { return [] }
        return found.candidates
    }

    /// Everybody whom a message names, in its order; stretches do not overlap.
    package func addressees(in text: String, speaker: String? = nil) -> [Addressee] {
        let tokens = TitleWords.tokens(of: text)
        var found: [Addressee] = []
        var place = 0
        while place < tokens.count {
            if let addressee = phone(tokens, at: place)
                ?? reading(tokens, at: place, isCalled: false, speaker)
            {
                found.append(addressee)
                while place < tokens.count, tokens[place].range.lowerBound < addressee.range.upperBound {
                    place += 1
                }
            } else {
                place += 1
            }
        }
        return found
    }

    /// The title or name that begins at a word.
    ///
    /// One word alone ("camat", "budi") is an address only with a courtesy or an @ before it, or where the
    /// caller knows that the whole text is one (`isCalled`).
    private func reading(
        _ tokens: [TitleWords.Token],
        at start: Int,
        isCalled: Bool,
        _ speaker: String?
    ) -> Addressee? {
        var place = start
        var courtesy: Member.Courtesy?
        var standing: ActingOfficer.Standing?
        while place < tokens.count {
            if let said = TitleWords.courtesies[tokens[place].word] {
                courtesy = said
            } else if let said = TitleWords.standings[tokens[place].word] {
                standing = said
            } else if !TitleWords.salutations.contains(tokens[place].word) {
                break
            }
            place += 1
        }
        guard place < tokens.count, openings.contains(tokens[place].word) else { return nil }
        let isMention = tokens[place].mark == UInt8(ascii: "@")
        let isAddress = isCalled || isMention || place > start
        guard let (holders, end, isTitle) = longest(tokens, from: place, isAddress) else { return nil }
        return Addressee(
            range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound,
            form: isMention ? .mention : isTitle ? .title : .name,
            // A superior's "Pak Budi" may be any Budi; only a title is said of one's own.
            candidates: narrowed(holders, courtesy, standing, isTitle ? speaker : nil)
        )
    }

    /// The longest phrase from a word on that means somebody; a title before a name of the same length.
    private func longest(_ tokens: [TitleWords.Token], from start: Int, _ isAddress: Bool)
        -> (holders: [Holder], end: Int, isTitle: Bool)?
    {
        var phrase = ""
        var found: (holders: [Holder], end: Int, isTitle: Bool)?
        for place in start..<min(tokens.count, start + Self.longest) {
            if !phrase.isEmpty { phrase += " " }
            phrase += tokens[place].word
            // One written word may stand for several: the phrase must not end inside it.
            let endsInside = place + 1 < tokens.count && tokens[place + 1].range == tokens[place].range
            guard !endsInside, isAddress || place > start || joined.contains(phrase) else { continue }
            if let holders = titles[phrase] {
                found = (holders, place + 1, true)
            } else if let holders = names[phrase] {
                found = (holders, place + 1, false)
            }
        }
        return found
    }

    /// `+62 812-3456-7890` or `@6281234567890`.
    private func phone(_ tokens: [TitleWords.Token], at start: Int) -> Addressee? {
        guard let mark = tokens[start].mark, tokens[start].word.allSatisfy(\.isNumber) else { return nil }
        var digits = ""
        for place in start..<min(tokens.count, start + 6) {
            let isNear =
                place == start || tokens[place].range.lowerBound - tokens[place - 1].range.upperBound == 1
            guard isNear, tokens[place].word.allSatisfy(\.isNumber) else { return nil }
            digits += tokens[place].word
            guard let holders = phones["+" + digits] else { continue }
            return Addressee(
                range: tokens[start].range.lowerBound - 1..<tokens[place].range.upperBound,
                form: mark == UInt8(ascii: "@") ? .mention : .phone,
                candidates: holders.map(\.member)
            )
        }
        return nil
    }

    /// Those whom the words around the title do not exclude; all of them where they exclude everybody.
    private func narrowed(
        _ holders: [Holder],
        _ courtesy: Member.Courtesy?,
        _ standing: ActingOfficer.Standing?,
        _ speaker: String?
    ) -> [String] {
        var left = holders
        func keep(_ isMeant: (Holder) -> Bool) {
            let kept = left.filter(isMeant)
            if !kept.isEmpty { left = kept }
        }
        if let standing { keep { $0.standing == standing } }
        if let courtesy {
            keep { holder in roster.member(holder.member)?.courtesy.map { $0 == courtesy } ?? true }
        }
        if left.count > 1, let speaker, let own = roster.assignment(of: speaker)?.unit {
            let around = roster.lineage(of: own).map(\.key)
            keep { holder in
                holder.member != speaker
                    && around.contains { unit in
                        roster.assignment(of: holder.member)?.unit == unit
                            || roster.heads(of: unit).contains { $0.member == holder.member }
                    }
            }
        }
        var seen: Set<String> = []
        return left.map(\.member).filter { seen.insert($0).inserted }
    }
}
