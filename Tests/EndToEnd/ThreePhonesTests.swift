import Foundation
import TestSupport
import Testing

/// One conversation, exported from three phones, in every order in which the exports may arrive.
@Suite("Three phones")
struct ThreePhonesTests {
    private static let phones = ["phone1-iphone.zip", "phone2-android.zip", "phone3-android-wita.zip"]
    static let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]

    @Test("the union of the exports is the script, whatever their order", arguments: orders)
    func unionIsTheScript(order: [Int]) throws {
        let city = try City()
        // Whose zone the first export has, only a person can tell; the others are held against it.
        let zone = order[0] == 2 ? "Asia/Makassar" : "Asia/Jakarta"
        for (place, phone) in order.enumerated() {
            let assumed = place == 0 ? zone : "Asia/Jakarta"
            try city.importFile(Script.folder + "/" + Self.phones[phone], "--timezone", assumed)
        }
        let script = try Script.load()
        let posts = try city.posts().filter { $0.kind != "system" }
        var current = Dictionary(
            uniqueKeysWithValues: posts.filter { $0.revises == nil }.map { ($0.entry, $0) }
        )
        for revision in posts { if let entry = revision.revises { current[entry]?.apply(revision) } }
        try #require(current.count == script.posts.count)

        let candidates = script.posts.map { message in
            current.values.filter { Self.isSame($0, as: message, of: script) }.map(\.entry)
        }
        let seats = Self.matching(candidates)
        for (place, message) in script.posts.enumerated() where seats[place] == nil {
            Issue.record("\(message.id) of \(message.utc) has no entry of its own")
        }
        #expect(Set(seats.values).count == script.posts.count)
    }

    /// Author, minute, words, kind, state and file are those of the script.
    private static func isSame(_ post: ListedPost, as message: Script.Message, of script: Script) -> Bool {
        guard let final = message.final, let sender = post.sender else { return false }
        // A post that was taken back keeps the last words that some export still had.
        let words = final.deleted ? [message.wordings?.last ?? ""] : [final.text]
        let isTitled = message.documentName.map { post.text.hasPrefix($0) } ?? false
        let files = post.attachments.compactMap(\.sha256)
        return script.person(called: sender.name) == message.author
            && script.minutes(of: message).contains(post.minutesUTC)
            && (words.contains(post.text) || isTitled)
            && isKind(post, final) && post.edited == final.edited && post.deleted == final.deleted
            && files == (final.mediaAttached == true ? [message.mediaSHA256] : [])
    }

    /// A message that is empty on one phone and withheld on another says nothing either way; what only Android
    /// phones left out has no sort, and that is what the script says of it.
    private static func isKind(_ post: ListedPost, _ final: Script.Final) -> Bool {
        let isEmpty = post.kind == "text" && post.text.isEmpty
        return post.kind == final.kind || (isEmpty && final.kind == "unavailable")
    }

    /// One entry for each message, none twice (Kuhn); messages that found none are absent.
    private static func matching(_ candidates: [[Int]]) -> [Int: Int] {
        var holder: [Int: Int] = [:]
        func seat(_ message: Int, _ tried: inout Set<Int>) -> Bool {
            for entry in candidates[message] where tried.insert(entry).inserted {
                guard let other = holder[entry] else {
                    holder[entry] = message
                    return true
                }
                if seat(other, &tried) {
                    holder[entry] = message
                    return true
                }
            }
            return false
        }
        for message in candidates.indices {
            var tried: Set<Int> = []
            _ = seat(message, &tried)
        }
        return Dictionary(uniqueKeysWithValues: holder.map { ($0.value, $0.key) })
    }

    @Test("importing any of the exports again adds nothing", arguments: [orders[0], orders[3], orders[5]])
    func againAddsNothing(order: [Int]) throws {
        let city = try City()
        for phone in order { try city.importFile(Script.folder + "/" + Self.phones[phone]) }
        let size = try city.posts().count
        for phone in order {
            let report = try city.importFile(Script.folder + "/" + Self.phones[phone])
            #expect(
                report.added == 0 && report.revised == 0 && report.ambiguous == 0,
                "\(Self.phones[phone])"
            )
            #expect(report.matched == report.posts)
            #expect(report.firstEntry == nil)
        }
        #expect(try city.posts().count == size)
    }

    @Test("every person is one author, whatever the phones call them", arguments: [orders[0], orders[5]])
    func peopleAreOneAuthorEach(order: [Int]) throws {
        let city = try City()
        for phone in order { try city.importFile(Script.folder + "/" + Self.phones[phone]) }
        let script = try Script.load()
        let posts = try city.posts().filter { $0.kind != "system" && $0.revises == nil }
        var names: [String: Set<String>] = [:]
        for post in posts {
            if let sender = post.sender { names[sender.id, default: []].insert(sender.name) }
        }
        var people: [String: String] = [:]
        for (id, shown) in names {
            let owners = shown.flatMap { name in
                script.people.filter { $0.value.names.values.contains(name) }.map(\.key)
            }
            #expect(Set(owners).count == 1, "\(id) is \(Set(owners))")
            if let owner = owners.first {
                #expect(people[owner] == nil, "\(owner) is both \(people[owner] ?? "") and \(id)")
                people[owner] = id
            }
        }
    }

    @Test("the phone in WITA is found to be an hour ahead")
    func offsetIsFound() throws {
        let city = try City()
        try city.importFile(Script.folder + "/" + Self.phones[0])
        let report = try city.importFile(Script.folder + "/" + Self.phones[2], "--timezone", "Asia/Jakarta")
        #expect(report.clockOffset == -60)
    }
}
