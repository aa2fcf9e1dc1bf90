/// Where a post stands: who says it, in reply to what, while what is open.
struct Situation: Sendable {
    var role: OfficialRole
    var rank: Int
    /// The label of the post replied to.
    var replied: PostLabel?
    /// The post replied to is a request, and this sender may decide it.
    var mayDecideReplied = false
    /// An open condition of the same category and place, told by another.
    var matchesCase = false
    /// Few words.
    var isShort = false
    /// The post replied to is the sender's own.
    var repliesToOwn = false
    /// How many open requests this sender may decide; more than two are two.
    var decidable = 0
    var isForwarded = false
    /// Comes with a photo, and is no leader's.
    var hasPhoto = false
    var hasMeeting = false
    var hasCall = false
    /// The words say yes outright: silakan, ACC, setuju.
    var isPlainGrant = false
    /// Tells another's word.
    var relays = false
    /// What each token is to the request that this sender may answer; empty where there is none.
    var parts: [AnswerPart] = []

    /// The kind of forum, as a number.
    var forumKind = 3
    /// The label of the post before, whether it is the sender's, and how long ago, in milliseconds.
    var before: PostLabel?
    var isSameSender = false
    var pause: Int64 = 0
    /// The label of the sender's own post before, a few posts back at most.
    var ownBefore: PostLabel?
    /// The sender has asked for something, whatever the answer.
    var hasOwnRequest = false
    /// The label of the post before the one before.
    var earlier: PostLabel?
    /// The latest notice, instruction, condition or request of the last posts: what a word without a reply answers.
    var prompt: PostLabel?
    /// Has a yes in it: ya, oke, nggih.
    var isYes = false
    var hasNumber = false
    /// Begins with the sender's own unit: "PUPR hadir", "Braga: nihil".
    var opensWithOwnUnit = false
    /// Begins with the unit of one who waits for a decision.
    var opensWithApplicant = false
    /// Has numbered items.
    var isList = false
    /// An instruction before names the sender.
    var isNamed = false

    /// Whether what the words say yes or no to belongs to a request that this sender may decide.
    var object = ObjectOfDecision.none
    /// Yes or no to something that is over: "sudah saya setujui kemarin".
    var tellsOfPast = false

    /// How much the words share with an open matter of each kind, by ``OpenCase/Kind``: 0 to 3.
    var echoes = SIMD8<UInt8>()

    /// How the sender of the post replied to, of the post before, and the one addressed stand to this sender.
    var repliedStanding = Standing.unknown
    var beforeStanding = Standing.unknown
    var addressedStanding = Standing.unknown
    /// How many of the last five posts are presence, are acknowledgements, up to three each.
    var recentPresence = 0
    var recentThanks = 0

    private var mayDecide: Bool { mayDecideReplied || decidable > 0 }

    /// Weighs what the words alone cannot tell.
    func adjust(_ scores: inout LabelScores, _ signals: SignalSet) {
        weighDecisions(&scores, signals)
        weighDirectives(&scores, signals)
        weighReplies(&scores, signals)
        if hasPhoto {
            scores[.instruction] -= 4
            scores[.meetingNotice] -= 3
            scores[.activityReport] += 1
        }
        if isForwarded, signals.contains(.hoax) || signals.contains(.reportsHazard) { scores[.other] += 6 }
    }

    private func weighDecisions(_ scores: inout LabelScores, _ signals: SignalSet) {
        if mayDecideReplied {
            weighAnswer(&scores, signals)
        } else if decidable > 0 {
            scores[.permissionGranted] += 0.5
            scores[.permissionDenied] += 0.5
        } else {
            if !isPlainGrant { scores[.permissionGranted] -= replied == nil ? 5 : 2 }
            if replied != .permissionRequest, !relays { scores[.permissionDenied] -= 3 }
        }
        if mayDecide, isYes, isShort, opensWithApplicant, !signals.contains(.asks) {
            scores[.permissionGranted] += 8
        }
        if object == .foreign, replied != .permissionRequest {
            scores[.permissionGranted] -= 2
            scores[.permissionDenied] -= 2
        }
        let refuses = signals.intersects([.denies, .mustAttend, .deniesGrant, .defers])
        if mayDecide, opensWithApplicant, refuses { scores[.permissionDenied] += 4 }
        if signals.contains(.reverses), refuses, ownBefore == .permissionGranted {
            scores[.permissionDenied] += 6
        }
        if role == .leader { scores[.permissionRequest] -= rank >= 3 ? 4 : 1.5 }
        if signals.contains(.mustAttend), role == .leader, !mayDecide { scores[.instruction] += 2 }
    }

