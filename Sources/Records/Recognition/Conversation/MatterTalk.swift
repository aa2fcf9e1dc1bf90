/// What a post says that may tell which earlier matter it means: read once, compared with each.
struct MatterTalk {
    private let names: WordKeys
    private let place: WordKeys
    private let category: ConditionCategory?
    private let sender: Official
    private let now: Int64
    private let count: Int
    /// How many words of the post say what it is about.
    private let total: Float
    /// The matters of the sender's own post before, and of the last six.
    private let own: PostReference?
    private let near: [PostReference]
    /// By ``OpenCase/Kind``, the latest matter, and how many there were within a day.
    private var latest = SIMD8<Int>(repeating: -1)
    private var counts = SIMD8<Int>()
    private let tells: Bool
    private let answers: Bool
    private let isFollowing: Bool
    private let isPresence: Bool
    private let moves: Bool
    private let hasTime: Bool
    private let hasDay: Bool
    private let hasNumber: Bool
    private let isShort: Bool

    private static let day: Int64 = 86_400_000
    private static let telling: SignalSet = [
        .done, .inProgress, .partlyDone, .waitingFor, .notSolved, .confirmed, .followsOrder,
    ]
    private static let presence: SignalSet = [.presentHead, .present, .absent, .represented, .comesLate]

    /// Reads the text that `reader` read last, against the matters at `places`.
    init(_ reading: Reading, _ reader: borrowing ConversationReader, _ places: [Int]) {
        let text = reader.classifier.text
        let words = reader.words
        let signals = reading.signals
        names = reader.spokenNames()
        place = reader.place(reading)?.keys ?? []
        category = reader.category(reading)
        sender = reading.official
        now = reading.now
        count = reader.forums[reading.forum].count
        total = Float(reader.content.count { $0 != 0 })
        (own, near) = reader.forums[reading.forum].recent.withUnsafeBufferPointer { recent in
            let own = recent.indices.suffix(12).last { recent[$0].sender == reading.official.key }
            let near = recent.indices.suffix(6).map { recent[$0].root }
            return (own.map { recent[$0].root }, near)
        }
        tells = signals.intersects(Self.telling)
        answers =
            signals.intersects([.dataAnswer, .sentData, .nilReport]) || reader.beginsWithOwnUnit(reading)
        isFollowing = signals.contains(.followsOrder)
        isPresence = signals.intersects(Self.presence)
        moves = signals.contains(.meetingMoved)
        hasTime = text.tokens.contains { $0.clock >= 0 || $0.lexeme == words.clock }
        hasDay = text.tokens.contains {
            words.weekdays[$0.lexeme] != nil || words.relativeDays[$0.lexeme] != nil
                || words.months[$0.lexeme] != nil
        }
        hasNumber = text.tokens.contains { $0.kind == .number }
        isShort = text.tokens.count < 9
        reader.forums[reading.forum].cases.withUnsafeBufferPointer { cases in
            for place in places {
                let kind = cases[place].kind.rawValue
                latest[kind] = place
                if reading.now - cases[place].at < Self.day { counts[kind] += 1 }
            }
        }
    }

    /// What speaks for the matter at `index`, and against it.
    func clues(
        of matter: borrowing OpenCase,
        at index: Int,
        _ echo: ConversationReader.Echo,
        _ opener: NamedParty?
    ) -> MatterClues {
        var clues = MatterClues()
        clues.set(matter.kind)
        compareWords(echo, &clues)
        comparePlaces(matter, &clues)
        compareTime(matter, index, &clues)
        comparePeople(matter, opener, &clues)
        compareDeeds(matter, &clues)
        return clues
    }

    private func compareWords(_ echo: ConversationReader.Echo, _ clues: inout MatterClues) {
        guard echo.words > 0 else { return }
        clues[.rareWords] = min(echo.rare, 3)
        clues[.commonWords] = min(echo.common, 3)
        clues[.anyWord] = 1
        clues[.wordShare] = Float(echo.words) / max(total, 1)
    }

    private func comparePlaces(_ matter: borrowing OpenCase, _ clues: inout MatterClues) {
        if let category, category != .lainnya, let other = matter.category, other != .lainnya {
            clues[category == other ? .sameCategory : .otherCategory] = 1
        }
        if !place.isEmpty, !matter.place.isEmpty {
            clues[matter.place.isDisjoint(with: place) ? .otherPlace : .samePlace] = 1
        }
    }

    private func compareTime(_ matter: borrowing OpenCase, _ index: Int, _ clues: inout MatterClues) {
        clues[.distance] = logarithm(Float(1 + count - matter.spot)) / 6
        let age = max(0, now - matter.at)
        clues[.delay] = logarithm(1 + Float(age) / 60_000) / 12
        clues.set(.isOld, if: age > Self.day)
        clues.set(.isLatest, if: latest[matter.kind.rawValue] == index)
        clues.set(.isOnly, if: counts[matter.kind.rawValue] == 1 && age < Self.day)
        clues.set(.isSpokenOf, if: near.last == matter.post)
        clues.set(.isSendersLast, if: own == matter.post)
        var talk: Float = 0
        for root in near where root == matter.post { talk += 1 }
        clues[.talk] = talk / 3
    }

    /// `opener` is whoever opened the matter, as far as he is known.
    private func comparePeople(
        _ matter: borrowing OpenCase,
        _ opener: NamedParty?,
        _ clues: inout MatterClues
    ) {
        let isOwn = matter.sender == sender.key
        clues.set(.isOwn, if: isOwn)
        clues.set(.namesSender, if: matter.named.contains { sender.party.fit($0) == .named })
        clues.set(.tookPart, if: matter.takers.contains(sender.key))
        clues.set(.ofSendersUnit, if: !matter.content.isDisjoint(with: sender.party.words))
        if let opener {
            clues.set(.namesItsSender, if: !isOwn && !opener.words.isDisjoint(with: names))
            let standing = opener.role.map {
                Standing(of: ($0, opener.rank), from: (sender.role, sender.rank))
            }
            clues.set(.isBelow, if: standing == .above)
        }
        clues[.crowd] = Float(min(matter.takers.count, 4)) / 4
    }

    private func compareDeeds(_ matter: borrowing OpenCase, _ clues: inout MatterClues) {
        clues.set(.answersCall, if: matter.kind == .call && answers)
        clues.set(.tellsOfCondition, if: matter.kind == .condition && tells)
        clues.set(.tellsOfOrder, if: matter.isOrder && tells)
        clues.set(.followsOrder, if: matter.isOrder && isFollowing)
        clues.set(.tellsPresence, if: matter.kind == .meeting && isPresence)
        clues.set(.moves, if: moves)
        clues.set(.hasTime, if: hasTime)
        clues.set(.hasDay, if: hasDay)
        clues.set(.isShort, if: isShort)
        clues.set(.hasNumber, if: hasNumber)
    }
}

/// The binary logarithm of a number from one on, to a hundredth.
private func logarithm(_ x: Float) -> Float {
    let fraction = Float(bitPattern: x.bitPattern & 0x007F_FFFF | 0x3F80_0000)
    return Float(x.exponent) + (2 - fraction / 3) * fraction - 5 / 3
}
