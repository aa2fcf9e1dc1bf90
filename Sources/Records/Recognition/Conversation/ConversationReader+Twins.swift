/// What is told or sent twice.
extension ConversationReader {
    /// In milliseconds.
    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 86_400_000

    /// The same condition told by another here within the hour, or by anybody in another forum.
    func twin(_ category: ConditionCategory, _ place: Whereabouts, _ reading: Reading)
        -> PostReference?
    {
        func last(_ forum: Int, of limit: Int) -> PostReference? {
            let count = forums[forum].cases.count
            for index in stride(from: count - 1, through: max(0, count - limit), by: -1)
            where !forums[forum].cases[index].isClosed {
                let at = forums[forum].cases[index].at
                guard reading.now - at < Self.hour else { break }
                if at < reading.now + Self.hour, forums[forum].cases[index].category == category,
                    forums[forum].cases[index].kind == .condition,
                    forum != reading.forum || forums[forum].cases[index].sender != reading.official.key,
                    forums[forum].cases[index].whereabouts.agrees(with: place)
                {
                    return forums[forum].cases[index].post
                }
            }
            return nil
        }
        if let here = last(reading.forum, of: .max) { return here }
        for forum in lastConditions.indices
        where forum != reading.forum && reading.isWithin(Self.hour, of: lastConditions[forum]) {
            if let there = last(forum, of: 20) { return there }
        }
        return nil
    }

    /// The same words by the same sender, in another forum or sent again.
    mutating func findSame(_ reading: Reading) {
        // The same words that take something else back are no copy.
        guard reading.post.text.utf8.count >= 24, reading.edited == nil,
            !reading.recognition.links.contains(where: { $0.relation == .withdraws })
        else { return }
        switch reading.recognition.label {
        case .activityReport, .conditionReport, .followUp, .meetingNotice, .instruction, .attendance, .other:
            break
        default: return
        }
        // The same words under another name are the same kiriman only in another forum.
        let anybody = wordsHash()
        let key = Self.contentHash(anybody, reading.official.key)
        if let earlier = sent[key], reading.isWithin(Self.day, of: earlier.at) {
            if earlier.post != reading.post.id { reading.link(earlier.post, .sameAs) }
        } else if reading.post.text.utf8.count >= 48, let earlier = sent[anybody],
            reading.isWithin(Self.day, of: earlier.at),
            posts[PostKey(forum: reading.forum, text: earlier.post.text)] == nil,
            !isElsewhere(earlier.post, reading)
        {
            reading.link(earlier.post, .sameAs)
        } else {
            if !reading.isWithin(Self.day, of: sent[anybody]?.at ?? .min) {
                sent[anybody] = (reading.post.id, reading.now)
            }
            sent[key] = (reading.post.id, reading.now)
        }
        if sent.count > 50_000 {
            sent = sent.filter { reading.isWithin(Self.day, of: $0.value.at) }
        }
    }

    /// In the words of two lurahs "RW 03" is in two kelurahan.
    private func isElsewhere(_ earlier: PostReference, _ reading: Reading) -> Bool {
        guard reading.recognition.label == .conditionReport,
            let memory = memory(earlier, forum: reading.forum),
            let teller = forums[memory.forum].parties[memory.sender]
        else { return false }
        return area(reading).isElsewhere(than: area(of: teller))
    }

    /// The same request sent again by the same person, or its answer asked for: it is not asked twice.
    mutating func repeats(_ reading: Reading) -> Bool {
        guard reading.recognition.label == .permissionRequest, reading.edited == nil,
            reading.post.text.utf8.count >= 24
        else { return false }
        if let place = reminded(reading) {
            let request = forums[reading.forum].requests[place].post
            reading.recognition.rule = "reminds_of_request"
            reading.link(request, .sameAs)
            reading.memory.request = place
            reading.memory.root = request
            return true
        }
        let key = Self.contentHash(wordsHash(), reading.official.key)
        guard let earlier = sent[key], reading.isWithin(Self.hour, of: earlier.at),
            let place = posts[PostKey(forum: reading.forum, text: earlier.post.text)]?.request
        else {
            sent[key] = (reading.post.id, reading.now)
            return false
        }
        reading.link(earlier.post, .sameAs)
        reading.memory.request = place
        reading.memory.root = earlier.post
        return true
    }

    /// The sender's request of which a text reminds: "mohon petunjuk izin bimtek kami tadi"; the only one that waits, where
    /// the text points back at it, or the only one of whose words it speaks.
    func reminded(_ reading: Reading) -> Int? {
        let asksAnew: SignalSet = [
            .asksAbsence, .asksDelegation, .asksLeave, .asksDeparture, .asksUse, .meToo,
        ]
        let tokens = classifier.text.tokens
        guard reading.replied == nil, !reading.signals.intersects(asksAnew),
            tokens.contains(where: { words.reminding.contains($0.key) })
        else { return nil }
        let requests = forums[reading.forum].requests
        // Asked of somebody else it is another request.
        let asked = addressee(reading)
        let own = waiting(of: reading.official.key, reading).filter { place in
            guard let asked else { return true }
            return !(requests[place].addressee?.isAnotherPost(than: asked) ?? (asked.rank > 0))
        }
        let told = contentKeys().subtracting(leaveKeys())
        let spoken = own.filter { !requests[$0].content.isDisjoint(with: told) }
        if spoken.count == 1 { return spoken[0] }
        let pointsBack =
            tokens.contains { words.earlier.contains($0.key) } && tokens.contains { $0.has(.permit) }
        return own.count == 1 && pointsBack ? own[0] : nil
    }

    /// A hash of the words of the text read last.
    @inline(__always)
    private func wordsHash() -> UInt64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for token in classifier.text.tokens where token.isWord {
            hash = (hash ^ UInt64(token.value >= 0 ? UInt32(token.value) : token.hash)) &* 1_099_511_628_211
        }
        return hash
    }

    /// A hash of words, by their hash, and of who says them.
    private static func contentHash(_ words: UInt64, _ sender: String) -> UInt64 {
        var hash = words
        for byte in sender.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        return hash
    }
}
