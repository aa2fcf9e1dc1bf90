/// The rules by which signals become labels, strongest reasons first within each label.
package enum RuleBook {
    package static let rules: [Rule] = requests + decisions + reports + directives + meetings + talk

    /// The same rules as they are weighed, in the same order.
    static let weighings = rules.map(RuleWeighing.init)

    private static let requests: [Rule] = [
        Rule("izin_before_absence", .permissionRequest, 5, any: [.asksAbsence], unless: [.izinCount]),
        Rule("izin_to_delegate", .permissionRequest, 4.5, any: [.asksDelegation]),
        Rule("izin_for_leave", .permissionRequest, 4.5, any: [.asksLeave], unless: [.izinCount]),
        Rule("izin_to_depart", .permissionRequest, 4, any: [.asksDeparture], unless: [.izinSpeech]),
        Rule("izin_to_use", .permissionRequest, 4, any: [.asksUse], unless: [.izinSpeech]),
        Rule(
            "izin_before_action",
            .permissionRequest,
            3,
            any: [.asksAction],
            unless: [.izinSpeech, .izinPast]
        ),
        Rule("asks_approval", .permissionRequest, 4, any: [.asksApproval], unless: [.invites]),
        Rule("asks_whether_allowed", .permissionRequest, 3, any: [.asksWhether]),
        Rule("me_too", .permissionRequest, 4, any: [.meToo]),
        Rule("izin_before_speech", .permissionRequest, -3, any: [.izinSpeech]),
        Rule(
            "izin_before_past",
            .permissionRequest,
            -2,
            any: [.izinPast],
            unless: [.asksAbsence, .asksLeave]
        ),
        Rule(
            "izin_is_given",
            .permissionRequest,
            -4,
            any: [.grants],
            unless: [.asksAbsence, .asksApproval, .asksWhether]
        ),
        Rule(
            "izin_before_report",
            .permissionRequest,
            -3,
            any: [.rollCall, .reportForm, .invites, .activityForm],
            unless: [.asksAbsence, .asksDelegation, .asksLeave, .asksUse, .asksDeparture]
        ),
        Rule("present_by_another", .permissionRequest, -3, any: [.present], all: [.represented]),
        Rule(
            "request_denied",
            .permissionRequest,
            -3,
            any: [.denies, .deniesGrant],
            unless: [.asksAbsence, .asksDelegation, .asksLeave, .asksWhether, .asksApproval, .asksDeparture]
        ),
        Rule("izin_is_a_thing", .permissionRequest, -3, any: [.izinThing, .izinCount, .izinJoin]),
    ]

    private static let decisions: [Rule] = [
        Rule(
            "words_of_grant",
            .permissionGranted,
            4,
            any: [.grants],
            unless: [.invitesAll, .ironic, .denies]
        ),
        Rule(
            "izin_asked_in_it",
            .permissionGranted,
            -3,
            any: [.asksAbsence, .asksDelegation, .asksApproval, .izinSpeech]
        ),
        Rule(
            "words_that_grant_nothing",
            .permissionGranted,
            -4,
            any: [.invitesAll, .ironic, .grantsNothing]
        ),
        Rule("grants_nothing", .other, 3, any: [.invitesAll]),
        Rule("irony", .other, 5, any: [.ironic]),
        Rule("negated_grant", .permissionDenied, 3, any: [.denies], unless: [.asksAbsence, .asksDelegation]),
        Rule(
            "refused",
            .permissionDenied,
            6,
            any: [.refuses],
            unless: [.asksAbsence, .asksDelegation, .asksWhether]
        ),
        Rule("in_principle", .permissionGranted, 4, any: [.approvesPrinciple]),
        Rule("in_principle_not_denied", .permissionDenied, -4, any: [.approvesPrinciple]),
        Rule("refused_not_granted", .permissionGranted, -6, any: [.refuses]),
        Rule("must_attend", .permissionDenied, 2, any: [.mustAttend], unless: [.addressesAll]),
        Rule("deferral", .permissionDenied, 3, any: [.defers], unless: [.meetingMoved]),
        Rule("takes_request_back", .other, 2, any: [.withdraws]),
        Rule("request_taken_back", .permissionDenied, -3, any: [.withdraws]),
        Rule("negation_before_grant", .permissionGranted, -3, any: [.deniesGrant]),
    ]

    private static let reports: [Rule] = [
        Rule("activity_form", .activityReport, 2, any: [.activityForm], unless: [.invites]),
        Rule("reported_activity", .activityReport, 2, any: [.reportsActivity], unless: [.invites]),
        Rule("activity_line", .activityReport, 1.5, any: [.activityLine], unless: [.invites, .commands]),
        Rule("drill", .activityReport, 2.5, any: [.drill], unless: [.invites, .commands]),
        Rule("situation", .activityReport, 1, any: [.situationReport]),
        Rule(
            "reported_condition",
            .conditionReport,
            2.5,
            any: [.reportsHazard],
            unless: [.done, .hoax, .asksHead]
        ),
        Rule("reported_hazard", .conditionReport, 2, any: [.reportsHazard], all: [.done, .reportWord]),
        Rule("asks_repair", .conditionReport, 2, any: [.asksRepair], all: [.reportWord], unless: [.done]),
        Rule("hoax", .other, 4, any: [.hoax]),
        Rule("done", .followUp, 2, any: [.done], unless: [.reportsActivity, .relays, .grants]),
        Rule("ready_and_done", .followUp, 2, any: [.done, .partlyDone], all: [.acknowledges]),
        Rule("team_at_the_place", .followUp, 2, any: [.inProgress], all: [.present]),
        Rule("order_followed", .followUp, 2.5, any: [.followsOrder]),
        Rule("in_progress", .followUp, 1, any: [.inProgress, .waitingFor, .partlyDone]),
        Rule("not_solved", .followUp, 0.5, any: [.notSolved]),
    ]

    private static let directives: [Rule] = [
        Rule("command", .instruction, 2, any: [.commandsHead], unless: [.izinSpeech]),
        Rule("for_handling", .instruction, 2.5, any: [.forHandling]),
        Rule("please_do", .instruction, 1.5, any: [.commands], unless: [.reportsHazard, .asksAbsence]),
        Rule("disposition", .instruction, 4, any: [.disposition]),
    ]

    private static let meetings: [Rule] = [
        Rule("invitation", .meetingNotice, 3.5, any: [.invites], unless: [.asksAbsence, .asksDelegation]),
        Rule(
            "meeting_line",
            .meetingNotice,
            1.5,
            any: [.meetingLine, .meetingLink],
            unless: [.asksAbsence, .asksDelegation]
        ),
        Rule(
            "meeting_moved",
            .meetingNotice,
            3,
            any: [.meetingMoved],
            unless: [.asksAbsence, .asksApproval]
        ),
        Rule("meeting_opens", .meetingNotice, 2, any: [.meetingOpens], unless: [.invitesAll, .grants]),
        Rule(
            "invited",
            .permissionRequest,
            -2,
            any: [.invites],
            unless: [.asksAbsence, .asksDelegation, .asksLeave]
        ),
        Rule("present", .attendance, 2.5, any: [.presentHead]),
        Rule("at_the_place", .attendance, 1, any: [.present]),
        Rule("roll_call", .attendance, 2.5, any: [.rollCall]),
        Rule("rolling_list", .attendance, 2, any: [.listContinues]),
        Rule("late", .attendance, 1.5, any: [.comesLate], unless: [.asksWhether]),
    ]

    private static let talk: [Rule] = [
        Rule("acknowledges", .acknowledgement, 3, any: [.acknowledges]),
        Rule("accepts_task", .acknowledgement, 1.5, any: [.acceptsTask]),
        Rule("thanks", .acknowledgement, 1.5, any: [.thanks]),
        Rule("mourning", .other, 4, any: [.mourns]),
        Rule("congratulation", .other, 2, any: [.congratulates, .wishes]),
        Rule(
            "question",
            .other,
            2.5,
            any: [.asksHead],
            unless: [.asksAbsence, .asksWhether, .asksDelegation]
        ),
        Rule(
            "still_missing",
            .other,
            1.5,
            any: [.stillMissing],
            unless: [.done, .partlyDone, .commands, .meetingLine]
        ),
        Rule("announcement", .other, 2, any: [.announces], unless: [.invites, .meetingLine]),
        Rule("private_feast", .other, 5, any: [.privateFeast], unless: [.asksAbsence, .asksUse, .asksLeave]),
        Rule("introduction", .other, 2, any: [.introduces, .seeks, .jokes]),
    ]
}
