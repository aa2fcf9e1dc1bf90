import Foundation
import TestSupport
import Testing

@Suite("Verify on a data folder")
struct DamageTests {
    /// A city with the leaders' forum and its photos.
    private static let made = Result { () throws -> City in
        let city = try City()
        atexit { DamageTests.clear() }
        try city.importFile(DemoCity.leaders)
        return city
    }

    private static func clear() {
        if let path = try? made.get().folder.path { try? FileManager.default.removeItem(atPath: path) }
    }

    @Test("is clean after every import, and says with how much")
    func clean() throws {
        let city = try Self.made.get()
        let run = try city.verify()
        #expect(run.status == 0 && run.text.contains("37 photos"), "\(run.text)")
        let json = try Program.titian("verify", city.data, "--keys", city.keys, "--json")
        #expect(try JSONDecoder().decode(Verdict.self, from: Data(json.output)).ok)
    }

    static let statements = [
        "UPDATE entry SET body = CAST(replace(body, 'a', 'e') AS BLOB) WHERE n = 100",
        "UPDATE entry SET body_salt = zeroblob(32) WHERE n = 100",
        "UPDATE entry SET author = CAST('{}' AS BLOB) WHERE n = 100",
        "UPDATE entry SET envelope = CAST(replace(envelope, '\"t\":1', '\"t\":2') AS BLOB) WHERE n = 100",
        "UPDATE entry SET body = NULL, body_salt = NULL WHERE n = 100",
        "DELETE FROM entry WHERE n = 100",
    ]

    @Test("a row changed behind our back is found, with its number", arguments: statements)
    func changedRow(statement: String) throws {
        let city = try City(copyOf: Self.made.get())
        // Whoever can write the file can drop its triggers and put them back.
        try Python.run(
            """
            import sqlite3, sys
            db = sqlite3.connect(sys.argv[1])
            triggers = db.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
            for name, _ in triggers: db.execute("drop trigger " + name)
            changed = db.execute(sys.argv[2]).rowcount
            for _, sql in triggers: db.execute(sql)
            db.commit()
            assert changed == 1
            """,
            city.journal,
            statement
        )
        let run = try city.verify()
        #expect(run.status == 1 && run.text.contains("#100"), "\(run.text)\(run.errorText)")
    }

    @Test("a photo changed, cut or taken away is found, with the entry that cites it")
    func photos() throws {
        let city = try City(copyOf: Self.made.get())
        let post = try #require(try city.posts().first { $0.attachments.first?.sha256 != nil })
        let hash = try #require(post.attachments[0].sha256)
        let path = "\(city.data)/photos/\(hash.prefix(2))/\(hash)"
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        var changed = whole
        changed[whole.count / 2] ^= 0x10
        for bytes in [changed, whole.dropLast(), Data(), nil] {
            try FileManager.default.removeItem(atPath: path)
            try bytes?.write(to: URL(fileURLWithPath: path))
            let run = try city.verify()
            #expect(run.status == 1 && run.text.contains("#\(post.entry)"), "\(run.text)")
            if bytes == nil { try Data().write(to: URL(fileURLWithPath: path)) }
        }
        // The digest and the bundle do without it, and the bundle says so.
        #expect(try city.run("digest", "--format", "html", "--date", String(post.at.prefix(10))).status == 0)
        let bundle = city.folder.path("a.zip")
        let export = try city.run("export", "--reason", "Uji", "--output", bundle)
        #expect(export.status == 0 && export.text.contains("1 missing"), "\(export.text)\(export.errorText)")
        // The same export brings it back.
        try city.importFile(DemoCity.leaders)
        #expect(try city.verify().status == 0)
    }

    @Test("without its database file the installation refuses everything and begins no new log")
    func missingDatabase() throws {
        let city = try City(copyOf: Self.made.get())
        try FileManager.default.removeItem(atPath: city.journal)
        for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: city.journal + name) }
        let runs = [
            try city.verify(), try city.run("posts"), try city.run("search", "banjir"),
            try city.run("import", DemoCity.leaders),
            try city.run("export", "--reason", "x", "--output", "/tmp/x.zip"),
            try city.run("rebuild"), try Program.titian("init", "--data", city.data, "--keys", city.keys),
        ]
        for run in runs {
            #expect(run.status == 3 && run.errorText.contains(city.data), "\(run.text)\(run.errorText)")
        }
        #expect(!FileManager.default.fileExists(atPath: city.journal))
    }

    @Test("an older copy of the database is told by verify and refused by whatever would append")
    func rolledBack() throws {
        let city = try City(copyOf: Self.made.get())
        let old = try Data(contentsOf: URL(fileURLWithPath: city.journal))
        let size = try city.size()
        let posts = try city.posts().count
        try city.importFile(DemoCity.districts)
        for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: city.journal + name) }
        try old.write(to: URL(fileURLWithPath: city.journal))
        let verify = try city.verify()
        #expect(verify.status == 1 && verify.text.contains("\(size)"), "\(verify.text)")
        for run in [
            try city.run("import", DemoCity.districts), try city.run("digest", "--issue"),
            try city.run("export", "--reason", "x", "--output", city.folder.path("x.zip")),
        ] { #expect(run.status == 3 && run.errorText.contains("\(size)"), "\(run.text)\(run.errorText)") }
        // Reading goes on, on what is there.
        #expect(try city.posts().count == posts)
    }
}
