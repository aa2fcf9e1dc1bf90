import Networks
import StandIns
import Testing

@testable import WhatsAppCloud

/// Every captured delivery decodes to what stands beside it in `fixtures/whatsapp-cloud`.
@Suite struct FixtureTests {
    private static let folder = FixtureFolder("whatsapp-cloud")

    @Test(arguments: folder.names) func decodes(_ name: String) throws {
        let events = Delivery.events(in: try Self.folder.bytes(name))
        #expect(try Self.folder.difference(of: events, from: name) == nil)
    }

    @Test func thereAreFixtures() { #expect(Self.folder.names.count > 40) }
}
