import Foundation
import Testing

@testable import Records

@Suite("Whole conversations, from posts to records")
struct ConversationTests {
    /// What decides a permission.
    private static let verdicts: Set<String> = [
        "disetujui", "disetujui bersyarat", "belum dapat disetujui", "ditangguhkan",
    ]

    @Test("no permission is decided but by a post that a careful reader takes for that decision")
    func bindings() async throws {
        for talk in try await ConversationStage.shared.all() {
            for event in talk.events {
                guard case .moved(_, _, let to) = event.change, Self.verdicts.contains(to),
                    event.evidence != nil,
                    let number = event.record, number.prefix == "IZN", let source = event.source,
                    let record = talk.book[number],
                    let opening = record.sources.first(where: { $0.value == "opened" })?.key
                else { continue }
                let request = talk.names[opening] ?? "?"
                let word = talk.names[source] ?? "?"
                #expect(
                    talk.file.decisions(on: request)[word] == to.hasPrefix("disetujui"),
                    "\(talk.file.name): \(word) makes \(request) \(to)"
                )
            }
        }
    }

    @Test("no record is made twice of a post, and each rests on a post that is there")
    func sources() async throws {
        for talk in try await ConversationStage.shared.all() {
            var seen: Set<String> = []
            for record in talk.book.unordered {
                let openings = record.sources.filter { $0.value == "opened" }.keys
                #expect(openings.count == 1, "\(talk.file.name) \(record.number.text)")
                for opening in openings {
                    #expect(talk.names[opening] != nil, "\(talk.file.name) \(record.number.text)")
                    let key = "\(talk.names[opening] ?? "?") \(record.kind)"
                    #expect(seen.insert(key).inserted, "\(talk.file.name): two of \(key)")
                }
                for source in record.sources.keys {
                    #expect(talk.names[source] != nil, "\(talk.file.name) \(record.number.text)")
                }
            }
        }
    }

    @Test("every state that a file expects is reached, but for those that are listed")
    func states() async throws {
        var gaps: [String] = []
        var expected = 0
        for talk in try await ConversationStage.shared.all() {
            for outcome in talk.file.outcomes {
                expected += 1
                let state = talk.state(of: outcome.source, outcome.kind)
                // What was sent on to an agency has been received, or is not done after all.
                let isRouted = state == "diteruskan" && outcome.kind == "laporan-kondisi"
                let shown =
                    isRouted ? talk.wasReopened(outcome.source) ? "dibuka kembali" : "diterima" : state
                if shown != outcome.state {
                    gaps.append("\(outcome.source) \(outcome.kind): \(shown ?? "-") -> \(outcome.state)")
                }
            }
        }
        if ProcessInfo.processInfo.environment["PRINT_UNREACHED"] != nil {
            print("reached \(expected - gaps.count) of \(expected) expected states; not reached:")
            for gap in gaps.sorted() { print("        \(gap)") }
        }
        let known = Set(UnreachedStates.all)
        let advice = "run with PRINT_UNREACHED=1 and put the list into UnreachedStates.swift"
        for gap in gaps where !known.contains(gap) { Issue.record("worse, or new: \(gap); \(advice)") }
        for gap in known.subtracting(gaps).sorted() { Issue.record("better: \(gap) no more; \(advice)") }
    }
}
