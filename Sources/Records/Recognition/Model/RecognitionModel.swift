/// Everything that recognition has learnt.
package struct RecognitionModel: Sendable {
    package var labels = LinearModel()
    package var matters = MatterModel()
    package var fields = FieldModel()

    /// A model that has learnt nothing: the rules stand alone.
    package init() {}

    /// The model of this version.
    package static let shipped = RecognitionModel(packed: shippedParts)

    /// What it is learnt from: messages, and conversations read by their right labels, links and fields.
    package init(
        trainer: LinearTrainer = LinearTrainer(),
        _ examples: [LinearTrainer.Example],
        _ lessons: [Lesson]
    ) {
        labels = trainer.train(examples + lessons.flatMap { $0.labels + $0.alone })
        matters = MatterTrainer().train(lessons.flatMap(\.matters))
        for question in Question.allCases {
            let answers = lessons.flatMap { $0.fields[question] ?? [] }
            fields.models[question.rawValue] = trainer.train(answers, lanes: question.answers.count)
        }
    }
}
