import ArgumentParser
import Domain
import Foundation
import Networks

/// `titian doctor`: looks at everything that a running service rests on, and says what to do about it.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: Speech.say(
            id: "Memeriksa pengaturan, izin, diska, jam, dan setiap jaringan.",
            en: "Check settings, permissions, disk, clock, and every network."
        )
    )

    @OptionGroup var options: DataOptions

    func run() throws {
        let installation = try options.installation()
        var findings = LocalExamination(installation).findings()
        do {
            let networks = try installation.networks()
            if networks.isEmpty { findings.append(Self.noNetwork) }
            for network in networks {
                let found = try waiting { await network.examine() }
                findings += found.map { $0.about(network.name) }
            }
        } catch let fault as any TitianError {
            findings.append(Finding(.bad, fault.message, advice: fault.advice))
        }
        for finding in findings { Console.line(finding.line(in: Speech.language)) }
        if findings.contains(where: { $0.level == .bad }) { throw Launcher.FoundWrong() }
    }

    private static let noNetwork = Finding(
        .warning,
        Wording(id: "Belum ada jaringan yang diatur.", en: "No network is configured."),
        advice: Wording(
            id: "Tambahkan bagian \"networks\" di titian.yaml (docs/configuration.md).",
            en: "Add a section \"networks\" to titian.yaml (docs/configuration.md)."
        )
    )
}

extension Finding {
    fileprivate func about(_ network: String) -> Finding {
        if what.english.hasPrefix(network) { return self }
        return Finding(
            level,
            Wording(id: "\(network): \(what.indonesian)", en: "\(network): \(what.english)"),
            advice: advice
        )
    }

    fileprivate func line(in language: Language) -> String {
        let mark =
            switch level {
            case .good: Wording(id: "[baik]", en: "[good]")
            case .warning: Wording(id: "[perhatian]", en: "[warning]")
            case .bad: Wording(id: "[salah]", en: "[wrong]")
            }
        let next = advice.text(in: language)
        return "\(mark.text(in: language)) \(what.text(in: language))"
            + (next.isEmpty ? "" : "\n    → \(next)")
    }
}
