import Domain
import Foundation
import Records
import Roster

/// The roster that a conversation's posts tell of: who holds which post, who decides for whom, who speaks and acts
/// for whom; with groups of the agencies that answer for conditions.
struct FixtureCity {
    private(set) var changes: [RosterChange] = []
    let zone: TimeZone
    private var units: [String: OrgUnit] = [:]
    private var unitOrder: [String] = []
    private var people: [String: String] = [:]
    /// Leaders' units from the top down.
    private var ladder: [(rank: Int, key: String)] = []
    /// Those who act by letter: their word counts by it alone.
    private let deputies: Set<String>

    init(_ posts: [ForumPost]) {
        let offset = posts.first?.at.offsetMinutes ?? 420
        zone = TimeZone(secondsFromGMT: offset * 60) ?? .gmt
        deputies = Set(posts.filter { $0.authority?.kind == .acting }.map(Self.key))
        for post in posts where Seat(post).role == .leader { place(post) }
        for post in posts where Seat(post).role == .camat { place(post) }
        for post in posts where ![.leader, .camat].contains(Seat(post).role) { place(post) }
        for post in posts { grant(post) }
        orderLeaders()
        shareTasks()
        let facts = unitOrder.compactMap { units[$0] }.map { RosterFact.unit($0) }
        changes = facts.map { .stated($0, since: .beginning) } + changes
        link(posts)
    }

    /// What a person is called in the log.
    static func key(_ post: ForumPost) -> String { post.senderID.isEmpty ? slug(post.sender) : post.senderID }

