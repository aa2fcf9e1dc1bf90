import Foundation
import RepositoryFiles
import TestSupport
import Testing

/// `titian digest --format json`, as far as it is asked here.
struct DigestReport: Decodable {
    struct Counts: Decodable {
        let posts: Int
        let photos: Int
        let senders: Int
        let system: Int
    }

    struct Part: Decodable {
        let name: String
        let today: Counts
        let before: Counts
    }

    let organisation: String
    let date: String
    let total: Counts
    let forums: [Part]
    let units: [Part]
}

@Suite("The daily digest")
struct DigestTests {
    private static let day = "2026-11-15"
    static let formats = ["text", "html", "json"]

    private static func digest(_ options: String...) throws -> Program {
        let run = try DemoCity.city.run("digest", options)
        try #require(run.status == 0, "\(run.errorText)")
        return run
    }

    @Test(
        "the demo's last day comes by itself, and every number cited is a post of that day",
        arguments: formats
    )
    func citesPosts(format: String) throws {
        let text = try Self.digest("--format", format).text
        #expect(text.contains(format == "json" ? Self.day : "15 November 2026"))
        #expect(text.contains("Forum Pimpinan") && text.contains("Forum Camat-Lurah"))
        let listed =
            format == "json"
            ? text.matches(of: /"entries":\s*\[([\d,\s]+)\]/).flatMap { $0.1.matches(of: /\d+/).map(\.0) }
            : text.matches(of: /[ >]#(\d+)(?=[,)<])/).map(\.1)
        let cited = Set(listed.compactMap { Int($0) })
        let known = Set(try DemoCity.city.posts("--to", Self.day).map(\.entry))
        #expect(cited.count > 8)
        #expect(cited.subtracting(known).isEmpty)
    }

    @Test("the counts are those of the posts, for the day and the day before, by forum and unit")
    func countsReconcile() throws {
        let digest = try JSONDecoder().decode(
            DigestReport.self,
            from: Data(try Self.digest("--format", "json", "--date", Self.day).output)
        )
        func posts(_ day: String, _ forum: String) throws -> [ListedPost] {
            try DemoCity.city.posts("--from", day, "--to", day, "--forum", forum).filter {
                $0.kind != "system"
            }
        }
        for forum in digest.forums {
            for (day, counts) in [(Self.day, forum.today), ("2026-11-14", forum.before)] {
                let listed = try posts(day, forum.name)
                #expect(counts.posts == listed.count && counts.photos == listed.count { $0.kind == "photo" })
                #expect(counts.senders == Set(listed.compactMap { $0.sender?.id }).count)
            }
        }
        #expect(digest.total.posts == digest.forums.map(\.today.posts).reduce(0, +))
        #expect(digest.units.map(\.today.posts).reduce(0, +) <= digest.total.posts)
        let expected = try DemoForum.all()
        #expect(digest.forums.map(\.today.posts) == expected.map { $0.postsPerDay[Self.day] ?? 0 })
        #expect(digest.forums.map(\.today.photos) == expected.map { $0.photosPerDay[Self.day] ?? 0 })
    }

    @Test("units that said nothing are named")
    func silentUnits() throws {
        let run = try DemoCity.city.run("digest", "--date", Self.day, "--lang", "id")
        let silent = try #require(
            run.text.components(separatedBy: "*Belum ada laporan terbaca").dropFirst().first
        )
        .components(separatedBy: "\n\n")[0]
        #expect(silent.contains("Kecamatan Cempakasari") && silent.contains("Kecamatan Kertaraya"))
        #expect(!silent.contains("Kecamatan Tirtasari"))
    }

    /// Why somebody asked leave, as the demo's posts say it; not the flood's victims, who are the news.
    static let secrets = [
        "wisuda", "tipes", "kontrol kandungan", "calon bayi", "kontrol ke RS", "mengantar istri",
        "menjemput anak", "rawat inap", "akan operasi", "melahirkan", "khitanan",
    ]

    @Test("no number, identity number, illness or family reason is repeated on any day", arguments: formats)
    func discreet(format: String) throws {
        let posts = try DemoCity.city.posts().filter { $0.kind != "system" }
        let words = posts.map(\.text).joined(separator: "\n")
        #expect(Self.secrets.count { words.localizedCaseInsensitiveContains($0) } > 5)
        let numbers = posts.flatMap { post in
            (post.text + " " + (post.sender?.name ?? "")).matches(of: /\d[\d \-.]{8,}\d/).map { String($0.0) }
                .filter { $0.filter(\.isNumber).count >= 10 }
        }
        #expect(numbers.count > 3)
        for day in 9...15 {
            let date = String(format: "2026-11-%02d", day)
            let text = Self.plain(try Self.digest("--format", format, "--date", date).text)
            for secret in Self.secrets {
                #expect(!text.localizedCaseInsensitiveContains(secret), "\(date) \(secret)")
            }
            for number in Set(numbers) { #expect(!text.contains(number), "\(date)") }
            #expect(
                text.firstMatch(of: /(\+62|08)\d?[ \-]?\d{2,4}[ \-]?\d{3,4}[ \-]?\d{3,4}/) == nil,
                "\(date)"
            )
            #expect(text.firstMatch(of: /\b\d{16}\b/) == nil, "\(date)")
        }
    }

