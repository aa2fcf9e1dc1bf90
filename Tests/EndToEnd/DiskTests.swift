import Foundation
import TestSupport
import Testing

@Suite("Disks", .enabled(if: SmallDisk.isPossible, "needs the right to mount a tmpfs"))
struct DiskTests {
    @Test(
        "on a full disk the import says so and stops; with room again it goes on, and all is as if never full"
    )
    func full() throws {
        let disk = try #require(SmallDisk(megabytes: 2))
        let city = try City(data: disk.path + "/kota")
        let size = try city.size()
        try city.folder.write(Chat.long(8_000), to: Chat.fileName)
        let path = city.folder.path(Chat.fileName)
        let run = try city.run("import", "--posts-only", path)
        #expect(run.status == 3 && run.output.isEmpty, "\(run.text)")
        #expect(!run.errorText.isEmpty)
        #expect(try city.verify().status == 0)
        #expect(try city.size() >= size)
        // Again on the full disk: the same answer, not another.
        #expect(try city.run("import", "--posts-only", path).status == 3)
        try #require(disk.remount(megabytes: 200))
        let resumed = try city.importFile(path, "--posts-only")
        #expect(resumed.posts == 8_000 && resumed.ambiguous == 0 && resumed.revised == 0)
        #expect(try city.verify().status == 0)
        let fresh = try City()
        try fresh.importFile(path, "--posts-only")
        #expect(try city.gists() == fresh.gists())
    }

    @Test("photos that find no room leave the log untouched")
    func fullOfPhotos() throws {
        let disk = try #require(SmallDisk(megabytes: 2))
        let city = try City(data: disk.path + "/kota")
        let size = try city.size()
        let run = try city.run("import", DemoCity.districts)
        #expect(run.status == 3 && run.errorText.contains("No space left"), "\(run.errorText)")
        #expect(try city.size() == size)
        try #require(disk.remount(megabytes: 50))
        #expect(try city.importFile(DemoCity.districts).added == 305)
        #expect(try city.verify().status == 0)
    }

    @Test("a read-only disk can be read and verified, and refuses an import")
    func readOnly() throws {
        let disk = try #require(SmallDisk(megabytes: 50))
        let city = try City(data: disk.path + "/kota")
        try city.importFile(DemoCity.leaders)
        _ = try city.posts()
        try #require(disk.remount(megabytes: 50, isReadOnly: true))
        let runs = [
            try city.run("posts", "--json"), try city.run("search", "banjir"), try city.run("digest"),
            try city.verify(),
            try city.run("digest", "--format", "html"),
            try city.run("import", "--dry-run", DemoCity.districts),
        ]
        for run in runs { #expect(run.status == 0, "\(run.errorText)") }
        #expect(runs[0].output.count > 10_000)
        let refused = try city.run("import", DemoCity.districts)
        #expect(refused.status == 3 && refused.errorText.contains(disk.path), "\(refused.errorText)")
        try #require(disk.remount(megabytes: 50))
        #expect(try city.importFile(DemoCity.districts).added == 305)
    }
}
