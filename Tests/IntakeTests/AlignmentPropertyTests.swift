import Domain
import Testing

@testable import Intake

@Suite("Overlapping exports of a scripted conversation")
struct AlignmentPropertyTests {
    static let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    static let people = 7

    /// An Android, an iPhone in WITA that saved its photos, and an Android exported later; on the third
    /// the name that the first gives to person 0 belongs to person 1.
    static func phones(parts: [ClosedRange<Double>]) -> [PhoneView] {
        [
            PhoneView(names: (0..<people).map { "Kontak \($0)" }, owner: 2, part: parts[0], ownSkew: 4000),
            PhoneView(
                names: (0..<people).map { "Pak \($0) Kecamatan" },
                owner: 3,
                clock: 60,
                hasSeconds: true,
                files: .here,
                part: parts[1],
                ownSkew: -3000
            ),
            PhoneView(
                names: (0..<people).map { "Kontak \(($0 + people - 1) % people)" },
                owner: nil,
                isLater: true,
                files: .leftOutByKind,
                part: parts[2]
            ),
        ]
    }

    static let coverings: [[ClosedRange<Double>]] = [
        [0...1, 0...1, 0...1],
        [0...0.6, 0.3...1, 0.1...0.9],
        [0...0.45, 0.55...1, 0...1],
    ]

    @Test(
        "The union equals the script, whatever the order, and importing again adds nothing",
        arguments: 1...6
    )
    func union(seed: Int) {
        let script = AlignmentScript(seed: UInt64(seed), people: Self.people, count: 400)
        for parts in Self.coverings {
            var phones = Self.phones(parts: parts)
            // A file that shares nothing with the log has the clock that it is said to have.
            if parts[0].upperBound < parts[1].lowerBound { phones[1].clock = 0 }
            let views = phones.map { $0.render(script) }
            for order in Self.orders {
                var log = AlignmentLog()
                var doubtful = 0
                for number in order { doubtful += log.importing(views[number]).counts.ambiguous }
                let name: Comment = "seed \(seed), parts \(parts), order \(order)"
                check(log, script, views, doubtful, name)
                for number in 0..<3 {
                    let size = log.posts.count
                    let again = log.importing(views[number])
                    #expect(log.posts.count == size, "\(name), again \(number)")
                    let news = again.decisions.enumerated().filter {
                        if case .matches = $1 { false } else { true }
                    }
                    let told = news.map {
                        "\(script.posts[views[number][$0].truth]) \($1) \(views[number][$0].record)"
                    }
                    #expect(told.isEmpty, "\(name), again \(number)")
                }
            }
        }
    }

    private func check(
        _ log: AlignmentLog,
        _ script: AlignmentScript,
        _ views: [[(record: FileRecord, truth: Int)]],
        _ doubtful: Int,
        _ name: Comment
    ) {
        let told = Set(views.joined().map(\.truth))
        #expect(log.posts.count >= told.count, "lost: \(name)")
        #expect(log.posts.count <= told.count + doubtful, "doubled: \(name)")
        #expect(doubtful * 50 <= told.count, "too many in doubt (\(doubtful)): \(name)")
        #expect(Set(log.posts.flatMap(\.truths)) == told, "\(name)")
        for post in log.posts {
            #expect(isOneThing(post.truths.map { script.posts[$0] }), "\(post) \(name)")
        }
        var people: [String: Set<Int>] = [:]
        for post in log.posts {
            let speakers = Set(post.truths.map { script.posts[$0].person })
            people[post.logged.author.map(log.person) ?? "", default: []].formUnion(speakers)
        }
        #expect(people.values.allSatisfy { $0.count == 1 }, "two people in one author: \(people) \(name)")
        #expect(people.count == Set(told.map { script.posts[$0].person }).count, "\(people) \(name)")
    }

    /// Posts that no reader could tell apart: one person's same words, or uncaptioned files, at one time.
    private func isOneThing(_ posts: [ScriptedPost]) -> Bool {
        posts.allSatisfy {
            $0.person == posts[0].person && $0.text == posts[0].text
                && ($0.file == nil) == (posts[0].file == nil)
                && abs($0.milliseconds - posts[0].milliseconds) < 180_000
        }
    }

    @Test("What any phone has seen of a post is known in the end", arguments: 1...6)
    func knowledge(seed: Int) {
        let script = AlignmentScript(seed: UInt64(seed + 100), people: Self.people, count: 300)
        let views = Self.phones(parts: Self.coverings[0]).map { $0.render(script) }
        for order in Self.orders {
            var log = AlignmentLog()
            for number in order { _ = log.importing(views[number]) }
            for post in log.posts where post.truths.count == 1 {
                guard let truth = post.truths.first.map({ script.posts[$0] }) else { continue }
                let known = post.logged
                let name: Comment = "seed \(seed), order \(order), \(post)"
                #expect(known.isDeleted == truth.isLaterDeleted, name)
                #expect(truth.text.isEmpty || ([known.key] + known.wordings).contains(.of(truth.text)), name)
                if let edited = truth.editedText, !truth.isLaterDeleted {
                    #expect(known.key == .of(edited), name)
                }
                if truth.file != nil { #expect(known.media.isHere, name) }
            }
        }
    }

    @Test("Small windows with forced cuts decide as large ones do", arguments: 1...4)
    func windows(seed: Int) {
        let script = AlignmentScript(seed: UInt64(seed + 200), people: Self.people, count: 600)
        let views = Self.phones(parts: Self.coverings[0]).map { $0.render(script) }
        var (large, small) = (AlignmentLog(), AlignmentLog())
        for view in views {
            let whole = large.importing(view)
            let cut = small.importing(view, windower: Windower(least: 1, most: 60, context: 30))
            #expect(whole.counts == cut.counts, "seed \(seed)")
        }
        #expect(large.posts.count == small.posts.count)
    }
}
