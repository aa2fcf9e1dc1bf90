import Domain

extension ConversationReader {
    /// Labels the text in its situation.
    mutating func label(_ reading: Reading) {
        if reading.replied == nil { reading.echoes = echoes(reading.forum) }
        let situation = situation(reading)
        classifier.weigh(situation)
        if let right = lesson?.learn(reading.post.id, classifier) {
            shares = LabelScores()
            shares[right] = 1
            return conclude(right, 1, reading)
        }
        shares.lanes = classifier.scores.shares
        let label = shares.top
        conclude(label, shares[label], reading)
        readPlainly(reading)
    }

    /// Writes a label with the rule and the words that gave it.
    mutating func conclude(_ label: PostLabel, _ confidence: Float, _ reading: Reading) {
        let (rule, range) = classifier.reason(for: label)
        reading.recognition.label = label
        reading.recognition.confidence = confidence
        reading.recognition.rule = rule
        reading.recognition.matched = matched(range)
    }

    /// The bytes of tokens; those of the whole body where no rule spoke.
    @inline(__always)
    func matched(_ range: Range<Int>) -> [Range<Int>] {
        let tokens = classifier.text.tokens
        let used =
            range.isEmpty ? min(classifier.text.bodyStart, max(tokens.count - 1, 0))..<tokens.count : range
        return used.isEmpty ? [] : [tokens.bytes(of: ClosedRange(used))]
    }

    private func situation(_ reading: Reading) -> Situation {
        // Not before it is asked for: an official is large, and most posts have nothing to decide on.
        lazy var official = decider(reading)
        let role = decidingRole(reading)
        var situation = Situation(role: reading.official.role, rank: reading.official.rank)
        situation.replied = reading.replied?.label
        situation.repliesToOwn = reading.replied?.sender == reading.official.key
        if let replied = reading.replied, let place = askedBy(replied, reading) {
            let request = forums[replied.forum].requests[place]
            situation.mayDecideReplied = mayDecide(official, request, forum: reading.forum)
            if situation.mayDecideReplied { situation.parts = parts(request) }
        }
        let first = max(0, forums[reading.forum].requests.count - 64)
        var open: [Int] = []
        for place in (first..<forums[reading.forum].requests.count).reversed()
        where AuthorityMatrix.reaches(
            role,
            forums[reading.forum].requests[place].applicant.role
        ) && isOpen(place, reading) {
            if mayDecide(official, forums[reading.forum].requests[place], forum: reading.forum) {
                situation.decidable = min(situation.decidable + 1, 2)
                open.append(place)
                if open.count > 8 { break }
            }
        }
        if !situation.mayDecideReplied, let place = meant(among: open, reading) {
            situation.parts = parts(forums[reading.forum].requests[place])
        }
        readObject(&situation, open, reading)
        situation.isShort = classifier.text.tokens.count < 9
        situation.matchesCase = matchesCase(reading)
        situation.hasPhoto =
            reading.official.role != .leader
            && reading.post.attachments.contains { $0.mime.hasPrefix("image") }
        situation.isForwarded = reading.post.isForwarded
        situation.hasMeeting = forums[reading.forum].meetings.last.map { reading.now <= $0.ends } ?? false
        situation.hasCall =
            forums[reading.forum].lastCall.map { reading.now - $0.at < 43_200_000 } ?? false
        situation.isPlainGrant = classifier.text.tokens.contains {
            words.plainGrants.contains($0.lexeme)
        }
        situation.relays = tellsAnother(reading)
        situation.forumKind = ["pimpinan", "camat-lurah", "opd"].firstIndex(of: reading.post.forumKind) ?? 3
        readRecent(&situation, reading)
        readStandings(&situation, reading)
        readOpening(&situation, reading)
        readEchoes(&situation, reading)
        situation.hasOwnRequest = hasOwnRequest(reading)
        situation.isNamed = isNamed(reading)
        return situation
    }

