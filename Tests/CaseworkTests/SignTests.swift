import Domain
import Networks
import Records
import Testing

@testable import Casework

/// Signs on a request, taken back or replaced by others.
@Suite("Signs")
struct SignTests {
    private static let request =
        "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi, diwakili Sekcam"

    @Test("a leader's thumb that is taken back takes its decision back, and the record's life says so")
    func thumbTakenBack() async throws {
        let town = try CaseTown(SmallCity.roster(thumbs: ["pak-sekda"]))
        let request = try await town.say(
            "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi, diwakili Sekcam",
            by: "neneng",
            in: SmallCity.forum
        )
        try town.turn()
        let before = try town.state(request)
        town.wait(minutes: 5)
        try await town.react("👍", to: request, by: "pak-sekda", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == "disetujui")
        town.wait(minutes: 5)
        try await town.unreact(request, by: "pak-sekda", in: SmallCity.forum)
        try town.turn()
        #expect(try town.state(request) == before)
        #expect(try town.record(request)?.decision == nil)
        let acts = try town.events().compactMap { _, event -> String? in
            if case .moved(let act, _, _) = event.change { act } else { nil }
        }
        #expect(acts.last == RecordEvent.takenBack)
        let count = try town.events().count
        try town.restart()
        try town.turn()
        #expect(try town.events().count == count)
        town.wait(minutes: 5)
        try await town.say(
            "Belum bisa Bu Camat, wajib hadir",
            by: "pak-sekda",
            in: SmallCity.forum,
            reply: request
        )
        try town.turn()
        #expect(try town.state(request) == "belum dapat disetujui")
    }

    @Test("a yes in whose place another sign is put is taken back, and that sign is read as the leader's are")
    func replaced() async throws {
        let town = try CaseTown(SmallCity.roster(thumbs: ["pak-sekda"]))
        let request = try await town.say(Self.request, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let states = [("👍", "disetujui"), ("🙏", "diketahui"), ("👍", "disetujui"), ("🙏", "diketahui")]
        for (sign, state) in states {
            town.wait(minutes: 5)
            try await town.react(sign, to: request, by: "pak-sekda", in: SmallCity.forum)
            try town.turn()
            #expect(try town.state(request) == state)
            let count = try town.events().count
            try town.restart()
            try town.turn()
            #expect(try town.events().count == count)
        }
        let acts = try town.events().compactMap { _, event -> String? in
            if case .moved(let act, _, _) = event.change { act } else { nil }
        }
        let back = RecordEvent.takenBack
        #expect(acts == ["granted", back, "noted", back, "granted", back, "noted"])
    }

    @Test("a replaced sign is read the same where nobody looked in between")
    func replacedAtOnce() async throws {
        let town = try CaseTown(SmallCity.roster(thumbs: ["pak-sekda"]))
        let request = try await town.say(Self.request, by: "neneng", in: SmallCity.forum)
        for sign in ["👍", "🙏"] {
            town.wait(minutes: 1)
            try await town.react(sign, to: request, by: "pak-sekda", in: SmallCity.forum)
        }
        try town.turn()
        #expect(try town.state(request) == "diketahui")
    }

    @Test("where signs stand beside each other the yes holds until it is taken back, in either order")
    func several() async throws {
        for order in [["+🙏", "-👍"], ["-👍", "+🙏"]] {
            let town = try CaseTown(SmallCity.roster(thumbs: ["pak-sekda"]))
            let request = try await town.say(Self.request, by: "neneng", in: SmallCity.forum)
            try await town.add("👍", to: request, by: "pak-sekda")
            try town.turn()
            #expect(try town.state(request) == "disetujui")
            for step in order {
                town.wait(minutes: 1)
                if step.hasPrefix("+") {
                    try await town.add(String(step.dropFirst()), to: request, by: "pak-sekda")
                } else {
                    try await town.delete("\(request)-pak-sekda-👍", by: "pak-sekda", in: SmallCity.forum)
                }
                try town.turn()
                if step == order.first {
                    #expect(try town.state(request) == (step == "+🙏" ? "disetujui" : "diajukan"))
                }
            }
            #expect(try town.state(request) == "diketahui")
        }
    }
}

extension CaseTown {
    /// Takes every reaction to a message back.
    func unreact(_ message: String, by person: String, in chat: String) async throws {
        let reaction = LiveReaction(
            id: "\(message)-\(person)-none",
            message: message,
            sender: LiveSender(id: person, name: person),
            at: now,
            stamp: "\(now)",
            emojis: []
        )
        try await keep(
            LiveEvent(chat: LiveChat(id: chat), content: .reaction(reaction), raw: []),
            as: reaction.id
        )
    }

    /// Puts a sign beside those that stand, on a network that keeps each for itself.
    func add(_ emoji: String, to message: String, by person: String) async throws {
        let reaction = LiveReaction(
            id: "\(message)-\(person)-\(emoji)",
            message: message,
            sender: LiveSender(id: person, name: person),
            at: now,
            stamp: "\(now)",
            emojis: [emoji],
            isOneOfSeveral: true
        )
        let event = LiveEvent(chat: LiveChat(id: SmallCity.forum), content: .reaction(reaction), raw: [])
        try await keep(event, as: reaction.id)
    }
}