    /// Without pictures and hashes, whose letters mean nothing.
    private static func plain(_ text: String) -> String {
        text.replacing(/base64,[A-Za-z0-9+\/=]*/, with: "").replacing(/[0-9a-f]{12,64}/, with: "")
    }

    @Test("the page is one file without scripts, and shows the day's photos")
    func selfContained() throws {
        let page = try Self.digest("--format", "html", "--date", Self.day).text
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("default-src 'none'"))
        for word in [
            "<script", "<link", "<iframe", "<object", " onload", " onclick", "javascript:", "url(", "@import",
        ] {
            #expect(!page.localizedCaseInsensitiveContains(word), "\(word)")
        }
        #expect(page.matches(of: /(src|href)="(?!data:image\/jpeg;base64,|#)/).isEmpty)
        let photos = try DemoCity.city.posts("--from", Self.day, "--to", Self.day).filter {
            $0.kind == "photo"
        }
        let shown = page.matches(of: /<img [^>]*src="data:image\/jpeg;base64,\/9j\//).count
        // A picture that comes with a request is withheld: it may be a sick note.
        let withheld = page.matches(of: />(Photo withheld|Foto tidak ditampilkan)</).count
        #expect(shown + withheld == photos.count { $0.attachments.first?.sha256 != nil } && withheld <= 1)
    }

    @Test("hostile words are shown as words")
    func escaped() throws {
        let city = try City()
        let hostile =
            "Tolong segera <script>alert(1)</script> \"><img src=x onerror=alert(2)> &lt; ' ditindaklanjuti"
        let text =
            "20/11/26 08.00 - </title><b>Pak Sekda: \(hostile)\n20/11/26 08.01 - *Camat* _B_: banjir *tebal* _miring_\n"
        try city.folder.write(text.utf8, to: Chat.fileName)
        try city.importFile(city.folder.path(Chat.fileName), "--forum", "<i>Forum</i>")
        let page = try city.run("digest", "--format", "html").text
        #expect(page.contains("&lt;script&gt;alert(1)"))
        for word in ["<script", "<img", "<i>Forum", "<b>Pak", "</title><b>"] {
            #expect(!page.contains(word), "\(word)")
        }
        let json = try city.run("digest", "--format", "json")
        #expect(try JSONDecoder().decode(DigestReport.self, from: Data(json.output)).total.posts == 2)
    }

    @Test("a preview writes nothing; --issue adds one entry that verify and the bundle hold")
    func issue() throws {
        let city = try City(copyOf: DemoCity.city)
        _ = try city.posts()
        let before = try city.files()
        let size = try city.size()
        let output = city.folder.path("ikhtisar.html")
        let preview = try city.run("digest", "--format", "json", "--date", Self.day)
        #expect(preview.status == 0)
        #expect(try city.files() == before)
        let issued = try city.run(
            "digest",
            "--issue",
            "--format",
            "html",
            "--date",
            Self.day,
            "--output",
            output
        )
        #expect(issued.status == 0 && issued.output.isEmpty)
        #expect(issued.errorText.contains("#\(size)"))
        #expect(try city.size() == size + 1)
        #expect(try city.verify().status == 0)
        let page = try Data(contentsOf: URL(fileURLWithPath: output))
        let stored = try Python.run(
            """
            import sqlite3, sys, json, hashlib
            db = sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True)
            envelope = json.loads(db.execute("select envelope from entry where n=?", (int(sys.argv[2]),)).fetchone()[0])
            raw = db.execute("select raw from entry where n=?", (int(sys.argv[2]),)).fetchone()[0]
            same = raw == open(sys.argv[3], "rb").read()
            print(envelope["k"], len(envelope["from"]) > 10, envelope["from"] == sorted(set(envelope["from"])), same)
            """,
            city.journal,
            "\(size)",
            output
        )
        #expect(stored == "digest True True True\n" && !page.isEmpty)
    }

    @Test("bad dates and formats are usage; a day without posts has a digest that says nil")
    func badAndEmpty() throws {
        let city = try DemoCity.city
        for date in ["2026-02-30", "15-11-2026", "kemarin", ""] {
            #expect(try city.run("digest", "--date", date).status == 2, "\(date)")
        }
        #expect(try city.run("digest", "--format", "pdf").status == 2)
        #expect(try city.run("digest", "--forum", "Forum Lurah").status == 3)
        let empty = try city.run("digest", "--date", "2020-01-01", "--lang", "id")
        #expect(empty.status == 0 && empty.text.contains("Nihil") && !empty.text.contains("#"))
        let fresh = try City().run("digest")
        #expect(fresh.status == 0 && !fresh.output.isEmpty)
    }

    @Test("--forum narrows, and a file that cannot be written is said so")
    func forumAndOutput() throws {
        let city = try DemoCity.city
        let run = try city.run("digest", "--format", "json", "--forum", "Forum Pimpinan", "--date", Self.day)
        let digest = try JSONDecoder().decode(DigestReport.self, from: Data(run.output))
        #expect(digest.forums.map(\.name) == ["Forum Pimpinan"] && digest.total.posts == 26)
        #expect(!run.text.contains("Forum Camat-Lurah"))
        let nowhere = try city.run("digest", "--output", city.folder.path + "/tiada/ikhtisar.html")
        #expect(nowhere.status == 3 && nowhere.errorText.contains("tiada"))
    }
}
