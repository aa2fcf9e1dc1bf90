import Domain
import Networks
import SynapseSupport
import Testing

@testable import Matrix

@Suite(
    "With a real Synapse",
    .serialized,
    .enabled(if: SynapseInstallation.shared.python != nil, "\(SynapseInstallation.shared.reason)"),
    .timeLimit(.minutes(30))
)
struct SynapseTests {
    private func scene() async throws -> SynapseScene { try await SynapseScene.shared.value }

    private func posts(_ events: [LiveEvent]) -> [LivePost] {
        events.compactMap { if case .post(let post) = $0.content { post } else { nil } }
    }

    @Test("An invitation is followed, and what is said then comes as it was meant")
    func conversation() async throws {
        let scene = try await scene()
        let camat = try await MatrixUser.register("camat", on: scene.server)
        let lurah = try await MatrixUser.register("lurah", on: scene.server)
        let room = try await scene.room("Forum Camat", of: camat, with: [lurah])
        let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 7, count: 90_000) + [0xFF, 0xD9]

        let text = try await camat.say("Mohon izin melaporkan", in: room)
        let picture = try await lurah.post(photo, named: "IMG-1.jpg", caption: "Banjir RT 03", in: room)
        let edit = try await camat.edit(text, to: "Mohon izin melaporkan (ralat)", in: room)
        let reply = try await lurah.reply("Silakan", to: text, in: room)
        let inThread = try await lurah.say("dalam utas", inThread: text, of: room)
        let reaction = try await lurah.react("👍", to: text, in: room)
        try await lurah.redact(reaction, in: room)
        try await camat.redact(text, in: room)
        let events = try await scene.events(10, of: room)

        #expect(events[0].content == .membership(.invited(by: camat.id)))
        #expect(events[0].chat.name == "Forum Camat")
        #expect(events[1].content == .membership(.joined))
        let said = posts(events)
        try #require(said.count == 5)
        #expect(said.map(\.native.message) == [text, picture, text, reply, inThread])
        #expect(
            said.map(\.text)
                == [
                    "Mohon izin melaporkan", "Banjir RT 03", "Mohon izin melaporkan (ralat)", "Silakan",
                    "dalam utas",
                ]
        )
        #expect(said.map(\.revision) == ["", "", edit, "", ""])
        #expect(said.map { $0.sender?.id } == [camat.id, lurah.id, camat.id, lurah.id, lurah.id])
        #expect(said[1].kind == .photo)
        #expect(said[1].attachments[0].name == "IMG-1.jpg")
        #expect(said[3].native.reply == text)
        #expect(said[4].native.thread == text && said[4].native.reply == nil)
        guard case .reaction(let mark) = events[7].content, case .deletion(let first) = events[8].content,
            case .deletion(let second) = events[9].content
        else {
            Issue.record("no reaction and two deletions: \(events[7...].map(\.content))")
            return
        }
        #expect(mark.id == reaction && mark.message == text && mark.emojis == ["👍"])
        #expect(first.message == reaction && second.message == text)

        var received: [UInt8] = []
        let media = try #require(scene.network.media)
        try await media.fetch(try #require(said[1].attachments[0].reference), limit: 1 << 20) {
            received.append(contentsOf: $0)
        }
        #expect(received == photo)
    }

    @Test("Who comes, who goes, and the room's new name are told")
    func membership() async throws {
        let scene = try await scene()
        let owner = try await MatrixUser.register("sekda", on: scene.server)
        let guest = try await MatrixUser.register("kadis", on: scene.server)
        try await guest.setName("Kepala Dinas")
        let room = try await scene.room("Forum Pimpinan", of: owner)
        try await owner.invite(guest.id, to: room)
        try await guest.join(room)
        try await guest.setName("Kadis PU", in: room)
        try await owner.kick(guest.id, from: room)
        try await owner.rename(room, to: "Forum Pimpinan Kota")
        try await owner.kick(scene.relay, from: room)
        let events = try await scene.events(7, of: room)
        let told = posts(events).map(\.system)
        #expect(
            told == [
                SystemEvent(event: .memberAdded, actor: owner.id, target: "Kepala Dinas"),
                SystemEvent(event: .memberRemoved, actor: owner.id, target: "Kadis PU"),
                SystemEvent(event: .subjectChanged, actor: owner.id, value: "Forum Pimpinan Kota"),
            ]
        )
        #expect(events[5].content == .membership(.renamed) && events[5].chat.name == "Forum Pimpinan Kota")
        #expect(events[6].content == .membership(.removed))
        // Nothing comes from a room that the relay has left.
        try await owner.say("tanpa relai", in: room)
        let other = try await scene.room("Lain", of: owner)
        #expect(scene.events(of: other).count == 2)
        #expect(scene.events(of: room).count == 7)
    }

    @Test("Names that events leave out are found")
    func names() async throws {
        let scene = try await scene()
        let user = try await MatrixUser.register("whatsapp_6281200000001", on: scene.server)
        try await user.setName("Budi Contoh (WA)")
        let room = try await scene.room("Forum Nama", of: user)
        let names = try #require(scene.network.names)
        #expect(await names.name(of: user.id, in: room) == "Budi Contoh")
        #expect(await names.chatName(room) == "Forum Nama")
        #expect(await names.name(of: "@nobody:localhost", in: room) == nil)
        #expect(await names.name(of: user.id, in: "!elsewhere") == "Budi Contoh")
        try await user.say("halo", in: room)
        #expect(posts(try await scene.events(3, of: room))[0].sender?.phone == "+6281200000001")
    }

    @Test("A transaction that could not be kept comes again, and what came meanwhile after it")
    func retries() async throws {
        let scene = try await scene()
        let user = try await MatrixUser.register("operator", on: scene.server)
        let room = try await scene.room("Forum Ulang", of: user)
        let before = scene.refused.count
        scene.refuse(1)
        for number in 1...3 { try await user.say("pesan \(number)", in: room) }
        let events = try await scene.events(5, of: room)
        #expect(scene.refused.count == before + 1)
        #expect(posts(events).map(\.text) == ["pesan 1", "pesan 2", "pesan 3"])
    }

    @Test("What the doctor finds with everything in order, and with an encrypted room")
    func examination() async throws {
        let scene = try await scene()
        let levels = await scene.network.examine().map(\.level)
        #expect(levels == [.good, .good])
        let user = try await MatrixUser.register("rahasia", on: scene.server)
        let room = try await scene.room("Terenkripsi", of: user)
        try await user.call("PUT", "rooms/\(room)/state/m.room.encryption") {
            $0.member("algorithm", "m.megolm.v1.aes-sha2")
        }
        #expect(await scene.network.examine().map(\.level) == [.good, .good, .bad])
        let told = posts(try await scene.events(3, of: room))
        #expect(told.map(\.system?.event) == [.encryption])
        try await user.kick(scene.relay, from: room)
        var strange = scene.settings
        strange.registration.asToken = "another"
        let findings = await MatrixNetwork(strange, transport: LoopbackTransport()).examine()
        #expect(findings.map(\.level) == [.bad])
        #expect(findings[0].advice.english.contains("app_service_config_files"))
    }
}
