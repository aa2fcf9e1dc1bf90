import Domain
import Foundation

/// The files of a homeserver for tests: no federation, no other server's keys, SQLite.
struct SynapseFiles {
    let folder: String
    let port: Int
    /// Synapse's own limits on people.
    let isLimited: Bool
    /// Lets us register users.
    let secret = Self.random()

    func write(registration: String) throws {
        try write("homeserver.yaml", configuration)
        try write("registration.yaml", registration)
        try write("log.yaml", Self.log)
        try write("signing.key", "ed25519 a_test \(Self.random())\n")
    }

    private func write(_ name: String, _ text: String) throws {
        try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    }

    private var configuration: String {
        """
        server_name: localhost
        pid_file: \(folder)/pid
        listeners:
          - port: \(port)
            tls: false
            type: http
            bind_addresses: [127.0.0.1]
            resources:
              - names: [client]
        database:
          name: sqlite3
          args: {database: \(folder)/homeserver.db}
        log_config: \(folder)/log.yaml
        media_store_path: \(folder)/media
        signing_key_path: \(folder)/signing.key
        registration_shared_secret: \(secret)
        macaroon_secret_key: \(Self.random())
        form_secret: \(Self.random())
        report_stats: false
        trusted_key_servers: []
        suppress_key_server_warning: true
        federation_domain_whitelist: []
        app_service_config_files: [\(folder)/registration.yaml]
        \(isLimited ? "" : Self.generousLimits)

        """
    }

    private static let generousLimits = """
        rc_message: {per_second: 10000, burst_count: 10000}
        rc_registration: {per_second: 10000, burst_count: 10000}
        rc_joins:
          local: {per_second: 10000, burst_count: 10000}
        rc_room_creation: {per_second: 10000, burst_count: 10000}
        rc_invites:
          per_room: {per_second: 10000, burst_count: 10000}
          per_user: {per_second: 10000, burst_count: 10000}
          per_issuer: {per_second: 10000, burst_count: 10000}
        rc_media_create: {per_second: 10000, burst_count: 10000}
        """

    private static let log = """
        version: 1
        handlers:
          console: {class: logging.StreamHandler}
        root: {level: WARNING, handlers: [console]}
        disable_existing_loggers: false

        """

    /// 32 random bytes in base64 without padding.
    private static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return String(decoding: Base64.encode(bytes).prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
    }
}
