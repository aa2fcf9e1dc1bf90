import Domain
import Networks

/// The authors of one import: which id, and so which committed bytes, each sender of the file gets.
struct AuthorBook {
    private let network: String
    private let forum: ForumID
    /// Author ids that the forum's posts have already.
    private let taken: Set<String>
    /// The entry that stands for this import, to tell apart two people of one name.
    private let intake: Int
    private var made: [String: String] = [:]
    private var encoded: [String: [UInt8]] = [:]
    /// Labels that are names of the senders' own choice.
    private(set) var chosen: Set<String> = []

    init(network: String, forum: ForumID, taken: Set<String>, intake: Int) {
        self.network = network
        self.forum = forum
        self.taken = taken
        self.intake = intake
    }

    /// The `author` slot of a post by `sender`.
    mutating func bytes(for sender: IncomingSender, senders: SenderLedger) -> [UInt8] {
        let label = FileRecord.label(sender)
        let id =
            sender.id.map { "\(network):\($0)" } ?? senders.author(of: label) ?? senders.presumedAuthor(
                of: label
            ) ?? makeID(sender, label)
        if sender.isSelfNamed { chosen.insert(label) }
        let key = id + "\u{0}" + sender.name + (sender.isSelfNamed ? "\u{0}" : "")
        if let known = encoded[key] { return known }
        let bytes = PostAuthor(
            id: id,
            name: sender.name,
            phone: sender.phone,
            isSelfNamed: sender.isSelfNamed
        ).encoded()
        encoded[key] = bytes
        return bytes
    }

    /// Ids that were made in this import and that the ledger has since mapped to somebody else.
    func joins(_ senders: SenderLedger) -> [(author: String, person: String)] {
        made.compactMap { label, id in
            guard let person = senders.author(of: label), person != id else { return nil }
            return (id, person)
        }
        .sorted { $0.author < $1.author }
    }

    /// A number means one person everywhere; a name means one only in its forum, and two people of one
    /// name are told apart by the import that brought the second.
    private mutating func makeID(_ sender: IncomingSender, _ label: String) -> String {
        if let id = sender.id { return "\(network):\(id)" }
        if let id = made[label] { return id }
        var id = sender.phone.map { "\(network):\($0)" } ?? "\(network):\(forum.rawValue)/\(sender.name)"
        if sender.isSelf || (sender.phone == nil && taken.contains(id)) { id += "#\(intake)" }
        made[label] = id
        return id
    }
}
