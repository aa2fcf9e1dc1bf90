import Roster

/// Whom a direction is given to: "BPBD dan PUPR segera tangani", "Pak Kadis LH tolong …", "Seluruh camat …".
///
/// A name counts where one addresses: where a sentence or a clause begins, behind "kepada", or as the doer of what is
/// to be done ("agar ditangani DLH"). With whom somebody is to speak ("koordinasi dengan PUPR"), and of whom something
/// is told ("BPBD sudah turun"), is not directed.
struct DirectionReader {
    private let briefing: RosterBriefing
    private let speaker: String
    private let text: String
    private let words: PostWords
    /// The words that name somebody, by place: where the name ends, and who it is.
    private var names: [Int: Name] = [:]
    private var found: [String] = []
    /// Whether somebody is addressed by a title that nobody bears.
    private(set) var namesStranger = false

    /// A run of words that names people or units.
    private struct Name {
        /// A place may be named by its unit; a title is an address wherever it stands that is no errand's end.
        enum Form { case unit, area, person, group, stranger }

        let end: Int
        let keys: [String]
        let form: Form

        var isPerson: Bool { form == .person || form == .stranger }
    }

    init(_ text: String, by speaker: String, _ briefing: RosterBriefing) {
        self.text = text
        self.speaker = speaker
        self.briefing = briefing
        words = PostWords(text)
    }

    /// Keys of units, and of people who do not stand for one; each once, in the order of the words.
    mutating func read() -> [String] {
        nameUnits()
        namePeople()
        let rest = except()
        var place = 0
        var last: Name?
        var left: [String] = []
        while place < rest {
            guard let name = names[place] ?? group(at: place, beside: last) ?? stranger(at: place) else {
                if !joins(place) { last = nil }
                place += 1
                continue
            }
            let isAddressed = addresses(name, at: place, isJoined: last != nil)
            if isAddressed { take(name) } else if name.isPerson { left += name.keys }
            last = isAddressed ? name : nil
            place = name.end
        }
        // Whoever is only spoken to through others is all there is.
        if found.isEmpty { for key in left where !found.contains(key) { found.append(key) } }
        let without = Set(exceptions(from: rest))
        return found.filter { !without.contains($0) && isBelow($0) }
    }

    private mutating func take(_ name: Name) {
        if name.form == .stranger { namesStranger = true }
        for key in name.keys where !found.contains(key) { found.append(key) }
    }

    // MARK: Names

    private mutating func nameUnits() {
        for mention in briefing.units.mentions(in: text) where mention.units.count == 1 {
            let kind = briefing.roster.unit(mention.units[0])?.kind
            note(mention.range, mention.units, kind == .district || kind == .subdistrict ? .area : .unit)
        }
    }

    /// A title goes before the name of its unit: "Kadis LH", "Camat Andir".
    private mutating func namePeople() {
        for named in briefing.titles.addressees(in: text, speaker: speaker) where named.candidates.count == 1
        {
            note(named.range, named.candidates.map(briefing.holder), .person)
        }
    }

    private mutating func note(_ range: Range<Int>, _ keys: [String], _ form: Name.Form) {
        let inside = words.tokens.indices.filter {
            Int(words.tokens[$0].start) < range.upperBound && Int(words.tokens[$0].end) > range.lowerBound
        }
        guard let first = inside.first, let last = inside.last else { return }
        for place in inside { names[place] = nil }
        names[first] = Name(end: last + 1, keys: keys, form: form)
    }

    /// "Seluruh camat", "para lurah dan camat", "Bapak/Ibu Camat", "lurah se-Andir": every unit of that sort.
    private func group(at start: Int, beside last: Name?) -> Name? {
        var place = start
        var isAll = last?.form == .group
        while let word = word(place), Self.wholes.contains(word) || Self.courtesies.contains(word) {
            isAll = isAll || Self.wholes.contains(word) || word != self.word(start)
            place +=
                words.tokens.indices.contains(place + 1) && words.tokens[place + 1].kind == .slash ? 2 : 1
        }
        if let word = word(place), Self.heads.contains(word), self.word(place + 1) != nil { place += 1 }
        guard let word = word(place), let kind = Self.sorts[word] else { return nil }
        var end = place + 1
        if let next = self.word(end), Self.wholes.contains(next) || next == "se" {
            (isAll, end) = (true, end + 1)
        }
        guard isAll, !(self.word(end).map(Self.parts.contains) ?? false) else { return nil }
        let area = [names[end], names[end + 1]].compactMap { $0 }.first?.keys.first
        let keys = briefing.units(of: kind, for: speaker, in: area)
        return keys.isEmpty ? nil : Name(end: end, keys: keys, form: .group)
    }

    /// A title that the roster gives to nobody: "Kadishub", "Kadis Perhubungan", "Camat Andir".
    private func stranger(at place: Int) -> Name? {
        guard let title = word(place) else { return nil }
        if AgencyNames.isJoinedTitle(title) { return Name(end: place + 1, keys: [], form: .stranger) }
        guard Self.titles.contains(title), names[place + 1] == nil, let unit = word(place + 1),
            words.tokens[place + 1].isCapital, !isShouted, Self.sorts[unit] == nil,
            ![Self.fillers, Self.biddings, Self.statements, Self.parts, Self.wholes, Self.joints]
                .contains(where: { $0.contains(unit) })
        else { return nil }
        return Name(end: place + 2, keys: [], form: .stranger)
    }

    /// Whether all is in capitals: then a capital names nothing.
    private var isShouted: Bool { !text.contains(where: \.isLowercase) }

