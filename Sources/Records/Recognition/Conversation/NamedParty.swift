/// Somebody as he is named: "Bu Camat Andir", "Kadis LH", `Kel. Braga, Kec. Sumur Bandung`.
package struct NamedParty: Sendable, Hashable {
    /// The post that the name states.
    package var role: OfficialRole?
    /// Among leaders: mayor 4, deputy 3, Sekda 2, Asisten 1; 0 where the name does not say.
    package var rank = 0
    /// Names a deputy of the post: Plt., Plh., Pj.
    package var isActing = false
    /// The second of an office (Sekcam, Kabid, Sekdis), who is not its head.
    package var isSubordinate = false
    /// Keys of the words that tell this one from others of the same post: personal names, units.
    package var words: WordKeys = []
    /// … and those of them that his unit is called by, where that is known apart from his name.
    package var unit: WordKeys = []
    /// Keys of the names of the kecamatan and kelurahan that are named as such.
    package var district: WordKeys = []
    package var subdistrict: WordKeys = []
    /// Several are addressed: "Bapak/Ibu Camat", "semua".
    package var isPlural = false
    /// +1 for Bu, -1 for Pak, 0 where both or neither.
    package var gender = 0

    package init() {}

    package var isEmpty: Bool { role == nil && words.isEmpty }

    /// Both name a leader's post, and not the same: of mayor, deputy and Sekda there is one each, whatever else the words
    /// around the title say.
    func isAnotherPost(than other: NamedParty) -> Bool {
        guard rank > 1, other.rank > 1 else { return fit(other) == .excluded }
        return rank != other.rank
    }

    /// How a name fits somebody.
    package enum Fit: Sendable { case named, possible, excluded }

    /// Whether `address` means this party, and few others.
    @inline(__always)
    func isNamed(by address: NamedParty) -> Bool {
        // Cheaper than the rest of what `fit` asks: most names are of others.
        !address.words.isEmpty && address.words.isSubset(of: words) && fit(address) == .named
    }

    /// Whether `address` may mean this party; `named` where it can mean few others.
    package func fit(_ address: NamedParty) -> Fit {
        if address.isSubordinate != isSubordinate, address.role != nil { return .excluded }
        if let wanted = address.role, let role, wanted != role { return .excluded }
        if address.rank > 0, rank > 0, address.rank != rank { return .excluded }
        if address.gender * gender < 0 { return .excluded }
        if address.words.isEmpty { return .possible }
        // "Lurah Bontang Baru" is not every lurah of the kecamatan Bontang.
        if address.role == .lurah, !subdistrict.isEmpty, address.words.isSubset(of: district),
            address.words.isDisjoint(with: subdistrict)
        {
            return .excluded
        }
        return address.words.isSubset(of: words) ? .named : .excluded
    }
}
