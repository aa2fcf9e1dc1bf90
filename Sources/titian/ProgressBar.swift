import Foundation
import Synchronization

/// A bar on standard error for work that takes more than a second; silent where nobody looks.
final class ProgressBar: Sendable {
    private struct State {
        var shownAt = DispatchTime.now()
        var isShown = false
    }

    private let title: String
    private let total: Int?
    private let isTerminal = isatty(2) == 1
    private let started = DispatchTime.now()
    private let state = Mutex(State())

    /// A bar up to `total` steps, or a bare count where the end is not known.
    init(_ title: String, total: Int?) {
        self.title = title
        self.total = total
    }

    /// Shows that `done` steps are behind; may be called from any thread, often.
    func advance(to done: Int) {
        guard isTerminal else { return }
        let now = DispatchTime.now()
        guard now.uptimeNanoseconds - started.uptimeNanoseconds > 1_000_000_000 else { return }
        state.withLock { state in
            guard !state.isShown || now.uptimeNanoseconds - state.shownAt.uptimeNanoseconds > 100_000_000
            else { return }
            state.shownAt = now
            state.isShown = true
            Console.write("\r\u{1B}[K" + text(done), to: 2)
        }
    }

    /// Takes the bar away.
    func finish() {
        if state.withLock({ $0.isShown }) { Console.write("\r\u{1B}[K", to: 2) }
    }

    private func text(_ done: Int) -> String {
        guard let total, total > 0 else { return "\(title) \(done)" }
        let width = 30
        let filled = min(width, done * width / total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        return "\(title) \(bar) \(min(100, done * 100 / total)) %"
    }
}