    // MARK: Places

    private func addresses(_ name: Name, at place: Int, isJoined: Bool) -> Bool {
        let next = word(name.end)
        if let next, Self.statements.contains(next) { return false }
        if name.form == .area, !isBidden(after: name.end) { return false }
        if isJoined { return true }
        let colon = words.tokens.indices.contains(name.end) && words.tokens[name.end].kind == .colon
        let before = word(place - 1)
        if let before, Self.errands.contains(before) {
            // "Pesan Bapak utk PUPR: …", "kepada DLH agar …"
            let isTo = ["untuk", "utk", "kepada", "kpd", "ke"].contains(before)
            return isTo && (colon || next.map(Self.biddings.contains) ?? false) || begins(place - 1) && isTo
        }
        return name.isPerson || begins(place) || isDoer(place)
    }

    /// Whether nothing stands before it in its clause but courtesies and words of asking.
    private func begins(_ place: Int) -> Bool {
        var before = place - 1
        while before >= 0, words.tokens[before].isWord, Self.fillers.contains(words.word(before)) {
            before -= 1
        }
        return before < 0 || !words.tokens[before].isWord
    }

    /// Whether the next word that names nobody bids: of a kelurahan alone something is told as often.
    private func isBidden(after end: Int) -> Bool {
        var place = end
        while place < words.tokens.count {
            if let name = names[place] {
                place = name.end
            } else if joins(place) {
                place += 1
            } else {
                break
            }
        }
        guard let word = word(place) else { return false }
        let token = words.tokens[place]
        let bids: [Concept] = [.command, .handle, .gather, .give, .monitor]
        return Self.biddings.contains(word) || bids.contains(where: token.has)
    }

    /// "agar ditangani DLH", "diserahkan oleh seluruh SKPD".
    private func isDoer(_ place: Int) -> Bool {
        guard var deed = word(place - 1) else { return false }
        var at = place - 1
        if deed == "oleh", let before = word(place - 2) { (deed, at) = (before, place - 2) }
        guard deed.hasPrefix("di"), deed.count > 4 else { return false }
        return !(max(0, at - 2)..<at).contains { ["yang", "yg", "sudah", "telah", "sdh"].contains(word($0)) }
    }

    /// Whether a name behind that word is addressed as the one before it is.
    private func joins(_ place: Int) -> Bool {
        let token = words.tokens[place]
        return token.isWord
            ? Self.joints.contains(words.word(place)) : token.kind != .period && !token.endsSentence
    }

    private func word(_ place: Int) -> String? {
        words.tokens.indices.contains(place) && words.tokens[place].isWord ? words.word(place) : nil
    }

    // MARK: Exceptions

    /// Where "kecuali …" begins; the end of the text where it does not.
    private func except() -> Int {
        words.first(of: ["kecuali", "selain", "terkecuali"]) ?? words.tokens.count
    }

    private func exceptions(from place: Int) -> [String] {
        var keys: [String] = []
        var at = place + 1
        while at < words.tokens.count, !words.tokens[at].endsSentence {
            keys += names[at]?.keys ?? []
            if let word = word(at) { keys += briefing.units.units(called: word) }
            at += 1
        }
        return keys
    }

    /// Nobody is directed from below, or by himself.
    private func isBelow(_ key: String) -> Bool {
        let roster = briefing.roster
        guard roster.unit(key) != nil else { return key != speaker && !roster.outranks(key, speaker) }
        let own = roster.assignment(of: speaker)?.unit
        return !(own.map { roster.lineage(of: $0).contains { $0.key == key } } ?? false)
    }
}

extension RosterBriefing {
    /// Whom a direction is given to, and whether beside them somebody whom the roster does not know; `speaker` is the
    /// member whose words they are.
    package func directed(_ text: String, by speaker: String) -> (keys: [String], namesStranger: Bool) {
        var reader = DirectionReader(text, by: speaker, self)
        return (reader.read(), reader.namesStranger)
    }

    /// The unit whose head a member is, where its people may answer for it; else the member.
    ///
    /// Who stands above other agencies and districts answers himself: not everybody below him.
    func holder(of member: String) -> String {
        // Whose title is lent is meant by that, and not by his own post.
        guard !roster.acting.contains(where: { $0.member == member }),
            let unit = roster.assignment(of: member)?.unit,
            roster.heads(of: unit).contains(where: { $0.member == member }), isOwnOffice(unit)
        else { return member }
        return unit
    }

    private func isOwnOffice(_ key: String) -> Bool {
        guard let unit = roster.unit(key), unit.kind != .leadership else { return false }
        let above: Set<OrgUnit.Kind> = [.leadership, .agency, .district]
        return !roster.units.contains { $0.parent == key && above.contains($0.kind) }
    }

    /// The units of a sort: around the speaker where such stand below his own, else of the whole city; in an area
    /// where one is named.
    func units(of kind: OrgUnit.Kind, for speaker: String, in area: String?) -> [String] {
        let all = roster.units.filter { $0.kind == kind }
        func below(_ key: String) -> [String] {
            all.filter { $0.key != key && roster.lineage(of: $0.key).contains { $0.key == key } }.map(\.key)
        }
        if let area, roster.unit(area)?.kind == .district, kind == .subdistrict { return below(area) }
        let around = roster.assignment(of: speaker).flatMap { roster.unit($0.unit) }
        // A city's leaders and agencies speak to the whole city, a camat to his own lurahs.
        if let around, around.kind == .district { return below(around.key) }
        return all.map(\.key)
    }
}
