import Foundation
import StandIns
import TestSupport
import Testing

@Suite("From talk to records, by the running service", .serialized)
struct RecordsRelayTests {
    @Test(
        "a condition goes to its agency with photo and number, and the answer comes back to who reported it"
    )
    func condition() async throws {
        let city = try await RecordCity()
        let jpeg = Array(try Data(contentsOf: URL(fileURLWithPath: DemoCity.pictures + "/plain.jpg")))
        await city.telegram.keep(file: "foto1", jpeg)
        await city.say(
            1,
            "Mohon izin melaporkan, tumpukan sampah di TPS Jl. Ciroyom RT 03/RW 05 belum terangkut sejak kemarin",
            by: .camatAndir,
            in: RecordCity.camatForum,
            photo: "foto1"
        )
        let routed = try await city.message(to: RecordCity.agencyForum, with: "KND-", "sampah", "Camat Andir")
        #expect(routed.method == "sendPhoto")
        let receipt = try await city.message(to: 70_000_021, with: "KND-", "Dinas Lingkungan Hidup")
        #expect(receipt.text.contains("tercatat"))

        await city.say(
            2,
            "Sedang kami tangani",
            by: .headOfDLH,
            in: RecordCity.agencyForum,
            reply: routed.message
        )
        _ = try await city.message(to: 70_000_021, with: "KND-", "Sedang ditangani")
        await city.say(
            3,
            "Sampah sudah selesai diangkut semua",
            by: .headOfDLH,
            in: RecordCity.agencyForum,
            reply: routed.message
        )
        _ = try await city.message(to: 70_000_021, with: "KND-", "Selesai ditangani")
        _ = try await city.message(to: RecordCity.camatForum, with: "KND-", "Selesai ditangani")
        await city.end()
    }

    @Test("an agency that says that it is not its task gives the condition back, and the next one gets it")
    func declined() async throws {
        let city = try await RecordCity()
        await city.say(1, "Sampah menumpuk di TPS Jl. Ciroyom", by: .camatAndir, in: RecordCity.camatForum)
        let routed = try await city.message(to: RecordCity.agencyForum, with: "KND-", "sampah")
        await city.say(
            2,
            "Mohon izin, bukan kewenangan kami, itu saluran jalan, mohon ke DPUPR",
            by: .headOfDLH,
            in: RecordCity.agencyForum,
            reply: routed.message
        )
        _ = try await city.message(to: RecordCity.otherForum, with: "KND-", "sampah")
        let told = try await city.message(
            to: 70_000_021,
            with: "KND-",
            "Dikembalikan oleh Dinas Lingkungan Hidup"
        )
        #expect(told.text.contains("Pekerjaan Umum"))
        await city.end()
    }

    @Test("a permission asked in the forum and granted there is told to its applicant alone")
    func permission() async throws {
        let city = try await RecordCity()
        await city.say(
            1,
            "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi karena mengikuti diklat, diwakili Sekcam",
            by: .camatAndir,
            in: RecordCity.camatForum
        )
        _ = try await city.message(to: 70_000_021, with: "IZN-", "Diajukan", "bukan surat izin")
        await city.say(2, "Silakan Bu Camat", by: .sekda, in: RecordCity.camatForum, reply: 1)
        _ = try await city.message(to: 70_000_021, with: "IZN-", "Disetujui")
        #expect(await city.sent(to: RecordCity.camatForum).isEmpty)
        #expect(await city.sent(to: .sekda).isEmpty)
        await city.end()
    }

    @Test("what a form's line holds that no field takes is told to its writer, and shown")
    func unreadForm() async throws {
        let city = try await RecordCity()
        let form = #"#surat Undangan Musrenbang\nDari: Bappeda\nTanggal surat: besok2"#
        await city.say(1, form, by: .camatAndir, in: RecordCity.camatForum)
        let receipt = try await city.message(to: 70_000_021, with: "SRT-\(City.year)-0001")
        #expect(receipt.text.contains(#"Tanggal surat: "besok2" bukan tanggal. Tulis seperti 2026-11-21."#))
        let data = city.relay.city
        let shown = try data.records(["show", "SRT-\(City.year)-0001"])
        #expect(shown.text.contains(#": not understood ("besok2" is not a date)"#), "\(shown.text)")
        let json = try data.records(["show", "--json", "SRT-\(City.year)-0001"]).text
        #expect(json.contains(#""unread":[{"field":"date","value":"besok2"}]"#))
        #expect(try data.records(["list"]).text.contains("[NOT UNDERSTOOD: date]"))
        await city.end()
    }

    private static let request =
        "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi karena mengikuti diklat, diwakili Sekcam"

