import Foundation
import TestSupport
import Testing

@Suite("titian redact")
struct RedactTests {
    private static let secret = "Sukirmanto NIK 3273010101800001 dirawat di RSUD karena TBC"
    private static let order = ["--by", "Rani Kominfo", "--reason", "Permintaan pemilik data No. 7/2026"]

    /// A city whose forum was imported with two photos, one of them posted twice, and whose digest was issued.
    private struct Erasing {
        let city: City
        let export: String
        let posts: [ListedPost]

        init() throws {
            city = try City()
            export = city.folder.path("Chat WhatsApp dengan Forum Uji")
            try FileManager.default.createDirectory(atPath: export, withIntermediateDirectories: false)
            let lines = [
                "20/11/26 08.00 - Camat A: Data warga \(RedactTests.secret)",
                "20/11/26 08.01 - Camat A: IMG-20261120-WA0001.jpg (file terlampir)", "KTP Sukirmanto",
                "20/11/26 08.02 - Camat B: IMG-20261120-WA0002.jpg (file terlampir)",
                "20/11/26 08.03 - Camat A: IMG-20261120-WA0003.jpg (file terlampir)",
                "20/11/26 08.04 - Camat B: Siap, terima kasih laporannya",
            ]
            let text = lines.joined(separator: "\n") + "\n"
            try text.write(toFile: export + "/" + Chat.fileName, atomically: true, encoding: .utf8)
            let picture = try Data(contentsOf: URL(fileURLWithPath: DemoCity.pictures + "/plain.jpg"))
            for (number, mark) in [(1, "FOTO-KTP"), (2, "FOTO-BANJIR"), (3, "FOTO-BANJIR")] {
                let path = "\(export)/IMG-20261120-WA000\(number).jpg"
                try (picture + Data(mark.utf8)).write(to: URL(fileURLWithPath: path))
            }
            let report = try city.importFile(export)
            try #require(report.posts == 5 && report.media == 3)
            posts = try city.posts()
            let digest = try city.run("digest", "--date", "2026-11-20", "--format", "html", "--issue")
            try #require(digest.status == 0, "\(digest.errorText)")
        }

        func redact(_ options: [String], language: String = "en") throws -> Program {
            try Program.titian(
                ["redact", "--data", city.data, "--keys", city.keys] + RedactTests.order + options,
                environment: ["TITIAN_LANG": language]
            )
        }
    }