    /// Whether what the text says yes or no to is asked by one of those who wait.
    private func readObject(_ situation: inout Situation, _ open: [Int], _ reading: Reading) {
        guard let clause = classifier.decidingClause else { return }
        situation.tellsOfPast = tellsOfPast(clause)
        guard situation.decidable > 0 || situation.mayDecideReplied else { return }
        let object = objectKeys(reading)
        guard !object.isEmpty else { return }
        var asked = open.contains { !forums[reading.forum].requests[$0].content.isDisjoint(with: object) }
        if let replied = reading.replied, let place = replied.request, !asked {
            asked = !forums[replied.forum].requests[place].content.isDisjoint(with: object)
        }
        situation.object = asked ? .asked : .foreign
    }

    /// One of the last orders names the sender.
    private func isNamed(_ reading: Reading) -> Bool {
        forums[reading.forum].cases.withUnsafeBufferPointer { cases in
            for place in cases.indices.suffix(4) where cases[place].isOrder {
                for name in cases[place].named where reading.official.party.isNamed(by: name) {
                    return true
                }
            }
            return false
        }
    }

    /// What the last posts did, and who said them.
    private func readRecent(_ situation: inout Situation, _ reading: Reading) {
        // In place: a copy of each of the eight would cost more than the rest.
        forums[reading.forum].recent.withUnsafeBufferPointer { recent in
            for (back, place) in recent.indices.reversed().prefix(8).enumerated() {
                let label = recent[place].label
                let isOwn = recent[place].sender == reading.official.key
                if back == 0 {
                    situation.before = label
                    situation.isSameSender = isOwn
                    situation.pause = reading.now - recent[place].at
                    situation.beforeStanding = Standing(
                        of: (recent[place].role, recent[place].rank),
                        from: (reading.official.role, reading.official.rank)
                    )
                }
                if back == 1 { situation.earlier = label }
                if situation.ownBefore == nil, isOwn { situation.ownBefore = label }
                switch label {
                case .meetingNotice, .instruction, .conditionReport, .permissionRequest:
                    situation.prompt = situation.prompt ?? label
                case .attendance where back < 5:
                    situation.recentPresence = min(3, situation.recentPresence + 1)
                case .acknowledgement where back < 5:
                    situation.recentThanks = min(3, situation.recentThanks + 1)
                default: break
                }
            }
        }
    }

    /// How the one replied to and the one addressed stand to the sender.
    private func readStandings(_ situation: inout Situation, _ reading: Reading) {
        let own = (reading.official.role, reading.official.rank)
        if let replied = reading.replied {
            situation.repliedStanding = Standing(of: (replied.role, replied.rank), from: own)
        }
        for token in classifier.text.tokens where token.isAddress {
            guard let title = names.title(token) else { continue }
            situation.addressedStanding = Standing(of: title, from: own)
            break
        }
    }

    /// How loudly the matters of the last days sound in the text.
    private func readEchoes(_ situation: inout Situation, _ reading: Reading) {
        let found = reading.echoes
        let first = forums[reading.forum].cases.count - found.count
        forums[reading.forum].cases.withUnsafeBufferPointer { cases in
            for place in found.indices where found[place].words > 0 {
                guard reading.now - cases[first + place].at < 3 * 86_400_000 else { continue }
                let weight = found[place].rare + found[place].common / 2
                let level: UInt8 = weight < 0.4 ? 1 : weight < 1.2 ? 2 : 3
                let kind = cases[first + place].kind.rawValue
                situation.echoes[kind] = max(situation.echoes[kind], level)
            }
        }
    }

    /// Whose unit the text begins with.
    private func readOpening(_ situation: inout Situation, _ reading: Reading) {
        var isNumbered = false
        var last: Token?
        for token in classifier.text.tokens {
            if token.kind == .period || token.kind == .bracket, last?.kind == .number { isNumbered = true }
            last = token
        }
        situation.isList = isNumbered
        situation.hasNumber = classifier.text.tokens.contains { $0.kind == .number }
        situation.isYes = classifier.text.tokens.contains { words.yes.contains($0.lexeme) }
        situation.opensWithOwnUnit = beginsWithOwnUnit(reading)
        guard let first = classifier.text.openingWord, !situation.opensWithOwnUnit else { return }
        let key = names.key(first)
        let count = forums[reading.forum].requests.count
        for place in max(0, count - 16)..<count where isOpen(place, reading) {
            guard forums[reading.forum].requests[place].applicant.words.contains(key) else { continue }
            situation.opensWithApplicant = true
            return
        }
    }

