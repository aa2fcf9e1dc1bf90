/// What speaks for one earlier matter, and against it: the lanes of ``MatterModel``.
struct MatterClues {
    /// The places of the lanes; changing one needs new weights.
    enum Lane: Int, CaseIterable {
        case condition, order, call, request, meeting
        /// Words that the post shares with it: rare ones, others, the best one, which part of the post's they are.
        case rareWords, commonWords, anyWord, wordShare
        case sameCategory, otherCategory, samePlace, otherPlace
        /// How much lies between, in posts and in time.
        case distance, delay, isOld
        /// Is the latest of its kind, or the only one of the day.
        case isLatest, isOnly
        /// Who stands behind it.
        case isOwn, namesSender, tookPart, ofSendersUnit, namesItsSender
        /// What was spoken of last: in the forum, by the sender.
        case isSpokenOf, isSendersLast
        /// What the words do, for each sort of matter.
        case answersCall, tellsOfCondition, tellsOfOrder, followsOrder, tellsPresence
        case isBelow
        /// How many took part in it, how much the last posts spoke of it.
        case crowd, talk
        /// The post says that a meeting is moved, names a time, names a day.
        case moves, hasTime, hasDay
        /// The post is short, has a number.
        case isShort, hasNumber
    }

    private(set) var lanes = MatterModel.Weights()

    subscript(_ lane: Lane) -> Float {
        get { lanes[lane.rawValue] }
        set { lanes[lane.rawValue] = newValue }
    }

    /// The first lanes are the kinds.
    mutating func set(_ kind: OpenCase.Kind) { lanes[kind.rawValue] = 1 }

    mutating func set(_ lane: Lane, if holds: Bool) {
        if holds { self[lane] = 1 }
    }
}
