import Networks
import StandIns
import Testing

@Suite("What a homeserver sends")
struct MatrixFixtureTests {
    @Test("Every fixture decodes to what stands beside it", arguments: MatrixSamples.fixtures.names)
    func decodes(_ name: String) throws {
        let events = try MatrixSamples.events(name)
        #expect(try MatrixSamples.fixtures.difference(of: events, from: name) == nil)
    }

    @Test(
        "What is no news gives nothing",
        arguments: [
            "message__own_echo", "message__own_ghost", "member__relay_renamed", "member__other_name",
            "member__declined", "room__power_levels", "transaction__empty",
        ]
    )
    func nothing(_ name: String) throws {
        #expect(try MatrixSamples.events(name) == [])
    }
}
