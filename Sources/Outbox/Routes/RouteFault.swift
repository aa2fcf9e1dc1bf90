import Domain

/// What is wrong with a route in `titian.yaml`; each case names the route.
package enum RouteFault: TitianError, Hashable {
    case noOrigin(route: String)
    case noTarget(route: String)
    /// A forum is its own target.
    case ontoItself(route: String, forum: String)
    case unknownKind(route: String, kind: String)
    case badWord(route: String, word: String)
    /// Two routes bear one name.
    case sameName(route: String)
    case tooMany(limit: Int)

    package var message: Wording {
        switch self {
        case .noOrigin(let route):
            Wording(id: "Rute \(route): `from` kosong.", en: "Route \(route): `from` is empty.")
        case .noTarget(let route):
            Wording(id: "Rute \(route): `to` kosong.", en: "Route \(route): `to` is empty.")
        case .ontoItself(let route, let forum):
            Wording(
                id: "Rute \(route): \(forum) menjadi asal sekaligus tujuan.",
                en: "Route \(route): \(forum) is both origin and target."
            )
        case .unknownKind(let route, let kind):
            Wording(
                id: "Rute \(route): jenis kiriman \(kind) tidak dikenal.",
                en: "Route \(route): \(kind) is no kind of post."
            )
        case .badWord(let route, let word):
            Wording(
                id: "Rute \(route): kata \(word) tidak dapat dipakai.",
                en: "Route \(route): the word \(word) cannot be used."
            )
        case .sameName(let route):
            Wording(id: "Ada dua rute bernama \(route).", en: "Two routes are called \(route).")
        case .tooMany(let limit):
            Wording(id: "Rute lebih dari \(limit).", en: "There are more than \(limit) routes.")
        }
    }

    package var advice: Wording {
        switch self {
        case .noOrigin, .noTarget:
            Wording(id: "Tuliskan id atau nama forum.", en: "Give forums by id or name.")
        case .ontoItself:
            Wording(
                id: "Buatlah satu rute untuk tiap arah.",
                en: "Make one route for each direction."
            )
        case .unknownKind:
            Wording(
                id: "Yang dikenal: \(RouteRule.kindNames).",
                en: "Known are: \(RouteRule.kindNames)."
            )
        case .badWord:
            Wording(
                id: "Pakailah kata utuh, atau awalan dengan * di akhir.",
                en: "Use whole words, or a prefix with * at its end."
            )
        case .sameName, .tooMany:
            Wording(id: "Gabungkan rute-rutenya.", en: "Join them.")
        }
    }
}
