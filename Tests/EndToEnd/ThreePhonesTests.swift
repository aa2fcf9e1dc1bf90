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
        let originals = posts.filter { $0.revises == nil }
        #expect(originals.count == script.posts.count)

        var current = Dictionary(uniqueKeysWithValues: originals.map { ($0.entry, $0) })
        for revision in posts { if let entry = revision.revises { current[entry]?.apply(revision) } }
        for message in script.posts {
            let minute = message.utc.prefix(16)
            let known = current.values.filter { post in
                abs(post.minutesUTC - message.minutesUTC) <= 1 && post.isDeleted == message.final?.deleted
                    && post.isEdited == message.final?.edited && post.matches(message)
            }
            #expect(!known.isEmpty, "\(message.id) at \(minute) is not in the log")
        }
    }

    @Test("importing any of the exports again adds nothing", arguments: orders)
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
