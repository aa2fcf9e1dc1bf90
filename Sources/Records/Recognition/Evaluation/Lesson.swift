/// Right labels for a ``ConversationReader`` to read by, and the examples that it makes of them.
struct Lesson: Sendable {
    /// By the post's id.
    private let labels: [String: PostLabel]
    private(set) var examples: [LabelTrainer.Example] = []

    init(_ conversation: ConversationCase) {
        let known = conversation.expected.compactMap { expected in
            expected.label.map { (expected.id.text, $0) }
        }
        labels = Dictionary(known, uniquingKeysWith: { first, _ in first })
    }

    /// Takes the text that `classifier` has weighed as an example; its right label.
    mutating func learn(_ post: PostReference, _ classifier: TextClassifier) -> PostLabel? {
        guard let label = labels[post.text] else { return nil }
        examples.append(classifier.example(label))
        return label
    }
}
