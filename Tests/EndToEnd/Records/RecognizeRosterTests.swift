import Foundation
import RepositoryFiles
import TestSupport
import Testing

@Suite("titian recognize --roster")
struct RecognizeRosterTests {
    /// A request by `asker`, and what is said in answer to it, on the same minute.
    private struct Exchange {
        var asker: String
        var request: String
        var decider: String
        var answer: String
        /// RFC 3339.
        var at: String
        /// Further members of the answer.
        var more = ""

        var lines: String {
            """
            {"id":1,"forum":"Forum Camat-Lurah","sender":"a","senderId":"\(asker)","at":"\(at)","text":"\(request)"}
            {"id":2,"forum":"Forum Camat-Lurah","sender":"\(decider)","at":"\(at)","text":"\(answer)","replyTo":1\(more)}

            """
        }
    }

    private struct Recognized: Decodable {
        struct Fields: Decodable {
            let decision: String?
            let reason: String?
        }

        struct Link: Decodable {
            let to: Int
            let relation: String
        }

        let label: String
        let rule: String
        let fields: Fields
        let links: [Link]
        let evidence: String?

        var decides: Bool { links.contains { $0.to == 1 && $0.relation == "decides" } }
    }

    private static let askedOfCamat = "Mohon izin Pak Camat, besok kami tidak dapat hadir rapat minggon"
    private static let askedOfSekda = "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi"

    @Test("a deputy decides until the midnight that ends the letter, and not after")
    func deputy() throws {
        func deciding(at: String) throws -> Recognized {
            try answer(
                Exchange(
                    asker: "0811-0000-0036",
                    request: Self.askedOfCamat,
                    decider: "Asep Sunandar, S.STP.",
                    answer: "Silakan",
                    at: at
                )
            )
        }
        let last = try deciding(at: "2027-02-28T23:59:00+07:00")
        #expect(last.decides)
        #expect(last.evidence == "langsung")
        // The same minute of WIB, told in UTC.
        #expect(try deciding(at: "2027-02-28T16:59:00Z").decides)
        let next = try deciding(at: "2027-03-01T00:00:00+07:00")
        #expect(!next.decides)
        #expect(next.fields.reason == "no_authority")
    }

    @Test("an aide passes on the word of the leader for whom the roster lets him speak, another does not")
    func aide() throws {
        func passing(by decider: String) throws -> Recognized {
            try answer(
                Exchange(
                    asker: "telegram:70000021",
                    request: Self.askedOfSekda,
                    decider: decider,
                    answer: "Arahan Pak Sekda: silakan Bu Camat Andir",
                    at: "2026-11-20T08:00:00+07:00"
                )
            )
        }
        let yusuf = try passing(by: "telegram:70000006")
        #expect(yusuf.decides)
        #expect(yusuf.evidence == "disampaikan")
        // Without degrees or with a courtesy it is the same person; a given name alone may be anybody's.
        #expect(try passing(by: "Pak Yusuf Ramadhan").decides)
        #expect(try !passing(by: "Yusuf").decides)
        #expect(try !passing(by: "oman-rohman").decides)
    }

    @Test("words from an account that somebody else holds are that person's telling")
    func held() throws {
        let mayor = try answer(
            Exchange(
                asker: "telegram:70000021",
                request: "Mohon izin Pak Wali, besok kami tidak dapat hadir apel",
                decider: "telegram:70000001",
                answer: "Silakan",
                at: "2026-11-20T08:00:00+07:00"
            )
        )
        #expect(mayor.evidence == "disampaikan")
    }

    @Test("a leader's thumb is a yes where the roster says so, and the input's own word wins")
    func thumb() throws {
        let asked = Exchange(
            asker: "telegram:70000021",
            request: Self.askedOfSekda,
            decider: "Pak Sekda",
            answer: "👍",
            at: "2026-11-20T08:00:00+07:00"
        )
        let yes = try answer(asked)
        #expect(yes.decides)
        #expect(yes.rule == "thumb_is_yes")
        var seen = asked
        seen.more = #","thumbIsYes":false"#
        #expect(try answer(seen).fields.decision == "noted")
        var demoted = asked
        demoted.answer = "Silakan"
        demoted.more = #","senderRole":"staff","unit":"Kel. Braga""#
        #expect(try !answer(demoted).decides)
    }

    @Test("what is wrong with a table is said as an import says it, and nothing is recognised")
    func faults() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("nama;jabatan;unit\nRatna Dewi;Kepala;dinas-hantu\n".utf8), to: "people.csv")
        let run = try recognize("", roster: folder.path)
        #expect(run.status == 1)
        #expect(run.errorText.contains("people.csv"))
        #expect(run.errorText.contains("dinas-hantu"))
        #expect(try recognize("", roster: folder.path("none")).status == 3)
        let empty = try TemporaryFolder()
        #expect(try recognize("", roster: empty.path).status == 2)
    }

    private func answer(_ exchange: Exchange) throws -> Recognized {
        let run = try recognize(exchange.lines, roster: Repository().root.path + "/fixtures/roster")
        try #require(run.status == 0, "\(run.errorText)")
        let lines = run.output.split(separator: 0x0A)
        return try JSONDecoder().decode(Recognized.self, from: Data(try #require(lines.last)))
    }

    private func recognize(_ input: String, roster: String) throws -> Program {
        let folder = try TemporaryFolder()
        try folder.write(Array(input.utf8), to: "posts.jsonl")
        let command = #"exec "$0" recognize --roster "$1" < "$2""#
        return try Program.run(
            "/bin/sh",
            ["-c", command, Program.product("titian"), roster, folder.path("posts.jsonl")],
            environment: ["TITIAN_LANG": "en"]
        )
    }
}
