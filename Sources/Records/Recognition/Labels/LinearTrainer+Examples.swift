extension LinearTrainer {
    /// Labelled messages as examples: each alone, without a conversation around it.
    package static func examples(_ messages: [LabelledMessage]) -> [Example] {
        var reader = TextClassifier(model: LinearModel())
        return messages.map { message in
            reader.read(message.text)
            reader.weigh()
            return reader.example(message.label)
        }
    }
}
