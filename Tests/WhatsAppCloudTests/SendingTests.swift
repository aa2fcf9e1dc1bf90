import Domain
import Networks
import StandIns
import Testing

@testable import WhatsAppCloud

/// Requests to the `messages` and `media` edges, checked by the stand-in as Meta would.
@Suite struct SendingTests {
    private static let group = "Y2FwaV9ncm91cDoxNzA1NTU1MDEzOToxMjAzNjM0MDQ2OTQyMzM4MjAZD"
    private static let photo = OutgoingMessage.File(name: "a.jpg", mime: "image/jpeg", bytes: [1, 2, 3])
    private static let letter = OutgoingMessage.File(
        name: "Surat \"resmi\".pdf",
        mime: "application/pdf",
        bytes: Array("\r\n--titian-x\r\n".utf8)
    )
    private let meta = Meta()

    private func send(_ message: OutgoingMessage) async throws -> (SentMessage, [String]) {
        let sent = try await #require(meta.network.sender).send(message)
        return (sent, await meta.standIn.sent.map { String(decoding: $0.body, as: UTF8.self) })
    }

    @Test func wordsGoToAPersonAsAReply() async throws {
        let (sent, bodies) = try await send(
            OutgoingMessage(target: .person("6281200000001"), text: "Diterima.", reply: "wamid.A=", key: "k1")
        )
        #expect(sent == SentMessage(chat: "6281200000001", message: "wamid.OUT1="))
        #expect(
            bodies == [
                #"{"messaging_product":"whatsapp","recipient_type":"individual","to":"6281200000001","#
                    + #""context":{"message_id":"wamid.A="},"type":"text","text":{"body":"Diterima."}}"#
            ]
        )
    }

    @Test func aGroupAndAHiddenNumberAreAddressedAsSuch() async throws {
        _ = try await send(OutgoingMessage(target: .chat(Self.group), text: "a", key: "k1"))
        let (_, bodies) = try await send(OutgoingMessage(target: .chat("ID.777"), text: "b", key: "k2"))
        #expect(bodies[0].contains(#""recipient_type":"group","to":"Y2Fw"#))
        #expect(bodies[1].contains(#""recipient_type":"individual","recipient":"ID.777""#))
    }

    @Test func filesAreUploadedAndTheWordsAreTheFirstOnesCaption() async throws {
        let (_, bodies) = try await send(
            OutgoingMessage(
                target: .chat("6281200000001"),
                text: "Laporan",
                files: [Self.photo, Self.letter],
                key: "k1"
            )
        )
        #expect(bodies.count == 2)
        #expect(bodies[0].contains(#""image":{"id":"654631","caption":"Laporan"}"#))
        #expect(bodies[1].contains(#""document":{"id":"654632","filename":"Surat \"resmi\".pdf"}"#))
    }

    @Test func buttonsAreOfferedToPeopleOnly() async throws {
        let buttons = [
            OutgoingMessage.Button(label: "Setujui permohonan izin ini", data: "a"),
            .init(label: "Tolak", data: "b"),
        ]
        _ = try await send(
            OutgoingMessage(target: .chat("62812"), text: "Izin?", buttons: buttons, key: "k1")
        )
        let (_, bodies) = try await send(
            OutgoingMessage(target: .chat(Self.group), text: "Izin?", buttons: buttons, key: "k2")
        )
        #expect(bodies[0].contains(#"{"type":"reply","reply":{"id":"a","title":"Setujui permohonan …"}}"#))
        #expect(bodies[1].contains(#""type":"text""#))
    }

    @Test func fourButtonsAreRefusedBeforeAnythingIsSent() async throws {
        let buttons = (1...4).map { OutgoingMessage.Button(label: "B\($0)", data: "\($0)") }
        await #expect(throws: NetworkFault.refused("WhatsApp offers at most three buttons")) {
            try await send(OutgoingMessage(target: .person("62812"), text: "?", buttons: buttons, key: "k"))
        }
        #expect(await meta.standIn.calls.isEmpty)
    }

    @Test func longWordsBecomeSeveralMessagesAndNothingIsLost() async throws {
        let text = (1...900).map { "Baris \($0)\n" }.joined()
        let (sent, bodies) = try await send(OutgoingMessage(target: .person("62812"), text: text, key: "k"))
        #expect(bodies.count == 3)
        #expect(sent.message == "wamid.OUT1=")
        let said = bodies.compactMap { body in
            JSONNode(Array(body.utf8))?.object?["text"]?.object?["body"]?.text
        }
        #expect(said.joined() == text)
    }

    @Test func aNewTrySendsOnlyWhatDidNotGoOut() async throws {
        let text = (1...900).map { "Baris \($0)\n" }.joined()
        let message = OutgoingMessage(target: .person("62812"), text: text, files: [Self.photo], key: "k")
        await meta.standIn.misbehave([.slowly(pause: .zero), .slowly(pause: .zero)])
        await meta.standIn.misbehave([.error(status: 400, code: 131056)])
        await #expect(throws: NetworkFault.slowDown(seconds: 6)) { try await send(message) }
        let (sent, bodies) = try await send(message)
        #expect(sent.message == "wamid.OUT2=")
        #expect(bodies.count == 4)
        #expect(bodies.filter { $0.contains("Baris 1\\n") }.count == 1)
        #expect(bodies.last?.contains(#""type":"image""#) == true)
    }

    @Test func anEmptyMessageIsRefused() async {
        await #expect(throws: NetworkFault.refused("there is nothing to send")) {
            try await send(OutgoingMessage(target: .person("62812"), text: "", key: "k"))
        }
    }

    @Test func outsideTheDayOnlyTemplatesGo() async throws {
        await meta.standIn.close24Hours(for: "62812")
        do {
            _ = try await send(OutgoingMessage(target: .person("62812"), text: "Halo", key: "k"))
            Issue.record("was sent")
        } catch let fault as NetworkFault {
            guard case .refused(let why) = fault else { throw fault }
            #expect(why.contains("24 hours"))
            #expect(!fault.isRetryable)
        }
    }

    @Test(arguments: [
        (MetaStandIn.Misbehaviour.error(status: 400, code: 131056), NetworkFault.slowDown(seconds: 6)),
        (.error(status: 429, code: 130429, retryAfter: 30), .slowDown(seconds: 30)),
        (.error(status: 400, code: 80007), .slowDown(seconds: 60)),
        (.error(status: 429, code: 0), .unauthorised("the access token has expired or is wrong (error 0)")),
        (
            .error(status: 401, code: 190),
            .unauthorised("the access token has expired or is wrong (error 190)")
        ),
        (.error(status: 403, code: 10), .unauthorised("the access token lacks a permission (error 10)")),
        (
            .error(status: 400, code: 131026),
            .refused("this person cannot be reached by WhatsApp (error 131026)")
        ),
        (.error(status: 400, code: 100), .refused("error 100, HTTP status 400")),
        (.error(status: 500, code: 131000), .unreachable("the Graph API fails (error 131000)")),
        (.notJSON(status: 503), .unreachable("HTTP status 503")),
        (.notJSON(status: 429), .slowDown(seconds: 10)),
        (.notJSON(status: 200), .unreachable("the Graph API's answer is no JSON object")),
        (.breakOff, .unreachable("connection broke off")),
    ]) func faultsSayWhetherToTryAgain(_ way: MetaStandIn.Misbehaviour, _ fault: NetworkFault) async {
        await meta.standIn.misbehave([way])
        await #expect(throws: fault) {
            try await send(OutgoingMessage(target: .person("62812"), text: "Halo", key: "k"))
        }
    }

    @Test func noFaultHoldsTheTokenOrANumber() async {
        await meta.standIn.misbehave([.error(status: 400, code: 133)])
        do {
            _ = try await send(OutgoingMessage(target: .person("6281200000009"), text: "Halo", key: "k"))
            Issue.record("was sent")
        } catch {
            #expect(!"\(error)".contains("EAA") && !"\(error)".contains("62812"))
        }
    }
}
