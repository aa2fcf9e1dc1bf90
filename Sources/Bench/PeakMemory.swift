import Foundation
import Synchronization

/// The largest resident set of a running process, read from /proc until it ends (VmHWM).
final class PeakMemory: Sendable {
    private let peak = Mutex(0.0)
    private let isOver = Atomic(false)
    private let done = DispatchSemaphore(value: 0)

    init(of process: Int32) {
        Thread.detachNewThread { [self] in
            while !isOver.load(ordering: .relaxed), let megabytes = Self.read(process) {
                peak.withLock { $0 = max($0, megabytes) }
                usleep(5_000)
            }
            done.signal()
        }
    }

    /// Stops looking; megabytes (10^6 bytes).
    func finish() -> Double {
        isOver.store(true, ordering: .relaxed)
        done.wait()
        return peak.withLock { $0 }
    }

    private static func read(_ process: Int32) -> Double? {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else {
            return nil
        }
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }) else {
            return nil
        }
        let digits = line.filter(\.isNumber)
        return (Double(digits) ?? 0) * 1024 / 1e6
    }
}
