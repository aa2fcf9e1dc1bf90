import Domain
import Roster
import Testing

@Suite("A mutasi and a mapping")
struct RosterTransferTests {
    private let day = City.day("2026-12-01")

    @Test("an official moves at a date, once")
    func moves() throws {
        let state = try City.state()
        let post = RosterTransfer.Post(unit: "sukasari", position: "Camat Sukasari", letter: "821/1")
        let transfer = RosterTransfer("neneng-hasanah", to: post, on: day)
        let changes = try transfer.changes(in: state)
        #expect(changes.count == 1)
        let moved = state.applying(changes)
        #expect(moved.at(day).assignment(of: "neneng-hasanah")?.role == .camat)
        #expect(moved.at(day.advanced(by: -1)).assignment(of: "neneng-hasanah")?.unit == "andir")
        #expect(try transfer.changes(in: moved) == [])
    }

    @Test("whoever leaves is gone from that day on")
    func leaves() throws {
        let state = try City.state()
        let gone = state.applying(try RosterTransfer("ratna-dewi", to: nil, on: day).changes(in: state))
        #expect(gone.at(day).member("ratna-dewi") == nil)
        #expect(gone.at(day.advanced(by: -1)).heads(of: "dlh").map(\.member) == ["ratna-dewi"])
    }

    @Test("somebody or something unknown is refused with the nearest known")
    func refuses() throws {
        let state = try City.state()
        let post = RosterTransfer.Post(unit: "sukasary", position: "Camat")
        #expect(throws: TransferFault.unknownUnit("sukasary", nearest: "sukasari")) {
            try RosterTransfer("ratna-dewi", to: post, on: day).changes(in: state)
        }
        #expect(throws: TransferFault.unknownMember("ratna-devi", nearest: "ratna-dewi")) {
            try RosterTransfer("ratna-devi", to: nil, on: day).changes(in: state)
        }
    }

    @Test("a mapped sender is known on every day, once")
    func maps() throws {
        let state = try City.state()
        let pairs = [(id: "whatsapp:forum1/Pak RT", member: "ratna-dewi")]
        let mapped = state.applying(try RosterMapping.changes(pairs, in: state, on: day))
        let author = PostAuthor(id: "whatsapp:forum1/Pak RT", name: "Pak RT")
        #expect(SenderBook(mapped.at(City.day("2024-01-01"))).sender(author)?.member == "ratna-dewi")
        #expect(try RosterMapping.changes(pairs, in: mapped, on: day) == [])
        // An id that changes hands keeps its past.
        let again = mapped.applying(
            try RosterMapping.changes([(pairs[0].id, "ani-nuraeni")], in: mapped, on: day, since: day)
        )
        #expect(SenderBook(again.at(day)).sender(author)?.member == "ani-nuraeni")
        #expect(SenderBook(again.at(day.advanced(by: -1))).sender(author)?.member == "ratna-dewi")
    }

    @Test("the roster of a day is one JSON object")
    func json() throws {
        let bytes = try City.state().at(City.start).json()
        var lists: [String: Int] = [:]
        try JSONScanner.read(bytes) { json in
            try json.object { json in
                let key = json.keyText
                if key == "day" {
                    #expect(try json.string() == "2026-01-05")
                } else {
                    try json.array {
                        try $0.skip()
                        lists[key, default: 0] += 1
                    }
                }
            }
        }
        #expect(lists["units"] == 36)
        #expect(lists["assignments"] == 42)
        #expect(lists["forums"] == 3)
        #expect(lists["rules"] == 5)
        // Without a table the decree's.
        #expect(lists["hours"] == 1)
    }
}
