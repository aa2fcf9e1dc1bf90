import Domain

/// What the operator and the roster have laid down about speaking.
package struct OutboxSettings: Sendable {
    package var quiet: QuietRules
    package var speaking: SpeakingRules
    package var routes: RouteRules
    package var recap: RecapSchedule
    package var notice: RecordingNotice
    /// What may be said in a forum, by its name in lower case; nothing in others.
    package var speech: [String: Set<ForumSpeech>]
    package var terms: DeliveryTerms

    package init(
        quiet: QuietRules,
        speaking: SpeakingRules = SpeakingRules(),
        routes: RouteRules,
        recap: RecapSchedule,
        notice: RecordingNotice,
        speech: [String: Set<ForumSpeech>] = [:],
        terms: DeliveryTerms = DeliveryTerms()
    ) {
        self.quiet = quiet
        self.speaking = speaking
        self.routes = routes
        self.recap = recap
        self.notice = notice
        self.speech = speech
        self.terms = terms
    }

    /// What may be said in `forum`: what is laid down, and routes where a route leads there.
    package func speech(in forum: Forum) -> Set<ForumSpeech> {
        var speech = self.speech[forum.name.lowercased()] ?? []
        if routes.leads(to: forum) { speech.insert(.routes) }
        return speech
    }
}

extension RouteRules {
    /// A route ends in `forum`.
    func leads(to forum: Forum) -> Bool {
        rules.contains { $0.to.contains { $0.names(forum) } }
    }
}
