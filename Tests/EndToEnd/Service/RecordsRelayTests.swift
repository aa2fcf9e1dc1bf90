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
            "Siap, armada sudah meluncur ke lokasi",
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
}
