import Domain
import Networks
import StandIns
import Testing

@testable import Telegram

@Suite("Exports of Telegram Desktop")
struct TelegramExportTests {
    private static let folder = FixtureFolder("telegram/desktop")

    private func posts(_ bytes: [UInt8], chat: String? = nil, chunk: Int = 1 << 16) throws -> (
        survey: ExportSurvey, posts: [IncomingPost], warnings: [ExportWarning]
    ) {
        let source = InMemoryExport(name: "result.json", bytes: bytes, chunk: chunk)
        let decoder = TelegramExportDecoder(chat: chat)
        let survey = try decoder.survey(source, dateOrder: nil)
        var posts: [IncomingPost] = []
        let warnings = try decoder.decode(source, survey: survey) { posts.append($0) }
        return (survey, posts, warnings)
    }

    private func fault(_ text: String) -> TelegramExportError? {
        do {
            _ = try posts(Array(text.utf8))
            return nil
        } catch {
            return error as? TelegramExportError
        }
    }

    @Test("A supergroup's rows carry the ids and moments that the bot sees")
    func supergroup() throws {
        let (survey, posts, warnings) = try posts(Self.folder.bytes("supergroup"))
        #expect(survey.forumName == "Forum Camat-Lurah")
        #expect(survey.chat == LiveChat(id: "-1001234567890", name: "Forum Camat-Lurah"))
        #expect(survey.recordCount == 4)
        #expect(posts.map(\.native?.message) == ["1", "501", "510", "512"])
        #expect(
            posts.map(\.instant) == [
                1_637_391_660_000, 1_637_391_933_000, 1_637_392_100_000, 1_637_392_200_000,
            ]
        )
        #expect(posts.map(\.sender?.id) == [nil, "111111111", "222222222", "111111111"])
        #expect(posts[0].system == SystemEvent(event: .groupCreated, actor: "Sekda Contoh"))
        #expect(posts[1].isEdited && posts[1].kind == .photo)
        #expect(posts[1].attachments.first?.name == "photo_1@20-11-2021_14-05-33.jpg")
        #expect(posts[2].text == "Izin diberikan @camat_contoh")
        #expect(posts[2].mentions == ["camat_contoh"])
        #expect(posts[2].native?.reply == "501")
        #expect(posts[3].native?.forward?.from == "Warga")
        #expect(warnings.isEmpty)
    }

    @Test("What the bot saw and what Desktop exported of one message agree")
    func agrees() throws {
        let (survey, exported, _) = try posts(Self.folder.bytes("supergroup"))
        let seen = try TelegramSamples.events("edited_message__caption_in_album")[0]
        let live = try #require(try TelegramSamples.post("edited_message__caption_in_album"))
        let row = try #require(exported.first { $0.native?.message == live.native.message })
        #expect(survey.chat?.id == seen.chat.id)
        #expect(row.instant == live.at)
        #expect(row.text == live.text)
        #expect(row.sender?.id == live.sender?.id)
        #expect(row.sender?.name == live.sender?.name)
        #expect(row.kind == live.kind)
        #expect(row.native?.revisedAt == 1_637_392_000_000)
        #expect(row.native?.revisedAt == live.native.revisedAt)
    }

    @Test("Of several chats the only group is meant; basic groups carry no ids")
    func several() throws {
        let (survey, posts, warnings) = try posts(Self.folder.bytes("several"))
        #expect(survey.chat == LiveChat(id: "-4518810793", name: "Forum Camat"))
        #expect(posts.allSatisfy { $0.native == nil })
        #expect(
            posts.map(\.kind)
                == [.text, .document, .audio, .location, .poll, .system, .system, .unavailable]
        )
        #expect(posts[0].sender == IncomingSender(name: "333333333", id: "333333333"))
        #expect(posts[0].text == "Lapor Pak Lurah 🙏" && posts[0].mentions == ["Pak Lurah"])
        #expect(posts[0].instant == nil && posts[1].instant == 1_637_391_720_000)
        #expect(posts[1].attachments == [Attachment(name: "Surat.pdf", mime: "application/pdf")])
        #expect(posts[2].attachments.first?.name == "audio_1@20-11-2021.ogg")
        #expect(posts[2].sender?.id == "111111111")
        #expect(posts[3].location == GeoPoint(latitude: -6.9217, longitude: 107.6071))
        #expect(posts[4].text == "Jam?\n• 08.00")
        #expect(posts[5].system == SystemEvent(event: .memberLeft, target: "Camat Contoh"))
        #expect(posts[6].system?.value == "Forum Camat")
        #expect(posts[7].raw.map { String(decoding: $0, as: UTF8.self).contains("tanpa waktu") } == true)
        #expect(warnings.map(\.code) == ["unreadable_row", "other_chats"])
        let direct = try self.posts(Self.folder.bytes("several"), chat: "Sekda Contoh")
        #expect(direct.posts.map(\.text) == ["Pribadi"])
        #expect(direct.survey.chat?.isDirect == true)
    }

    @Test(
        "Chunks of any size give the same posts, and each names its bytes",
        arguments: [1, 2, 7, 64, 1 << 16]
    )
    func chunks(_ chunk: Int) throws {
        for name in Self.folder.names {
            let bytes = try Self.folder.bytes(name)
            let whole = try posts(bytes)
            let parts = try posts(bytes, chunk: chunk)
            #expect(parts.posts == whole.posts)
            #expect(parts.survey == whole.survey)
            for post in parts.posts {
                let range = post.source.byteOffset..<post.source.byteOffset + post.source.byteLength
                #expect(post.raw == Array(bytes[range]))
                #expect(post.source.line == bytes[..<range.lowerBound].count { $0 == 0x0A } + 1)
            }
        }
    }

    @Test("A chat without a head is read, by UTC where no other clock is told")
    func bare() throws {
        let text = #"{"messages":[{"type":"message","date_unixtime":"1637391660","from":"A","text":"x"}]}"#
        let (survey, posts, _) = try posts(Array("\u{FEFF}\(text)\n".utf8))
        #expect(survey.forumName == nil && survey.chat == nil)
        #expect(posts.map(\.text) == ["x"])
        #expect(posts[0].time == CivilTime(seconds: 1_637_391_660))
        #expect(posts[0].native == nil)
    }

    @Test("Ids of any length become the bot's")
    func ids() {
        #expect(ExportID.channel(1_234_567_890) == -1_001_234_567_890)
        #expect(ExportID.channel(12_345) == -1_000_000_012_345)
        #expect(ExportID.sender(JSONNode(Array(#""channel77""#.utf8))) == "-1000000000077")
        #expect(ExportID.sender(JSONNode(Array(#""user-5""#.utf8))) == nil)
    }

    @Test("Rows that an upgraded group brought along carry no ids")
    func upgraded() throws {
        let rows = [-999_999_990, 7].map { id in
            #"{"id":\#(id),"type":"message","date":"2021-11-20T14:00:00","from":"A","text":"x"}"#
        }
        let text =
            #"{"name":"F","type":"private_supergroup","id":9,"messages":[\#(rows.joined(separator: ","))]}"#
        #expect(try posts(Array(text.utf8)).posts.map(\.native?.message) == [nil, "7"])
    }

    @Test("What is posted in a topic answers nothing; an unknown kind is kept as unavailable")
    func topics() throws {
        let rows = [
            #"{"id":5,"type":"service","date":"2021-11-20T14:00:00","action":"topic_created","title":"Banjir"}"#,
            #"{"id":6,"type":"message","date":"2021-11-20T14:00:01","from":"A","reply_to_message_id":5,"text":"x"}"#,
            #"{"id":7,"type":"message","date":"2021-11-20T14:00:02","from":"A","reply_to_message_id":6,"text":"y"}"#,
            #"{"id":8,"type":"message","date":"2021-11-20T14:00:03","from":"A","todo_list":{},"text":""}"#,
        ]
        let text =
            #"{"name":"F","type":"private_supergroup","id":9,"messages":[\#(rows.joined(separator: ","))]}"#
        let posts = try posts(Array(text.utf8)).posts
        #expect(posts.map(\.native?.thread) == [nil, "5", nil, nil])
        #expect(posts.map(\.native?.reply) == [nil, nil, "6", nil])
        #expect(posts.map(\.kind) == [.system, .text, .text, .unavailable])
    }

    @Test("What is no export says so")
    func faults() {
        #expect(fault("[1]") == .damaged(file: "result.json", line: 1, byte: 0))
        #expect(fault("{\"name\":\n]") == .damaged(file: "result.json", line: 2, byte: 9))
        #expect(fault(#"{"name":"F","messages":[{"id":1}"#) == .cutOff(file: "result.json"))
        #expect(fault("") == .cutOff(file: "result.json"))
        #expect(fault(#"{"name":"F","messages":[]}"#) == .noRows(file: "result.json"))
        let two = ["A", "B"].map { #"{"name":"\#($0)","type":"private_group","messages":[{"id":1}]}"# }
        let several = fault(#"{"chats":{"list":[\#(two.joined(separator: ","))]}}"#)
        #expect(several == .severalChats(file: "result.json", names: ["A", "B"]))
        let huge = String(repeating: "x", count: ExportScanner.rowLimit)
        let tooLong = fault(#"{"messages":[{"text":"\#(huge)"}]}"#)
        #expect(tooLong == .rowTooLong(file: "result.json", line: 1, limit: ExportScanner.rowLimit))
    }

    @Test("Damage anywhere ends in an error or in posts, never in a crash")
    func damage() throws {
        let bytes = try Self.folder.bytes("several")
        for at in stride(from: 0, to: bytes.count, by: 7) {
            var damaged = bytes
            damaged[at] = damaged[at] == 0x22 ? 0x7D : 0x22
            do {
                _ = try posts(damaged, chat: "Forum Camat")
            } catch {
                #expect(error is TelegramExportError)
            }
        }
    }
}
