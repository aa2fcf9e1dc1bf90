/// What `make evaluate` prints, and the weights that are shipped.
package enum RecognitionReport {
    /// A conversation file's name and content.
    package typealias File = (name: String, json: [UInt8])

    /// Labels by cross-validation over a phrasebook: each fold is read by a model trained on the others, on
    /// `examples` and on the conversations.
    package static func labels(
        phrasebook: [LabelledMessage],
        examples: [LabelledMessage],
        files: [File]
    )
        throws
        -> String
    {
        let result = CrossValidation().run(
            phrasebook,
            alwaysTrained: examples,
            talk: try lessons(files).flatMap { $0.labels + $0.alone }
        )
        return "Labels of single messages, five folds of the phrasebook (development figure)\n"
            + result.confusion.text
    }

    /// Labels, links and wrong bindings by cross-validation over whole conversations; every fold is learnt from
    /// `messages` and `taught` too.
    package static func conversations(
        _ files: [File],
        messages: [LabelledMessage],
        taught: [File]
    ) throws -> String {
        let evaluation = try validated(files, messages: messages, taught: taught)
        return "Conversations, eight folds of whole conversations (development figure)\n" + evaluation.text
    }

    /// What went wrong in that, a line each.
    package static func misses(
        _ files: [File],
        messages: [LabelledMessage],
        taught: [File]
    ) throws -> [String] {
        try validated(files, messages: messages, taught: taught).misses
    }

    /// Labels, links and wrong bindings of the shipped model on conversations that it has not learnt from.
    package static func unseen(_ files: [File]) throws -> String {
        var evaluation = ConversationEvaluation()
        for file in files { evaluation.add(try ConversationCase(json: file.json), name: file.name) }
        return "Conversations, read by the shipped model\n" + evaluation.text
    }

    /// Labels that the shipped model gives to messages that it has not learnt from, each the first post of a forum by somebody
    /// of whom nothing is known, as `titian recognize` reads it.
    package static func unseen(_ messages: [LabelledMessage]) -> String {
        var evaluation = ConversationEvaluation()
        for message in messages { evaluation.add(ConversationCase(opening: message), name: "") }
        return "Messages, each by itself, read by the shipped model\n" + evaluation.labels.text + "\n"
            + evaluation.requestsText
    }

    /// The Swift file `Model/ModelWeights.swift`; the same messages and conversations give the same file.
    package static func weights(_ messages: [LabelledMessage], files: [File]) throws -> String {
        RecognitionModel(LinearTrainer.examples(messages), try lessons(files)).source
    }

    private static func lessons(_ files: [File]) throws -> [Lesson] {
        Lesson.read(try files.map { try ConversationCase(json: $0.json) })
    }

    private static func validated(
        _ files: [File],
        messages: [LabelledMessage],
        taught: [File]
    ) throws -> ConversationEvaluation {
        let read = try files.map { (name: $0.name, conversation: try ConversationCase(json: $0.json)) }
        return ConversationValidation().run(read, messages: messages, taught: try lessons(taught))
    }
}
