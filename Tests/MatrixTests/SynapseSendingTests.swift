import Domain
import Networks
import SynapseSupport
import Testing

@testable import Matrix

extension SynapseTests {
    @Suite("Sending")
    struct Sending {
        private func scene() async throws -> SynapseScene { try await SynapseScene.shared.value }

        private func said(_ user: MatrixUser, _ room: String, by sender: String) async throws -> [JSONObject]
        {
            try await user.events(of: room).reversed().filter {
                $0["type"]?.text == "m.room.message" && $0["sender"]?.text == sender
            }
        }

        @Test("A message tried again is there once, and the relay does not hear itself")
        func idempotent() async throws {
            let scene = try await scene()
            let user = try await MatrixUser.register("penerima", on: scene.server)
            let room = try await scene.room("Forum Kirim", of: user)
            let sender = try #require(scene.network.sender)
            let message = OutgoingMessage(
                target: .chat(room),
                text: "Tercatat: IZN-2026-0012",
                key: "intent-12"
            )
            let first = try await sender.send(message)
            #expect(try await sender.send(message) == first)
            // After a restart too.
            let restarted = MatrixNetwork(scene.settings, transport: LoopbackTransport())
            #expect(try await restarted.sender?.send(message) == first)
            let there = try await said(user, room, by: scene.relay)
            #expect(there.count == 1)
            #expect(there.first?["event_id"]?.text == first.message)
            let content = there.first?["content"]?.object
            #expect(content?["msgtype"]?.text == "m.notice")
            #expect(content?["body"]?.text == "Tercatat: IZN-2026-0012")
            #expect(content?["id.titian.relay"]?.boolean == true)
            let last = try await user.say("terima kasih", in: room)
            let events = try await scene.events(3, of: room)
            guard case .post(let post) = events[2].content else {
                Issue.record("no post")
                return
            }
            #expect(post.native.message == last)
        }

        @Test("Photos, answers and threads arrive as such")
        func photos() async throws {
            let scene = try await scene()
            let user = try await MatrixUser.register("penonton", on: scene.server)
            let room = try await scene.room("Forum Foto", of: user)
            let asked = try await user.say("Mana fotonya?", in: room)
            let file = OutgoingMessage.File(
                name: "lapangan.jpg",
                mime: "image/jpeg",
                bytes: [0xFF, 0xD8, 1, 2, 3]
            )
            let message = OutgoingMessage(
                target: .chat(room),
                text: "Dari Kel. Contoh",
                files: [file, file],
                reply: asked,
                key: "intent-13"
            )
            let sent = try await scene.network.sender?.send(message)
            let inThread = OutgoingMessage(target: .chat(room), text: "utas", thread: asked, key: "intent-14")
            _ = try await scene.network.sender?.send(inThread)
            let there = try await said(user, room, by: scene.relay).compactMap { $0["content"]?.object }
            try #require(there.count == 3)
            #expect(there.map { $0["msgtype"]?.text } == ["m.image", "m.image", "m.notice"])
            #expect(there.map { $0["body"]?.text } == ["Dari Kel. Contoh", "lapangan.jpg", "utas"])
            #expect(there[0]["m.relates_to"]?.object?["m.in_reply_to"]?.object?["event_id"]?.text == asked)
            #expect(there[1]["m.relates_to"] == nil)
            #expect(there[2]["m.relates_to"]?.object?["rel_type"]?.text == "m.thread")
            #expect(try await user.events(of: room).contains { $0["event_id"]?.text == sent?.message })
            var received: [UInt8] = []
            let address = try #require(there[0]["url"]?.text)
            try await scene.network.media?.fetch(address, limit: 1 << 10) { received.append(contentsOf: $0) }
            #expect(received == file.bytes)
        }

        @Test("A person is written to in one room of their own, after a restart too")
        func direct() async throws {
            let scene = try await scene()
            let user = try await MatrixUser.register("kepala", on: scene.server)
            let sender = try #require(scene.network.sender)
            let target = OutgoingMessage.Target.person(user.id)
            async let early = sender.send(OutgoingMessage(target: target, text: "satu", key: "d-1"))
            async let late = sender.send(OutgoingMessage(target: target, text: "dua", key: "d-2"))
            let first = try await early
            #expect(try await late.chat == first.chat)
            try await user.join(first.chat)
            let restarted = MatrixNetwork(scene.settings, transport: LoopbackTransport())
            let third = try await restarted.sender?.send(
                OutgoingMessage(target: target, text: "tiga", key: "d-3")
            )
            #expect(third?.chat == first.chat)
            #expect(try await said(user, first.chat, by: scene.relay).count == 3)
            try await user.say("baik", in: first.chat)
            let events = try await scene.events(3, of: first.chat)
            #expect(events[0].content == .membership(.joined))
            #expect(events[0].chat.isDirect)
            // Who leaves gets a new room.
            try await user.leave(first.chat)
            let fourth = try await sender.send(OutgoingMessage(target: target, text: "empat", key: "d-4"))
            #expect(fourth.chat != first.chat)
        }

        @Test("A room that the relay is not in refuses; one that was replaced tells by which")
        func refusals() async throws {
            let scene = try await scene()
            let user = try await MatrixUser.register("pindahan", on: scene.server)
            let sender = try #require(scene.network.sender)
            let strange = try await user.createRoom("Tanpa relai")
            await #expect(throws: NetworkFault.refused("M_FORBIDDEN")) {
                _ = try await sender.send(OutgoingMessage(target: .chat(strange), text: "x", key: "r-1"))
            }
            let room = try await scene.room("Lama", of: user)
            let successor = try await user.upgrade(room, to: "11")
            await #expect(throws: NetworkFault.moved(to: successor)) {
                _ = try await sender.send(OutgoingMessage(target: .chat(room), text: "x", key: "r-2"))
            }
            let events = try await scene.events(3, of: room)
            #expect(events.contains { $0.content == .moved(to: successor) })
        }
    }
}
