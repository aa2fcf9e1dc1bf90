import Domain

@testable import Records

/// Who meets, proposes and decides in a small city, as a table that a reader can check by eye.
struct CityHall: RecordAuthority {
    private static let units = [
        "andir": "kec-andir", "coblong": "kec-coblong", "lh": "dlh", "sekdis-lh": "dlh", "braga": "kel-braga",
    ]

    func standing(of member: String, on kind: String, by applicant: String) -> DecidingStanding {
        switch kind {
        case "usulan-kelurahan": member == "braga" && applicant == "rw05" ? .decides(letter: nil) : .none
        case "usulan-kecamatan": member == "andir" ? .decides(letter: nil) : .none
        case "usulan-perencana": member == "bappeda" ? .decides(letter: nil) : .none
        default: member == "sekda" ? .decides(letter: nil) : .none
        }
    }

    func outranks(_ member: String, _ other: String, on kind: String) -> Bool {
        member == "sekda" && other != "sekda"
    }
    func maySpeak(_ speaker: String, for leader: String) -> Bool { false }
    func unit(of member: String) -> String? { Self.units[member] }
    func unit(named line: String) -> String? {
        ["Andir": "kec-andir", "Coblong": "kec-coblong", "Braga": "kel-braga"].first {
            line.contains($0.key)
        }?.value
    }
    func belongs(_ member: String, to unit: String) -> Bool { Self.units[member] == unit || member == unit }
    func responsible(for category: String, at place: String?) -> [String] { [] }
}

/// A conversation in one forum, recognised and ruled on; a line's place is its entry.
struct ForumTalk {
    struct Line {
        let sender: String
        let role: OfficialRole
        let text: String
        var replyTo: Int?
        var edits: Int?
        var deletes: Int?
        var isDirect = false
    }

    private(set) var desk: Desk
    let lines: [Line]

    init(_ lines: [Line]) throws {
        self.lines = lines
        desk = try Desk()
        var reader = ConversationReader()
        var recognized: [Recognition] = []
        for (index, line) in lines.enumerated() {
            var post = ForumPost()
            post.id = PostReference("\(index)")
            post.forum = "Forum"
            post.sender = line.sender
            post.senderID = line.sender
            post.role = line.role
            post.at = .minute(Int64(index))
            post.text = line.text
            post.replyTo = line.replyTo.map { PostReference("\($0)") }
            post.edits = line.edits.map { PostReference("\($0)") }
            post.deletes = line.deletes.map { PostReference("\($0)") }
            recognized += reader.push(post)
        }
        recognized += reader.finish()
        for recognition in recognized {
            guard let index = Int(recognition.id.text) else { continue }
            var conclusion = RecordConclusion(
                recognition,
                source: index,
                at: .minute(Int64(index)),
                sender: lines[index].sender,
                text: lines[index].text,
                entry: { Int($0.text) }
            )
            conclusion.forum = "Forum"
            conclusion.isDirect = lines[index].isDirect
            conclusion.record = RecordNumber(String(lines[index].text.split(separator: " ").last ?? ""))
            desk.take(conclusion, by: CityHall())
        }
    }

    /// The words that a value cites.
    func words(_ citation: Citation?) -> String? {
        citation.map { String(decoding: Array(lines[$0.entry].text.utf8)[$0.range], as: UTF8.self) }
    }

    func words(_ value: RecordValue?) -> String? {
        if case .words(let citation)? = value { words(citation) } else { nil }
    }
}
