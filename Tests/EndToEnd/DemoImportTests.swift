import Foundation
import TestSupport
import Testing

@Suite("The demo week, imported")
struct DemoImportTests {
    @Test("the reports count what the week holds")
    func reportsCount() throws {
        for (report, forum) in zip(try DemoCity.reports, try DemoForum.all()) {
            #expect(report.forum == forum.forum)
            #expect(
                report.posts == forum.posts + forum.systemEvents && report.systemEvents == forum.systemEvents
            )
            #expect(report.added == report.posts)
            #expect(report.matched + report.revised + report.ambiguous == 0)
            #expect(report.media == forum.mediaFiles)
            #expect(report.mediaMissing == forum.mediaOmitted + forum.mediaMissing)
            #expect(report.dateOrder == "dmy" && report.dateOrderEvidence.contains("13/11/26"))
            #expect(report.clockOffset == nil && report.aliases.isEmpty)
        }
    }

    @Test("posts lists what the week holds, by kind, day and sender")
    func listingsCount() throws {
        for forum in try DemoForum.all() {
            let posts = try DemoCity.city.posts("--forum", forum.forum).filter { $0.kind != "system" }
            #expect(Dictionary(grouping: posts, by: \.kind).mapValues(\.count) == forum.byKind)
            #expect(
                Dictionary(grouping: posts) { String($0.at.prefix(10)) }.mapValues(\.count)
                    == forum.postsPerDay
            )
            let photos = posts.filter { $0.kind == "photo" }
            #expect(
                Dictionary(grouping: photos) { String($0.at.prefix(10)) }.mapValues(\.count)
                    == forum.photosPerDay
            )
            #expect(
                posts.count(where: \.edited) == forum.edited && posts.count(where: \.deleted) == forum.deleted
            )
            #expect(Set(posts.compactMap { $0.sender?.id }).count == forum.senders)
            #expect(posts.flatMap(\.attachments).count { $0.sha256 != nil } == forum.mediaFiles)
        }
    }

    @Test("every record stands in the log as it was written", arguments: [0, 1])
    func everyRecord(place: Int) throws {
        let forum = try DemoForum.all()[place].forum
        let records = try DemoRecord.all(["forum-pimpinan", "forum-camat-lurah"][place])
        let posts = try DemoCity.city.posts("--forum", forum)
        try #require(posts.count == records.count)
        for (post, record) in zip(posts, records) {
            let time = post.at.prefix(record.local.count).replacing("T", with: " ")
            let text = post.text.filter { !"\u{2068}\u{2069}".contains($0) }
            #expect(time == record.local && post.kind == record.kind)
            #expect(text == record.text, "#\(post.entry)")
            #expect(post.kind == "system" || post.sender?.name == record.sender)
            #expect(post.system?.event == record.system)
            #expect(post.edited == record.edited ?? false && post.deleted == record.deleted ?? false)
            if let name = record.attachment {
                #expect(post.attachments.map(\.name) == [name])
                #expect((post.attachments[0].sha256 == nil) == (record.missing ?? false))
            }
        }
    }

    @Test("importing a file again, as a zip or unpacked, appends no entry at all")
    func againIsNothing() throws {
        let city = try City(copyOf: DemoCity.city)
        let folder = city.folder.path("terbuka")
        try Python.run(
            "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])",
            DemoCity.leaders,
            folder
        )
        let size = try city.size()
        for file in [DemoCity.leaders, folder, DemoCity.districts] {
            let report = try city.importFile(file)
            #expect(report.added == 0 && report.revised == 0 && report.ambiguous == 0)
            #expect(report.matched == report.posts && report.firstEntry == nil && report.lastEntry == nil)
        }
        #expect(try city.size() == size)
        #expect(try city.verify().status == 0)
    }

    @Test("a dry run foretells the counts and changes no byte of the data")
    func dryRun() throws {
        let city = try City()
        // Reading leaves SQLite's empty -wal behind; that is not the dry run's doing.
        _ = try city.posts()
        let before = try city.files()
        let foretold = try city.importFile(DemoCity.leaders, "--dry-run")
        #expect(try city.files() == before)
        #expect(foretold.firstEntry == nil && foretold.lastEntry == nil)
        let done = try city.importFile(DemoCity.leaders)
        #expect(foretold.counts == done.counts)
        _ = try city.posts()
        let after = try city.files()
        let again = try city.importFile(DemoCity.leaders, "--dry-run")
        #expect(again.matched == again.posts && again.added == 0)
        #expect(try city.files() == after)
        let words = try city.run("import", "--dry-run", DemoCity.districts)
        #expect(words.text.contains("(dry run)"))
    }

    @Test("the JSON report has exactly the promised keys")
    func keys() throws {
        let city = try City()
        let run = try city.run("import", "--json", DemoCity.leaders, DemoCity.districts)
        let lines = run.output.split(separator: 0x0A)
        #expect(lines.count == 2 && run.errors.isEmpty)
        let promised = [
            "file", "forum", "dateOrder", "dateOrderEvidence", "posts", "systemEvents", "added", "matched",
            "revised", "ambiguous", "clockOffset", "aliases", "media", "mediaMissing", "warnings",
            "firstEntry", "lastEntry", "dryRun",
        ]
        for line in lines {
            let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
            #expect(Set(object?.keys ?? [:].keys) == Set(promised))
        }
    }
}
