import Domain
import Networks

/// What a decoder has not seen before, or was made to hurt it.
extension Conformance {
    private static let textLimit = 1 << 20

    func unknownKinds() -> [String] {
        var failures = unknown.isEmpty ? ["no sample of an unknown kind"] : []
        for (number, piece) in unknown.enumerated() {
            let found = events(piece)
            let isKept = found.contains { event in
                guard !event.raw.isEmpty else { return false }
                if case .post(let post) = event.content { return post.native.unsupported != nil }
                return event.isUnreadable
            }
            if !isKept { failures.append("unknown \(number) is not kept as such") }
        }
        return failures
    }

    func missingSender() -> [String] {
        var failures = senderless.isEmpty ? ["no sample without a sender"] : []
        for (number, piece) in senderless.enumerated() {
            let found = events(piece)
            let isKept = found.contains { event in
                if case .post(let post) = event.content { return post.sender == nil }
                return event.isUnreadable
            }
            if !isKept { failures.append("senderless \(number) is lost or given a sender") }
        }
        return failures
    }

    func hugeText() -> [String] {
        // The limit falls inside a character of three bytes.
        let huge = String(repeating: "\u{20AC}", count: Self.textLimit / 3 + 2_000)
        guard let post = posts(saying(huge)).first else { return ["no post"] }
        var failures: [String] = []
        if post.text.utf8.count > Self.textLimit { failures.append("the text is not limited") }
        if !Array(huge.utf8).starts(with: Array(post.text.utf8.dropLast(4))) {
            failures.append("the text is not the beginning of what was sent")
        }
        if post.text.utf8.count < Self.textLimit / 2 { failures.append("the text is cut too short") }
        return failures
    }

    func hostileUnicode() -> [String] {
        let whole = [
            "\u{202E}txet desrever\u{202C}", "e\u{301}\u{301}\u{301}", "\u{FEFF}\u{200B}\u{200D}x",
            "👨‍👩‍👧‍👦🏽🇮🇩", "مرحبا ١٢٣", "\u{FFFE}\u{FFFF}\u{10FFFF}", "a\u{7F}\u{85}\u{2028}b",
        ]
        var failures: [String] = []
        for text in whole where !(posts(saying(text)).first.map { Self.same($0.text, text) } ?? false) {
            failures.append("not kept as it was: \(text.unicodeScalars.map { String($0.value, radix: 16) })")
        }
        for broken in [#"a\ud800b"#, #"a\udc00b"#, #"a\ud83dxb"#, #"a\u0000b"#, #"a\ud800\ud800b"#] {
            let text = posts(saying(broken)).first?.text ?? ""
            if !text.hasPrefix("a") || !text.hasSuffix("b") { failures.append("\(broken) loses its words") }
        }
        return failures
    }

    /// Every event's bytes must be bytes of the delivery.
    func rawBytes() -> [String] {
        var failures: [String] = []
        for (number, piece) in (pieces + unknown).enumerated() {
            let delivery = deliver([piece])
            for event in decode(delivery) where event.raw.isEmpty || !delivery.holds(event.raw) {
                failures.append("piece \(number): raw bytes are not the delivery's")
            }
        }
        return failures
    }

    func notJSON() -> [String] {
        var failures: [String] = []
        for text in ["<html>502</html>", "{", "nul", "\"", "{\"a\":", "[1,2", "\u{0}\u{1}\u{2}"] {
            let bytes = Array(text.utf8)
            let found = decode(bytes)
            if found.count != 1 || !found[0].isUnreadable || found[0].raw != bytes {
                failures.append("\(text) is not one unreadable event with the whole bytes")
            }
        }
        let delivery = deliver([original])
        for part in 1..<20 {
            let cut = Array(delivery[..<(delivery.count * part / 20)])
            if !cut.isEmpty, decode(cut).isEmpty { failures.append("cut at \(part)/20 it gives nothing") }
        }
        return failures
    }

    func deepNesting() -> [String] {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let bytes = Array(deep.utf8)
        var failures = decode(bytes).contains(where: \.isUnreadable) ? [] : ["deep nesting is lost"]
        guard isBatched else { return failures }
        let expected = events(original)
        let found = decode(deliver([original, bytes]))
        if !expected.allSatisfy(found.contains) { failures.append("deep nesting harms its siblings") }
        if !found.contains(where: \.isUnreadable) { failures.append("deep nesting in a piece is lost") }
        return failures
    }

    /// Each value of each piece, replaced by one of another type: nothing crashes, nothing vanishes.
    func wrongTypes() -> [String] {
        let odd = [
            "null", "[]", "{}", "-9223372036854775808", "1e400", "0.5", "true", "\"\\ud800\"", "[[7]]",
        ]
        var failures: [String] = []
        for (number, piece) in (pieces + [original, edit]).enumerated() {
            for range in JSONPlaces.values(in: piece).dropFirst() {
                for value in odd {
                    var changed = piece
                    changed.replaceSubrange(range, with: Array(value.utf8))
                    if events(changed).isEmpty {
                        failures.append("piece \(number) vanishes with \(value) at \(range.lowerBound)")
                    }
                }
            }
        }
        return failures
    }

    /// Scalar by scalar: as Strings, differently composed ones would be equal.
    private static func same(_ left: String, _ right: String) -> Bool {
        Array(left.utf8) == Array(right.utf8)
    }
}

extension [UInt8] {
    /// `part` occurs in it without a gap.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard part.count <= count, let head = part.first else { return false }
        for start in 0...(count - part.count) where self[start] == head {
            if self[start..<start + part.count].elementsEqual(part) { return true }
        }
        return false
    }
}
