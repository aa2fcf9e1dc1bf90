extension LinearTrainer {
    /// Labelled messages as examples: each by its words alone, and as the first post of a forum.
    ///
    /// The second teaches that a post with nothing before it may be anything: in the conversations it is most often a
    /// request or a notice.
    package static func examples(_ messages: [LabelledMessage]) -> [Example] {
        let openings = Lesson.read(messages.map(ConversationCase.init(opening:)))
        return alone(messages) + openings.flatMap(\.labels)
    }

    /// Labelled messages as examples by their words alone.
    static func alone(_ messages: [LabelledMessage]) -> [Example] {
        var reader = TextClassifier(model: LinearModel())
        return messages.map { message in
            reader.read(message.text)
            reader.weigh()
            return reader.example(message.label)
        }
    }
}
