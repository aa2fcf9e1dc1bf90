extension DecisionBinder {
    /// A decision to be bound.
    package struct Decision {
        /// Who decides: the sender, or the one whose word he tells.
        package var role: OfficialRole
        package var rank: Int
        package var party: NamedParty
        package var key: String
        package var outcome: DecisionOutcome
        package var at: Int64
        /// The day of it, in the forum.
        package var today = 0
        /// The request that the post replies to; -1 where it replies to something else.
        package var repliedRequest: Int?
        /// The request of which the decider and its sender have been speaking until now.
        package var discussed: Int?
        /// "Yang pertama": which of those who wait, from 0; -1 for the last.
        package var ordinal: Int?
        /// "Yang Kamis": the days for which it was asked.
        var days: DateReader.Span?
        /// +1 where it is said to a Bu, -1 to a Pak, who is not named.
        package var courtesy = 0
        /// Whom the text names.
        package var named: [NamedParty] = []
        /// Says yes or no in so many words.
        package var isPlain = false
        /// "Silakan semua".
        package var isForAll = false
        /// Says that it takes back an earlier word.
        package var isReversal = false
        /// What the decision speaks of, where it says so.
        package var leave: LeaveKind?
        /// Something else was asked of the decider since the last request.
        package var isOtherwiseAsked = false
        /// How many posts the forum had before it, and how many of them may lie between a request and a decision
        /// that names nothing.
        package var place = 0
        package var reach = 15
        /// Says more than yes or no.
        package var isAboutSomething = false
        /// Keys of what it says yes or no to, where it says so: "acc anggarannya", "tunda dulu pengumumannya".
        package var object: WordKeys = []
        /// Keys of the words that say what it is about.
        package var content: WordKeys = []
        /// … and those of them that only say what sort of leave is spoken of.
        package var leaveWords: WordKeys = []
        /// … and the others, which tell one request from another of its sort.
        var told: WordKeys { content.subtracting(leaveWords) }
        /// Keys of whatever it names.
        package var names: WordKeys = []
        /// Begins with the name of somebody in the forum.
        package var opening: NamedParty?
        /// Words that name an agency or somebody of the forum.
        package var units: [(name: UInt32, word: UInt32)] = []
        /// Leads a meeting inside the chat, where "silakan" gives the floor.
        package var isChairing = false
        /// The roles of which only one official was seen in the forum.
        package var alone: RoleSet = []
    }
}
