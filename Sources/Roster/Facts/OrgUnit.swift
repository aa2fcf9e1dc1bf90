import Domain

/// A unit of the city's government: an agency (SKPD/OPD), a kecamatan, a kelurahan, a leader's office.
package struct OrgUnit: DatedFact {
    /// The sort of unit, which says by what title its head is addressed.
    package enum Kind: String, Sendable, CaseIterable {
        /// The office of the mayor, the deputy mayor or the Sekda.
        case leadership = "pimpinan"
        /// Dinas, Badan, Inspektorat, Satpol PP, RSUD …
        case agency = "opd"
        /// A part of the secretariat or of an agency: Asisten, Bagian, Bidang.
        case division = "bagian"
        case district = "kecamatan"
        case subdistrict = "kelurahan"
        case other = "lain"

        /// The role of whoever heads such a unit.
        package var headRole: Role {
            switch self {
            case .leadership: .leader
            case .agency, .division, .other: .head
            case .district: .camat
            case .subdistrict: .lurah
            }
        }
    }

    /// A short stable slug: `dlh`, `andir`.
    package let key: String
    package var name: String
    package var kind: Kind
    /// The key of the unit above.
    package var parent: String?
    /// What people call it: `DLH`, `Satpol PP`.
    package var shortNames: [String]
    package var responsibilities: [Responsibility]

    package init(
        key: String,
        name: String,
        kind: Kind,
        parent: String? = nil,
        shortNames: [String] = [],
        responsibilities: [Responsibility] = []
    ) {
        self.key = key
        self.name = name
        self.kind = kind
        self.parent = parent
        self.shortNames = shortNames
        self.responsibilities = responsibilities
    }

    func write(to json: inout JSONWriter) {
        json.member("key", key)
        json.member("name", name)
        json.member("kind", kind.rawValue)
        json.member("parent", parent)
        json.member("short", shortNames)
        json.member("answers", responsibilities.map(\.text))
    }

    init?(_ fields: RosterFields) {
        guard let key = fields.string("key"), let name = fields.string("name"),
            let kind = fields.string("kind").flatMap(Kind.init)
        else { return nil }
        self.init(
            key: key,
            name: name,
            kind: kind,
            parent: fields.string("parent"),
            shortNames: fields.strings("short"),
            responsibilities: fields.strings("answers").map(Responsibility.init)
        )
    }
}
