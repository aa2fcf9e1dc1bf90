import Domain

/// Which member a post's author is.
///
/// Made once per ``RosterDay``, for many authors.
package struct SenderBook: Sendable {
    /// What the answer rests on, the surest first.
    package enum Basis: String, Sendable {
        /// The network's own id, mapped in the roster.
        case account
        /// The phone number that the network vouches for.
        case phone
        /// A name by which the roster says phones list the person; for exports alone, whose names come from the
        /// exporting phone's contacts. A live network's names are whatever their owners type, and so are an export's
        /// push-names (`~`), which are passed over.
        case alias
    }

    /// A member who posted, and how that is known.
    package struct Sender: Hashable, Sendable {
        /// The key of whoever the account belongs to.
        package let member: String
        /// Who holds the phone where that is somebody else: words from it are not surely the owner's.
        package let operatedBy: String?
        package let basis: Basis
    }

    private let state: RosterState
    private var accounts: [String: ChatAccount] = [:]
    private var phones: [String: Set<String>] = [:]
    private var names: [String: Set<String>] = [:]
    /// By full names without degrees and courtesies: phones list people without them.
    private var bareNames: [String: Set<String>] = [:]
    /// What else imports learned that an author is called.
    private var learned: [String: Set<String>] = [:]

    package init(_ roster: RosterDay) {
        state = roster.state
        for alias in state.aliases where !alias.isSelfChosen {
            learned[state.person(of: alias.author), default: []].insert(alias.name)
        }
        for account in roster.accounts where roster.member(account.member) != nil {
            accounts[state.person(of: account.id)] = account
        }
        for member in roster.members {
            for phone in member.phones { phones[phone, default: []].insert(member.key) }
            for name in [member.name] + member.aliases {
                names[name.foldedName, default: []].insert(member.key)
            }
            if let bare = Self.bare(member.name) { bareNames[bare, default: []].insert(member.key) }
        }
    }

    /// The member who posted; nil where the roster knows none, or more than one.
    package func sender(_ author: PostAuthor) -> Sender? {
        let person = state.person(of: author.id)
        if let account = accounts[person] {
            return Sender(member: account.member, operatedBy: account.operatedBy, basis: .account)
        }
        if let phone = phone(of: author), let member = sole(phones[phone]) {
            return Sender(member: member, operatedBy: accounts["phone:\(phone)"]?.operatedBy, basis: .phone)
        }
        guard isFromExport(author.id) else { return nil }
        let called = (author.isSelfNamed ? [] : [author.name]) + (learned[person] ?? [])
        let meant = called.reduce(into: Set<String>()) { $0.formUnion(names[$1.foldedName] ?? []) }
        if meant.isEmpty {
            let alike = Set(called.compactMap(Self.bare)).reduce(into: Set<String>()) {
                $0.formUnion(bareNames[$1] ?? [])
            }
            return sole(alike).map { Sender(member: $0, operatedBy: nil, basis: .alias) }
        }
        return sole(meant).map { Sender(member: $0, operatedBy: nil, basis: .alias) }
    }

    /// The author's number; an import whose file shows numbers makes them the id (`whatsapp:+62…`).
    private func phone(of author: PostAuthor) -> String? {
        let own = author.id.drop { $0 != ":" }.dropFirst()
        return (author.phone ?? (own.hasPrefix("+") ? String(own) : nil)).flatMap(PhoneNumber.international)
    }

    /// A full name without degrees and courtesies; nil for a single word, which many bear.
    private static func bare(_ name: String) -> String? {
        let words = PersonName.words(name)
        return words.count > 1 ? words.joined(separator: " ") : nil
    }

    private func sole(_ keys: Set<String>?) -> String? {
        keys?.count == 1 ? keys?.first : nil
    }

    /// An import names authors without an id `network:forum/name`.
    private func isFromExport(_ id: String) -> Bool {
        guard let colon = id.firstIndex(of: ":"), let slash = id[colon...].firstIndex(of: "/") else {
            return false
        }
        let forum = ForumID(rawValue: String(id[id.index(after: colon)..<slash]))
        return state.forum(forum) != nil
    }
}
