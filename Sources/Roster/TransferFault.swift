import Domain

/// A transfer names somebody or something that the roster does not know on that day.
package enum TransferFault: TitianError, Hashable {
    case unknownMember(String, nearest: String?)
    case unknownUnit(String, nearest: String?)

    package var message: Wording {
        switch self {
        case .unknownMember(let key, _):
            Wording(
                id: "Tidak ada orang \"\(TableProblem.shown(key))\" di roster pada hari itu.",
                en: "The roster knows no person \"\(TableProblem.shown(key))\" on that day."
            )
        case .unknownUnit(let key, _):
            Wording(
                id: "Tidak ada unit \"\(TableProblem.shown(key))\" di roster pada hari itu.",
                en: "The roster knows no unit \"\(TableProblem.shown(key))\" on that day."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .unknownMember(_, let nearest?), .unknownUnit(_, let nearest?):
            Wording(id: "Maksudnya \"\(nearest)\"?", en: "Did you mean \"\(nearest)\"?")
        case .unknownMember, .unknownUnit:
            Wording(id: "Lihat titian roster show.", en: "See titian roster show.")
        }
    }
}
