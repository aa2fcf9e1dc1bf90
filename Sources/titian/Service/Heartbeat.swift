import Domain
import Foundation
import Journal
import Synchronization

/// When each network was last heard, so that a start after a long absence knows where posts may be missing.
///
/// One small file per network in the service's folder. A file that is gone only costs the note of a gap.
final class Heartbeat: Sendable {
    /// Milliseconds between two writes.
    private static let interval: Int64 = 30_000
    /// A shorter absence cannot be told from a running service.
    static let precision: Int64 = 60_000

    private let folder: String
    private let written = Mutex<[String: Int64]>([:])

    init(folder: String) throws {
        self.folder = folder
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    /// When `network` was last heard, milliseconds UTC; nil where it never was.
    func last(_ network: String) -> Int64? {
        let text = try? String(contentsOfFile: path(network), encoding: .utf8)
        return text.flatMap { Int64($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// `network` is being heard at `now`.
    func beat(_ network: String, now: Int64, force: Bool = false) {
        let isDue = written.withLock { written in
            guard force || now - (written[network] ?? 0) >= Self.interval else { return false }
            written[network] = now
            return true
        }
        // A disk that refuses this refuses the journal too, which says so.
        if isDue { try? DurableFile.write(Array("\(now)\n".utf8), to: path(network), permissions: 0o600) }
    }

    private func path(_ network: String) -> String {
        "\(folder)/\(network.replacing("/", with: "_")).heard"
    }
}
