import ArgumentParser
import Domain

/// `titian records`: what was made of talk, and a human's hand on it.
struct RecordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records",
        abstract: Speech.say(
            id: "Catatan: izin, laporan, arahan; melihat dan meralatnya.",
            en: "Records: permissions, reports, directions; seeing them and putting them right."
        ),
        discussion: Speech.say(
            id: "Tanpa nama perintah: list.",
            en: "Without the name of a command: list."
        ),
        subcommands: [
            RecordsListCommand.self, RecordsShowCommand.self, RecordsSetCommand.self,
            RecordsRelabelCommand.self, RecordsMergeCommand.self, RecordsUnmergeCommand.self,
            RecordsUnlinkCommand.self, RecordsAssignCommand.self, RecordsSettleCommand.self,
            RecordsAcceptCommand.self, RecordsDismissCommand.self, RecordsReconsiderCommand.self,
        ],
        defaultSubcommand: RecordsListCommand.self
    )
}