    @Test("a dry run shows what goes and changes nothing; with --yes nothing of it is left on the disk")
    func erases() throws {
        let erasing = try Erasing()
        let city = erasing.city
        let words = ["Sukirmanto", "sukirmanto", "3273010101800001", "FOTO-KTP"]
        for word in words where word != "sukirmanto" { #expect(try !city.holding(word).isEmpty, "\(word)") }
        let targets = erasing.posts.prefix(2).map { String($0.entry) }

        let (before, size) = (try city.files()["journal.db"], try city.size())
        let dry = try erasing.redact(targets, language: "id")
        #expect(dry.status == 0, "\(dry.errorText)")
        #expect(dry.text.contains("#\(targets[0]) ") && dry.text.contains("[diminta]"))
        #expect(dry.text.contains("[ikhtisar yang terbit]"))
        let photos = erasing.posts.flatMap(\.attachments).compactMap(\.sha256)
        #expect(dry.text.contains("Berkas yang dihapus: \(photos[0])\n"))
        #expect(dry.text.hasSuffix("Ulangi dengan --yes untuk menghapusnya selamanya.\n"))
        #expect(try city.files()["journal.db"] == before && city.size() == size)

        let run = try erasing.redact(targets + ["--yes"])
        #expect(run.status == 0, "\(run.errorText)")
        #expect(run.text.contains("3 entries erased; recorded as #"))
        for word in words { #expect(try city.holding(word).isEmpty, "\(word)") }
        #expect(try !city.holding("FOTO-BANJIR").isEmpty)
        #expect(try !city.run("search", "--json", "sukirmanto").text.contains("entry"))
        #expect(try city.run("posts").text.contains("Siap, terima kasih"))

        let verdict = try city.verify()
        #expect(verdict.status == 0, "\(verdict.text)")
        #expect(verdict.text.contains("contents erased with a redaction entry"))
        #expect(try city.run("rebuild").status == 0)
        for word in words { #expect(try city.holding(word).isEmpty, "\(word)") }
        #expect(
            try erasing.redact(targets + ["--yes"]).text.hasSuffix("Erased before; what was left is gone.\n")
        )
    }

    @Test("a bundle of what is left still proves it, by both verifiers")
    func proves() throws {
        let erasing = try Erasing()
        let city = erasing.city
        #expect(try erasing.redact([String(erasing.posts[0].entry), "--yes"]).status == 0)
        let bundle = city.folder.path("bukti.zip")
        let made = try city.run(
            "export",
            "--from",
            "2026-11-20",
            "--to",
            "2026-11-20",
            "--reason",
            "Uji",
            "--output",
            bundle
        )
        #expect(made.status == 0, "\(made.errorText)")
        let run = try Program.titian("verify", bundle, "--key", try city.key())
        #expect(run.status == 0, "\(run.text)")
        let unpacked = city.folder.path("bukti")
        try Python.run(
            "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])",
            bundle,
            unpacked
        )
        let python = try Program.run(
            "/usr/bin/env",
            ["python3", unpacked + "/verify.py", bundle, "--key", try city.key()]
        )
        #expect(python.status == 0, "\(python.text)\(python.errorText)")
    }

    @Test("the same export again does not bring back what was erased, nor its photo")
    func stays() throws {
        let erasing = try Erasing()
        let city = erasing.city
        let targets = erasing.posts.prefix(2).map { String($0.entry) }
        #expect(try erasing.redact(targets + ["--yes"]).status == 0)
        let again = try city.importFile(erasing.export)
        #expect(again.added == 0 && again.revised == 0 && again.matched == 5)
        for word in ["Sukirmanto", "FOTO-KTP"] { #expect(try city.holding(word).isEmpty, "\(word)") }
        #expect(try city.verify().status == 0)
    }

    @Test("a photo that another post has as well stays")
    func sharedPhoto() throws {
        let erasing = try Erasing()
        let run = try erasing.redact([String(erasing.posts[2].entry), "--yes"])
        #expect(run.status == 0, "\(run.errorText)")
        #expect(run.text.contains("Files that stay, as other posts have them: "))
        #expect(try !erasing.city.holding("FOTO-BANJIR").isEmpty)
        #expect(try erasing.city.verify().status == 0)
    }

    @Test("a legal hold refuses until it is lifted; what the log rests on is never erased")
    func holds() throws {
        let erasing = try Erasing()
        let target = String(erasing.posts[0].entry)
        #expect(try erasing.redact([target, "--hold"]).text.hasPrefix("Held; recorded as #"))
        let size = try erasing.city.size()
        let refused = try erasing.redact([target, "--yes"])
        #expect(refused.status == 1)
        #expect(refused.errorText.contains("Under a legal hold: #\(target); nothing was erased."))
        #expect(try erasing.city.size() == size)
        #expect(try !erasing.city.holding("Sukirmanto").isEmpty)
        #expect(try erasing.redact([target, "--release"]).status == 0)
        #expect(try erasing.redact([target, "--yes"]).status == 0)
        #expect(try erasing.city.verify().status == 0)

        #expect(try erasing.redact(["0", "--yes"]).status == 3)
        #expect(try erasing.redact(["99999"]).errorText.contains("There is no entry #99999."))
        #expect(try erasing.redact([target, "--yes", "--hold"]).status == 2)
        let nameless = try Program.titian(
            "redact",
            "--data",
            erasing.city.data,
            "--by",
            " ",
            "--reason",
            "x",
            target
        )
        #expect(nameless.status == 2)
    }

    @Test("a record whose opening holds lines of the post goes with it; its number is not given again")
    func list() throws {
        let head = "Daftar hadir rapat koordinasi:\n1. Wulandari\n2. Tejakusuma"
        let umpama = try UmpamaCity("20/11/25 08.20 - Neneng Hasanah: \(head)\n3. Kertarajasa\n")
        let city = umpama.city
        #expect(try umpama.list("--all").map(\.number) == ["DFT-2025-0001"])
        let target = String(try #require(try city.posts().first { $0.text.contains("Kertarajasa") }).entry)
        let run = try city.run("redact", Self.order + [target, "--yes"])
        #expect(run.status == 0, "\(run.errorText)")
        #expect(run.text.contains("[a conclusion that holds its words]"))
        #expect(run.text.contains("Records that go as well, as they hold its words: DFT-2025-0001\n"))
        #expect(try city.holding("Kertarajasa").isEmpty && city.holding("Wulandari").isEmpty)
        #expect(try umpama.list("--all").isEmpty)

        let later = city.folder.path("WhatsApp Chat lain.txt")
        try "21/11/25 08.20 - Neneng Hasanah: \(head)\n3. Gunarsa\n"
            .write(toFile: later, atomically: true, encoding: .utf8)
        try city.importFile(later, "--forum", UmpamaCity.forum, "--date-order", "dmy")
        #expect(try umpama.list("--all").map(\.number) == ["DFT-2025-0002"])
        #expect(try city.verify().status == 0)
    }

    @Test(
        "entries of records that hold the number of an unknown sender are listed, and go where they are named"
    )
    func unknownSender() throws {
        let umpama = try UmpamaCity(
            UmpamaCity.morning
                + "20/11/25 10.00 - +62 811-2345-6789: Mohon izin melaporkan, jalan rusak di Jl. Kertarajasa RT 01/RW 02\n"
        )
        let city = umpama.city
        let number = "+6281123456789"
        let target = String(try #require(try city.posts().first { $0.text.contains("Kertarajasa") }).entry)
        let known = String(try #require(try city.posts().first { $0.text.contains("Ciroyom") }).entry)
        let dry = try city.run("redact", Self.order + [target])
        let line = try #require(
            dry.text.split(separator: "\n").first { $0.contains("still name the sender") }
        )
        let opening = try #require(line.split(separator: "#").last)
        #expect(try city.run("redact", Self.order + [target, "--yes"]).status == 0)
        #expect(try city.holding("Kertarajasa").isEmpty && !city.holding(number).isEmpty)
        #expect(try umpama.list("--all").contains { $0.applicant.key.hasSuffix(number) })

        let run = try city.run("redact", Self.order + [String(opening), "--yes"])
        #expect(run.status == 0, "\(run.errorText)")
        #expect(run.text.contains("Records that go as well, as they hold its words: KND-2025-"))
        #expect(try city.holding(number).isEmpty)
        #expect(try !umpama.list("--all").contains { $0.applicant.key.hasSuffix(number) })
        // Of an official whom the roster knows, the record keeps the key.
        #expect(try !city.run("redact", Self.order + [known]).text.contains("still name the sender"))
        #expect(try city.verify().status == 0)
    }

    @Test("what the relay said of a post goes with it; its record stays without the words")
    func saidLive() async throws {
        let live = try await RecordCity()
        let city = live.relay.city
        await live.say(
            1,
            "Mohon izin melaporkan, tumpukan sampah di TPS Jl. Ciroyomwetan RT 03/RW 05 depan rumah Pak Kertarajasa",
            by: .camatAndir,
            in: RecordCity.camatForum
        )
        _ = try await live.message(to: RecordCity.agencyForum, with: "KND-", "Ciroyomwetan")
        let target = String(try #require(try city.posts().first { $0.text.contains("Ciroyomwetan") }).entry)
        let served = try city.run("redact", Self.order + [target, "--yes"])
        #expect(served.status == 3 && served.errorText.contains("The service is running."))
        await live.end()

        let run = try city.run("redact", Self.order + [target, "--yes"])
        #expect(run.status == 0, "\(run.errorText)")
        #expect(run.text.contains("[said by the relay]"))
        #expect(run.text.contains("Records that cite it stay, the words are gone: KND-\(City.year)-0001"))
        for word in ["Ciroyomwetan", "Kertarajasa"] { #expect(try city.holding(word).isEmpty, "\(word)") }
        let shown = try city.records(["show", "KND-\(City.year)-0001"])
        #expect(shown.status == 0 && shown.text.contains("(erased)"), "\(shown.text)\(shown.errorText)")
        #expect(try city.verify().status == 0)
    }
}

extension City {
    /// Files of the data folder, by name, whose raw bytes hold a word.
    func holding(_ word: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: data).filter { name in
            var isFolder: ObjCBool = false
            let path = data + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
                let bytes = FileManager.default.contents(atPath: path)
            else { return false }
            return bytes.range(of: Data(word.utf8)) != nil
        }
    }
}
