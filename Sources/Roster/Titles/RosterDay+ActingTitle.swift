extension RosterDay {
    /// What an acting officer is called while the letter holds: `Plh. Camat Andir`, `Plt. Kepala DLH`.
    ///
    /// The post is called as its holder's is; where nobody holds it, by the unit's name.
    package func title(of officer: ActingOfficer) -> String? {
        guard let unit = unit(officer.unit) else { return nil }
        let holder = staff(of: unit.key).compactMap(assignment).first {
            $0.role.isHead && !$0.position.isEmpty
        }
        return "\(officer.standing.abbreviation) \(holder?.position ?? unit.headTitle)"
    }

    /// The acting officer who decided by that letter; nil where the roster of the day knows none.
    package func officer(_ member: String, letter: String?) -> ActingOfficer? {
        guard let letter else { return nil }
        return acting.first { $0.member == member && $0.letter == letter }
    }
}

extension ActingOfficer.Standing {
    /// As it stands before a title.
    package var abbreviation: String {
        switch self {
        case .plt: "Plt."
        case .plh: "Plh."
        case .pj: "Pj."
        }
    }
}

extension OrgUnit {
    /// The title of whoever heads the unit.
    fileprivate var headTitle: String {
        switch kind {
        case .leadership: name
        case .district: "Camat \(bareName)"
        case .subdistrict: "Lurah \(bareName)"
        case .agency, .division, .other: "Kepala \(shortNames.first ?? name)"
        }
    }
}
