import Domain
import Foundation
import Loopback
import StandIns
import TestSupport
import Testing

/// A small city with its roster, on a Telegram stand-in: a forum of camat, one of an agency, the Sekda's.
final class RecordCity: Sendable {
    static let token = "7000000001:TEST-token"
    static let camatForum: Int64 = -1_001_000_000_002
    static let agencyForum: Int64 = -1_001_000_000_003
    static let otherForum: Int64 = -1_001_000_000_004

    /// Telegram ids of the city's people.
    enum Person: Int, CaseIterable {
        case sekda = 70_000_003
        case aide = 70_000_006
        case headOfDLH = 70_000_011
        case headOfDPUPR = 70_000_012
        case camatAndir = 70_000_021
        case camatMelati = 70_000_022
        /// Whom the roster does not know.
        case stranger = 70_000_099
    }

    let telegram: TelegramStandIn
    let relay: Relay
    private let server: LoopbackServer

    init(settings: String = "", environment: [String: String] = [:]) async throws {
        telegram = TelegramStandIn(token: Self.token)
        server = try await LoopbackServer(telegram)
        let city = try City()
        let files = try Self.tables(in: city.folder)
        let roster = try Program.titian(
            ["roster", "import", "--data", city.data, "--keys", city.keys] + files
        )
        try #require(roster.status == 0, "\(roster.errorText)")
        relay = try await Relay(
            city,
            settings: """
                networks:
                  telegram:
                    api: \(server.url)
                outbox:
                  quiet_hours: none
                  friday: none
                \(settings)
                """,
            environment: environment.merging(["TITIAN_TELEGRAM_TOKEN": Self.token]) { $1 }
        )
    }

    func end() async {
        #expect(relay.stop() == 0)
        await server.stop()
    }

    /// Posts as somebody; `chat` is a group, or the person's own chat where it is nil.
    func say(
        _ id: Int,
        _ text: String,
        by person: Person,
        in chat: Int64? = nil,
        reply: Int64? = nil,
        photo: String? = nil
    )
        async
    {
        let target = chat ?? Int64(person.rawValue)
        let type = chat == nil ? "private" : "supergroup"
        let words =
            photo.map {
                #""photo":[{"file_id":"\#($0)","file_unique_id":"u\#($0)","file_size":9,"width":9,"height":9}],"caption":"\#(text)""#
            } ?? #""text":"\#(text)""#
        let answer =
            reply.map {
                #","reply_to_message":{"message_id":\#($0),"date":1,"chat":{"id":\#(target),"type":"\#(type)"},"text":"x"}"#
            } ?? ""
        await telegram.post(
            "message",
            """
            {"message_id":\(id),"from":{"id":\(person.rawValue),"is_bot":false,"first_name":"\(person)"},\
            "chat":{"id":\(target),"type":"\(type)","title":"Grup \(target)"},\
            "date":\(Int(Date().timeIntervalSince1970)),\(words)\(answer)}
            """
        )
    }

    /// Presses a button of a message in the person's own chat.
    func press(_ data: String, of message: Int64, by person: Person) async {
        await telegram.post(
            "callback_query",
            """
            {"id":"q\(message)\(data.utf8.count)\(person.rawValue)","from":{"id":\(person.rawValue),"is_bot":false,\
            "first_name":"\(person)"},"message":{"message_id":\(message),"date":1764000950,\
            "chat":{"id":\(person.rawValue),"type":"private","first_name":"\(person)"},"text":"x"},\
            "chat_instance":"1","data":"\(data)"}
            """
        )
    }

    /// Reacts to a message of a group.
    func react(_ emoji: String, to message: Int, by person: Person, in chat: Int64) async {
        await telegram.post(
            "message_reaction",
            """
            {"chat":{"id":\(chat),"type":"supergroup","title":"Grup"},"message_id":\(message),\
            "user":{"id":\(person.rawValue),"is_bot":false,"first_name":"\(person)"},\
            "date":\(Int(Date().timeIntervalSince1970)),"old_reaction":[],\
            "new_reaction":[{"type":"emoji","emoji":"\(emoji)"}]}
            """
        )
    }

    /// What was sent to a chat so far.
    func sent(to chat: Int64) async -> [TelegramStandIn.Sent] {
        await telegram.sent.filter { $0.chat == chat }
    }

    func sent(to person: Person) async -> [TelegramStandIn.Sent] { await sent(to: Int64(person.rawValue)) }

    /// Waits until a message to a chat has all of the words, and gives the first such.
    func message(to chat: Int64, with words: String...) async throws -> TelegramStandIn.Sent {
        func found() async -> TelegramStandIn.Sent? {
            await sent(to: chat).first { message in words.allSatisfy { message.text.contains($0) } }
        }
        do {
            try await relay.wait("to \(chat): \(words)") { await found() != nil }
        } catch {
            Issue.record("sent: \(await telegram.sent.map { "\($0.chat): \($0.text)" })")
            throw error
        }
        // A reply is bound by what the relay has written down of the message, which comes after its arrival.
        try await relay.wait("an empty outbox") {
            (try? await relay.get("/metrics").body)?.contains("titian_outbox_depth 0") ?? false
        }
        return try #require(await found())
    }

    /// The tables of the city's roster, written to files of a folder.
    static func tables(in folder: TemporaryFolder) throws -> [String] {
        let tables = [
            "units": """
            kunci,nama,jenis,induk,singkatan,tugas
            sekda,Sekretaris Daerah Kota Umpama,pimpinan,,Setda,
            dlh,Dinas Lingkungan Hidup,opd,sekda,DLH,sampah
            dpupr,Dinas Pekerjaan Umum dan Penataan Ruang,opd,sekda,DPUPR; PUPR,jalan rusak; sampah
            andir,Kecamatan Andir,kecamatan,sekda,,
            melati,Kecamatan Melati,kecamatan,sekda,,
            """,
            "people": """
            kunci,nama,jabatan,unit kerja,sapaan,akun,menyampaikan untuk
            sekda-bambang,Drs. Bambang Hidayat,Sekretaris Daerah Kota Umpama,sekda,Pak,telegram:70000003,
            yusuf,Yusuf Ramadhan,Aspri Sekretaris Daerah,sekda,Pak,telegram:70000006,sekda-bambang
            ratna,Ratna Dewi,Kepala Dinas Lingkungan Hidup,dlh,Bu,telegram:70000011,
            budi,Budi Santoso,Kepala Dinas Pekerjaan Umum dan Penataan Ruang,dpupr,Pak,telegram:70000012,
            neneng,Neneng Hasanah,Camat Andir,andir,Bu,telegram:70000021,
            asep,Asep Sunandar,Camat Melati,melati,Pak,telegram:70000022,
            """,
            "forums": """
            nama,jenis,percakapan,anggota,rahasia,titian
            Forum Camat-Lurah,camat-lurah,telegram:\(camatForum),camat; sekda,tidak,tanda terima
            Grup DLH,opd,telegram:\(agencyForum),dlh,tidak,terusan; tanda terima
            Grup DPUPR,opd,telegram:\(otherForum),dpupr,tidak,terusan
            """,
            "authority": """
            jenis,pemohon,pemutus
            izin,camat,sekda
            izin,semua,kepala unit
            """,
        ]
        return try tables.sorted { $0.key < $1.key }.map { name, text in
            let path = folder.path("\(name).csv")
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            return path
        }
    }
}
