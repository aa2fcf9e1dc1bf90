import Domain
import Foundation
import Journal

/// Acknowledged appends per second with 1, 8 and 64 writers, beside what the disk's fdatasync allows.
struct AppendBench {
    let folder: String
    private static let seconds = 3.0

    func run() throws {
        let syncs = try syncRate()
        try Measurement("fdatasync", syncs, "1/s").report()
        for writers in [1, 8, 64] {
            let rate = try appendRate(writers: writers)
            try Measurement("append, \(writers) writers", rate, "acknowledged/s").report()
            try Measurement(
                "append, \(writers) writers / (writers × fdatasync)",
                rate / (Double(writers) * syncs),
                ""
            )
            .report()
        }
    }

    /// How often 4 KiB can be written and synced in a second.
    private func syncRate() throws -> Double {
        let descriptor = open(folder + "/sync", O_RDWR | O_CREAT | O_TRUNC, 0o600)
        defer { close(descriptor) }
        let page = [UInt8](repeating: 1, count: 4096)
        var count = 0
        let start = stopwatch()
        while stopwatch() - start < Self.seconds {
            _ = pwrite(descriptor, page, page.count, off_t(count % 1000) * 4096)
            fdatasync(descriptor)
            count += 1
        }
        return Double(count) / (stopwatch() - start)
    }

    /// Writers that each append the next entry as soon as the last is acknowledged.
    private func appendRate(writers: Int) throws -> Double {
        let keys = KeyFolder(path: "\(folder)/append-keys-\(writers)")
        let path = "\(folder)/append-\(writers).db"
        try Appender.create(path: path, keys: keys, origin: "bench.example/log", birth: Array("{}".utf8))
        let appender = try Appender(path: path, keys: keys)
        let draft = EntryDraft(
            kind: .post,
            contents: BySlot(author: Array(repeating: 65, count: 60), body: Array(repeating: 66, count: 240))
        )
        let start = stopwatch()
        let done = DispatchSemaphore(value: 0)
        Task {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<writers {
                    group.addTask {
                        while stopwatch() - start < Self.seconds {
                            guard (try? await appender.append([draft])) != nil else { return }
                        }
                    }
                }
            }
            done.signal()
        }
        done.wait()
        let seconds = stopwatch() - start
        let rate = Double(appender.size - 1) / seconds
        appender.close()
        return rate
    }
}
