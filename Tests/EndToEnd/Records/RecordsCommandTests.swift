import Foundation
import TestSupport
import Testing

@Suite("titian records, on an imported export")
struct RecordsCommandTests {
    @Test("lists what is open, and what else is asked for")
    func lists() throws {
        let umpama = try UmpamaCity()
        let open = try umpama.list()
        #expect(open.map(\.number) == ["KND-2025-0001", "KND-2025-0002"])
        let rubbish = try #require(open.first)
        #expect(rubbish.unit?.name == "Dinas Lingkungan Hidup")
        #expect(rubbish.applicant.name == "Neneng Hasanah (Camat Andir)")
        #expect(rubbish.sources.map(\.relation) == ["opened"])
        #expect(rubbish.decision == nil)

        let all = try umpama.list("--all")
        #expect(all.map(\.kind) == ["izin", "izin", "laporan-kondisi", "laporan-kondisi"])
        #expect(all[0].state == "disetujui")
        #expect(all[0].decision?.by == "sekda-bambang")
        #expect(all[0].decision?.evidence == "langsung")
        #expect(all[1].decision?.evidence == "disampaikan")
        #expect(all[1].decision?.through == "yusuf")
        #expect(try umpama.list("--state", "disetujui").count == 2)
        #expect(try umpama.list("--unit", "DPUPR").map(\.number) == ["KND-2025-0002"])
        #expect(try umpama.list("--kind", "izin").isEmpty)

        let text = try umpama.records("--kind", "laporan-kondisi").text
        #expect(
            text.contains("KND-2025-0001  Condition  Received  Dinas Lingkungan Hidup  2025-11-20  sampah")
        )
        #expect(text.contains("[OVERDUE]"))
        let wrong = try umpama.records("--kind", "izn")
        #expect(wrong.status == 2)
        #expect(wrong.errorText.contains("Did you mean \"izin\"?"))
    }

    @Test("shows a record's whole life with who, why and in which words")
    func shows() throws {
        let umpama = try UmpamaCity()
        let text = try umpama.records("show", "izn-2025-2").text
        #expect(text.contains("IZN-2025-0002  Permission: Approved"))
        #expect(text.contains("by Drs. Bambang Hidayat (Sekretaris Daerah Kota Umpama)"))
        #expect(text.contains("passed on by Yusuf Ramadhan (Aspri Sekretaris Daerah)"))
        #expect(text.contains("evidence disampaikan; rule "))
        #expect(text.contains("machine (recognition v"))
        #expect(text.contains("#41: \"Sekda: silakan\""))

        let run = try umpama.records("show", "IZN-2025-0002", "--json")
        let shown = try JSONDecoder().decode(ShownRecord.self, from: Data(run.output))
        #expect(shown.life.count >= 2)
        #expect(shown.life.allSatisfy { $0.machine && $0.cites.allSatisfy { $0.text != nil } })
        #expect(shown.life.contains { $0.throughName == "Yusuf Ramadhan (Aspri Sekretaris Daerah)" })

        let missing = try umpama.records("show", "IZN-2025-0099")
        #expect(missing.status == 3)
        #expect(missing.errorText.contains("There is no record IZN-2025-0099."))
    }

    @Test("a human's hand is an entry; what is refused writes nothing")
    func corrects() throws {
        let umpama = try UmpamaCity()
        let size = try umpama.city.size()
        let opening = try #require(umpama.list().first?.sources.first?.entry)
        let hand = ["--by", "Rani Kominfo", "--reason", "sudah dicek di lapangan"]
        let refusals: [([String], String)] = [
            (["set", "KND-2025-0001", "--state", "lenyap"], "Allowed: diterima, diteruskan"),
            (["set", "KND-2025-0001", "--field", "warna=biru"], "Unknown field \"warna\""),
            (["set", "KND-2025-0001", "--field", "count=banyak"], "is not a number"),
            (["set", "KND-2025-0001", "--field", "category=bajir"], "Did you mean \"banjir\"?"),
            (["set", "IZN-2025-0001", "--field", "leave=cutti"], "Did you mean \"cuti\"?"),
            (["set", "KND-2025-0077", "--state", "selesai"], "There is no record"),
            (["relabel", "KND-2025-0001", "--kind", "laporan-kondisi"], "It is so already"),
            (["merge", "KND-2025-0001", "--into", "IZN-2025-0001"], "are not of one kind"),
            (["merge", "KND-2025-0001", "--into", "KND-2025-0001"], "cannot be merged into itself"),
            (["unmerge", "KND-2025-0001"], "KND-2025-0001 is not merged"),
            (["unlink", "KND-2025-0001", "--entry", "\(opening + 1)"], "does not belong to KND-2025-0001"),
            (["unlink", "KND-2025-0001", "--entry", "\(opening)"], "opened KND-2025-0001"),
            (["unlink", "KND-2025-0001", "--entry", "9999"], "There is no post #9999"),
            (["set", "IZN-2025-0001", "--field", "copiedFrom=9999"], "There is no post #9999"),
            (["settle", "9999"], "There is no post #9999"),
            (["settle", "\(opening)"], "Nothing of post #\(opening) is to be confirmed"),
        ]
        for (arguments, words) in refusals {
            let run = try umpama.city.records(arguments + hand)
            #expect(run.status == 1, "\(arguments)")
            #expect(run.errorText.contains(words), "\(arguments): \(run.errorText)")
        }
        let reasonless = try umpama.records(
            "set",
            "KND-2025-0001",
            "--state",
            "selesai",
            "--by",
            "Rani",
            "--reason",
            " "
        )
        #expect(reasonless.status == 1)
        #expect(try umpama.records("set", "KND-2025-0001", "--state", "selesai", "--by", "Rani").status == 2)
        #expect(try umpama.city.size() == size)

        let set = try umpama.city.records(
            [
                "set", "KND-2025-0001", "--field", "count=1.250", "--field", "place=TPS Ciroyom", "--state",
                "selesai",
            ] + hand
        )
        #expect(set.status == 0, "\(set.errorText)")
        #expect(set.text.contains("KND-2025-0001  put right: Received → Resolved — sudah dicek di lapangan"))
        #expect(try umpama.city.size() == size + 3)
        let shown = try umpama.records("show", "KND-2025-0001").text
        #expect(shown.contains("Count: 1250"))
        #expect(shown.contains("Place: TPS Ciroyom"))
        #expect(shown.contains("human; by Rani Kominfo"))
        #expect(try umpama.list().map(\.number) == ["KND-2025-0002"])
        #expect(try umpama.city.verify().status == 0)
    }

    @Test("a field is also meant by its label, and senders who are nobody are told of by the import")
    func strangers() throws {
        let umpama = try UmpamaCity()
        let hand = ["--by", "Rani", "--reason", "ralat"]
        let set = try umpama.city.records(["set", "KND-2025-0001", "--field", "Lokasi=TPS Ciroyom"] + hand)
        #expect(set.status == 0 && set.text.contains("Place = TPS Ciroyom"), "\(set.text)\(set.errorText)")

        let path = umpama.city.folder.path("WhatsApp Chat lain.txt")
        try "21/11/25 08.00 - Orang Baru: Selamat pagi\n21/11/25 08.01 - NENENG HASANAH: Pagi\n"
            .write(toFile: path, atomically: true, encoding: .utf8)
        let arguments = ["--forum", UmpamaCity.forum, "--date-order", "dmy", path]
        let first = try umpama.city.run("import", arguments)
        #expect(
            first.text.contains(
                "\n1 senders are not in the roster: nothing is decided by their word. See `titian roster unknown`, "
            )
        )
        let again = try umpama.city.run("import", arguments)
        #expect(!again.text.contains("aliases:"), "\(again.text)")
    }

    @Test("another kind, one case, other units, one post less: each leaves what was before to be seen")
    func rearranges() throws {
        let umpama = try UmpamaCity()
        let hand = ["--by", "Rani", "--reason", "ralat"]
        func done(_ arguments: String...) throws -> String {
            let run = try umpama.city.records(arguments + hand)
            #expect(run.status == 0, "\(arguments): \(run.errorText)")
            return run.text
        }
        #expect(
            try done("assign", "KND-2025-0002", "--unit", "DLH").contains(
                "assigned to Dinas Lingkungan Hidup"
            )
        )
        #expect(try umpama.list("--unit", "dlh").map(\.number) == ["KND-2025-0001", "KND-2025-0002"])

        _ = try done("merge", "KND-2025-0001", "--into", "KND-2025-0002")
        #expect(try umpama.list().map(\.number) == ["KND-2025-0002"])
        #expect(try umpama.records("show", "KND-2025-0002").text.contains("Continues: KND-2025-0001"))
        #expect(try umpama.city.records(["set", "KND-2025-0001", "--state", "selesai"] + hand).status == 1)
        _ = try done("unmerge", "KND-2025-0001")
        #expect(try umpama.list().count == 2)

        _ = try done("relabel", "KND-2025-0002", "--kind", "usulan")
        let open = try umpama.list()
        #expect(open.map(\.number) == ["KND-2025-0001", "USL-2025-0001"])
        #expect(
            try umpama.list("--all").first { $0.number == "KND-2025-0002" }?.continuesIn == "USL-2025-0001"
        )
        #expect(try umpama.records("show", "USL-2025-0001").text.contains("#"))

        let entry = try #require(
            umpama.list("--all").first { $0.number == "IZN-2025-0001" }?.sources.last?.entry
        )
        _ = try done("unlink", "IZN-2025-0001", "--entry", "\(entry)")
        let left = try umpama.list("--all").first { $0.number == "IZN-2025-0001" }
        #expect(left?.sources.contains { $0.entry == entry } == false)
    }

    @Test("what is to be confirmed is listed in words, and settled by its entry")
    func settles() throws {
        let umpama = try UmpamaCity(
            UmpamaCity.morning
                + "20/11/25 10.10 - Asep Sunandar: Mohon izin Pak Sekda, lusa kami terlambat hadir rapat\n"
                + "20/11/25 10.15 - Ratna Dewi: Silakan Pak Camat Melati, disetujui\n"
        )
        let listed = try umpama.records("--listed").text
        #expect(
            listed.contains(
                "not clear which record is meant  Ratna Dewi (Kepala Dinas Lingkungan Hidup): \"Silakan\""
            )
        )
        let run = try umpama.records("--listed", "--json")
        struct Listing: Decodable {
            let entry: Int
            let doubt: String
        }
        let all = try run.output.split(separator: 0x0A).map {
            try JSONDecoder().decode(Listing.self, from: Data($0))
        }
        let doubt = try #require(all.first { $0.doubt == "unbound" })
        let hand = ["--by", "Rani", "--reason", "ditanyakan kepada Sekda"]
        #expect(try umpama.city.records(["settle", "\(doubt.entry)"] + hand).status == 0)
        let rest = try umpama.records("--listed", "--json").output.split(separator: 0x0A).count
        #expect(rest == all.count - 1)
        #expect(try umpama.city.records(["settle", "\(doubt.entry)"] + hand).status == 1)
    }

    @Test("looking again by another rule makes what was not there, once")
    func reconsiders() throws {
        let umpama = try UmpamaCity(
            "20/11/25 08.00 - Neneng Hasanah: #lowongan Penyapu jalan 4 orang\n" + UmpamaCity.morning
        )
        let none = try umpama.records("reconsider", "--json")
        #expect(none.text == "{\"records\":0,\"entries\":0}\n", "\(none.errorText)")

        let kinds = umpama.city.data + "/kinds"
        try FileManager.default.createDirectory(atPath: kinds, withIntermediateDirectories: true)
        try Self.vacancy.write(toFile: kinds + "/lowongan.yaml", atomically: true, encoding: .utf8)
        let again = try umpama.records("reconsider")
        #expect(again.text.hasPrefix("1 new records, 1 new entries."), "\(again.text)\(again.errorText)")
        #expect(try umpama.list("--kind", "lowongan").map(\.number) == ["LOK-2025-0001"])
        #expect(try umpama.records("reconsider").text.hasPrefix("0 new records, 0 new entries."))
        #expect(try umpama.city.verify().status == 0)
    }

    /// A kind of the city's own: what `#lowongan` opens.
    static let vacancy = """
        kind: lowongan
        prefix: LOK
        label: {id: Lowongan kerja, en: Job vacancy}
        opens: [{label: other, form: lowongan}]
        fields:
          subject: {type: text, label: {id: Pekerjaan, en: Job}}
        initial: dibuka
        states:
          dibuka: {id: Dibuka, en: Open}
          ditutup: {id: Ditutup, en: Closed, final: true}
        transitions:
          - {on: closed, from: dibuka, to: ditutup, by: [sender, operator]}
        receipt: {id: "{number}: {state}", en: "{number}: {state}"}
        digest:
          section: other
          line: {id: "{number}", en: "{number}"}
        """
}