    /// What one who may decide answers to a request is mostly a decision.
    private func weighAnswer(_ scores: inout LabelScores, _ signals: SignalSet) {
        let grants: SignalSet = [.grants, .grantsWord, .grantsByDoing, .grantsAll]
        let denies: SignalSet = [.denies, .defers, .mustAttend, .asksToAttend, .deniesGrant]
        scores[.permissionRequest] -= 5
        for label: PostLabel in [.activityReport, .conditionReport, .followUp, .attendance, .meetingNotice] {
            scores[label] -= 4
        }
        scores[.instruction] -= 3
        if signals.intersects([.invitesAll, .ironic, .asksReason]) { return }
        if !signals.contains(.asks) { scores[.other] -= 2 }
        if signals.intersects(denies) {
            scores[.permissionDenied] += 4
            scores[.acknowledgement] -= 3
            scores[.instruction] -= 1.5
        }
        if signals.intersects(grants) {
            scores[.permissionGranted] += signals.intersects(denies) ? 1.5 : 4
            scores[.acknowledgement] -= 3
            scores[.instruction] -= 1.5
        }
    }

    private func weighDirectives(_ scores: inout LabelScores, _ signals: SignalSet) {
        switch role {
        case .leader:
            scores[.instruction] += 1.5
            scores[.conditionReport] -= 2
            if signals.intersects([.commands, .commandsHead, .forHandling]) {
                scores[.acknowledgement] -= 2.5
                scores[.conditionReport] -= 2
            }
        case .lurah, .staff: scores[.instruction] -= 4
        case .aide:
            scores[.instruction] += !relays ? -1.5 : mayDecideReplied ? 0 : 2
            if !signals.contains(.forAnother) { scores[.permissionRequest] -= 3 }
        case .head, .camat: break
        }
    }

    private func weighReplies(_ scores: inout LabelScores, _ signals: SignalSet) {
        let tells: SignalSet = [.done, .inProgress, .partlyDone, .waitingFor, .notSolved, .sentData]
        switch replied {
        case .conditionReport?, .instruction?, .followUp?: weighCaseReply(&scores, signals, tells)
        case .permissionGranted?, .permissionDenied?:
            if !mayDecideReplied, !signals.contains(.asks) { scores[.acknowledgement] += 2.5 }
        case .meetingNotice?:
            scores[.attendance] +=
                signals.intersects([.present, .presentHead, .absent, .represented]) ? 3 : 1
        case .permissionRequest?: if repliesToOwn { scores[.followUp] += 1 }
        case .activityReport?:
            scores[.acknowledgement] += 1.5
            scores[.activityReport] -= 1.5
        default: break
        }
        if replied != nil, isShort, signals.intersects([.thanks, .congratulates, .acknowledges]),
            !signals.intersects([.asks, .mourns])
        {
            scores[.acknowledgement] += 1.5
        }
        if matchesCase, role != .leader, !signals.contains(.worsens) {
            scores[.followUp] += signals.intersects(tells) ? 2.5 : 1
            scores[.conditionReport] -= 1
        }
        if hasMeeting, signals.contains(.presentHead) { scores[.attendance] += 1 }
        if hasCall, signals.contains(.dataAnswer) { scores[.followUp] += 2 }
    }

    /// Who answers a condition or an order tells what became of it, takes it on, or passes it down.
    private func weighCaseReply(_ scores: inout LabelScores, _ signals: SignalSet, _ tells: SignalSet) {
        scores[.activityReport] -= 3
        scores[.conditionReport] -= 2.5
        scores[.meetingNotice] -= 2
        if !mayDecideReplied {
            scores[.permissionGranted] -= 4
            scores[.permissionDenied] -= 4
        }
        if signals.intersects([.done, .plans]), signals.intersects([.thanks, .acknowledges]), role != .leader
        {
            scores[.followUp] += 2.5
        }
        if signals.contains(.asks) { scores[.other] += 2 }
        let isBelow = role != .leader && (role != .camat || replied != .conditionReport)
        if isBelow {
            scores[.followUp] += signals.contains(.acknowledges) || signals.contains(.acceptsTask) ? 0 : 2
            if replied != .instruction || !signals.intersects([.presentHead, .represented]) {
                scores[.attendance] -= 3
            }
        } else {
            scores[.instruction] += 1.5
            scores[.attendance] -= 3
        }
        if signals.intersects(tells) { scores[.followUp] += 2 }
        if signals.contains(.confirmed), !signals.contains(.acceptsTask) { scores[.followUp] += 3 }
    }
}

/// What a text says yes or no to.
enum ObjectOfDecision: UInt32, Sendable {
    /// It does not say, or says neither.
    case none
    /// To what somebody asked who waits for this sender.
    case asked
    /// To what none of them asked.
    case foreign
}

/// Where one official stands, seen from another.
enum Standing: UInt32, Sendable {
    case unknown, below, equal, above

    init(of other: (role: OfficialRole, rank: Int), from own: (role: OfficialRole, rank: Int)) {
        let (theirs, mine) = (Self.height(other), Self.height(own))
        self = theirs < mine ? .below : theirs > mine ? .above : .equal
    }

    private static func height(_ official: (role: OfficialRole, rank: Int)) -> Int {
        switch official.role {
        case .leader: 10 + official.rank
        case .head, .camat: 5
        case .lurah: 3
        case .aide: 2
        case .staff: 1
        }
    }
}
