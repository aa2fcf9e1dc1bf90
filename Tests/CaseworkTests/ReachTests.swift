import Domain
import Outbox
import Records
import Roster
import Testing

@Suite("Whom the relay can tell")
struct ReachTests {
    @Test(
        "who is told is told on a network that is served; where there is none, nobody is, and a human must look"
    )
    func servedNetworks() async throws {
        let accounts = ["telegram:912", "\(CaseTown.network):rudi"].map {
            RosterFact.account(ChatAccount(id: $0, member: "tono", operatedBy: nil))
        }
        let words = "Izin melaporkan banjir 40 cm di Jl. Ciroyom RT 03, belum surut"
        for (networks, state) in [(Set([CaseTown.network]), "diteruskan"), (Set(["matrix"]), "diterima")] {
            let town = try CaseTown(SmallCity.roster(groups: false, more: accounts), networks: networks)
            let report = try await town.say(words, by: "neneng", in: SmallCity.forum)
            try town.turn()
            #expect(try town.state(report) == state)
            let routes = try town.intents().filter { $0.intent.kind == .route }.map(\.intent.target)
            if state == "diteruskan" {
                guard case .person(let id)? = routes.first else { return #expect(Bool(false)) }
                #expect(id.hasPrefix("\(CaseTown.network):"))
                #expect(try town.doubts(report).isEmpty)
            } else {
                #expect(routes.isEmpty)
                #expect(try town.doubts(report) == [.unreached])
            }
        }
    }
}
