extension OrgUnit {
    /// The name without the word that says what sort of unit it is: `Sumur Bandung` of a kecamatan.
    package var bareName: String {
        guard UnitDesignations(self).generic != nil, let end = name.firstIndex(of: " ") else { return name }
        return name[end...].trimmed
    }
}

/// By what words a unit is named.
struct UnitDesignations {
    /// `dinas`, `badan`, `kecamatan` …: the word that says what sort of unit it is; nil where the name opens
    /// with no such word.
    let generic: String?
    /// The name without that word: `lingkungan hidup`, `andir`.
    let tail: String
    /// The tail, its initials, the short names, and the whole name; in the one form of ``TitleWords``.
    let all: [String]

    private static let generics: Set<String> = [
        "dinas", "badan", "bagian", "bidang", "kantor", "kecamatan", "kelurahan", "desa", "satuan",
        "inspektorat",
        "asisten",
    ]

    init(_ unit: OrgUnit) {
        let name = TitleWords.tokens(of: unit.name).map(\.word)
        generic = name.first.flatMap { Self.generics.contains($0) ? $0 : nil }
        let rest = Array(name.dropFirst(generic == nil ? 0 : 1))
        tail = rest.joined(separator: " ")
        let weighty = rest.filter { !["dan", "serta"].contains($0) }
        let initials = weighty.count > 1 ? String(weighty.compactMap(\.first)) : ""
        let spoken = unit.shortNames.map(TitleWords.phrase)
        var seen: Set<String> = []
        all = ([tail, initials] + spoken + [name.joined(separator: " ")]).filter {
            !$0.isEmpty && seen.insert($0).inserted
        }
    }
}
