import Foundation
import TestSupport
import Testing

@Suite("An import that is killed")
struct InterruptedImportTests {
    /// TITIAN_KILL_ROUNDS=500 makes a soak of it.
    private static let rounds =
        ProcessInfo.processInfo.environment["TITIAN_KILL_ROUNDS"].flatMap(Int.init) ?? 12

    /// Two batches of the import, so that a kill finds one done and one not.
    private static let count = 9_000

    @Test("leaves a clean log, and run again completes what an undisturbed import gives")
    func killed() throws {
        let calm = try City()
        try calm.folder.write(Chat.long(Self.count), to: Chat.fileName)
        let path = calm.folder.path(Chat.fileName)
        let start = DispatchTime.now()
        try calm.importFile(path, "--posts-only")
        let duration = DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds
        let expected = try calm.gists()
        #expect(expected.count == Self.count)

        var random = SystemRandomNumberGenerator()
        var city = try City()
        var met = 0
        var partial = 0
        for round in 0..<max(Self.rounds, 60) {
            // Where a kill falls is chance: further logs are begun until one was killed amid the posts.
            if round >= Self.rounds, round % 3 == 0, partial > 0 { break }
            let import_ = try RunningTitian([
                "import", "--posts-only", "--data", city.data, "--keys", city.keys, path,
            ])
            if round % 3 == 0 {
                // A fresh log: killed when the first batch is committed and the second is not.
                Self.wait(for: import_, toFillWALOf: city, with: 1_000_000)
            } else {
                usleep(UInt32(UInt64.random(in: 0...duration, using: &random) / 1_000))
            }
            if import_.kill() { met += 1 }
            let verdict = try city.verdict()
            #expect(verdict.ok, "round \(round)")
            let size = verdict.size
            if size > 1, size < Self.count + 3 { partial += 1 }
            // Every third log is killed once more before it may finish.
            guard round % 3 == 2 else { continue }
            let report = try city.importFile(path, "--posts-only")
            #expect(
                report.posts == Self.count && report.ambiguous == 0 && report.revised == 0,
                "round \(round)"
            )
            #expect(try city.gists() == expected, "round \(round)")
            #expect(try city.verify().status == 0)
            city = try City()
        }
        #expect(met > 0 && partial > 0, "killed while running: \(met), amid the posts: \(partial)")
    }

    /// Waits until the log's WAL has grown to `bytes`, a few minutes at most, or the import has ended.
    private static func wait(for import_: RunningTitian, toFillWALOf city: City, with bytes: Int) {
        for _ in 0..<120_000 where import_.isRunning {
            let facts = try? FileManager.default.attributesOfItem(atPath: city.journal + "-wal")
            if let size = facts?[.size] as? Int, size >= bytes { return }
            usleep(1_000)
        }
    }

    @Test("with photos on their way leaves files that nobody cites, and run again cites them")
    func killedAmidPhotos() throws {
        var random = SystemRandomNumberGenerator()
        let city = try City()
        for _ in 0..<4 {
            let import_ = try RunningTitian([
                "import", "--data", city.data, "--keys", city.keys, DemoCity.districts,
            ])
            usleep(UInt32.random(in: 20_000...200_000, using: &random))
            import_.kill()
            #expect(try city.verify().status == 0)
        }
        try city.importFile(DemoCity.districts)
        let posts = try city.posts()
        #expect(posts.count == 305)
        #expect(posts.flatMap(\.attachments).compactMap(\.sha256).count == 60)
        #expect(try city.verify().status == 0)
    }
}
