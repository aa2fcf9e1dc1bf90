/// What `make evaluate` prints, and the weights that are shipped.
package enum RecognitionReport {
    /// Labels by cross-validation over a phrasebook.
    ///
    /// Each fold is read by a model trained on the others and on `examples`. The rules were written with the phrasebook in view: a development figure.
    package static func labels(phrasebook: [LabelledMessage], examples: [LabelledMessage]) -> String {
        let result = CrossValidation().run(phrasebook, alwaysTrained: examples)
        return "Labels of single messages, five folds (development figure)\n" + result.confusion.text
    }

    /// Labels, links and wrong bindings on conversations, which nothing was trained on: name and content of each
    /// file.
    package static func conversations(_ files: [(name: String, json: [UInt8])]) throws -> String {
        var evaluation = ConversationEvaluation()
        for file in files { evaluation.add(try ConversationCase(json: file.json), name: file.name) }
        return "Conversations (not trained on)\n" + evaluation.text
    }

    /// The Swift file `Labels/ModelWeights.swift`, trained on `messages`; the same messages give the same file.
    package static func weights(_ messages: [LabelledMessage]) -> String {
        let trainer = LabelTrainer()
        return trainer.source(trainer.train(messages))
    }
}
