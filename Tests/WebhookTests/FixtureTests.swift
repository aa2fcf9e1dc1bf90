import Networks
import StandIns
import Testing

@testable import Webhook

/// Every sample body decodes to what stands beside it in `fixtures/webhook`.
@Suite struct FixtureTests {
    private static let folder = FixtureFolder("webhook")

    @Test(arguments: folder.names) func decodes(_ name: String) throws {
        let body = try Self.folder.bytes(name)
        let verdict = WebhookNetwork.test().receive(WebhookNetwork.signed(body), now: WebhookNetwork.now)
        guard case .keep(let events, let answer) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(answer.status == 200)
        #expect(try Self.folder.difference(of: events, from: name) == nil)
    }

    @Test func aBatchIsCountedWhole() throws {
        let body = try Self.folder.bytes("batch__mixed")
        let verdict = WebhookNetwork.test().receive(WebhookNetwork.signed(body), now: WebhookNetwork.now)
        guard case .keep(let events, let answer) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(events.count == 4)
        #expect(answer == .json(#"{"accepted":4}"#))
    }
}
