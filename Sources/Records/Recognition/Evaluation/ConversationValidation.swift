/// Measures recognition on conversations by cross-validation over whole conversations: each is read by a model
/// that was trained on the conversations of the other folds, on `messages` and on `taught`.
///
/// The rules are written by hand with these conversations in view: a development figure.
package struct ConversationValidation {
    package let folds: Int
    package var trainer = LinearTrainer()

    package init(folds: Int = 8) {
        self.folds = folds
    }

    package func run(
        _ conversations: [(name: String, conversation: ConversationCase)],
        messages: [LabelledMessage],
        taught: [Lesson] = []
    )
        -> ConversationEvaluation
    {
        let fixed = LinearTrainer.examples(messages)
        let own = Lesson.read(conversations.map(\.conversation))
        var evaluation = ConversationEvaluation()
        for fold in 0..<folds {
            let others = own.indices.filter { $0 % folds != fold }
            let model = RecognitionModel(trainer: trainer, fixed, taught + others.map { own[$0] })
            for place in conversations.indices where place % folds == fold {
                evaluation.add(
                    conversations[place].conversation,
                    name: conversations[place].name,
                    model: model
                )
            }
        }
        return evaluation
    }
}