    private func hasOwnRequest(_ reading: Reading) -> Bool {
        let count = forums[reading.forum].requests.count
        for place in max(0, count - 16)..<count
        where forums[reading.forum].requests[place].expires >= reading.now
            && !forums[reading.forum].requests[place].isWithdrawn
            && !forums[reading.forum].requests[place].isLatent
            && forums[reading.forum].requests[place].sender == reading.official.key
        {
            return true
        }
        return false
    }

    /// An open condition of the text's category was told here by another, and the places do not disagree.
    private func matchesCase(_ reading: Reading) -> Bool {
        guard lastConditions[reading.forum] > reading.now - 3 * 86_400_000,
            let category = category(reading),
            category != .lainnya
        else { return false }
        let place = place(reading)?.keys ?? []
        let area = area(reading)
        let here = reading.forum
        return forums[here].cases.indices.suffix(40).contains { index in
            forums[here].cases[index].kind == .condition && forums[here].cases[index].category == category
                && reading.now - forums[here].cases[index].at < 3 * 86_400_000
                && forums[here].cases[index].sender != reading.official.key
                && !forums[here].cases[index].whereabouts.area.isElsewhere(than: area)
                && (forums[here].cases[index].place.isEmpty || place.isEmpty
                    || !forums[here].cases[index].place.isDisjoint(with: place))
        }
    }

    /// Waits for a decision that need not be a reply.
    private func isOpen(_ place: Int, _ reading: Reading) -> Bool {
        reading.now <= forums[reading.forum].requests[place].expires
            && forums[reading.forum].requests[place].decisions.isEmpty
            && !forums[reading.forum].requests[place].isWithdrawn
            && !forums[reading.forum].requests[place].isLatent
    }

    /// The request that a post made, or that its sender speaks of in it again.
    private func askedBy(_ post: PostMemory, _ reading: Reading) -> Int? {
        if let place = post.request { return place }
        guard post.label == .followUp, post.forum == reading.forum,
            let place = posts[PostKey(forum: post.forum, text: post.root.text)]?.request,
            forums[post.forum].requests[place].sender == post.sender, isUndecided(place, reading)
        else { return nil }
        return place
    }

    /// Tells another's word; one who may speak for a principal does so with fewer words.
    func tellsAnother(_ reading: Reading) -> Bool {
        reading.signals.contains(.relays)
            || reading.official.speaksFor != nil
                && (reading.signals.contains(.relayedWord)
                    || reading.official.role == .aide
                        && classifier.text.tokens.contains {
                            $0.has(.they) || words.principals.contains($0.lexeme)
                        })
    }

    /// The role in which the sender decides; see ``decider(_:)``.
    private func decidingRole(_ reading: Reading) -> OfficialRole {
        guard reading.official.speaksFor != nil, tellsAnother(reading) else { return reading.official.role }
        return reading.official.speaksFor?.role ?? .leader
    }

    /// As whom the sender decides: himself, or the one whose word he tells.
    func decider(_ reading: Reading) -> Official {
        guard tellsAnother(reading), let principal = reading.official.speaksFor else {
            return reading.official
        }
        var official = reading.official
        official.role = principal.role ?? .leader
        official.rank = principal.rank
        official.party = principal
        return official
    }

    /// Inlined, or each request that is asked about would be copied.
    @inline(__always)
    func mayDecide(_ official: Official, _ request: PermissionRequest, forum: Int) -> Bool {
        guard official.key != request.sender else { return false }
        return AuthorityMatrix.power(
            role: official.role,
            rank: official.rank,
            party: official.party,
            over: request.applicant,
            isAlone: forums[forum].alone.contains(official.role)
        ) > .none
    }
}
