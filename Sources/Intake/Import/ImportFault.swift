import Domain

/// Why a file could not be imported.
package enum ImportFault: TitianError, Hashable {
    case noForumName(file: String)

    package var message: Wording {
        switch self {
        case .noForumName(let file):
            Wording(
                id: "\(file): nama forum tidak tertulis di berkas maupun di namanya.",
                en: "\(file): neither the file nor its name tells the forum's name."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .noForumName:
            Wording(id: "Sebutkan dengan --forum \"NAMA\".", en: "Give it with --forum \"NAME\".")
        }
    }
}
