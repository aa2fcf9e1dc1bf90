/// What a phrase in a text shows; the rules weigh these.
package enum Signal: UInt8, CaseIterable, Sendable {
    // Requests (Phrases+Requests.swift).
    case asksAbsence, asksDelegation, asksLeave, asksDeparture, asksUse, asksAction, asksApproval, asksWhether
    case meToo, izinSpeech, izinPast, izinThing, izinCount, izinJoin, forAnother, claimsPermission,
        claimsSpoken
    case withdraws, excuse, absenceTold
    // Decisions (Phrases+Decisions.swift).
    case grants, grantsWord, denies, defers, deniesGrant, mustAttend, condition, splits, invitesAll, ironic
    case grantsNothing, asksReason, refers, grantsAll, reverses, approvesPrinciple, seen, bareOkay,
        grantsByDoing, asksToAttend
    // Reports (Phrases+Reports.swift).
    case reportsActivity, activityForm, activityDone, reportsHazard, hazardWeak, asksRepair, drill, nilReport
    case done, partlyDone, inProgress, waitingFor, notSolved, dataAnswer, hoax, corrects, situationReport,
        worsens
    case activityLine, reportForm, followsOrder, confirmed, reportWord, sentData
    // Directives (Phrases+Directives.swift).
    case commands, commandsHead, asksService, deadline, forHandling, addressesAll, callsData, relays,
        relayedWord
    case warns, disposition, sharedDirective
    // Meetings and presence (Phrases+Meetings.swift).
    case invites, meetingLine, meetingMoved, meetingLink, meetingOpens, agendaLines, asksPresence
    case present, presentHead, rollCall, arrives, attendanceForm, listContinues, absent, comesLate,
        represented
    // Talk (Phrases+Talk.swift).
    case acknowledges, thanks, greets, congratulates, mourns, wishes, asks, asksHead, announces, shares,
        smallTalk
    case jokes, seeks, acceptsTask, introduces, deathNews, opinion, hedges, commandsUnit, stillMissing, plans
    /// A permission by its name, with a "not" before it.
    case refuses
    /// A wedding, a circumcision, a thanksgiving at home: nobody's meeting, whoever is invited.
    case privateFeast
}
