import Foundation
import RepositoryFiles
import StandIns
import TestSupport
import Testing

@Suite("titian roster")
struct RosterCommandTests {
    /// Kota Umpama's tables; `people.csv` has semicolons and a BOM.
    private static let tables = [
        "people", "units", "forums", "acting", "authority", "duties", "hours", "holidays",
    ].map {
        Repository().root.path + "/fixtures/roster/\($0).csv"
    }

    @Test("tables of every sort are imported once; a dry run and a second import write nothing")
    func imports() throws {
        let city = try City()
        let people = try Data(contentsOf: URL(fileURLWithPath: Self.tables[0]))
        #expect(people.starts(with: [0xEF, 0xBB, 0xBF]) && people.contains(UInt8(ascii: ";")))
        let size = try city.size()
        let dry = try city.roster(["import", "--dry-run"] + Self.tables)
        #expect(dry.status == 0, "\(dry.errorText)")
        #expect(dry.text.contains("changes (dry run)"))
        #expect(try city.size() == size)

        let first = try city.roster(["import"] + Self.tables)
        #expect(first.status == 0, "\(first.errorText)")
        #expect(first.errorText.contains("people.csv: columns not read: No."))
        let filled = try city.size()
        #expect(filled > size + 100)
        let second = try city.roster(["import"] + Self.tables)
        #expect(second.text == "No changes.\n")
        #expect(try city.size() == filled)

        let shown = try city.roster(["show"]).text
        #expect(shown.contains("ratna-dewi  Ratna Dewi, S.Hut. — Kepala Dinas Lingkungan Hidup (head)"))
        #expect(shown.contains("forum  Forum Pimpinan (pimpinan, confidential)"))
        #expect(try city.verify().status == 0)
    }

