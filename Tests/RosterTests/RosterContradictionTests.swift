import Domain
import Roster
import Testing

@Suite("Tables that contradict the roster, or themselves")
struct RosterContradictionTests {
    private static let people = "kunci,nama,jabatan,unit,sejak,sampai\n"

    private func people(_ row: String, into state: RosterState, on day: String = "2026-11-28") -> RosterImport
    {
        City.importing(
            files: [RosterImport.table("people.csv", Self.people + row + "\n")],
            into: state,
            on: City.day(day)
        )
    }

    @Test("nobody leaves a post before it began")
    func lastDayBeforeFirst() throws {
        let state = try City.state()
        let reversed = people("ratna-dewi,Ratna Dewi,Kepala Dinas,dlh,2026-11-09,2026-11-01", into: state)
        #expect(reversed.problems.map(\.column) == ["sampai"])
        let early = people("surya-atmaja,Surya Atmaja,Wali Kota Umpama,walikota,,2020-01-01", into: state)
        #expect(early.problems.map(\.column) == ["sampai"])
        #expect(throws: TransferFault.notYetInPost("surya-atmaja", since: City.day("2025-02-20"))) {
            try RosterTransfer("surya-atmaja", to: nil, on: City.day("2020-01-01")).changes(in: state)
        }
    }

    @Test("an earlier post is added and takes nobody away")
    func earlierPost() throws {
        let state = try City.state()
        let read = people(
            "surya-atmaja,Surya Atmaja,Camat Andir,andir,2019-01-01,2021-12-31",
            into: state
        )
        #expect(read.problems.isEmpty)
        let later = state.applying(read.changes)
        #expect(later.at(City.day("2020-01-01")).assignment(of: "surya-atmaja")?.unit == "andir")
        #expect(later.at(City.day("2026-11-28")).assignment(of: "surya-atmaja")?.unit == "walikota")
    }

    @Test(
        "the row of somebody who has left is passed over, and said so; with a later day it brings them back"
    )
    func goneAndBack() throws {
        let leaves = RosterTransfer("ratna-dewi", to: nil, on: City.day("2026-11-20"))
        let state = try City.state()
        let gone = state.applying(try leaves.changes(in: state))
        for since in ["", "2026-01-05"] {
            let stale = people("ratna-dewi,Ratna Dewi,Kepala Dinas,dlh,\(since),", into: gone)
            #expect(stale.changes == [] && stale.problems.isEmpty)
            #expect(stale.notes.contains { $0.description.contains("2026-11-20") })
        }
        for day in ["2026-11-28", "2027-06-01"] {
            let back = people("ratna-dewi,Ratna Dewi,Camat Andir,andir,2027-03-02,", into: gone, on: day)
            let roster = gone.applying(back.changes).at(City.day("2027-03-05"))
            #expect(roster.member("ratna-dewi")?.phones == ["+6281100000011"])
            #expect(roster.assignment(of: "ratna-dewi")?.unit == "andir")
            #expect(gone.applying(back.changes).at(City.day("2026-12-05")).member("ratna-dewi") == nil)
        }
        let post = RosterTransfer.Post(unit: "andir", position: "Camat Andir")
        let moved = try RosterTransfer("ratna-dewi", to: post, on: City.day("2027-03-01")).changes(in: gone)
        #expect(gone.applying(moved).at(City.day("2027-03-05")).assignment(of: "ratna-dewi") != nil)
    }

    @Test("an account or a chat that passes to another is told with both owners and without the id")
    func ownersAreTold() throws {
        let state = try City.state()
        let account = City.importing(
            files: [
                RosterImport.table(
                    "people.csv",
                    "nama,jabatan,unit,akun\nAli Baba,Staf,dlh,telegram:70000001\n"
                )
            ],
            into: state
        )
        let told = account.notes.map(\.description).joined()
        #expect(told.contains("surya-atmaja") && told.contains("ali-baba") && !told.contains("70000001"))
        let chat = City.importing(
            files: [
                RosterImport.table(
                    "forums.csv",
                    "nama;jenis;percakapan\nForum Baru;opd;telegram:-1001000000001\n"
                )
            ],
            into: state
        )
        let passed = chat.notes.map(\.description).joined()
        #expect(passed.contains("Forum Pimpinan (confidential)") && passed.contains("Forum Baru"))
    }

    @Test("two rows that say different things of one day are refused")
    func twoRows() throws {
        let state = try City.state()
        let transfers = City.importing(
            files: [
                RosterImport.table(
                    "transfers.csv",
                    "pejabat,jabatan,unit,tmt\nratna-dewi,Camat Andir,andir,2026-12-01\n"
                        + "ratna-dewi,Camat Sukasari,sukasari,2026-12-01\n"
                )
            ],
            into: state
        )
        #expect(transfers.problems.map(\.line) == [3])
        let acting = City.importing(
            files: [
                RosterImport.table(
                    "acting.csv",
                    "pejabat,unit,status,mulai,sampai,nomor surat\n"
                        + "ratna-dewi,andir,Plt.,2026-12-01,2026-12-31,800/1\n"
                        + "ratna-dewi,andir,Plh.,2026-12-01,2026-12-15,800/9\n"
                )
            ],
            into: state
        )
        #expect(acting.problems.map(\.line) == [3])
    }

    @Test("a mutasi to a post that names an acting officer, or none, is refused; a second head is told")
    func postsOfTransfers() throws {
        let state = try City.state()
        for position in ["Plt. Camat Andir", ""] {
            let read = City.importing(
                files: [
                    RosterImport.table(
                        "transfers.csv",
                        "pejabat,jabatan,unit,tmt\nratna-dewi,\(position),andir,2026-12-01\n"
                    )
                ],
                into: state
            )
            #expect(read.problems.map(\.column) == ["jabatan"])
            let post = RosterTransfer.Post(unit: "andir", position: position)
            #expect(throws: TransferFault.self) {
                try RosterTransfer("ratna-dewi", to: post, on: City.day("2026-12-01")).changes(in: state)
            }
        }
        let second = City.importing(
            files: [
                RosterImport.table(
                    "transfers.csv",
                    "pejabat,jabatan,unit,tmt\nratna-dewi,Camat Andir,andir,2026-12-01\n"
                )
            ],
            into: state
        )
        #expect(second.notes.contains { $0.line == 2 && $0.description.contains("2 heads on 2026-12-01") })
    }

    @Test("the head of a unit is known by whatever the unit is called")
    func headsByShortName() {
        let units = "kunci,nama,jenis,singkatan\nbappeda,Badan Perencanaan Pembangunan Daerah,opd,Bappeda\n"
        let people =
            "nama,jabatan,unit\nAni,Kepala Bappeda,bappeda\nBudi,Kepala Bidang Fisik Bappeda,bappeda\n"
        let read = City.importing(files: [
            RosterImport.table("units.csv", units), RosterImport.table("people.csv", people),
        ])
        let roster = RosterState().applying(read.changes).at(City.start)
        #expect(roster.assignment(of: "ani")?.role == .head)
        #expect(roster.assignment(of: "budi")?.role == .staff)
    }

    @Test("a name that means several asks for a key, also where it is a third one's")
    func namesakes() {
        let units = RosterImport.table("units.csv", "nama,jenis\nDLH,opd\n")
        let two = "kunci,nama,unit\nbudi-1,Budi Santoso,dlh\nbudi-2,\"Budi Santoso, S.E.\",dlh\n"
        let state = RosterState().applying(
            City.importing(files: [units, RosterImport.table("people.csv", two)]).changes
        )
        let acting =
            "pejabat,unit,status,mulai,sampai,nomor surat\nBudi Santoso,dlh,Plt.,2026-12-01,,800/1\n"
        let named = City.importing(files: [RosterImport.table("acting.csv", acting)], into: state)
        #expect(named.problems.first?.description.contains("budi-1, budi-2") == true)
        let third = City.importing(
            files: [RosterImport.table("people.csv", "nama,unit\nBudi Santoso,dlh\n")],
            into: state
        )
        #expect(third.problems.map(\.column) == ["nama"])
    }

    @Test("kinds of record and networks that there are not are told with the nearest")
    func vocabulary() throws {
        func read(_ name: String, _ text: String) throws -> RosterImport {
            RosterImport(
                [RosterImport.table(name, text)],
                into: try City.state(),
                on: City.start,
                vocabulary: RosterImport.Vocabulary(kinds: ["izin", "kondisi"], networks: ["telegram"])
            ) { ForumID(rawValue: "f") }
        }
        let matrix = try read("authority.csv", "jenis,pemohon,pemutus\nizinn,lurah,atasan\n")
        #expect(matrix.problems.first?.description.contains("izin") == true && matrix.changes == [])
        let scope = try read(
            "acting.csv",
            "pejabat,unit,status,mulai,sampai,nomor surat,lingkup\nratna-dewi,andir,Plt.,2026-12-01,,8/1,izn\n"
        )
        #expect(scope.problems.map(\.column) == ["lingkup"])
        let account = try read("people.csv", "nama,unit,akun\nAli Baba,dlh,telegramm:12\n")
        #expect(account.problems.isEmpty)
        #expect(account.notes.contains { $0.description.contains("\"telegram\"?") })
    }

    @Test("a wrong date is shown, a number that could be somebody's is not")
    func datesAreShown() throws {
        let state = try City.state()
        let date = people("ratna-dewi,Ratna Dewi,Kepala Dinas,dlh,2026-12-40,", into: state)
        #expect(date.problems.first?.description.contains("2026-12-40") == true)
        let phone = people("ratna-dewi,Ratna Dewi,Kepala Dinas,dlh,0811-0000-0011,", into: state)
        #expect(phone.problems.first?.description.contains("0811") == false)
    }

    @Test("a sender is not mapped to two, and passes to another only from a day that is given")
    func mapping() throws {
        let state = try City.state()
        let id = "whatsapp:forum1/Pak RT"
        #expect(throws: TransferFault.mappedTwice(id)) {
            try RosterMapping.changes([(id, "ratna-dewi"), (id, "ani-nuraeni")], in: state, on: City.start)
        }
        let mapped = state.applying(
            try RosterMapping.changes([(id, "ratna-dewi")], in: state, on: City.start)
        )
        #expect(throws: TransferFault.mappedAlready(id, member: "ratna-dewi")) {
            try RosterMapping.changes([(id, "ani-nuraeni")], in: mapped, on: City.start)
        }
    }
}
