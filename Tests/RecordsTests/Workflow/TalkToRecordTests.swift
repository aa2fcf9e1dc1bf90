import Domain
import Testing

@testable import Records

/// From words in a forum to a record: recognition and the workflow together.
@Suite("From talk to records")
struct TalkToRecordTests {
    private struct Line {
        let sender: String
        let role: OfficialRole
        let unit: String
        let text: String
        var replyTo: Int?
    }

    private static let request = "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat karena sakit"

    /// The desk after a conversation; a line's place is its entry.
    private func desk(_ lines: [Line]) throws -> Desk {
        var desk = try Desk()
        var reader = ConversationReader()
        var recognized: [Recognition] = []
        for (index, line) in lines.enumerated() {
            var post = ForumPost()
            post.id = PostReference("\(index)")
            post.forum = "Forum"
            post.sender = line.sender
            post.senderID = line.sender
            post.role = line.role
            post.unit = line.unit
            post.at = .minute(Int64(index))
            post.text = line.text
            post.replyTo = line.replyTo.map { PostReference("\($0)") }
            recognized += reader.push(post)
        }
        recognized += reader.finish()
        for recognition in recognized {
            let index = try #require(Int(recognition.id.text))
            desk.take(
                RecordConclusion(
                    recognition,
                    source: index,
                    at: .minute(Int64(index)),
                    sender: lines[index].sender,
                    text: lines[index].text,
                    entry: { Int($0.text) }
                )
            )
        }
        return desk
    }

    @Test(
        "a me-too asks for what was asked before it: an \"Izin serupa\" after a cuti waits for its letter",
        arguments: [
            ("Izin Pak Sekda, kami cuti tanggal 26 November", "Izin serupa Pak, saya juga", "cuti"),
            (
                "Apakah boleh Pak, kami pinjam truk DPUPR untuk angkut sampah hari Sabtu?",
                "Idem Pak, kami juga", "use_of_place"
            ),
            (
                "Izin Pak Sekda, kami cuti tanggal 26 November",
                "Idem Pak, kami juga tidak dapat hadir rapat", "absence"
            ),
        ]
    )
    func meToo(first: String, second: String, leave: String) throws {
        let desk = try desk([
            Line(sender: "coblong", role: .camat, unit: "Kec. Coblong", text: first),
            Line(sender: "camat", role: .camat, unit: "Kec. Andir", text: second),
            Line(sender: "sekda", role: .leader, unit: "Sekretariat Daerah", text: "Silakan", replyTo: 1),
        ])
        let record = try #require(desk.book[RecordNumber(prefix: "IZN", year: 2026, serial: 2)])
        #expect(record.fields["leave"]?.word == leave)
        #expect(record.fields["copiedFrom"]?.posts == [0])
        #expect(record.state == (leave == "cuti" ? "menunggu kelengkapan" : "disetujui"))
    }

    @Test(
        "what an applicant tells more of his open request is no follow-up; what another does about it is one"
    )
    func explanation() throws {
        var desk = try desk([Line(sender: "camat", role: .camat, unit: "Kec. Andir", text: Self.request)])
        for (entry, sender) in [(1, "camat"), (2, "staf")] {
            var more = RecordConclusion(
                source: entry,
                at: .minute(Int64(entry)),
                sender: sender,
                label: "follow_up"
            )
            more.links = [RecordConclusion.Link(entry: 0, relation: "follows")]
            more.act = "in_progress"
            desk.take(more)
        }
        let request = try #require(desk.book[RecordNumber(prefix: "IZN", year: 2026, serial: 1)])
        #expect(request.sources[1] != nil && request.state == "diajukan")
        let others = desk.book.unordered.filter { $0.kind == "tindak-lanjut" }
        #expect(others.map { $0.sources[2] } == ["opened"])
    }

    @Test("an answer that may mean either moves nothing: it is listed at its record until somebody decides")
    func leftToHuman() throws {
        let lines = [
            Line(
                sender: "camat",
                role: .camat,
                unit: "Kec. Andir",
                text: "Mohon izin Pak Sekda, besok kami tidak dapat ikut rakor, memimpin penutupan tanggul"
            ),
            Line(
                sender: "sekda",
                role: .leader,
                unit: "Sekretariat Daerah",
                text: "Tanggul jangan ditinggal",
                replyTo: 0
            ),
        ]
        let desk = try desk(lines)
        let record = try #require(desk.book.records(kind: "izin").first)
        #expect(record.state == "diajukan" && record.decision == nil)
        let listed = try #require(desk.book.listings.first { $0.event.source == 1 })
        #expect(listed.event.record == record.number)
        #expect(listed.event.change == .listed(.outcome, act: nil), "no word of granting or refusing")
        #expect(record.relation(of: 1) == "decides", "what is said of the answer is said of the request")
        #expect(desk.book.records(of: 1) == [record])
        let looksAgain = { !desk.book.hasConcluded(actor: "recognition", version: $0, from: 1) }
        #expect(looksAgain(2) && !looksAgain(1), "newer rules may know which way")

        var later = desk
        let hand = Workflow.Hand(name: "umum", at: .minute(90), reason: "dibaca bersama Sekda")
        later.append(desk.workflow.correct(record.number, to: "disetujui", desk.book, by: hand).events)
        #expect(later.book.listings.isEmpty)
        #expect(later.state(record.number.text) == "disetujui")
    }

    @Test("a request and the Sekda's reply become a record with his decision and his words")
    func granted() throws {
        let answer = "Silakan, semoga lekas sembuh"
        let desk = try desk([
            Line(sender: "camat", role: .camat, unit: "Kec. Andir", text: Self.request),
            Line(sender: "sekda", role: .leader, unit: "Sekretariat Daerah", text: answer, replyTo: 0),
        ])
        let record = try #require(desk.book.records(kind: "izin").first)
        #expect(record.state == "disetujui")
        #expect(record.fields["date"] == .text("2026-11-24"))
        #expect(record.decision == KeptRecord.Decision(by: "sekda", act: "granted"))
        let step = try #require(desk.life(of: record.number).last { $0.event.evidence != nil })
        #expect(
            step.event.source == 1 && step.event.cites.allSatisfy { $0.range.upperBound <= answer.utf8.count }
        )
    }

    @Test("a peer's yes is no decision")
    func peer() throws {
        let desk = try desk([
            Line(sender: "camat", role: .camat, unit: "Kec. Andir", text: Self.request),
            Line(sender: "lurah", role: .camat, unit: "Kec. Coblong", text: "Silakan Bu", replyTo: 0),
        ])
        #expect(desk.book.records(kind: "izin").map(\.state) == ["diajukan"])
    }

    @Test("a condition is cited and not copied: its place is bytes of the post")
    func condition() throws {
        let text = "Izin melaporkan, pohon tumbang di Jl. Merdeka No. 5 Kel. Braga, menutup jalan"
        let desk = try desk([Line(sender: "lurah", role: .lurah, unit: "Kel. Braga", text: text)])
        let record = try #require(desk.book.records(kind: "laporan-kondisi").first)
        #expect(record.fields["category"] == .text("pohon_tumbang"))
        guard case .words(let citation)? = record.fields["place"] else {
            Issue.record("\(record.fields)")
            return
        }
        let place = String(decoding: Array(text.utf8)[citation.range], as: UTF8.self)
        #expect(place.contains("Merdeka"))
        #expect(!String(decoding: desk.entries[0].event.encoded(), as: UTF8.self).contains("Merdeka"))
    }
}
