import Domain
import Foundation
import Testing

@testable import Journal

@Suite(
    "A failing disk loses nothing that was acknowledged",
    .serialized,
    .enabled("mounting a file system needs root") { Mount.isPermitted }
)
struct DiskTests {
    @Test("On a full disk the log refuses, keeps what it had, stays readable, and goes on once there is room")
    func full() async throws {
        let mount = try Mount(["-t", "tmpfs", "-o", "size=3m", "titian-test"])
        let ballast = mount.path + "/ballast"
        try Data(count: 1 << 20).write(to: URL(filePath: ballast))
        let log = try TestLog(in: mount.path)
        try log.create()
        let appender = try log.open()
        let big = [UInt8](repeating: 0x61, count: 9_000)
        var acknowledged = 1
        var failure: (any Error)?
        while failure == nil, acknowledged < 2_000 {
            do {
                let range = try await appender.append([EntryDraft(kind: .post, contents: BySlot(raw: big))])
                #expect(range == acknowledged..<(acknowledged + 1))
                acknowledged += 1
            } catch { failure = error }
        }
        guard case .commitFailed(log.path, let detail) = try #require(failure as? JournalFault) else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(detail.contains("full") || detail.contains("I/O"), "\(detail)")
        #expect(acknowledged > 50 && acknowledged < 2_000)
        // Fail closed: what would fit is refused too, even when there is room again.
        await #expect(throws: JournalFault.self) { try await appender.append([EntryDraft(kind: .gap)]) }
        try FileManager.default.removeItem(atPath: ballast)
        await #expect(throws: JournalFault.self) { try await appender.append([EntryDraft(kind: .gap)]) }
        #expect(appender.size == acknowledged)
        let reader = try log.reader()
        #expect(try reader.size() == acknowledged)
        #expect(try reader.entry(acknowledged - 1).contents[.raw] == big)
        appender.close()

        let reopened = try log.open()
        #expect(reopened.size == acknowledged)
        #expect(try await reopened.append([EntryDraft(kind: .gap)]) == acknowledged..<(acknowledged + 1))
        try reopened.checkpoint()
        reopened.close()
        let report = try log.audit()
        #expect(report.findings == [] && report.size == acknowledged + 1)
    }

    @Test("A log on a read-only file system cannot be opened for appending, and the error says why")
    func readOnly() throws {
        let log = try TestLog.filled(20, checkpoints: [20])
        let mount = try Mount(["--bind", log.folder])
        try mount.remount("ro,bind")
        let path = mount.path + "/journal.db"
        let keys = KeyFolder(path: mount.path + "/keys")
        #expect {
            try Appender(path: path, keys: keys)
        } throws: { error in
            guard case JournalFault.commitFailed(let where_, let detail) = error else { return false }
            return where_.hasPrefix(path) && detail == "Read-only file system"
        }
        #expect(throws: JournalFault.self) {
            try Appender.create(
                path: mount.path + "/new.db",
                keys: KeyFolder(path: log.folder + "/other"),
                origin: "o",
                birth: []
            )
        }
        #expect(
            try JournalAudit(path: path, key: keys.verifierKey(), signed: keys.lastSigned()).run().isClean
        )
    }
}

/// A file system that is mounted on a fresh folder for as long as this value lives.
final class Mount {
    let path: String

    /// Calls mount(8) with `arguments` and the folder behind them.
    init(_ arguments: [String]) throws {
        path = (NSTemporaryDirectory() as NSString).appendingPathComponent(
            "titian-mount-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard Self.run("/bin/mount", arguments + [path]) else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit {
        _ = Self.run("/bin/umount", ["-l", path])
        try? FileManager.default.removeItem(atPath: path)
    }

    func remount(_ options: String) throws {
        guard Self.run("/bin/mount", ["-o", "remount,\(options)", path]) else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// Root in a container may still be without the right to mount.
    static let isPermitted =
        geteuid() == 0 && (try? Mount(["-t", "tmpfs", "-o", "size=64k", "titian-test"])) != nil

    private static func run(_ command: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: command)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
