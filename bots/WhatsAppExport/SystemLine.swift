import Domain

/// Turns an announcement's words into an event with the names it holds.
enum SystemLine {
    /// The event in `line` (neither header nor line end); ``SystemEvent/Event/other`` where it is unknown.
    static func event(_ line: UnsafeRawBufferPointer) -> SystemEvent {
        guard let (phrase, at) = SystemPhrases.match(line) else { return SystemEvent(event: .other) }
        var event = SystemEvent(event: phrase.event)
        if phrase.place == .start {
            event.actor = nil
        } else if phrase.event != .missedCall {
            event.actor = name(line.part(0..<at.lowerBound))
        }
        let rest = line.part(from: at.upperBound)
        switch phrase.rest {
        case .nothing: break
        case .target: event.target = name(rest.part(0..<targetEnd(rest, phrase.event)))
        case .value: event.value = lastQuoted(text(rest))
        }
        return concerned(event, line.part(0..<at.upperBound))
    }

    /// The words of an announcement without direction marks and the `~` U+202F of push-names, and with plain
    /// spaces in numbers.
    static func text(_ bytes: UnsafeRawBufferPointer) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !SenderName.isMark(scalar) {
            if scalar == "\u{202F}", scalars.last == "~" {
                scalars.removeLast()
            } else {
                scalars.append(scalar == "\u{A0}" ? " " : scalar)
            }
        }
        return String(scalars)
    }

    /// Where the target's name ends: before the next sentence, or before `berubah` of a security code.
    private static func targetEnd(_ rest: UnsafeRawBufferPointer, _ event: SystemEvent.Event) -> Int {
        let ends: [String]
        if event == .securityCodeChanged {
            ends = [" telah berubah", " berubah", " changed", " has changed"]
        } else {
            ends = []
        }
        let found = ends.compactMap { rest.find(Array($0.utf8)) }.min()
        return found ?? (rest.last == 0x2E ? rest.count - 1 : rest.count)
    }

    /// In `You were added` and `X keluar` the one named first is the one it happened to.
    private static func concerned(_ event: SystemEvent, _ upToWords: UnsafeRawBufferPointer) -> SystemEvent {
        var event = event
        switch event.event {
        case .memberAdded, .memberRemoved, .adminPromoted, .adminDemoted:
            guard event.target == nil else { break }
            if let actor = event.actor {
                (event.actor, event.target) = (nil, actor)
            } else if let first = text(upToWords).split(whereSeparator: { " '’".contains($0) }).first {
                event.target = String(first)
            }
        default: break
        }
        return event
    }

    private static func name(_ bytes: UnsafeRawBufferPointer) -> String? {
        let name = SenderName.clean(String(decoding: bytes, as: UTF8.self))
        return name.isEmpty ? nil : name
    }

    /// The last quoted words: in `dari "A" menjadi "B"` the new name.
    ///
    /// A name may hold quotation marks itself, so the last quotation begins after ` menjadi ` or ` to `.
    static func lastQuoted(_ words: String) -> String? {
        let marks: Set<Character> = ["\"", "“", "”"]
        guard let end = words.lastIndex(where: { marks.contains($0) }) else { return nil }
        var body = words[..<end]
        for lead in ["menjadi \"", "to \"", "menjadi “", "to “", "ke \""] {
            if let found = lastRange(of: lead, in: body) { return String(body[found...]) }
        }
        guard let start = body.firstIndex(where: { marks.contains($0) }) else { return nil }
        body = body[body.index(after: start)...]
        return String(body)
    }

    /// Where the text after the last `lead` begins.
    private static func lastRange(of lead: String, in words: Substring) -> String.Index? {
        var at = words.endIndex
        while at > words.startIndex {
            at = words.index(before: at)
            let rest = words[at...]
            if rest.hasPrefix(lead) { return rest.index(at, offsetBy: lead.count) }
        }
        return nil
    }
}
