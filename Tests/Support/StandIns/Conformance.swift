import Domain
import Networks

/// What the decoding of every live network must survive, whatever its deliveries look like.
///
/// A network's tests fill in samples of their own and run every check:
/// `@Test(arguments: Conformance.Check.allCases) func conforms(_ check: Conformance.Check) {
/// #expect(samples.failures(of: check) == []) }`.
package struct Conformance: Sendable {
    package enum Check: String, CaseIterable, Sendable {
        case redelivery, reordering, editBeforeOriginal, deletionOfTheUnknown, unknownKinds, missingSender
        case hugeText, hostileUnicode, ownEchoes, siblings, rawBytes, notJSON, deepNesting, wrongTypes
    }

    /// Decodes one whole delivery, as the network's hook or poll answer holds it.
    package var decode: @Sendable ([UInt8]) -> [LiveEvent]
    /// Puts several pieces (as in the samples below) into one delivery; identity where one piece is one.
    package var deliver: @Sendable ([[UInt8]]) -> [UInt8]
    /// `deliver` takes any number of pieces.
    package var isBatched: Bool
    /// Pieces of all the sorts that the network knows; each decodes to at least one event.
    package var pieces: [[UInt8]]
    /// A message, and a later wording of it.
    package var original: [UInt8]
    package var edit: [UInt8]
    /// The taking back of a message that nobody saw; nil where the network does not tell.
    package var deletion: [UInt8]?
    /// Pieces of sorts that the decoder does not know; kept as unreadable, or as a post that says so.
    package var unknown: [[UInt8]]
    /// Messages that do not tell who sent them.
    package var senderless: [[UInt8]]
    /// A message with these words, given as the inside of a JSON string.
    package var saying: @Sendable (_ escaped: String) -> [UInt8]
    /// What the relay itself sent or did.
    package var echoes: [[UInt8]]

    package init(
        decode: @escaping @Sendable ([UInt8]) -> [LiveEvent],
        deliver: @escaping @Sendable ([[UInt8]]) -> [UInt8],
        isBatched: Bool,
        pieces: [[UInt8]],
        original: [UInt8],
        edit: [UInt8],
        deletion: [UInt8]?,
        unknown: [[UInt8]],
        senderless: [[UInt8]],
        saying: @escaping @Sendable (_ escaped: String) -> [UInt8],
        echoes: [[UInt8]]
    ) {
        self.decode = decode
        self.deliver = deliver
        self.isBatched = isBatched
        self.pieces = pieces
        self.original = original
        self.edit = edit
        self.deletion = deletion
        self.unknown = unknown
        self.senderless = senderless
        self.saying = saying
        self.echoes = echoes
    }

    /// What is wrong; empty where the network passes.
    package func failures(of check: Check) -> [String] {
        switch check {
        case .redelivery: redelivery()
        case .reordering: reordering()
        case .editBeforeOriginal: editBeforeOriginal()
        case .deletionOfTheUnknown: deletionOfTheUnknown()
        case .unknownKinds: unknownKinds()
        case .missingSender: missingSender()
        case .hugeText: hugeText()
        case .hostileUnicode: hostileUnicode()
        case .ownEchoes: ownEchoes()
        case .siblings: siblings()
        case .rawBytes: rawBytes()
        case .notJSON: notJSON()
        case .deepNesting: deepNesting()
        case .wrongTypes: wrongTypes()
        }
    }

    /// The events of one piece, delivered alone.
    func events(_ piece: [UInt8]) -> [LiveEvent] { decode(deliver([piece])) }

    /// The posts of one piece, delivered alone.
    func posts(_ piece: [UInt8]) -> [LivePost] {
        events(piece).compactMap { if case .post(let post) = $0.content { post } else { nil } }
    }
}

extension LiveEvent {
    /// The decoder could not read it.
    var isUnreadable: Bool {
        if case .unreadable = content { true } else { false }
    }
}
