import Foundation
import TestSupport
import Testing

@Suite("titian redact --restrict")
struct RestrictTests {
    private static let order = ["--by", "Rani Kominfo", "--reason", "Permintaan pemilik data No. 8/2026"]

    /// The words that must not be seen of the first post, and of a list that a record copies.
    private static let hidden = ["Ciroyom", "Wulandari"]

    private func umpama() throws -> UmpamaCity {
        try UmpamaCity(
            "20/11/25 07.50 - Neneng Hasanah: Daftar hadir rapat koordinasi:\n1. Wulandari\n2. Tejakusuma\n3. Gunarsa\n"
                + UmpamaCity.morning
        )
    }

    private func redact(_ city: City, _ options: [String]) throws -> Program {
        try city.run("redact", Self.order + options)
    }

    /// Everything that shows posts or records to people.
    private func shown(_ city: City) throws -> String {
        let bundle = city.folder.path("bukti-\(UUID().uuidString).zip")
        let runs = try [
            city.run("posts"), city.run("posts", "--json"), city.run("posts", "--from", "2025-11-20"),
            city.run("search", "ciroyom"), city.run("search", "wulandari"),
            city.records(["--all"]), city.records(["--all", "--json"]), city.records(["--listed", "--all"]),
            city.run("digest", "--date", "2025-11-20"),
            city.run("digest", "--date", "2025-11-20", "--format", "html"),
            city.run("digest", "--date", "2025-11-20", "--format", "json"),
            city.records(["show", "KND-2025-0001"]), city.records(["show", "KND-2025-0001", "--json"]),
            city.run("export", "--reason", "Uji", "--output", bundle),
            Program.run("/usr/bin/env", ["python3", "-c", Self.unpack, bundle]),
        ]
        for run in runs { #expect(run.status == 0, "\(run.errorText)") }
        let verdict = try Program.titian("verify", bundle, "--key", try city.key())
        #expect(verdict.status == 0, "\(verdict.text)")
        return runs.map(\.text).joined()
    }

    private static let unpack = """
        import sys, zipfile
        z = zipfile.ZipFile(sys.argv[1])
        for n in z.namelist(): sys.stdout.buffer.write(z.read(n))
        """

    @Test(
        "records, digest, search, lists and exports show nothing of it; everything is back when it is lifted"
    )
    func restricts() throws {
        let umpama = try umpama()
        let city = umpama.city
        let before = try shown(city)
        for word in Self.hidden { #expect(before.contains(word)) }
        let records = try umpama.list("--all").map(\.number)
        let posts = try city.posts()
        let targets = try Self.hidden.map { word in
            String(try #require(posts.first { $0.text.contains(word) }).entry)
        }

        let run = try redact(city, ["--restrict"] + targets)
        #expect(run.status == 0, "\(run.errorText)")
        #expect(run.text.contains("Records without the words: KND-2025-0001\n"), "\(run.text)")
        #expect(run.text.contains("Records that are not shown: DFT-2025-0001\n"))
        let after = try shown(city)
        for word in Self.hidden + ["Tejakusuma"] {
            #expect(
                !after.contains(word),
                "\(after.split(separator: "\n").first { $0.contains(word) } ?? "")"
            )
        }
        #expect(after.contains("(restricted)"))
        #expect(try umpama.list("--all").map(\.number) == records.filter { $0 != "DFT-2025-0001" })

        // The content stays, and so does every proof; the same export adds nothing.
        #expect(FileManager.default.contents(atPath: city.journal)?.range(of: Data("Ciroyom".utf8)) != nil)
        #expect(try city.verify().status == 0)
        let again = try city.importFile(
            city.folder.path("WhatsApp Chat.txt"),
            "--forum",
            UmpamaCity.forum,
            "--date-order",
            "dmy"
        )
        #expect(again.added == 0 && again.revised == 0)
        #expect(try city.run("rebuild").status == 0)
        #expect(try !city.run("posts").text.contains("Ciroyom"))

        let lifted = try redact(city, ["--lift"] + targets)
        #expect(lifted.status == 0, "\(lifted.errorText)")
        let back = try shown(city)
        for word in Self.hidden { #expect(back.contains(word)) }
        #expect(try umpama.list("--all").map(\.number) == records)
        #expect(try city.verify().status == 0)
    }

    @Test("the number of a record that is hidden is not given again")
    func number() throws {
        let head = "Daftar hadir rapat koordinasi:\n1. Wulandari\n2. Tejakusuma"
        let umpama = try UmpamaCity("20/11/25 08.20 - Neneng Hasanah: \(head)\n3. Kertarajasa\n")
        let city = umpama.city
        let target = String(try #require(try city.posts().first { $0.text.contains("Wulandari") }).entry)
        #expect(try redact(city, ["--restrict", target]).status == 0)
        #expect(try umpama.list("--all").isEmpty)
        let later = city.folder.path("WhatsApp Chat lain.txt")
        try "21/11/25 08.20 - Neneng Hasanah: \(head)\n3. Gunarsa\n"
            .write(toFile: later, atomically: true, encoding: .utf8)
        try city.importFile(later, "--forum", UmpamaCity.forum, "--date-order", "dmy")
        #expect(try umpama.list("--all").map(\.number) == ["DFT-2025-0002"])
        #expect(try redact(city, ["--lift", target]).status == 0)
        #expect(try umpama.list("--all").map(\.number) == ["DFT-2025-0001", "DFT-2025-0002"])
        #expect(try city.verify().status == 0)
    }

    @Test(
        "twice, of nothing, or of what the log rests on is refused; a hold hinders it not, and erasure does"
    )
    func refuses() throws {
        let umpama = try umpama()
        let city = umpama.city
        let target = String(try city.posts()[1].entry)
        let size = try city.size()
        #expect(
            try redact(city, ["--lift", target]).errorText.contains(
                "Not restricted: #\(target); nothing was changed."
            )
        )
        #expect(try redact(city, ["--lift", target]).status == 1)
        #expect(try redact(city, ["--restrict", "0"]).status == 3)
        #expect(try redact(city, ["--restrict", "99999"]).status == 3)
        #expect(try redact(city, ["--restrict", "--hold", target]).status == 2)
        #expect(try city.size() == size)
        #expect(try redact(city, ["--hold", target]).status == 0)
        #expect(try redact(city, ["--restrict", target]).status == 0)
        let twice = try redact(city, ["--restrict", target])
        #expect(twice.status == 1 && twice.errorText.contains("Restricted already: #\(target)"))
        #expect(try redact(city, ["--release", target]).status == 0)
        #expect(try redact(city, [target, "--yes"]).status == 0)
        #expect(try redact(city, ["--lift", target]).status == 1)
        #expect(try city.verify().status == 0)
    }
}
