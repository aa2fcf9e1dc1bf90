import Domain
import Networks
import Roster

/// A city small enough to keep in mind: who is who, who decides, which agency answers for what.
///
/// The camat ask; the Sekda decides, the mayor stands above him, the aide speaks for the Sekda. DLH answers for
/// rubbish and after it DPUPR; DPUPR for roads; BPBD, which has no group of its own, for floods.
enum SmallCity {
    static let forum = "forum-camat"
    static let leaders = "forum-pimpinan"
    static let dlh = "grup-dlh"
    static let dpupr = "grup-dpupr"

    private static let units = [
        OrgUnit(key: "wali", name: "Wali Kota Umpama", kind: .leadership),
        OrgUnit(key: "sekda", name: "Sekretaris Daerah Kota Umpama", kind: .leadership, parent: "wali"),
        agency("dlh", "Dinas Lingkungan Hidup", "DLH", ["sampah"]),
        agency("dpupr", "Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR", ["jalan rusak", "sampah"]),
        agency("bpbd", "Badan Penanggulangan Bencana Daerah", "BPBD", ["banjir", "longsor"]),
        OrgUnit(key: "andir", name: "Kecamatan Andir", kind: .district, parent: "sekda"),
        OrgUnit(key: "melati", name: "Kecamatan Melati", kind: .district, parent: "sekda"),
        OrgUnit(key: "ciroyom", name: "Kelurahan Ciroyom", kind: .subdistrict, parent: "andir"),
    ]

    private static let people: [(key: String, name: String, position: String, unit: String, role: Role)] = [
        ("bapak-wali", "Hendra Wijaya", "Wali Kota Umpama", "wali", .leader),
        ("pak-sekda", "Bambang Hidayat", "Sekretaris Daerah Kota Umpama", "sekda", .leader),
        ("yusuf", "Yusuf Ramadhan", "Aspri Sekretaris Daerah", "sekda", .aide),
        ("ratna", "Ratna Dewi", "Kepala Dinas Lingkungan Hidup", "dlh", .head),
        ("budi", "Budi Santoso", "Kepala Dinas Pekerjaan Umum dan Penataan Ruang", "dpupr", .head),
        ("tono", "Tono Suparman", "Kepala Badan Penanggulangan Bencana Daerah", "bpbd", .head),
        ("neneng", "Neneng Hasanah", "Camat Andir", "andir", .camat),
        ("asep", "Asep Sunandar", "Camat Melati", "melati", .camat),
        ("dudung", "Dudung Abdullah", "Lurah Ciroyom", "ciroyom", .lurah),
    ]

    private static func agency(_ key: String, _ name: String, _ short: String, _ answers: [String]) -> OrgUnit
    {
        OrgUnit(
            key: key,
            name: name,
            kind: .agency,
            parent: "sekda",
            shortNames: [short],
            responsibilities: answers.map { Responsibility(category: $0) }
        )
    }

    /// The roster's entries.
    ///
    /// `thumbs` are those whose bare 👍 is a yes, `operated` whose phone somebody else holds, `more` is laid over
    /// them; without `groups` the agencies are told through their heads.
    static func roster(
        thumbs: Set<String> = [],
        operated: [String: String] = [:],
        aideMaySpeak: Bool = true,
        groups: Bool = true,
        more: [RosterFact] = []
    ) -> [RosterChange] {
        var facts = units.map { RosterFact.unit($0) }
        for person in people {
            let thumb: Member.ThumbsUp = thumbs.contains(person.key) ? .yes : .seen
            facts.append(.member(Member(key: person.key, name: person.name, thumbsUp: thumb)))
            facts.append(
                .assignment(
                    Assignment(
                        member: person.key,
                        unit: person.unit,
                        position: person.position,
                        role: person.role
                    )
                )
            )
            let account = "\(CaseTown.network):\(person.key)"
            facts.append(
                .account(ChatAccount(id: account, member: person.key, operatedBy: operated[person.key]))
            )
        }
        if aideMaySpeak { facts.append(.speaking(SpeakingRight(speaker: "yusuf", leader: "pak-sekda"))) }
        let forums: [(chat: String, kind: String, members: [Who])] =
            [
                (forum, "camat-lurah", [.role(.camat), .role(.lurah)]),
                (leaders, "pimpinan", [.role(.leader)]),
            ] + (groups ? [(dlh, "opd", [.unit("dlh")]), (dpupr, "opd", [.unit("dpupr")])] : [])
        var changes = forums.flatMap { forum -> [RosterChange] in
            let id = id(of: forum.chat)
            return [
                .forumAdded(Forum(id: id, name: forum.chat)),
                .forumLinked(
                    forum: id,
                    network: CaseTown.network,
                    chat: forum.chat,
                    name: forum.chat,
                    isDirect: false
                ),
            ]
        }
        facts += forums.map { forum in
            .forum(
                ForumProfile(
                    forum: id(of: forum.chat),
                    kind: forum.kind,
                    speech: [.receipts, .routes],
                    members: forum.members
                )
            )
        }
        changes += (facts + more).map { .stated($0, since: .beginning) }
        return changes
    }

    static func id(of chat: String) -> ForumID { ForumID(rawValue: "f-\(chat)") }
}
