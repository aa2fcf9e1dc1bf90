import Networks
import StandIns
import Testing

@testable import Matrix

@Suite("Matrix keeps to what is asked of every network")
struct MatrixConformanceTests {
    @Test(arguments: Conformance.Check.allCases)
    func conforms(_ check: Conformance.Check) throws {
        #expect(try Self.conformance().failures(of: check) == [])
    }

    /// Whether these give anything hangs on what was before, which the event tells beside its content.
    private static let conditional = ["member__relay_joined", "member__relay_made_direct"]

    private static func conformance() throws -> Conformance {
        let names = try MatrixSamples.fixtures.names.filter { name in
            let isNews = try !MatrixSamples.events(name).isEmpty
            return isNews && !name.hasPrefix("transaction__") && !conditional.contains(name)
        }
        return Conformance(
            decode: { MatrixSamples.decoder.events(in: $0) },
            deliver: MatrixSamples.transaction,
            isBatched: true,
            pieces: try names.map(MatrixSamples.event),
            original: try MatrixSamples.event("message__text"),
            edit: try MatrixSamples.event("edit__text"),
            deletion: try MatrixSamples.event("redaction__old_place"),
            unknown: try [
                "event__unknown_type", "event__malformed_type", "message__unknown_msgtype",
                "encrypted__message",
                "message__no_room",
            ].map(MatrixSamples.event),
            senderless: [try MatrixSamples.event("message__no_sender")],
            saying: { MatrixSamples.saying($0) },
            echoes: try ["message__own_echo", "message__own_ghost"].map(MatrixSamples.event)
        )
    }
}