    static func slug(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    private mutating func state(_ fact: RosterFact) { changes.append(.stated(fact, since: .beginning)) }

    // MARK: Who holds which post

    private mutating func place(_ post: ForumPost) {
        let key = Self.key(post)
        guard people[key] == nil else { return }
        let seat = Seat(post)
        let unit = add(seat)
        if seat.role == .leader { ladder.append((seat.rank, unit)) }
        let isDeputy = seat.rank == Seat.assistant && deputies.contains(key)
        // Whose only title is another's has no power but by the letter.
        let isLent = seat.role == .leader && seat.isActing && deputies.contains(key)
        enlist(key, seat.position, unit, isLent ? .staff : isDeputy ? .head : seat.role)
        let isOperated = post.authority?.kind == .operates
        let account = "\(CaseTown.network):\(key)"
        state(.account(ChatAccount(id: account, member: key, operatedBy: isOperated ? "pemegang" : nil)))
        if isOperated { enlist("pemegang", "Ajudan", unit, .aide) }
    }

    private mutating func enlist(_ key: String, _ position: String, _ unit: String, _ role: Role) {
        guard people[key] == nil else { return }
        // A name that no message has.
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let name = "Qx\(letters[people.count / 26 % 26])\(letters[people.count % 26])"
        people[key] = unit
        state(.member(Member(key: key, name: name)))
        state(.assignment(Assignment(member: key, unit: unit, position: position, role: role)))
    }

    private mutating func add(_ seat: Seat) -> String {
        let key = Self.slug(seat.unit)
        guard units[key] == nil else { return key }
        var unit = OrgUnit(key: key, name: seat.unit, kind: seat.kind)
        if let district = seat.district {
            unit.parent = Self.slug(district)
            if units[Self.slug(district)] == nil {
                units[Self.slug(district)] = OrgUnit(
                    key: Self.slug(district),
                    name: district,
                    kind: .district
                )
                unitOrder.append(Self.slug(district))
            }
        } else if seat.kind == .subdistrict {
            let districts = units.values.filter { $0.kind == .district }
            unit.parent = districts.count == 1 ? districts[0].key : nil
        }
        units[key] = unit
        unitOrder.append(key)
        return key
    }

    /// Mayor above deputy above Sekda above the assistants; agencies and districts below the last that is no
    /// assistant.
    private mutating func orderLeaders() {
        ladder.sort { $0.rank < $1.rank }
        let heads = Set(ladder.map(\.key))
        for (rank, key) in ladder {
            units[key]?.parent = ladder.last { $0.rank < min(rank, Seat.assistant) }?.key
        }
        let foot = ladder.last { $0.rank < Seat.assistant }?.key
        for key in unitOrder where units[key]?.parent == nil && !heads.contains(key) {
            units[key]?.parent = foot
        }
    }

    // MARK: Who acts for whom

    private mutating func grant(_ post: ForumPost) {
        guard let authority = post.authority else { return }
        switch authority.kind {
        case .operates: break
        case .speaks:
            let leader = leader(called: authority.principal)
            let right = SpeakingRight(speaker: Self.key(post), leader: leader)
            guard !changes.contains(.stated(.speaking(right), since: .beginning)) else { return }
            state(.speaking(right))
            if let until = authority.until {
                changes.append(.ended(RosterFact.speaking(right).subject, since: day(until)))
            }
        case .acting:
            guard let unit = unit(headedFor: authority.principal, by: post), let from = authority.from else {
                return
            }
            let officer = ActingOfficer(
                member: Self.key(post),
                unit: unit,
                standing: .plh,
                from: day(from),
                // The roster counts in days: one that ends at noon ends the midnight before.
                until: authority.until.map { day($0).advanced(by: -1) },
                letter: "800/1"
            )
            if !changes.contains(.stated(.acting(officer), since: .beginning)) { state(.acting(officer)) }
        }
    }

    /// The unit whose head is replaced: an absent leader's, or the deputy's own.
    private mutating func unit(headedFor title: String, by post: ForumPost) -> String? {
        var absent = ForumPost()
        absent.sender = title
        let isKnown = people[Self.slug(title)] != nil
        if isKnown || Seat(absent).role == .leader { return people[leader(called: title)] }
        return people[Self.key(post)]
    }

    /// The member who holds a post; one who never posts is enlisted.
    private mutating func leader(called title: String) -> String {
        let wanted = Self.slug(title)
        let known = people.keys.sorted().first { $0 == wanted || $0.hasPrefix(wanted + "-") }
        if let known { return known }
        var post = ForumPost()
        post.sender = title
        post.senderID = wanted
        place(post)
        return wanted
    }

    private func day(_ milliseconds: Int64) -> Day {
        var clock = CivilClock(zone: zone)
        return Day(of: clock.moment(at: milliseconds).civil)
    }

    // MARK: Who answers for what

    private static let tasks: [(words: [String], categories: [String])] = [
        (["dlh", "lingkungan", "kebersihan", "pklh"], ["sampah"]),
        (["pu", "pupr", "dpupr", "putr", "pekerjaan", "bina"], ["jalan rusak", "banjir"]),
        (["bpbd"], ["banjir", "longsor", "pohon tumbang", "lainnya"]),
        (["damkar", "pemadam", "kebakaran", "disdamkartan", "dispadamkar"], ["kebakaran"]),
        (["dishub", "perhubungan"], ["pju padam"]),
        (["satpol", "pamong"], ["pkl"]),
        (["pdam", "perumda"], ["air mati"]),
    ]

    /// Agencies answer for what their names say; a group of its own for each, and one for the rest.
    private mutating func shareTasks() {
        var open = Set(Self.tasks.flatMap(\.categories))
        for key in unitOrder where units[key]?.kind == .agency {
            let words = Set(key.split(separator: "-").map(String.init))
            let own = Self.tasks.filter { !words.isDisjoint(with: $0.words) }.flatMap(\.categories)
            give(key, own.filter(open.contains))
            open.subtract(own)
        }
        units["tanggap"] = OrgUnit(key: "tanggap", name: "Dinas Tanggap", kind: .agency)
        unitOrder.append("tanggap")
        give("tanggap", open.sorted())
    }

    private mutating func give(_ key: String, _ categories: [String]) {
        guard !categories.isEmpty else { return }
        units[key]?.responsibilities = categories.map { Responsibility(category: $0) }
        open("grup-\(key)", "opd", [.unit(key)])
    }

    // MARK: Forums

    private mutating func link(_ posts: [ForumPost]) {
        var seen: Set<String> = []
        for post in posts where seen.insert(post.forum).inserted {
            open(post.forum, post.forumKind.isEmpty ? "pimpinan" : post.forumKind, [.everyone])
        }
    }

    private mutating func open(_ chat: String, _ kind: String, _ members: [Who]) {
        let id = ForumID(rawValue: "f\(Self.slug(chat))")
        changes.append(.forumAdded(Forum(id: id, name: chat)))
        changes.append(
            .forumLinked(forum: id, network: CaseTown.network, chat: chat, name: chat, isDirect: false)
        )
        let profile = ForumProfile(
            forum: id,
            kind: kind,
            speech: [.receipts, .recap, .routes],
            members: members
        )
        state(.forum(profile))
    }
}
