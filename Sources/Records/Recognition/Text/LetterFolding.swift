/// How a scalar of a text counts in a folded word.
package enum LetterFolding: Equatable {
    /// Stands in the word as this ASCII byte.
    case letter(UInt8)
    /// Belongs to the word but leaves no trace: a combining mark, an apostrophe, an invisible mark.
    case silent
    /// Stands in the word as its own bytes: a letter of another script.
    case foreign
    case space
    case hyphen
    case period
    case mark
    case emoji(Concept)

    /// Reads the scalar that begins at `index` with a byte above 0x7F; its length in bytes comes second.
    ///
    /// Accents fall away, so NFC and NFD fold alike.
    package static func read(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (LetterFolding, Int) {
        let lead = text[index]
        func byte(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
        switch lead {
        case 0xC2: return (byte(1) == 0xA0 ? .space : .mark, 2)
        case 0xC3: return (latin(byte(1)), 2)
        case 0xCC, 0xCD: return (lead == 0xCD && byte(1) > 0xAF ? .foreign : .silent, 2)
        case 0xC4...0xDF: return (.foreign, 2)
        case 0xE2: return (general(byte(1), byte(2)), 3)
        case 0xE3 where byte(1) == 0x80: return (.space, 3)
        case 0xEF where byte(1) == 0xB8 || byte(1) == 0xBB: return (.silent, 3)
        case 0xE0...0xEF: return (.foreign, 3)
        case 0xF0...0xF4: return (pictograph(byte(1), byte(2), byte(3)), 4)
        default: return (.mark, 1)
        }
    }

    /// Latin-1's upper half without its accents.
    private static func latin(_ trail: UInt8) -> LetterFolding {
        switch trail & 0xDF {
        case 0x80...0x86: .letter(UInt8(ascii: "a"))
        case 0x87: .letter(UInt8(ascii: "c"))
        case 0x88...0x8B: .letter(UInt8(ascii: "e"))
        case 0x8C...0x8F: .letter(UInt8(ascii: "i"))
        case 0x91: .letter(UInt8(ascii: "n"))
        case 0x92...0x96, 0x98: .letter(UInt8(ascii: "o"))
        case 0x99...0x9C: .letter(UInt8(ascii: "u"))
        case 0x9D: .letter(UInt8(ascii: "y"))
        default: .mark
        }
    }

    /// U+2000 to U+2FFF: dashes, quotes, invisible marks, dingbats.
    private static func general(_ second: UInt8, _ third: UInt8) -> LetterFolding {
        switch (second, third) {
        case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): .space
        case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF), (0x83, _): .silent
        case (0x80, 0x98), (0x80, 0x99): .silent
        case (0x80, 0x90...0x95): .hyphen
        case (0x80, 0xA6), (0x80, 0xA8), (0x80, 0xA9): .period
        case (0x80, _), (0x81, _): .mark
        case (0x9C, 0x85), (0x9C, 0x93), (0x9C, 0x94), (0x98, 0x91): .emoji(.checkMark)
        case (0x9D, 0x8C), (0x9D, 0x8E), (0x9C, 0x96), (0x9C, 0x97), (0x9C, 0x98): .emoji(.crossMark)
        case (0x98...0x9E, _), (0xAC...0xAD, _): .emoji(.otherEmoji)
        default: .mark
        }
    }

    /// U+10000 and above; skin tones are silent.
    private static func pictograph(_ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> LetterFolding {
        guard second == 0x9F else { return .foreign }
        switch (third, fourth) {
        case (0x8F, 0xBB...0xBF): return .silent
        case (0x91, 0x8D), (0x91, 0x8C), (0xAB, 0xA1): return .emoji(.thumbUp)
        case (0x99, 0x8F): return .emoji(.prayHands)
        // Grins, tongues, smirks, an upside-down face; no kind smile.
        case (0x98, 0x80...0x86), (0x98, 0x8F), (0x98, 0x9B...0x9D), (0x99, 0x83), (0xA4, 0xA3), (0xA4, 0xAA),
            (0xA4, 0xAD):
            return .emoji(.laugh)
        default: return .emoji(.otherEmoji)
        }
    }
}
