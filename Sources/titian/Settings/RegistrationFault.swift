import Domain

/// What is wrong with the registration file of the Matrix application service.
enum RegistrationFault: TitianError, Equatable {
    case exists(path: String)
    case missing(path: String)

    var message: Wording {
        switch self {
        case .exists(let path): Wording(id: "\(path) sudah ada.", en: "\(path) is there already.")
        case .missing(let path): Wording(id: "Tidak ada \(path).", en: "There is no \(path).")
        }
    }

    var advice: Wording {
        switch self {
        case .exists:
            Wording(
                id: "Homeserver memakainya; untuk token baru, pindahkan dulu berkas itu.",
                en: "The homeserver uses it; for new tokens move it away first."
            )
        case .missing:
            Wording(
                id: "Buat dengan `titian matrix registration`.",
                en: "Make it with `titian matrix registration`."
            )
        }
    }
}
