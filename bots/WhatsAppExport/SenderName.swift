import Networks

/// How an export writes a sender, and the name it stands for.
///
/// Numbers are wrapped in U+202A … U+202C with U+00A0 inside; a push-name is led by `~` and, since 2023,
/// U+202F. U+200D stays: it joins emoji.
enum SenderName {
    private static let tilde: UInt8 = 0x7E
    private static let owners = ["Anda", "You", "Kamu"]

    /// The sender behind the bytes before the colon.
    static func sender(_ bytes: some Collection<UInt8>) -> IncomingSender {
        let written = String(decoding: bytes, as: UTF8.self)
        var name = clean(written)
        let number = phone(name)
        if number != nil { name = plainSpaces(name) }
        return IncomingSender(
            name: name,
            phone: number,
            isSelf: owners.contains(name),
            isSelfNamed: number == nil && written.unicodeScalars.first { !isMark($0) } == "~"
        )
    }

    /// A name without the network's own marks and without the `~` of a push-name.
    static func clean(_ written: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in written.unicodeScalars where !isMark(scalar) {
            scalars.append(scalar)
        }
        if scalars.first == "~" {
            scalars.removeFirst()
            while let first = scalars.first, first == "\u{202F}" || first == " " || first == "\u{A0}" {
                scalars.removeFirst()
            }
        }
        let name = String(scalars)
        return phone(name) == nil ? name : plainSpaces(name)
    }

    /// Whether `scalar` only steers the direction of writing.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// `+62…` where `name` is an international number; nil for a name.
    static func phone(_ name: String) -> String? {
        guard name.utf8.first == 0x2B, name.utf8.count <= 48 else { return nil }
        var digits = "+"
        for scalar in name.unicodeScalars.dropFirst() {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case " ", "-", "(", ")", ".", "\u{A0}", "\u{202F}", "\u{2011}": break
            default: return nil
            }
        }
        return (7...16).contains(digits.utf8.count) ? digits : nil
    }

    private static func plainSpaces(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.map { spaceOrSelf($0) }))
    }

    private static func spaceOrSelf(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar == "\u{A0}" || scalar == "\u{202F}" ? " " : scalar
    }

    /// Whether these bytes can only be a person: a number, a push-name, the phone's owner.
    static func isPersonal(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first else { return false }
        if first == tilde { return true }
        guard bytes.count <= 64 else { return false }
        let name = clean(String(decoding: bytes, as: UTF8.self))
        return owners.contains(name) || phone(name) != nil
    }

    /// Whether these bytes may be an announcement cut at a colon: in a quoted group name, or in a member's.
    static func isSuspect(_ bytes: UnsafeRawBufferPointer) -> Bool {
        hasOpenQuote(bytes) || SystemPhrases.match(bytes) != nil
    }

    /// Whether a quotation is opened and not closed, as where a group's name holds the colon.
    static func hasOpenQuote(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var straight = 0
        var curly = 0
        var at = 0
        while at < bytes.count {
            if bytes[at] == 0x22 { straight += 1 }
            if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 {
                if bytes[at + 2] == 0x9C { curly += 1 }
                if bytes[at + 2] == 0x9D { curly -= 1 }
            }
            at += 1
        }
        return straight % 2 == 1 || curly > 0
    }
}
