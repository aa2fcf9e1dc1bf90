import Domain

/// Whom the titles and names in messages mean: "Pak Kadis LH", "Bu Camat Andir", "@…", a phone number.
///
/// Made once per ``RosterDay``, for many messages. Where several people answer to a title all of them are
/// candidates: nobody is guessed.
package struct TitleIndex: Sendable {
    /// Somebody who answers to a phrase, and how where that is by letter.
    struct Holder: Hashable, Sendable {
        let member: String
        let standing: ActingOfficer.Standing?
    }

    /// Titles are no longer than this many words.
    static let longest = 9

    let roster: RosterDay
    private(set) var titles: [String: [Holder]] = [:]
    /// Whole names and aliases, and single given names.
    private(set) var names: [String: [Holder]] = [:]
    private(set) var phones: [String: [Holder]] = [:]
    /// Titles in one word that need no courtesy before them: "Kadishub", "Kadinkes".
    private(set) var joined: Set<String> = []
    /// What a title or a name can begin with.
    private(set) var openings: Set<String> = []

    /// Takes time in proportion to the roster.
    package init(_ roster: RosterDay) {
        self.roster = roster
        for unit in roster.units { addHeads(of: unit) }
        for member in roster.members { add(member) }
        addJoinedTitles()
    }

    private mutating func addHeads(of unit: OrgUnit) {
        let heads = heads(of: unit)
        guard !heads.isEmpty else { return }
        let names = UnitDesignations(unit)
        for post in Self.posts(of: unit, names) {
            // "Camat" alone means any of them.
            addTitle(post, heads)
            for name in names.all where name != post { addTitle("\(post) \(name)", heads) }
        }
        for title in Self.bareTitles(of: unit, names) { addTitle(title, heads) }
    }

    private mutating func add(_ member: Member) {
        let holder = Holder(member: member.key, standing: nil)
        if let post = roster.assignment(of: member.key) { addPosition(post, holder) }
        let given = PersonName.words(member.name)
        var spoken = given + [given.joined(separator: " "), given.prefix(2).joined(separator: " ")]
        spoken += member.aliases.map(TitleWords.phrase)
        for name in Set(spoken) where name.utf8.count >= 3 {
            openings.insert(Self.opening(name))
            names[name, default: []].append(holder)
        }
        for phone in member.phones { phones[phone, default: []].append(holder) }
    }

    /// As on the door; a secretary by the unit's names too ("Sekdis LH", "Sekcam Andir", "Sekdis" alone).
    private mutating func addPosition(_ post: Assignment, _ holder: Holder) {
        let position = TitleWords.phrase(post.position)
        addTitle(position, [holder])
        guard position.hasPrefix("sekretaris "), let unit = roster.unit(post.unit), unit.kind != .leadership
        else {
            return
        }
        let names = UnitDesignations(unit)
        guard let generic = names.generic else { return }
        addTitle("sekretaris \(generic)", [holder])
        for name in names.all { addTitle("sekretaris \(generic) \(name)", [holder]) }
    }

    mutating func addTitle(_ phrase: String, _ holders: [Holder], isJoined: Bool = false) {
        guard !phrase.isEmpty else { return }
        if isJoined { join(phrase) }
        openings.insert(Self.opening(phrase))
        for holder in holders where titles[phrase]?.last?.member != holder.member {
            titles[phrase, default: []].append(holder)
        }
    }

    mutating func join(_ title: String) { joined.insert(title) }

    private static func opening(_ phrase: String) -> String {
        String(phrase.prefix { $0 != " " })
    }

    /// By what the head of such a unit is called, before the unit's name.
    private static func posts(of unit: OrgUnit, _ names: UnitDesignations) -> [String] {
        switch unit.kind {
        case .district: ["camat"]
        case .subdistrict: ["lurah"]
        case .leadership: []
        case .agency, .division, .other:
            switch names.generic {
            case "badan": ["kepala badan", "kepala", "kepala pelaksana"]
            case "asisten": ["asisten"]
            case "inspektorat": ["inspektur"]
            case let generic?: ["kepala \(generic)", "kepala"]
            case nil: ["kepala", "direktur", "direktur utama"]
            }
        }
    }

    /// Titles that need no unit's name behind them.
    private static func bareTitles(of unit: OrgUnit, _ names: UnitDesignations) -> [String] {
        switch unit.kind {
        case .leadership:
            // What is longer stands first: a deputy's name for the office opens with another's.
            let offices = [
                "wakil wali kota", "wali kota", "wakil bupati", "bupati", "wakil gubernur", "gubernur",
            ]
            guard let office = (offices + ["sekretaris daerah"]).first(where: names.all.contains(opening:))
            else {
                return names.all
            }
            let short =
                office.hasPrefix("wakil") ? ["wakil"] : office == "wali kota" ? ["wali"] : []
            return names.all + [office] + short
        case .division where names.generic == "asisten": return names.all
        default: return []
        }
    }
}

extension [String] {
    fileprivate func contains(opening: String) -> Bool {
        contains { $0 == opening || $0.hasPrefix(opening + " ") }
    }
}
