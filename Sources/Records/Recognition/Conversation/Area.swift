/// In which kelurahan, and in which kecamatan, something is: keys of their names, empty where nobody said.
struct Area: Sendable {
    var subdistrict: WordKeys = []
    var district: WordKeys = []

    /// Whether both are known and are not the same: an RW 03 is in every kelurahan.
    ///
    /// Who writes "Kel. Braga" may be told from a sender whose name stands among the words of his unit.
    func isElsewhere(than other: Area) -> Bool {
        if subdistrict.isEmpty || other.subdistrict.isEmpty {
            return Self.differ(district, other.district)
        }
        return Self.differ(subdistrict, other.subdistrict)
    }

    private static func differ(_ left: WordKeys, _ right: WordKeys) -> Bool {
        !left.isEmpty && !right.isEmpty && !left.isSubset(of: right) && !right.isSubset(of: left)
    }
}

/// Where a condition is, as it is compared with where others are.
struct Whereabouts: Sendable {
    /// Of the words that name the place; empty where none does.
    var place: WordKeys = []
    /// … and those of them that a market, a school or the like is called by.
    var landmarks: WordKeys = []
    /// Names nothing but RT, RW or the like, which every kelurahan has.
    var isOnlyNumbers = false
    var area = Area()

    /// Whether one says what the other says, or that and more, and both are in the same kelurahan where that must be
    /// known: two streets of one kelurahan are two places.
    func agrees(with other: Whereabouts) -> Bool {
        guard !place.isEmpty, !other.place.isEmpty else { return false }
        guard place.isSubset(of: other.place) || other.place.isSubset(of: place) else { return false }
        if area.isElsewhere(than: other.area), !isCalledAfterAreas(with: other) { return false }
        return !isOnlyNumbers && !other.isOnlyNumbers || isKnownToShare(with: other)
    }

    /// "SDN 2 Braga" of one who is not of Braga is in Braga; "Pasar Andir" is in the kecamatan Andir for everybody there.
    private func isCalledAfterAreas(with other: Whereabouts) -> Bool {
        let isInOne =
            landmarks.isNamed(after: other.area.subdistrict)
            || other.landmarks.isNamed(after: area.subdistrict)
        return isInOne
            || landmarks.isNamed(after: other.area.district)
                && other.landmarks.isNamed(after: area.district)
    }

    /// Both are in one kelurahan, by what is said of it or by a name in the other's place.
    private func isKnownToShare(with other: Whereabouts) -> Bool {
        let (own, theirs) = (area.subdistrict, other.area.subdistrict)
        if own.isEmpty { return place.isNamed(after: theirs) }
        return !theirs.isEmpty || other.place.isNamed(after: own)
    }
}

extension WordKeys {
    fileprivate func isNamed(after area: WordKeys) -> Bool { !area.isEmpty && area.isSubset(of: self) }
}