    @Test("the roster is shown in Indonesian unless English is asked for; its JSON is the same in both")
    func shows() throws {
        let city = try City()
        #expect(try city.roster(["import"] + Self.tables).status == 0)
        let english = try city.roster(["show"]).text
        #expect(english.contains("neneng-hasanah  Neneng Hasanah, S.IP. — Camat Andir (camat)"))
        #expect(
            english.contains(
                "    camat: laporan kondisi wilayah, by 08:30, Monday–Friday; in Forum Camat-Lurah\n"
            )
        )
        #expect(
            english.contains(
                "Working hours (Perpres 21/2023):\n    everybody: Monday–Thursday 07:30–12:00, 13:00–16:00; Friday "
            )
        )
        #expect(english.contains("RSUD Umpama Sehat, Ramadan: every day 00:00–24:00\n"))

        let shown = try city.roster(["show"], language: "id").text
        #expect(shown.contains("ratna-dewi  Ratna Dewi, S.Hut. — Kepala Dinas Lingkungan Hidup (kepala)"))
        #expect(shown.contains("(ajudan)") && shown.contains("(pimpinan)"))
        #expect(
            shown.contains(
                "Kewajiban melapor:\n    camat: laporan kondisi wilayah, paling lambat 08.30, Senin–Jumat; "
                    + "di Forum Camat-Lurah\n"
            )
        )
        let wash = "lurah: laporan kerja bakti, paling lambat 12.00, Minggu; kecuali Kelurahan Pasar Baru; "
        #expect(shown.contains(wash))
        #expect(
            shown.contains(
                "Jam kerja (Perpres 21/2023):\n    semua: Senin–Kamis 07.30–12.00, 13.00–16.00; Jumat 07.30–11.30, "
            )
        )
        for word in ["(head)", "(leader)", "(aide)", "(staff)", "Monday", "owed"] {
            #expect(!shown.contains(word), "\(word)")
        }

        let json = try city.roster(["show", "--json"], language: "id").text
        #expect(try city.roster(["show", "--json"]).text == json)
        #expect(json.contains(#""role":"head""#))
        #expect(json.contains(#""hours":[{"ordinary":["1 450-720 780-960","#))
        #expect(json.contains(#"{"unit":"rsud","ordinary":["0 0-1440","#))
        #expect(json.contains(#""who":"role:camat","what":"laporan kondisi wilayah","due":510"#))
    }

    @Test("what is wrong with the city's own kinds is told beside what is wrong with its tables")
    func brokenKinds() throws {
        let city = try City()
        let size = try city.size()
        try FileManager.default.createDirectory(
            atPath: city.data + "/kinds",
            withIntermediateDirectories: false
        )
        try "kind: lowongan\nprefix: lok\n"
            .write(toFile: city.data + "/kinds/lowongan.yaml", atomically: true, encoding: .utf8)
        let people = city.folder.path("people.csv")
        try "nama;jabatan;unit;no HP\nBudi Santoso;Kepala;dinas-hantu;nol delapan\n"
            .write(toFile: people, atomically: true, encoding: .utf8)
        let run = try city.roster(["import", people, Self.tables[1]])
        #expect(run.status == 1)
        #expect(run.errorText.contains("people.csv, line 2, column unit: "))
        #expect(run.errorText.contains("people.csv, line 2, column no HP: "))
        #expect(run.errorText.contains("kinds/lowongan.yaml line 2, prefix: "))
        #expect(run.errorText.contains("kinds/lowongan.yaml line 1, states: is missing"))
        #expect(run.errorText.contains("things to correct; nothing was imported."))
        #expect(try city.size() == size)

        // Sound tables alone are not imported either: what they say of kinds could not be checked.
        let sound = try city.roster(["import"] + Self.tables)
        #expect(sound.status == 1)
        #expect(sound.errorText.contains("kinds/lowongan.yaml line 2, prefix: "))
        #expect(try city.size() == size)
        try FileManager.default.removeItem(atPath: city.data + "/kinds/lowongan.yaml")
        #expect(try city.roster(["import"] + Self.tables).status == 0)
    }

    @Test("a wrong row names file, line and column, and nothing is imported")
    func refuses() throws {
        let city = try City()
        let size = try city.size()
        let people = city.folder.path("people.csv")
        let text =
            "nama;jabatan;unit;no HP\nRatna Dewi;Kepala Dinas;dlh;0811-0000-0011\nBudi Santoso;Kepala;dpupr;nol delapan\n"
        try ("\u{FEFF}" + text).write(toFile: people, atomically: true, encoding: .utf8)
        let run = try city.roster(["import", people, Self.tables[1]])
        #expect(run.status == 1)
        #expect(run.errorText.contains("people.csv, line 3, column no HP: "))
        #expect(run.errorText.contains("1 things to correct; nothing was imported."))
        #expect(!run.errorText.contains("0811"))
        #expect(try city.size() == size)
        #expect(try city.roster(["import", city.folder.path("none.csv")]).status == 3)
    }

    @Test("an unmapped sender is listed with a best guess, and mapped")
    func maps() throws {
        let city = try City()
        #expect(try city.roster(["import"] + Self.tables).status == 0)
        let chat = city.folder.path("chat.txt")
        try "20/11/25 08.00 - Bu Neneng Andir: Siap\n20/11/25 08.01 - Bu Neneng Andir: Selamat pagi\n"
            .write(toFile: chat, atomically: true, encoding: .utf8)
        try city.importFile(chat, "--forum", "Forum Camat-Lurah", "--date-order", "dmy")
        let unknown = try city.roster(["unknown"]).text
        #expect(unknown.contains("\"Bu Neneng Andir\"  2 posts, Forum Camat-Lurah  ? neneng-hasanah"))
        let id = try #require(unknown.components(separatedBy: "  ").first)

        let wrong = try city.roster(["unknown", "--map", "\(id)=neneng-hasana"])
        #expect(wrong.status == 3)
        #expect(wrong.errorText.contains("neneng-hasanah"))
        let mapped = try city.roster(["unknown", "--map", "\(id)=neneng-hasanah"]).text
        #expect(mapped.contains("neneng-hasanah\n") && mapped.hasSuffix("1 senders mapped.\n"))
        #expect(try city.roster(["unknown", "--map", "\(id)=neneng-hasanah"]).text == "0 senders mapped.\n")
        #expect(try city.roster(["unknown"]).text.isEmpty)
    }

    @Test("a transfer leaves the past as it was")
    func transfers() throws {
        let city = try City()
        #expect(try city.roster(["import"] + Self.tables).status == 0)
        let move = [
            "transfer", "--unit", "sukasari", "--position", "Camat Sukasari", "--on", "2026-12-01",
            "--letter", "821.2/771", "neneng-hasanah",
        ]
        #expect(try city.roster(move).text.contains("[sukasari, camat] since 2026-12-01"))
        #expect(try city.roster(move).text == "No changes.\n")
        #expect(
            try city.roster(["transfer", "--leaves", "--on", "2026-12-15", "dewi-anggraeni"]).status == 0
        )

        func day(_ day: String) throws -> String { try city.roster(["show", "--at", day]).text }
        #expect(try day("2026-11-30").contains("neneng-hasanah  Neneng Hasanah, S.IP. — Camat Andir"))
        #expect(try day("2026-12-01").contains("neneng-hasanah  Neneng Hasanah, S.IP. — Camat Sukasari"))
        #expect(try day("2026-12-14").contains("dewi-anggraeni"))
        #expect(try !day("2026-12-15").contains("dewi-anggraeni"))
        #expect(try city.roster(["transfer", "--leaves", "--on", "2026-12-15", "nobody"]).status == 3)
        #expect(try city.roster(["transfer", "--on", "2026-12-15", "neneng-hasanah"]).status == 2)
    }

    @Test("with the service running all of it goes through its socket, and the service knows at once")
    func serves() async throws {
        let live = try await RecordCity()
        let city = live.relay.city
        await live.say(1, "Selamat pagi", by: .stranger, in: RecordCity.camatForum)
        try await live.relay.wait("a stranger") {
            try city.roster(["unknown"]).text.contains("telegram:70000099  \"stranger\"  1 posts")
        }
        let people = live.relay.city.folder.path("more-people.csv")
        try "kunci,nama,jabatan,unit kerja\nwiwin,Wiwin Kurnia,Sekretaris Kecamatan,melati\n"
            .write(toFile: people, atomically: true, encoding: .utf8)
        let more = try city.roster(["import", people, "--since", "2024-01-01"])
        #expect(more.status == 0, "\(more.errorText)")
        #expect(try city.roster(["import", people, "--since", "2024-01-01"]).text == "No changes.\n")
        #expect(
            try city.roster(["unknown", "--map", "telegram:70000099=wiwin"]).text
                .hasSuffix("1 senders mapped.\n")
        )
        let moved = [
            "transfer", "--unit", "andir", "--position", "Camat Andir", "--on", "2025-01-01", "wiwin",
        ]
        #expect(try city.roster(moved).status == 0)
        #expect(
            try city.roster(["show", "--at", "2024-12-31"]).text.contains(
                "wiwin  Wiwin Kurnia — Sekretaris Kecamatan"
            )
        )

        await live.say(
            2,
            "Mohon izin Pak Sekda, besok kami terlambat hadir rapat",
            by: .stranger,
            in: RecordCity.camatForum
        )
        _ = try await live.message(to: 70_000_099, with: "IZN-")
        #expect(try city.listedRecords().first?.applicant.name == "Wiwin Kurnia (Camat Andir)")
        await live.end()
        #expect(try city.verify().status == 0)
    }
}

extension City {
    /// `titian roster …`, in English unless `language` says otherwise.
    fileprivate func roster(_ arguments: [String], language: String = "en") throws -> Program {
        try Program.titian(
            ["roster"] + arguments.prefix(1) + ["--data", data, "--keys", keys] + arguments.dropFirst(),
            environment: ["TITIAN_LANG": language]
        )
    }
}
