import Domain

/// What a decider's words have to do with the request that they may answer.
extension ConversationReader {
    /// Keys of the words that say what the applicant asks to be away from: "tidak ikut apel, ada survei" speaks of the apel.
    func avoidedKeys() -> WordKeys {
        var avoided: WordKeys = []
        var clause: [UInt32] = []
        var isAway = false
        func close() {
            if isAway { for key in clause { avoided.insert(key) } }
            clause.removeAll(keepingCapacity: true)
            isAway = false
        }
        for (place, token) in classifier.text.tokens.enumerated() {
            if token.endsSentence || token.kind == .comma || token.concepts.intersects(Self.opensClause)
                || words.there.contains(token.lexeme)
            {
                close()
            }
            if token.concepts.intersects(Self.away) { isAway = true }
            if content[place] != 0 { clause.append(content[place]) }
        }
        close()
        return avoided
    }

    private static let opensClause: ConceptSet = [.because, .forPurpose]
    private static let away: ConceptSet = [.absence, .late, .delegate, .leave, .not, .dont]

    /// The request that a post of one who may decide most likely answers: the one replied to, else that of whoever is
    /// named, of which most is said, the latest.
    func meant(among open: [Int], _ reading: Reading) -> Int? {
        guard open.count > 1 else { return open.first }
        let requests = forums[reading.forum].requests
        func weight(_ place: Int) -> (Int, Int) {
            var weight = 0
            for (token, key) in zip(classifier.text.tokens, content) where token.kind == .word {
                if isName(token), requests[place].applicant.words.contains(names.key(token)) { weight += 4 }
                if key != 0, requests[place].content.contains(key) { weight += 1 }
            }
            return (weight, place)
        }
        return open.map(weight).max { $0 < $1 }?.1
    }

    private func isName(_ token: Token) -> Bool { token.isAddress || token.isCapital || token.lexeme == 0 }

    /// The words of the text read last, by what they are to a request.
    func parts(_ request: PermissionRequest) -> [AnswerPart] {
        zip(classifier.text.tokens, content).map { token, key in
            guard token.kind == .word else { return .other }
            if isName(token), request.applicant.words.contains(names.key(token)) { return .applicant }
            if token.isAddress { return names.isSecond(token) ? .delegate : .name }
            guard key != 0, request.content.contains(key) else { return .other }
            return request.avoided.contains(key) ? .avoided : .wanted
        }
    }
}

/// What a word is to the request that it may answer.
package enum AnswerPart: UInt32 {
    case other, name, applicant
    /// Somebody who can go instead.
    case delegate
    /// What the applicant asks to be away from, and what for, or what is asked.
    case avoided, wanted
}
