import ArgumentParser
import Domain
import Foundation
import Logging

/// `titian serve`: listens on every network until it is told to stop.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: Speech.say(
            id: "Menjalankan relai: mendengarkan semua jaringan dan menjawab.",
            en: "Run the relay: listen on every network and answer."
        ),
        discussion: Speech.say(
            id: "Berhenti dengan rapi pada SIGTERM atau Ctrl-C.",
            en: "Stops gracefully on SIGTERM or Ctrl-C."
        )
    )

    @OptionGroup var options: DataOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Alamat yang didengarkan; bawaan: dari titian.yaml, lalu 127.0.0.1:8080.",
                en: "Where to listen; default: from titian.yaml, else 127.0.0.1:8080."
            ),
            valueName: "HOST:PORT"
        )
    )
    var listen: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Kerapatan log: debug, info, notice, warning, error.",
                en: "Log level: debug, info, notice, warning, error."
            ),
            valueName: "LEVEL"
        )
    )
    var logLevel = "info"

    func run() throws {
        guard let level = Logger.Level(rawValue: logLevel) else {
            throw UsageError(
                id: "--log-level \(logLevel): pilih debug, info, notice, warning, atau error.",
                en: "--log-level \(logLevel): choose debug, info, notice, warning, or error."
            )
        }
        let installation = try options.installation()
        let place = try listen.map { try ListenAddress(typed: $0) } ?? installation.settings.service.listen
        try place.check()
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        var logger = Logger(label: "titian")
        logger.logLevel = level
        let networks = try installation.networks()
        let service = try RelayService(installation, networks: networks, logger: logger)
        try waiting { try await service.run(host: place.host, port: place.port) }
    }
}

/// Runs asynchronous work from the main thread, which has nothing else to do.
func waiting<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    nonisolated(unsafe) var result: Result<Value, any Error>?
    Task {
        do {
            result = .success(try await work())
        } catch {
            result = .failure(error)
        }
        done.signal()
    }
    done.wait()
    guard let result else { throw CancellationError() }
    return try result.get()
}
