import Foundation
import RepositoryFiles
import TestSupport
import Testing

@Suite("The documented interface")
struct InterfaceTests {
    @Test("every answer of the running service is as docs/openapi.yaml says")
    func schemathesis() async throws {
        let settings = """
            networks:
              webhooks:
                - name: uji
                  hosts: [files.contoh.test]

            """
        let relay = try await Relay(City(), settings: settings)
        let script = Repository().root.path + "/Tests/WebhookTests/schemathesis/run.sh"
        let run = try Program.run(
            "/bin/sh",
            [script, relay.url, "15"],
            environment: [
                "TITIAN_SOURCE": "uji", "TITIAN_SECRET": Relay.secret, "TITIAN_HOST": "files.contoh.test",
            ]
        )
        if run.status == 77 { return print("skipped: \(run.errorText)") }
        #expect(run.status == 0, "\(run.text.suffix(3_000))")
        #expect(relay.stop() == 0)
        #expect(try relay.city.verify().status == 0)
    }
}
