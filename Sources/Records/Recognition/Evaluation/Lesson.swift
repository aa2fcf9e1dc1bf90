/// Right labels for a ``ConversationReader`` to read by, and the examples that it makes of them.
package struct Lesson: Sendable {
    /// By the post's id.
    private let right: [String: PostLabel]
    /// The right answers of each post, by its id and the question.
    private let answers: [String: [Question: String]]
    /// What each post follows, attends or supersedes, by its id; `demanded` where it must be found.
    private let targets: [String: (demanded: Set<PostReference>, allowed: Set<PostReference>)]
    private let messages: [LabelledMessage]
    /// What each post is, where it stands.
    private(set) var labels: [LinearTrainer.Example] = []
    private(set) var matters: [MatterTrainer.Example] = []
    private(set) var fields: [Question: [LinearTrainer.Example]] = [:]

    init(_ conversation: ConversationCase) {
        let known = conversation.expected.compactMap { expected in
            expected.label.map { (expected.id.text, $0) }
        }
        right = Dictionary(known, uniquingKeysWith: { first, _ in first })
        let answers = conversation.expected.map { expected in
            let known = Question.allCases.compactMap { question in
                expected.answer(to: question).map { (question, $0) }
            }
            return (expected.id.text, Dictionary(uniqueKeysWithValues: known))
        }
        self.answers = Dictionary(answers, uniquingKeysWith: { first, _ in first })
        func targets(_ links: [PostLink]) -> Set<PostReference> {
            let relations: Set<PostRelation> = [.follows, .attends, .supersedes]
            return Set(links.filter { relations.contains($0.relation) }.map(\.to))
        }
        let wanted = conversation.expected.map { expected in
            (expected.id.text, (targets(expected.links), targets(expected.optional)))
        }
        self.targets = Dictionary(wanted, uniquingKeysWith: { first, _ in first })
        messages = conversation.messages
    }

    /// What each post is that says it by itself, by its words alone: what stands around a post would else explain what its
    /// words do.
    var alone: [LinearTrainer.Example] { LinearTrainer.alone(messages) }

    /// Takes the candidates of a post as an example; the place of the right one.
    mutating func learn(
        _ post: PostReference,
        _ seeker: MatterModel.Seeker,
        _ candidates: [(post: PostReference, clues: MatterModel.Weights)]
    ) -> Int? {
        guard let (demanded, allowed) = targets[post.text] else { return nil }
        let right = candidates.indices.filter { demanded.contains(candidates[$0].post) }
        let also = candidates.indices.filter { allowed.contains(candidates[$0].post) }
        // What is out of reach teaches nothing, nor what is only allowed: but of a notice, whose meeting it opens.
        if right.isEmpty, !demanded.isEmpty || !allowed.isEmpty, seeker != .notice || also.isEmpty {
            return nil
        }
        matters.append(
            MatterTrainer.Example(
                seeker: seeker,
                clues: candidates.map(\.clues),
                right: Set(right + also)
            )
        )
        return right.last
    }

    /// Takes the text that `classifier` has weighed as an example; its right label.
    mutating func learn(_ post: PostReference, _ classifier: TextClassifier) -> PostLabel? {
        guard let label = right[post.text] else { return nil }
        labels.append(classifier.example(label))
        return label
    }

    /// Takes the text that `classifier` has read as an example of a question's answer, which it gives.
    mutating func learn(
        _ post: PostReference,
        _ question: Question,
        ruled: String?,
        _ classifier: TextClassifier
    ) -> String? {
        guard let answer = answers[post.text]?[question], let lane = question.answers.firstIndex(of: answer)
        else { return nil }
        let example = LinearTrainer.Example(
            features: classifier.features,
            prior: FieldModel.prior(ruled, question),
            right: lane
        )
        fields[question, default: []].append(example)
        return answer
    }

    /// Takes the features of a text as an example of how an answer is taken.
    mutating func learn(understood outcome: DecisionOutcome, _ features: [UInt32]) {
        let example = LinearTrainer.Example(
            features: features,
            prior: LabelScores(),
            right: outcome.isGrant ? 0 : 1
        )
        fields[.understood, default: []].append(example)
    }

    /// Conversations, each read by its right labels, links and fields.
    package static func read(_ conversations: [ConversationCase]) -> [Lesson] {
        let untaught = RecognitionModel()
        return conversations.compactMap { conversation in
            var reader = ConversationReader(model: untaught)
            reader.lesson = Lesson(conversation)
            for post in conversation.posts { _ = reader.push(post) }
            return reader.lesson
        }
    }
}
