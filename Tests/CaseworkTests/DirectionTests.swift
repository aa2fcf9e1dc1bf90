import Casework
import Domain
import ReadModel
import Records
import Roster
import Testing

@Suite("Directions: to whom, and who has answered")
struct DirectionTests {
    @Test(
        "to whom is resolved against the roster to units",
        arguments: [
            ("BPBD dan DPUPR segera tangani genangan di Jl. Melati", ["bpbd", "dpupr"]),
            ("DLH segera angkut hari ini juga, DPUPR pinjami truk", ["dlh", "dpupr"]),
            ("Pak Kadis LH tolong koordinasi dengan DPUPR, kirim data hari ini", ["dlh"]),
            ("Tolong BPBD bersama DLH siapkan perahu dan karung malam ini", ["bpbd", "dlh"]),
            ("Mohon lampu Jl. Melati segera ditangani DPUPR hari ini juga", ["dpupr"]),
            ("Seluruh camat agar mengirim data warga terdampak paling lambat besok", ["andir", "melati"]),
            ("Semua lurah dan camat tolong kirim data hari ini", ["ciroyom", "andir", "melati"]),
            ("Bapak/Ibu Camat, agar kirim data rumah terdampak sebelum jam 10.00", ["andir", "melati"]),
            ("Seluruh camat kecuali Melati tolong kirim data hari ini ke Bappeda", ["andir"]),
            ("Semua OPD: laporan realisasi diserahkan besok sebelum zuhur", ["dlh", "dpupr", "bpbd"]),
            ("Bu Camat Andir tolong cek TPS Ciroyom, BPBD sudah turun ke sana", ["andir"]),
            ("Seluruh camat bantaran tolong siapkan karung malam ini", []),
        ]
    )
    func addressed(words: String, keys: [String]) async throws {
        let town = try CaseTown(SmallCity.roster())
        try town.view.catchUp()
        let briefing = RosterBriefing(try town.view.roster().at(.beginning))
        #expect(briefing.directed(words, by: "bapak-wali").keys == keys)
    }

    @Test("a direction to a title that nobody bears is listed, beside those whom the roster knows")
    func stranger() async throws {
        let town = try CaseTown(SmallCity.roster())
        let words = "Kadis PUPR dan Kadishub tolong cek lampu dan jalan berlubang di Jl. Merdeka, lapor besok"
        let order = try await town.say(words, by: "pak-sekda", in: SmallCity.leaders)
        try town.turn()
        #expect(try town.record(order, "arahan")?.parties.responsible == ["dpupr"])
        #expect(try town.doubts(order) == [.stranger])
    }

    @Test("a camat's lurahs are those of his kecamatan")
    func ownLurahs() throws {
        let more = [
            RosterFact.unit(
                OrgUnit(key: "sukajadi", name: "Kelurahan Sukajadi", kind: .subdistrict, parent: "melati")
            )
        ]
        let town = try CaseTown(SmallCity.roster(more: more))
        try town.view.catchUp()
        let briefing = RosterBriefing(try town.view.roster().at(.beginning))
        #expect(briefing.directed("Semua lurah kirim data sebelum jam 12", by: "neneng").keys == ["ciroyom"])
    }

    @Test("an agency that is named by its bare name answers for a direction, and whoever is of it")
    func bareName() async throws {
        let town = try CaseTown(SmallCity.roster())
        let order = try await town.say(
            "DLH segera angkut sampah di TPS Ciroyom hari ini juga",
            by: "pak-sekda",
            in: SmallCity.leaders
        )
        try town.turn()
        #expect(try town.record(order, "arahan")?.parties.responsible == ["dlh"])
        town.wait(minutes: 30)
        try await town.say("Siap laksanakan Pak Sekda", by: "ratna", in: SmallCity.leaders, reply: order)
        try town.turn()
        #expect(try town.state(order, "arahan") == "diterima")
        town.wait(minutes: 300)
        try await town.say("Sudah selesai diangkut Pak", by: "ratna", in: SmallCity.leaders, reply: order)
        try town.turn()
        #expect(try town.state(order, "arahan") == "selesai")
    }

    @Test(
        "who alone is asked for a number ends the direction by it, in reply; by what is still to come not",
        arguments: [
            ("Izin Pak, 31 truk", true, "selesai"), ("31 truk Pak", true, "selesai"),
            ("Nihil Pak", true, "selesai"),
            ("besok kami laporkan", true, nil), ("Siap Pak, jam 10 kami laporkan", true, nil),
        ]
    )
    func asked(words: String, isReply: Bool, state: String?) async throws {
        let town = try CaseTown(SmallCity.roster())
        let order = try await town.say(
            "DLH mohon datanya, jumlah armada yang aktif hari ini",
            by: "pak-sekda",
            in: SmallCity.leaders
        )
        try town.turn()
        #expect(try town.record(order, "arahan")?.parties.responsible == ["dlh"])
        town.wait(minutes: 30)
        // Nobody else's number is an answer.
        try await town.say("12 truk Pak", by: "budi", in: SmallCity.leaders, reply: order)
        try town.turn()
        #expect(try town.state(order, "arahan") != "selesai")
        town.wait(minutes: 30)
        try await town.say(words, by: "ratna", in: SmallCity.leaders, reply: isReply ? order : nil)
        try town.turn()
        #expect(try (town.state(order, "arahan") == "selesai") == (state != nil))
    }

    @Test("a group's direction shows who has answered, and is done when everybody is")
    func group() async throws {
        let town = try CaseTown(SmallCity.roster())
        let order = try await town.say(
            "Seluruh camat tolong kirim data warga terdampak, paling lambat besok pukul 10",
            by: "pak-sekda",
            in: SmallCity.forum
        )
        try town.turn()
        #expect(try town.record(order, "arahan")?.parties.responsible == ["andir", "melati"])
        func say(_ words: String, _ person: String) async throws -> [String] {
            town.wait(minutes: 10)
            try await town.say(words, by: person, in: SmallCity.forum, reply: order)
            try town.turn()
            return try TaskAnswers(#require(try town.record(order, "arahan"))).waiting
        }
        #expect(try await say("Siap Pak Sekda", "neneng") == ["melati"])
        #expect(try town.state(order, "arahan") == "disampaikan")
        #expect(try await say("Sudah kami kirim Pak", "neneng") == ["melati"])
        #expect(try town.state(order, "arahan") == "disampaikan")
        #expect(try await say("Siap Pak Sekda", "asep").isEmpty)
        #expect(try town.state(order, "arahan") == "diterima")
        _ = try await say("Sudah kami kirim Pak", "asep")
        #expect(try town.state(order, "arahan") == "selesai")
    }

    @Test("what a direction's sender says ends it, whoever has not answered")
    func bySender() async throws {
        let town = try CaseTown(SmallCity.roster())
        let order = try await town.say(
            "BPBD dan DPUPR segera bersihkan saluran di Jl. Melati hari ini",
            by: "pak-sekda",
            in: SmallCity.leaders
        )
        try town.turn()
        town.wait(minutes: 30)
        let number = try #require(try town.record(order, "arahan")?.number.text)
        try await town.say("/selesai \(number)", by: "pak-sekda", in: SmallCity.leaders)
        try town.turn()
        #expect(try town.state(order, "arahan") == "selesai")
    }
}
