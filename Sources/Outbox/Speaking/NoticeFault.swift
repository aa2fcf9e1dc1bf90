import Domain

/// What is wrong with the recording notice in `titian.yaml`.
package enum NoticeFault: TitianError, Hashable {
    /// A value that the notice must show is empty.
    case empty(RecordingNotice.Placeholder)
    /// The template does not show something that it must.
    case missing(RecordingNotice.Placeholder)
    case unknownPlaceholder(String)
    case tooLong

    package var message: Wording {
        switch self {
        case .empty(let placeholder):
            Wording(
                id: "notice: isi untuk {\(placeholder.rawValue)} kosong.",
                en: "notice: the value for {\(placeholder.rawValue)} is empty."
            )
        case .missing(let placeholder):
            Wording(
                id: "notice.text: {\(placeholder.rawValue)} tidak disebut.",
                en: "notice.text: {\(placeholder.rawValue)} is not named."
            )
        case .unknownPlaceholder(let name):
            Wording(
                id: "notice.text: {\(name.prefix(40))} tidak dikenal.",
                en: "notice.text: {\(name.prefix(40))} is unknown."
            )
        case .tooLong:
            Wording(
                id: "notice: lebih panjang dari \(RecordingNotice.longest) karakter.",
                en: "notice: longer than \(RecordingNotice.longest) characters."
            )
        }
    }

    package var advice: Wording {
        let known = RecordingNotice.Placeholder.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
        return switch self {
        case .empty:
            Wording(id: "Isilah di titian.yaml.", en: "Fill it in in titian.yaml.")
        case .missing, .unknownPlaceholder:
            Wording(id: "Yang dikenal: \(known).", en: "Known are: \(known).")
        case .tooLong:
            Wording(id: "Ringkaslah.", en: "Shorten it.")
        }
    }
}
