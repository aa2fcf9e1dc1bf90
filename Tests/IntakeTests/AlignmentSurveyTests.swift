import Domain
import Testing

@testable import Intake

@Suite("Senders and clocks of a file")
struct AlignmentSurveyTests {
    private func survey(
        _ posts: [(author: String, text: String)],
        _ records: [(label: String, text: String)],
        offset: Int = 0,
        known: [KnownSender] = [],
        files: [String: Set<Int>] = [:]
    ) -> OffsetSurvey.Result {
        var sample = RecordSample()
        for (index, record) in records.enumerated() {
            let time = AlignmentScene.start + Int64(index + offset) * 60_000
            sample.take(
                FileRecord(milliseconds: time, label: record.label, kind: .text, key: .of(record.text))
            )
        }
        var survey = OffsetSurvey(sample)
        for (index, post) in posts.enumerated() {
            survey.consider(
                LoggedPost(
                    entry: index,
                    milliseconds: AlignmentScene.start + Int64(index) * 60_000,
                    author: post.author,
                    kind: .text,
                    key: .of(post.text),
                    source: 1
                )
            )
        }
        return survey.result(known: known, files: files)
    }

    private let reports = (0..<8).map { "Laporan kegiatan nomor \($0) di kelurahan" }

    @Test("A clock that stands off by quarters of an hour is found", arguments: [-60, 0, 60, 105, -840])
    func clock(offset: Int) {
        let result = survey(reports.map { ("a", $0) }, reports.map { ("A", $0) }, offset: offset)
        #expect(result.clockOffset == -offset)
        #expect(result.senders.author(of: "A") == "a")
        #expect(!result.isContested)
    }

    @Test("A file that shares a common word and nothing else has no offset")
    func chance() {
        let posts = reports.map { ("a", $0) } + [("a", "Siap")]
        let records = (20..<28).map { ("A", "Laporan kegiatan nomor \($0) di kelurahan") } + [("A", "Siap")]
        #expect(survey(posts, records).clockOffset == nil)
    }

    @Test("One name for two people of the log is no alias")
    func sharedName() {
        let posts = reports.enumerated().map { ($0 % 2 == 0 ? "a" : "b", $1) }
        let result = survey(posts, reports.map { ("Pak Camat", $0) }, files: ["a": [1], "b": [1]])
        #expect(result.senders.author(of: "Pak Camat") == nil)
        #expect(result.senders.aliases.isEmpty)
        #expect(Set(result.senders.sharedNames["Pak Camat"] ?? []) == ["a", "b"])
    }

    @Test("Two authors of exports that never met turn out to be one person")
    func onePerson() {
        let posts = reports.enumerated().map { ($0 < 4 ? "a" : "b", $1) }
        let result = survey(posts, reports.map { ("Pak Camat", $0) }, files: ["a": [1], "b": [2]])
        #expect(Set(result.senders.aliases.map(\.author)) == ["a", "b"])
        #expect(result.senders.aliases.allSatisfy { $0.evidence == .posts })
    }

    @Test("A name is a presumption until posts speak, and none where posts speak against it")
    func names() {
        let known = [KnownSender(label: "Budi", author: "a", evidence: .name)]
        let silent = survey([("z", "lain")], [("Budi", "Siap")], known: known)
        #expect(silent.senders.author(of: "Budi") == nil)
        #expect(silent.senders.presumedAuthor(of: "Budi") == "a")
        let other = survey(reports.map { ("b", $0) }, reports.map { ("Budi", $0) }, known: known)
        #expect(other.senders.author(of: "Budi") == "b")
        #expect(other.senders.presumedAuthor(of: "Budi") == nil)
    }
}
