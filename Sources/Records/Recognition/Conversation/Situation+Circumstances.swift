extension Situation {
    /// Who speaks: a leader, an aide, one who answers somebody below him, anybody else.
    var voice: UInt32 {
        switch role {
        case .leader: 1
        case .aide: 2
        default: repliedStanding == .below ? 3 : 4
        }
    }

    /// What the sender may decide: the post replied to (3), several open requests, one, none.
    var power: UInt32 { mayDecideReplied ? 3 : UInt32(min(decidable, 2)) }

    /// What surrounds the post, for the model: a number per circumstance that holds.
    ///
    /// The numbers are the model's: changing one needs new weights.
    var circumstances: [UInt32] {
        let who = role.number * 8 + UInt32(rank)
        let answered = replied.map { UInt32($0.index + 1) } ?? 0
        let preceding = before.map { UInt32($0.index + 1) } ?? 0
        let own = ownBefore.map { UInt32($0.index + 1) } ?? 0
        let delay: UInt32 = pause < 120_000 ? 0 : pause < 1_800_000 ? 1 : 2
        var found: [UInt32] = []
        // Hardly a post has more.
        found.reserveCapacity(40)
        found += [
            0x100 + role.number, 0x200 + answered, 0x300 + power * 2 + (isShort ? 1 : 0),
            0x7000 + (prompt.map { UInt32($0.index + 1) } ?? 0) * 16 + role.number,
            0x1000 + who * 16 + answered, 0x2000 + preceding * 8 + role.number,
            0x3000 + own * 16 + answered,
            0x4000 + (preceding * 4 + delay) * 2 + (isSameSender ? 1 : 0),
            0x5000 + power * 16 + answered,
            0x6000 + UInt32(forumKind) * 8 + role.number,
            0x8000 + (earlier.map { UInt32($0.index + 1) } ?? 0) * 16 + preceding,
        ]
        found += [
            0xA000 + repliedStanding.rawValue * 16 + answered,
            0xA100 + beforeStanding.rawValue * 16 + preceding,
            0xA200 + addressedStanding.rawValue,
            0xA300 + addressedStanding.rawValue * 8 + role.number,
            0xA400 + UInt32(recentPresence), 0xA500 + UInt32(recentThanks),
        ]
        for kind in OpenCase.Kind.allCases where echoes[kind.rawValue] > 0 {
            found.append(0xB000 + UInt32(kind.rawValue) * 4 + UInt32(echoes[kind.rawValue]))
        }
        if hasPhoto { found.append(0x401) }
        if hasMeeting { found.append(0x402) }
        if hasCall { found.append(0x403) }
        if hasOwnRequest { found.append(0x404) }
        if isNamed { found.append(0x405) }
        if isForwarded { found.append(0x406) }
        if matchesCase { found.append(0x407) }
        if opensWithOwnUnit { found += [0x409, 0x9000 + (prompt.map { UInt32($0.index + 1) } ?? 0)] }
        if hasCall {
            if opensWithOwnUnit { found.append(0x410) }
            if hasNumber { found.append(0x411) }
            if isList { found.append(0x413) }
        }
        if hasMeeting {
            if opensWithOwnUnit { found.append(0x412) }
            if hasNumber { found.append(0x415) }
            if isList { found.append(0x414) }
        }
        if object != .none { found += [0xC000 + object.rawValue, 0xC100 + object.rawValue * 4 + power] }
        if tellsOfPast { found.append(0xC200 + power) }
        if isYes { found.append(0x416 + power) }
        if opensWithApplicant { found.append(0x40A) }
        if isList { found.append(0x40B) }
        if repliesToOwn { found.append(0x408) }
        return found
    }
}

extension OfficialRole {
    fileprivate var number: UInt32 {
        switch self {
        case .leader: 0
        case .head: 1
        case .camat: 2
        case .lurah: 3
        case .aide: 4
        case .staff: 5
        }
    }
}
