import Foundation
import TestSupport
import Testing

@Suite("titian records beside the running service", .serialized)
struct RecordsServiceTests {
    @Test("a human's hand goes through the socket, and whoever is concerned is told")
    func corrects() async throws {
        let city = try await RecordCity()
        let data = city.relay.city
        await city.say(
            1,
            "Mohon izin melaporkan, tumpukan sampah di TPS Jl. Ciroyom RT 03/RW 05 belum terangkut sejak kemarin",
            by: .camatAndir,
            in: RecordCity.camatForum
        )
        _ = try await city.message(to: RecordCity.agencyForum, with: "KND-", "sampah")
        let record = try #require(data.listedRecords().first)
        #expect(record.state == "diteruskan")
        #expect(record.unit?.key == "dlh")

        let hand = ["--by", "Rani", "--reason", "dilaporkan selesai lewat telepon"]
        let refused = try data.records(["set", record.number, "--state", "hilang"] + hand)
        #expect(refused.status == 1)
        let assigned = try data.records(["assign", record.number, "--unit", "PUPR"] + hand)
        #expect(assigned.status == 0, "\(assigned.errorText)")
        let set = try data.records(["set", record.number, "--state", "selesai"] + hand)
        #expect(set.status == 0, "\(set.errorText)")
        _ = try await city.message(to: 70_000_021, with: record.number, "Selesai ditangani")
        #expect(try data.listedRecords().isEmpty)
        let shown = try data.records(["show", record.number])
        #expect(shown.text.contains("human; by Rani"))
        #expect(shown.text.contains("assigned to Dinas Pekerjaan Umum dan Penataan Ruang"))

        let again = try data.records(["reconsider"])
        #expect(again.status == 3)
        #expect(again.errorText.contains("Stop the service first"))
        await city.end()
        #expect(try data.verify().status == 0)
    }

    @Test("numbers that several hands ask for at once are given once each")
    func contends() async throws {
        let city = try await RecordCity()
        let data = city.relay.city
        let places = ["Jl. Ciroyom RT 03", "Pasar Andir RW 01", "Jl. Garuda RT 07", "Terminal Andir"]
        for (index, place) in places.enumerated() {
            let text = "Izin melaporkan, sampah menumpuk di \(place), mohon diangkut"
            await city.say(index + 1, text, by: .camatAndir, in: RecordCity.camatForum)
        }
        try await city.relay.wait("the conditions") { try data.listedRecords().count == places.count }
        // One round alone may by chance go one after the other.
        for kind in ["usulan", "surat", "arahan"] {
            let hand = ["--kind", kind, "--by", "Rani", "--reason", "jenis lain"]
            let runs = try data.listedRecords().map { record in
                try RunningTitian(
                    ["records", "relabel", "--data", data.data, "--keys", data.keys, record.number] + hand
                )
            }
            #expect(runs.map { $0.finish() } == [0, 0, 0, 0])
            let given = try data.listedRecords(["--kind", kind]).map { $0.number.suffix(4) }
            #expect(given == ["0001", "0002", "0003", "0004"])
        }
        await city.end()
        #expect(try data.verify().status == 0)
    }

    @Test("what another rule makes of live posts while the service rests, the service goes on with")
    func reconsiders() async throws {
        let city = try await RecordCity()
        let data = city.relay.city
        await city.say(1, "#lowongan Penyapu jalan 4 orang", by: .camatAndir, in: RecordCity.camatForum)
        try await city.relay.wait("the post") { try data.posts().contains { $0.text.hasPrefix("#lowongan") } }
        #expect(city.relay.stop() == 0)
        let kinds = data.data + "/kinds"
        try FileManager.default.createDirectory(atPath: kinds, withIntermediateDirectories: true)
        try RecordsCommandTests.vacancy.write(
            toFile: kinds + "/lowongan.yaml",
            atomically: true,
            encoding: .utf8
        )
        let again = try data.records(["reconsider"])
        #expect(again.text.hasPrefix("1 new records"), "\(again.text)\(again.errorText)")
        try await city.relay.start()
        await city.say(2, "#lowongan Juru parkir", by: .camatAndir, in: RecordCity.camatForum)
        try await city.relay.wait("the second") { try data.listedRecords(["--kind", "lowongan"]).count == 2 }
        #expect(Set(try data.listedRecords().map(\.number)).count == 2)
        await city.end()
        #expect(try data.verify().status == 0)
    }
}
