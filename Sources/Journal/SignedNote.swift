import Crypto
import Domain

/// A C2SP signed note: a text and the signatures under it.
package struct SignedNote: Sendable, Hashable {
    /// One signature line: `— name base64(keyID ‖ signature)`.
    package struct Signature: Sendable, Hashable {
        package let name: String
        /// First four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key).
        package let keyID: [UInt8]
        package let bytes: [UInt8]
    }

    /// What is wrong with a note.
    package enum Fault: TitianError, Hashable {
        case malformed(line: Int)
        case tooManySignatures
        case badSignature(name: String)
        case unsigned(name: String)

        package var message: Wording {
            switch self {
            case .malformed(let line):
                Wording(
                    id: "Nota bertanda tangan rusak pada baris \(line).",
                    en: "The signed note is malformed at line \(line)."
                )
            case .tooManySignatures:
                Wording(
                    id: "Nota memuat lebih dari \(SignedNote.signatureLimit) tanda tangan.",
                    en: "The note has more than \(SignedNote.signatureLimit) signatures."
                )
            case .badSignature(let name):
                Wording(
                    id: "Tanda tangan \(name) pada nota tidak cocok dengan isinya.",
                    en: "The note's signature by \(name) does not match its text."
                )
            case .unsigned(let name):
                Wording(
                    id: "Nota tidak ditandatangani oleh \(name).",
                    en: "The note is not signed by \(name)."
                )
            }
        }

        package var advice: Wording {
            Wording(
                id: "Minta salinan baru dari pengelola log dan bandingkan sidik jari kuncinya.",
                en: "Ask the log's operator for a fresh copy and compare the key's fingerprint."
            )
        }
    }

    /// More than the 16 that every reader must accept, and an end to hostile notes.
    package static let signatureLimit = 32
    /// Longest note that is read, in bytes.
    package static let byteLimit = 1 << 16

    /// Ends with a line feed.
    package let text: String
    package let signatures: [Signature]

    package init(text: String, signatures: [Signature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Reads a note; throws ``Fault`` at the first line that does not fit.
    package init(parsing note: some StringProtocol) throws {
        let bytes = Array(note.utf8)
        guard bytes.count <= Self.byteLimit, bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }),
            let gap = Self.lastBlankLine(bytes)
        else { throw Fault.malformed(line: 1) }
        text = String(decoding: bytes[...gap], as: UTF8.self)
        let firstLine = text.utf8.count { $0 == 0x0A } + 2
        let lines = String(decoding: bytes[(gap + 2)...], as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.last == "", lines.count > 1 else { throw Fault.malformed(line: firstLine) }
        guard lines.count - 1 <= Self.signatureLimit else { throw Fault.tooManySignatures }
        signatures = try lines.dropLast().enumerated().map { number, line in
            guard let signature = Self.signature(line) else {
                throw Fault.malformed(line: firstLine + number)
            }
            return signature
        }
    }

    /// Index of the line feed that ends the text: the last one followed by another.
    private static func lastBlankLine(_ bytes: [UInt8]) -> Int? {
        guard bytes.count > 1 else { return nil }
        return (0..<(bytes.count - 1)).last { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A }
    }

    private static func signature(_ line: some StringProtocol) -> Signature? {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "\u{2014}", VerifierKey.isName(String(parts[1])),
            let bytes = Base64.decode(Array(parts[2].utf8)), bytes.count > 4
        else { return nil }
        return Signature(name: String(parts[1]), keyID: Array(bytes[..<4]), bytes: Array(bytes[4...]))
    }

    /// The note as it is written down.
    package var encoded: String {
        text + "\n"
            + signatures.map { signature in
                let value = Base64.encode(signature.keyID + signature.bytes)
                return "\u{2014} \(signature.name) \(String(decoding: value, as: UTF8.self))\n"
            }
            .joined()
    }

    /// The keys of `known` that signed; unknown signers are passed over.
    ///
    /// A bad signature under a known key rejects the note, as the specification demands.
    package func signers(among known: [VerifierKey]) throws -> [VerifierKey] {
        var found: [VerifierKey] = []
        for signature in signatures {
            guard let key = known.first(where: { $0.name == signature.name && $0.keyID == signature.keyID })
            else { continue }
            guard key.isValid(signature.bytes, for: text) else { throw Fault.badSignature(name: key.name) }
            if !found.contains(key) { found.append(key) }
        }
        return found
    }
}
