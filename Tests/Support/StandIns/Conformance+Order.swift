import Domain
import Networks

/// Redelivery, order, and what comes without what it refers to.
extension Conformance {
    func redelivery() -> [String] {
        var failures: [String] = []
        for (number, piece) in pieces.enumerated() {
            let first = events(piece)
            if first.isEmpty { failures.append("piece \(number) gives nothing") }
            for _ in 0..<2 where events(piece) != first {
                failures.append("piece \(number) differs on redelivery")
            }
        }
        return failures
    }

    func reordering() -> [String] {
        let alone = Set(pieces.flatMap(events))
        let backwards = Set(pieces.reversed().flatMap(events))
        var failures = alone == backwards ? [] : ["another order gives other events"]
        guard isBatched else { return failures }
        for order in [pieces, pieces.reversed()] where Set(decode(deliver(order))) != alone {
            failures.append("one delivery of all pieces gives other events than each alone")
        }
        return failures
    }

    func editBeforeOriginal() -> [String] {
        guard let edited = posts(edit).first, let first = posts(original).first else {
            return ["edit or original is no post"]
        }
        var failures: [String] = []
        if edited.revision.isEmpty { failures.append("the edit has no revision") }
        if !first.revision.isEmpty { failures.append("the original has a revision") }
        if edited.native.message != first.native.message { failures.append("another message id") }
        if edited.text == first.text { failures.append("the edit changes nothing") }
        return failures
    }

    func deletionOfTheUnknown() -> [String] {
        guard let deletion else { return [] }
        let isDeletion = events(deletion).contains { event in
            if case .deletion(let gone) = event.content { !gone.message.isEmpty } else { false }
        }
        return isDeletion ? [] : ["no deletion"]
    }

    func ownEchoes() -> [String] {
        echoes.enumerated().compactMap { number, piece in
            events(piece).isEmpty ? nil : "echo \(number) gives an event"
        } + (echoes.isEmpty ? ["no sample of an echo"] : [])
    }

    /// A piece that cannot be read stands between two that can.
    func siblings() -> [String] {
        guard isBatched else { return [] }
        let sound = [original, edit]
        let expected = sound.flatMap(events)
        var failures: [String] = []
        for (number, odd) in unknown.enumerated() {
            let found = decode(deliver([sound[0], odd, sound[1]]))
            if !expected.allSatisfy(found.contains) {
                failures.append("unknown \(number) harms its siblings")
            }
            if found.count <= expected.count { failures.append("unknown \(number) is lost") }
        }
        return failures
    }
}
