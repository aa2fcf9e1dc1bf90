/// Measures the classifier on labelled messages that its model has not seen: k folds, each read by a model
/// that was trained on the others, on `alwaysTrained` and on `talk`.
///
/// The rules are written by hand, with the phrasebook in view: on the phrasebook this is a development figure.
package struct CrossValidation {
    package let folds: Int
    package var trainer = LinearTrainer()

    package init(folds: Int = 5) {
        self.folds = folds
    }

    /// One wrong reading.
    package struct Miss {
        package let message: LabelledMessage
        package let given: PostLabel
        package let rule: String
    }

    /// The confusion over all of `messages`, and every miss.
    package func run(
        _ messages: [LabelledMessage],
        alwaysTrained: [LabelledMessage] = [],
        talk: [LinearTrainer.Example] = []
    )
        -> (confusion: LabelConfusion, misses: [Miss])
    {
        var confusion = LabelConfusion()
        var misses: [Miss] = []
        let fixed = LinearTrainer.examples(alwaysTrained) + talk
        let own = messages.map { LinearTrainer.examples([$0]) }
        for fold in 0..<folds {
            let training = fixed + own.indices.filter { $0 % folds != fold }.flatMap { own[$0] }
            var classifier = TextClassifier(model: trainer.train(training))
            for index in messages.indices where index % folds == fold {
                let message = messages[index]
                classifier.read(message.text)
                classifier.weigh()
                let given = classifier.verdict.label
                let isRight =
                    given == message.label || message.isAnythingButRequest && given != .permissionRequest
                confusion.add(expected: message.label, given: isRight ? message.label : given)
                if !isRight {
                    misses.append(
                        Miss(message: message, given: given, rule: classifier.reason(for: given).rule)
                    )
                }
            }
        }
        return (confusion, misses)
    }
}
