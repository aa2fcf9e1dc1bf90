import Domain
import Testing

@testable import Intake

@Suite("Exports of random phones")
struct AlignmentPhonesTests {
    /// Phones of every sort, all with the same contact names in another order.
    static func phones(_ random: inout SplitMix64, people: Int, count: Int) -> [PhoneView] {
        let names = (0..<people).map { "Anggota \($0)" }
        return (0..<count).map { _ in
            let start = Double.random(in: 0...0.4, using: &random)
            return PhoneView(
                names: names.shuffled(using: &random),
                owner: Bool.random(using: &random) ? Int.random(in: 0..<people, using: &random) : nil,
                clock: [-60, 0, 0, 60, 120].randomElement(using: &random) ?? 0,
                hasSeconds: Bool.random(using: &random),
                isLater: Bool.random(using: &random),
                files: [.here, .leftOutByKind, .leftOutUnnamed].randomElement(using: &random) ?? .here,
                part: start...Double.random(in: 0.6...1, using: &random),
                ownSkew: Int64.random(in: -6...6, using: &random) * 1000
            )
        }
    }

    @Test("Nothing is lost, nobody is mixed up, and importing again adds nothing", arguments: 1...40)
    func phones(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed) &* 7919)
        let people = Int.random(in: 3...20, using: &random)
        let script = AlignmentScript(seed: UInt64(seed + 500), people: people, count: 500)
        let views = Self.phones(&random, people: people, count: 4).map { $0.render(script) }
        var log = AlignmentLog()
        var doubtful = 0
        for view in views { doubtful += log.importing(view).counts.ambiguous }
        let told = Set(views.joined().map(\.truth))
        #expect(log.posts.count >= told.count)
        #expect(log.posts.count <= told.count + doubtful)
        #expect(doubtful * 50 <= told.count, "\(doubtful) of \(told.count) in doubt")
        var speakersOf: [String: Set<Int>] = [:]
        for post in log.posts {
            let speakers = Set(post.truths.map { script.posts[$0].person })
            speakersOf[post.logged.author.map(log.person) ?? "", default: []].formUnion(speakers)
            #expect(speakers.count == 1)
        }
        #expect(speakersOf.values.allSatisfy { $0.count == 1 }, "two people in one author: \(speakersOf)")
        #expect(
            speakersOf.count == Set(told.map { script.posts[$0].person }).count,
            "one person in two: \(speakersOf)"
        )
        for view in views {
            let again = log.importing(view)
            #expect(again.counts.matched == view.count, "\(again.counts)")
        }
    }
}
