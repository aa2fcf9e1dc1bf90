import Domain
import Roster

/// The unit for which somebody posts: by the roster, and by the words of the name where the roster knows nobody.
struct SenderUnits {
    /// A unit of the page.
    struct Unit: Hashable, Comparable {
        /// The roster's key; nil for a unit that was guessed from a name.
        let key: String?
        let name: String
        let isLeader: Bool
        /// The roster's order, then the guess's own.
        private let place: Int

        fileprivate init(_ unit: OrgUnit, place: Int) {
            key = unit.key
            name = unit.name
            isLeader = unit.kind == .leadership
            self.place = place
        }

        fileprivate init(_ guess: UnitName) {
            key = nil
            name = guess.name
            isLeader = guess.level == .leader
            place = 1 << 32 + guess.level.rawValue
        }

        static func < (left: Unit, right: Unit) -> Bool {
            (left.place, left.name) < (right.place, right.name)
        }
    }

    private let roster: RosterDay
    private let book: SenderBook
    private var byKey: [String: Unit] = [:]
    private var byName: [String: Unit] = [:]

    init(_ roster: RosterDay) {
        self.roster = roster
        book = SenderBook(roster)
        for (place, unit) in roster.units.enumerated() {
            let placed = Unit(unit, place: place)
            byKey[unit.key] = placed
            byName[unit.name.lowercased()] = placed
        }
    }

    /// Nil for whoever has no unit, or none that is known.
    func unit(of author: PostAuthor) -> Unit? {
        if let member = book.sender(author)?.member, let post = roster.assignment(of: member) {
            return byKey[post.unit]
        }
        guard let guess = UnitName(guessedFrom: author.name) else { return nil }
        return byName[guess.name.lowercased()] ?? Unit(guess)
    }

    func unit(_ key: String) -> Unit? { byKey[key] }

    /// Who posted, by the roster; nil for somebody unmapped.
    func member(_ author: PostAuthor) -> String? { book.sender(author)?.member }
}
