/// What `make evaluate` prints, and the weights that are shipped.
package enum RecognitionReport {
    /// A conversation file's name and content.
    package typealias File = (name: String, json: [UInt8])

    /// Labels by cross-validation over a phrasebook: each fold is read by a model trained on the others, on
    /// `examples` and on the conversations.
    package static func labels(
        phrasebook: [LabelledMessage],
        examples: [LabelledMessage],
        exchanges: [ConversationCase],
        files: [File]
    )
        throws
        -> String
    {
        let talk = LabelTrainer.examples(
            try files.map { try ConversationCase(json: $0.json) } + exchanges
        )
        let result = CrossValidation().run(phrasebook, alwaysTrained: examples, talk: talk)
        return "Labels of single messages, five folds of the phrasebook (development figure)\n"
            + result.confusion.text
    }

    /// Labels, links and wrong bindings by cross-validation over whole conversations.
    package static func conversations(
        _ files: [File],
        messages: [LabelledMessage],
        exchanges: [ConversationCase]
    ) throws -> String {
        let evaluation = try validated(files, messages: messages, exchanges: exchanges)
        return "Conversations, eight folds of whole conversations (development figure)\n" + evaluation.text
    }

    /// What went wrong in that, a line each.
    package static func misses(
        _ files: [File],
        messages: [LabelledMessage],
        exchanges: [ConversationCase]
    ) throws -> [String] {
        try validated(files, messages: messages, exchanges: exchanges).misses
    }

    /// Labels, links and wrong bindings of the shipped model on conversations that it has not learnt from.
    package static func unseen(_ files: [File]) throws -> String {
        var evaluation = ConversationEvaluation()
        for file in files { evaluation.add(try ConversationCase(json: file.json), name: file.name) }
        return "Conversations, read by the shipped model\n" + evaluation.text
    }

    /// The Swift file `Labels/ModelWeights.swift` with both models; the same messages and conversations give the same file.
    package static func weights(
        _ messages: [LabelledMessage],
        exchanges: [ConversationCase],
        files: [File]
    ) throws -> String {
        let trainer = LabelTrainer()
        let lessons = LabelTrainer.lessons(try files.map { try ConversationCase(json: $0.json) })
        let labels = trainer.train(LabelTrainer.examples(messages) + LabelTrainer.examples(exchanges) + lessons.flatMap(\.examples))
        return trainer.source(labels, MatterTrainer().train(lessons.flatMap(\.matters)))
    }

    private static func validated(
        _ files: [File],
        messages: [LabelledMessage],
        exchanges: [ConversationCase]
    ) throws -> ConversationEvaluation {
        let read = try files.map { (name: $0.name, conversation: try ConversationCase(json: $0.json)) }
        return ConversationValidation().run(read, messages: messages, exchanges: exchanges)
    }
}
