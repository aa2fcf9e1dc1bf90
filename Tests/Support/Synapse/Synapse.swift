import Foundation

/// A real homeserver for a test.
package typealias Synapse = SynapseServer

extension SynapseServer {
    /// Starts one that reads the application service's registration file at `path`; it must be stopped with
    /// ``stop()``.
    package static func start(registration path: String) async throws -> SynapseServer {
        try await SynapseServer(registration: try String(contentsOfFile: path, encoding: .utf8))
    }

    /// Where its client API is, such as `http://127.0.0.1:41234`.
    package var homeserver: String { base }

    /// Registers a person, who is then logged in.
    package func register(_ name: String) async throws -> MatrixUser {
        try await MatrixUser.register(name, on: self)
    }
}