    @Test(
        "the decider who asks sees what waits, decides by a button, and hears that it is done; nobody else may"
    )
    func buttons() async throws {
        let city = try await RecordCity()
        await city.say(1, Self.request, by: .camatAndir, in: RecordCity.camatForum)
        _ = try await city.message(to: 70_000_021, with: "IZN-\(City.year)-0001", "Diajukan")
        await city.say(5, "/setuju IZN-\(City.year)-0001", by: .camatMelati)
        let refused = try await city.message(to: 70_000_022, with: "bukan wewenang")
        #expect(!refused.text.contains("diklat"))

        await city.say(6, "/status", by: .sekda)
        let list = try await city.message(to: 70_000_003, with: "Menunggu keputusan", "IZN-\(City.year)-0001")
        #expect(list.parameters.node("reply_markup") != nil)
        await city.press("titian:setuju:IZN-\(City.year)-0001", of: list.message, by: .sekda)
        _ = try await city.message(to: 70_000_003, with: "IZN-\(City.year)-0001", "Disetujui")
        _ = try await city.message(to: 70_000_021, with: "IZN-\(City.year)-0001", "Disetujui")
        #expect(await city.telegram.answers.count == 1)
        await city.say(7, "/status IZN-\(City.year)-0001", by: .camatMelati)
        let foreign = try await city.message(to: 70_000_022, with: "IZN-\(City.year)-0001: Disetujui")
        #expect(!foreign.text.contains("diklat") && !foreign.text.contains("Sekcam"))
        #expect(await city.sent(to: RecordCity.camatForum).isEmpty)
        await city.end()
    }

    @Test("killed and started again, and with its views made anew, it records and says nothing twice")
    func nothingTwice() async throws {
        let city = try await RecordCity()
        await city.say(1, Self.request, by: .camatAndir, in: RecordCity.camatForum)
        await city.say(2, "Sampah menumpuk di TPS Jl. Ciroyom", by: .camatAndir, in: RecordCity.camatForum)
        _ = try await city.message(to: 70_000_021, with: "IZN-\(City.year)-0001")
        _ = try await city.message(to: RecordCity.agencyForum, with: "KND-\(City.year)-0001")
        _ = try await city.message(to: 70_000_021, with: "KND-\(City.year)-0001")
        let before = await city.telegram.sent.count
        city.relay.kill()
        #expect(try city.relay.city.run("rebuild").status == 0)
        try await city.relay.start()
        await city.say(
            3,
            "Silakan Bu Camat Andir, pastikan Sekcam membawa data",
            by: .sekda,
            in: RecordCity.camatForum
        )
        let told = try await city.message(to: 70_000_021, with: "IZN-\(City.year)-0001", "bersyarat")
        #expect(!told.text.contains("membawa data"))
        #expect(await city.telegram.sent.count == before + 1)
        await city.end()
    }

    @Test("a peer's 👍 and a bare 👍 of the decider decide nothing; an aide's word counts where he may speak")
    func thumbsAndAides() async throws {
        let city = try await RecordCity()
        await city.say(1, Self.request, by: .camatAndir, in: RecordCity.camatForum)
        _ = try await city.message(to: 70_000_021, with: "IZN-\(City.year)-0001", "Diajukan")
        await city.react("👍", to: 1, by: .camatMelati, in: RecordCity.camatForum)
        await city.react("👍", to: 1, by: .sekda, in: RecordCity.camatForum)
        _ = try await city.message(to: 70_000_021, with: "IZN-\(City.year)-0001", "Diketahui")
        await city.say(
            4,
            "Izin Bu Camat, arahan Pak Sekda: silakan diwakilkan Sekcam",
            by: .aide,
            in: RecordCity.camatForum,
            reply: 1
        )
        _ = try await city.message(to: 70_000_021, with: "IZN-\(City.year)-0001", "Disetujui")
        await city.end()
    }

    @Test("who asks for the link to a meeting gets one of their own, signed and private")
    func meetingLink() async throws {
        let city = try await RecordCity(
            settings: "jitsi:\n  domain: meet.uji.example\n  app_id: titian\n",
            environment: ["TITIAN_JITSI_SECRET": "0123456789abcdef0123456789abcdef"]
        )
        await city.say(
            1,
            "Undangan: rapat koordinasi penanganan sampah besok pukul 09.00 WIB lewat Jitsi, mohon hadir semua camat",
            by: .sekda,
            in: RecordCity.camatForum
        )
        try await city.relay.wait("the meeting's record") {
            try city.relay.city.run("records", "--json", "--all").text.contains("RPT-\(City.year)-0001")
        }
        await city.say(2, "/tautan RPT-\(City.year)-0001", by: .camatAndir)
        let link = try await city.message(
            to: 70_000_021,
            with: "https://meet.uji.example/rpt-\(City.year)-0001-",
            "?jwt=ey"
        )
        #expect(!link.text.contains("0123456789abcdef0123456789abcdef"))
        #expect(await city.sent(to: RecordCity.camatForum).isEmpty)
        await city.end()
    }
}
