/// Measures recognition on whole conversations: labels, links, and above all wrong bindings.
package struct ConversationEvaluation: Sendable {
    /// Right, missed and surplus links of one relation.
    package struct LinkCount: Sendable {
        package var right = 0
        package var missed = 0
        package var surplus = 0

        package var precision: Double { right + surplus == 0 ? 1 : Double(right) / Double(right + surplus) }
        package var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    }

    package private(set) var labels = LabelConfusion()
    package private(set) var links: [PostRelation: LinkCount] = [:]
    /// `decides` links to a request that the decision does not decide.
    package private(set) var wrongBindings = 0
    /// Decisions bound to their request as the opposite of what they say.
    package private(set) var turned = 0
    /// `decides` links whose outcome is left to a human: right and wrong ones, all of them also counted above.
    package private(set) var leftOpen = (right: 0, wrong: 0)
    package private(set) var evidence = (right: 0, wrong: 0)
    /// Demanded `listed` marks that were given, and not.
    package private(set) var listed = (right: 0, missed: 0)
    /// Requests that were given as facts, not as suggestions: those that are requests, and those that are not.
    package private(set) var sureRequests = (right: 0, wrong: 0)
    /// Demanded fields that were given as demanded, otherwise, and not at all.
    package private(set) var fields: [String: (right: Int, wrong: Int, missed: Int)] = [:]
    package private(set) var posts = 0
    /// What went wrong, a line each: for people.
    package private(set) var misses: [String] = []

    package init() {}

    /// Reads one conversation with `model` and counts what came out.
    package mutating func add(
        _ conversation: ConversationCase,
        name: String,
        model: RecognitionModel = .shipped
    ) {
        var reader = ConversationReader(model: model)
        var given: [Recognition] = []
        for post in conversation.posts { given += reader.push(post) }
        given += reader.finish()
        let texts = Dictionary(
            conversation.posts.map { ($0.id.text, $0.text) },
            uniquingKeysWith: { first, _ in first }
        )
        for (expected, recognition) in zip(conversation.expected, given) {
            posts += 1
            count(expected, recognition, "\(name) \(expected.id.text)", texts[expected.id.text] ?? "")
        }
    }

    private mutating func count(
        _ expected: ConversationCase.Expectation,
        _ given: Recognition,
        _ place: String,
        _ text: String
    ) {
        func miss(_ what: String) -> String { "\(place): \(what) | \(text.prefix(110))" }
        if let label = expected.label {
            labels.add(expected: label, given: given.label)
            if given.label == .permissionRequest, !given.isSuggestion {
                if label == .permissionRequest { sureRequests.right += 1 } else { sureRequests.wrong += 1 }
            }
            if label != given.label {
                misses.append(miss("\(label.rawValue) -> \(given.label.rawValue) [\(given.rule)]"))
            }
        }
        for link in expected.links where !given.links.contains(link) {
            links[link.relation, default: LinkCount()].missed += 1
            misses.append(miss("no \(link.relation.rawValue) \(link.to.text) \(given.listReason)"))
        }
        for link in given.links {
            if expected.links.contains(link) {
                links[link.relation, default: LinkCount()].right += 1
                if link.relation == .decides, given.isLeftOpen {
                    leftOpen.right += 1
                } else if link.relation == .decides, let label = expected.label, label != given.label {
                    turned += 1
                    misses.append(miss("turned \(label.rawValue) (\(given.confidence))"))
                }
            } else if !expected.optional.contains(link) {
                links[link.relation, default: LinkCount()].surplus += 1
                if link.relation == .decides {
                    wrongBindings += 1
                    if given.isLeftOpen { leftOpen.wrong += 1 }
                }
                misses.append(
                    miss(
                        "surplus \(link.relation.rawValue) \(link.to.text) (\(given.rule) \(given.confidence))"
                    )
                )
            }
        }
        if let wanted = expected.evidence {
            if wanted == given.evidence?.rawValue {
                evidence.right += 1
            } else {
                evidence.wrong += 1
                misses.append(miss("evidence \(wanted) -> \(given.evidence?.rawValue ?? "none")"))
            }
        }
        if given.label == expected.label { countFields(expected, given, miss) }
        if expected.fields["listed"] == "true" {
            if given.fields["listed"] == .yes {
                listed.right += 1
            } else {
                listed.missed += 1
                misses.append(miss("not listed"))
            }
        }
    }

    /// Compares what is demanded of the fields, whatever else was given.
    private mutating func countFields(
        _ expected: ConversationCase.Expectation,
        _ given: Recognition,
        _ miss: (String) -> String
    ) {
        var wanted = expected.fields.filter { $0.key != "listed" }
        for question in Question.allCases {
            // What is no answer to the question demands nothing.
            wanted[question.field] = expected.answer(to: question).map { "\"\($0)\"" }
        }
        if given.isLeftOpen { wanted[Question.outcome.field] = nil }
        for (name, wanted) in wanted.sorted(by: { $0.key < $1.key }) {
            guard let value = given.fields[name]?.json else {
                fields[name, default: (0, 0, 0)].missed += 1
                misses.append(miss("field \(name) \(wanted) -> none"))
                continue
            }
            if value == wanted {
                fields[name, default: (0, 0, 0)].right += 1
            } else {
                fields[name, default: (0, 0, 0)].wrong += 1
                misses.append(miss("field \(name) \(wanted) -> \(value)"))
            }
        }
    }

    /// Of the requests that were given as facts, for people.
    var requestsText: String {
        let (right, wrong) = sureRequests
        let precision = Double(right) / Double(max(right + wrong, 1))
        return
            "requests that are no suggestion: precision \(share(precision)), right \(right), wrong \(wrong)"
    }

    /// A report for people.
    package var text: String {
        var lines = [
            "\(posts) posts", labels.text, "", "link          precision recall  right missed surplus",
        ]
        for relation in PostRelation.allCases {
            guard let count = links[relation] else { continue }
            let name = relation.rawValue + String(repeating: " ", count: 14 - relation.rawValue.utf8.count)
            lines.append(
                "\(name)  \(share(count.precision))  \(share(count.recall))  \(count.right) \(count.missed) \(count.surplus)"
            )
        }
        lines.append(
            "wrong bindings: \(wrongBindings), turned into the opposite: \(turned); outcome left to a human: "
                + "right \(leftOpen.right), wrong \(leftOpen.wrong)"
        )
        lines.append(requestsText)
        for (name, count) in fields.sorted(by: { $0.key < $1.key }) {
            lines.append("field \(name): right \(count.right), other \(count.wrong), missed \(count.missed)")
        }
        lines.append("evidence right \(evidence.right), wrong \(evidence.wrong)")
        lines.append("listed right \(listed.right), missed \(listed.missed)")
        return lines.joined(separator: "\n")
    }
}

extension Recognition {
    /// Bound, and how it decides is left to a human.
    fileprivate var isLeftOpen: Bool { fields["reason"] == .text("outcome") }

    /// Why it was listed, in parentheses; empty where it was not.
    fileprivate var listReason: String {
        guard case .text(let reason) = fields["reason"] else { return "" }
        return "(\(reason) \(confidence))"
    }
}
