import Foundation
import TestSupport
import Testing

@Suite("Listing posts")
struct PostsTests {
    @Test("a line of JSON has the promised keys in their order, and nothing else")
    func golden() throws {
        let city = try City()
        let text =
            "20/11/26 08.00 - Camat A: \"Izin\" lapor\n20/11/26 08.01 - ‪+62 812-0000-0001‬: siap @⁨Camat A⁩\n"
        try city.folder.write(text.utf8, to: Chat.fileName)
        try city.importFile(city.folder.path(Chat.fileName))
        let run = try city.run("posts", "--json")
        let forum = try #require(try city.posts().first).forum.id
        let file = Chat.fileName
        #expect(
            run.text == """
                {"entry":3,"forum":{"id":"\(forum)","name":"Forum Uji"},"at":"2026-11-20T08:00:00+07:00",\
                "sender":{"id":"whatsapp:\(forum)/Camat A","name":"Camat A"},"kind":"text",\
                "text":"\\"Izin\\" lapor","attachments":[],"edited":false,"deleted":false,"revises":null,\
                "mentions":[],"system":null,"source":{"file":"\(file)","line":1,"byteOffset":0,"byteLength":39}}
                {"entry":4,"forum":{"id":"\(forum)","name":"Forum Uji"},"at":"2026-11-20T08:01:00+07:00",\
                "sender":{"id":"whatsapp:+6281200000001","name":"+62 812-0000-0001","phone":"+6281200000001"},\
                "kind":"text","text":"siap @⁨Camat A⁩","attachments":[],"edited":false,"deleted":false,\
                "revises":null,"mentions":["Camat A"],"system":null,\
                "source":{"file":"\(file)","line":2,"byteOffset":39,"byteLength":\(text.utf8.count - 39)}}

                """
        )
    }

    @Test("days and moments choose, the last day included, the last moment not")
    func period() throws {
        let city = try DemoCity.city
        let all = try city.posts()
        func expect(_ options: [String], _ isMeant: (ListedPost) -> Bool) throws {
            let run = try city.run("posts", ["--json"] + options)
            let entries = try run.output.split(separator: 0x0A).map {
                try JSONDecoder().decode(ListedPost.self, from: Data($0)).entry
            }
            let meant = all.filter(isMeant).map(\.entry)
            #expect(entries == meant && !meant.isEmpty, "\(options)")
        }
        try expect(["--from", "2026-11-15"]) { $0.at >= "2026-11-15" }
        try expect(["--to", "2026-11-09"]) { $0.at < "2026-11-10" }
        try expect(["--from", "2026-11-11", "--to", "2026-11-11"]) { $0.at.hasPrefix("2026-11-11") }
        try expect(["--from", "2026-11-15T08:00:00+07:00", "--to", "2026-11-15T01:30:00Z"]) {
            $0.at >= "2026-11-15T08:00" && $0.at < "2026-11-15T08:30"
        }
        try expect(["--forum", "forum pimpinan"]) { $0.forum.name == "Forum Pimpinan" }
        #expect(all.map(\.entry) == all.map(\.entry).sorted())
        #expect(try city.run("posts", "--from", "2030-01-01").output.isEmpty)
    }

    @Test("what is no forum and no time is said so, with the forums there are")
    func badChoice() throws {
        let city = try DemoCity.city
        let forum = try city.run("posts", "--forum", "Forum Lurah")
        #expect(forum.status == 3)
        #expect(forum.errorText.contains("Forum Pimpinan") && forum.errorText.contains("Forum Camat-Lurah"))
        let bad = ["2026-13-01", "2026-02-30", "kemarin", "15/11/2026", "", "2026-11-15T08:00"]
        for text in bad { #expect(try city.run("posts", "--from", text).status == 2, "\(text)") }
        #expect(try city.run("posts", "--from", "2026-11-12", "--to", "2026-11-10").status == 2)
    }

    @Test("a reader that goes away early is no failure")
    func brokenPipe() throws {
        let city = try DemoCity.city
        let pipe = """
            set -o pipefail
            "$0" posts --data "$1" --keys "$2" --json | head -n 1 | wc -l
            """
        let run = try Program.run(
            "/usr/bin/env",
            ["bash", "-c", pipe, Program.product("titian"), city.data, city.keys]
        )
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errorText)")
        #expect(run.text.trimmingCharacters(in: .whitespacesAndNewlines) == "1")
    }

    @Test("a post cannot steer the terminal of whoever reads it")
    func harmless() throws {
        let city = try City()
        let hostile =
            "\u{1B}]0;judul\u{7}\u{1B}[2J \u{202E}gnp\u{202C} \u{9B}31m \u{0} \u{2066}x\u{2069} \u{85}akhir"
        try city.folder.write(Chat.android([hostile, "biasa \r palsu"]).utf8, to: Chat.fileName)
        try city.importFile(city.folder.path(Chat.fileName))
        for run in [
            try city.run("posts"), try city.run("search", "akhir"),
            try city.run("digest", "--date", "2026-11-20"),
        ] {
            #expect(run.status == 0)
            for scalar in run.text.unicodeScalars where scalar != "\n" {
                #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
                #expect(
                    !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
                )
            }
        }
        // As data it is all there.
        #expect(try city.posts().first?.text.contains("\u{1B}[2J") == true)
    }
}
