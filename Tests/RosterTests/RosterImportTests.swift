import Domain
import Foundation
import Roster
import TestSupport
import Testing

@Suite("Importing the roster")
struct RosterImportTests {
    private static let everything = [
        "people.csv", "units.csv", "forums.csv", "acting.csv", "duties.csv", "authority.csv", "hours.csv",
        "transfers.csv", "holidays.csv",
    ]

    @Test("the example city arrives whole")
    func exampleCity() throws {
        let read = try City.importing(Self.everything)
        #expect(read.problems.map(\.description) == [])
        let state = RosterState().applying(read.changes)
        let roster = state.at(City.day("2026-11-05"))
        #expect(roster.units.count == 36)
        #expect(roster.units.count { $0.kind == .agency } == 12)
        #expect(roster.members.count == 42)
        #expect(roster.members.allSatisfy { roster.assignment(of: $0.key) != nil })
        #expect(roster.acting.map(\.member) == ["yanti-rosdiana"])
        #expect(roster.assignment(of: "iwan-gunawan")?.role == .head)
        #expect(roster.assignment(of: "oman-rohman")?.role == .staff)
        #expect(roster.unit("dpupr")?.responsibilities.map(\.category).contains("genangan") == true)
        #expect(
            roster.lineage(of: "kel-braga").map(\.key) == [
                "kel-braga", "andir", "sekda", "wakil", "walikota",
            ]
        )
        let forum = try #require(state.forum(named: "forum pimpinan"))
        #expect(roster.profile(of: forum.id)?.isConfidential == true)
        #expect(roster.profile(of: forum.id)?.speech == [])
        #expect(
            state.forum(network: "matrix", chat: "!camatlurah:umpama.example")?.name == "Forum Camat-Lurah"
        )
        // Always, because the roster knew nothing before.
        #expect(state.at(City.day("2024-01-01")).assignment(of: "ratna-dewi") != nil)
        // Since a day, where the row says so.
        #expect(state.at(City.day("2025-02-19")).assignment(of: "surya-atmaja") == nil)
    }

    @Test("importing again adds nothing, on whatever day")
    func importingAgainAddsNothing() throws {
        let state = RosterState().applying(try City.importing(Self.everything).changes)
        for day in ["2026-01-05", "2026-06-01", "2026-11-25"] {
            let again = try City.importing(Self.everything, into: state, on: City.day(day))
            #expect(again.problems.isEmpty)
            #expect(again.changes == [])
        }
    }

    @Test("every sort of spreadsheet brings the same changes")
    func spreadsheetsAgree() throws {
        let wanted = try City.importing().changes
        let names = ["people.csv", "units.csv", "forums.csv"]
        for (delimiter, encode) in Self.spreadsheets {
            let files = try names.map { name in
                let rows = try DelimitedText(City.file(name).bytes, file: name).rows
                let text = rows.map { row in
                    row.cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(
                        separator: delimiter
                    )
                }
                return RosterImport.File(name: name, bytes: encode(text.joined(separator: "\r\n")))
            }
            #expect(City.importing(files: files).changes == wanted)
        }
    }

    private static let spreadsheets: [(String, @Sendable (String) -> [UInt8])] = [
        (",", { Array($0.utf8) }), (";", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
        ("\t", { [0xFF, 0xFE] + Array($0.data(using: .utf16LittleEndian) ?? Data()) }),
    ]

    @Test("English headings do as well")
    func englishHeadings() {
        let read = City.importing(files: [
            RosterImport.table(
                "units.csv",
                "Key,Name,Kind,Parent,Short names\nmayor,Mayor's office,leadership,,\ndlh,Environment,agency,mayor,DLH"
            ),
            RosterImport.table(
                "people.csv",
                "Name,Position,Unit,Role,Phone,Since\nRatna Dewi,Head,DLH,head,+62 811 0000 0001,09/11/2026"
            ),
        ])
        #expect(read.problems.isEmpty)
        let roster = RosterState().applying(read.changes).at(City.day("2026-11-09"))
        #expect(roster.member("ratna-dewi")?.phones == ["+6281100000001"])
        #expect(roster.assignment(of: "ratna-dewi")?.unit == "dlh")
    }

    @Test("every fault is told at once, each with its file, line and column, and nothing is imported")
    func faultsArePrecise() {
        let read = City.importing(files: [
            RosterImport.table(
                "units.csv",
                "nama,jenis,induk\nDinas A,opd,\nDinas B,galaksi,\nDinas C,opd,dinas-z\n"
            ),
            RosterImport.table(
                "people.csv",
                "nama;unit;no hp;sejak;jabatan;akun\n\"Ani,\nS.E.\";dinas-a;0811-0000-0001;;;\n"
                    + "Budi;dinas-a;6,28E+12;31/02/2026;;x\n;dinas-a;;;;\n"
            ),
        ])
        let places = read.problems.map { "\($0.file) \($0.line ?? 0) \($0.column ?? "")" }
        #expect(read.changes.isEmpty)
        #expect(
            Set(places) == [
                "units.csv 3 jenis", "units.csv 4 induk", "people.csv 4 sejak", "people.csv 4 no hp",
                "people.csv 4 akun", "people.csv 5 nama",
            ]
        )
        let second = City.importing(files: [
            RosterImport.table("units.csv", "nama,jenis\nDinas A,opd\n"),
            RosterImport.table(
                "people.csv",
                "nama;unit;no hp;sejak;jabatan;akun\nBudi;dinas-b;6,28E+12;31/02/2026;Plt. Kadis;x\n"
            ),
        ])
        let columns = second.problems.map { $0.column ?? "" }
        #expect(Set(columns) == ["unit", "no hp", "sejak", "jabatan", "akun"])
        #expect(second.problems.allSatisfy { $0.line == 2 && !$0.advice.english.isEmpty })
        #expect(second.problems.contains { $0.advice.indonesian.contains("dinas-a") })
    }

    @Test("a problem never shows a number that could be somebody's")
    func numbersStayHidden() {
        let read = City.importing(files: [
            RosterImport.table("units.csv", "nama,jenis\nDinas A,opd\n"),
            RosterImport.table("people.csv", "nama,unit,no hp\nAni,081100000017,0811000000xx17\n"),
        ])
        #expect(read.problems.count == 2)
        for problem in read.problems { #expect(!problem.description.contains("0811")) }
    }

    @Test(
        "what cannot be meant is refused",
        arguments: [
            ("units.csv", "nama,jenis\nA,opd\nA,opd\n", 3),
            ("units.csv", "nama,jenis,kunci,induk\nA,opd,a,b\nB,opd,b,a\n", 2),
            ("units.csv", "nama\nA\n", 1), ("kota.csv", "x,y\n1,2\n", nil), ("units.csv", "", 1),
            ("acting.csv", "pejabat,unit,status,mulai,sampai,nomor surat\nx,y,plt,2026-01-01,,\n", 2),
            ("units.csv", "nama,jenis,sejak,sampai\nA,opd,2026-11-09,2026-11-01\n", 2),
            ("forums.csv", "nama;jenis;titian\nForum A;opd;rekap; terusan\n", 2),
            ("forums.csv", "nama;jenis;percakapan\nForum A;opd;x:1\nForum B;opd;x:1\n", 3),
            ("people.csv", "nama,unit\nA. R.,x\n", 2),
            ("duties.csv", "siapa,apa,paling lambat,forum\ncamat,lapor,08.30,Forum Camat\n", 2),
            (
                "holidays.csv",
                "tanggal,jenis,nama\n2026-11-10,libur daerah,A\n2026-11-10,libur daerah,B\n", 3
            ),
        ] as [(String, String, Int?)]
    )
    func refusals(_ name: String, _ text: String, _ line: Int?) {
        let read = City.importing(files: [RosterImport.table(name, text)])
        #expect(read.problems.first?.line == line)
        #expect(!read.problems.isEmpty && read.changes.isEmpty)
    }

    @Test("a number of two people is noted without showing it")
    func sharedNumbers() {
        let read = City.importing(files: [
            RosterImport.table("units.csv", "nama,jenis\nDinas A,opd\n"),
            RosterImport.table(
                "people.csv",
                "nama,unit,hp\nAni,dinas-a,081100000017\nBudi,dinas-a,+6281100000017\n"
            ),
        ])
        #expect(read.notes.map(\.line) == [3])
        #expect(read.notes.allSatisfy { !$0.description.contains("811") })
    }

    @Test("a column that nothing reads, and a unit with two heads, are noted")
    func notes() throws {
        let read = City.importing(files: [
            RosterImport.table("units.csv", "nama,jenis,warna\nKecamatan Andir,kecamatan,biru\n"),
            RosterImport.table(
                "people.csv",
                "nama,unit,jabatan\nAni,kecamatan andir,Camat Andir\nBudi,kecamatan-andir,Camat Andir\n"
            ),
        ])
        #expect(read.problems.isEmpty)
        #expect(read.notes.contains { $0.description.contains("warna") })
        #expect(read.notes.contains { $0.line == 3 && $0.description.contains("2 heads") })
    }

    @Test("a change holds from the day of the import, or from the row's own")
    func changesHaveDays() throws {
        let state = try City.state()
        let head = "kunci,nama,jabatan,unit,no hp"
        let moved = City.importing(
            files: [
                RosterImport.table(
                    "people.csv",
                    "\(head)\nratna-dewi,Ratna Dewi,Kepala Dinas Sosial,dinsos,0811-0000-0099\n"
                )
            ],
            into: state,
            on: City.day("2026-07-01")
        )
        #expect(moved.changes.count == 2)
        let later = state.applying(moved.changes)
        #expect(later.at(City.day("2026-06-30")).assignment(of: "ratna-dewi")?.unit == "dlh")
        #expect(later.at(City.day("2026-07-01")).assignment(of: "ratna-dewi")?.unit == "dinsos")
        #expect(later.at(City.day("2026-06-30")).member("ratna-dewi")?.phones == ["+6281100000011"])
        // What the table has no column for stays.
        #expect(later.at(City.day("2026-07-01")).member("ratna-dewi")?.courtesy == .bu)
    }

    @Test("whoever leaves is gone the day after, once and for all")
    func peopleLeave() throws {
        let state = try City.state()
        let file = RosterImport.table(
            "people.csv",
            "kunci,nama,jabatan,unit,sampai\nratna-dewi,Ratna Dewi,Kepala Dinas Lingkungan Hidup,dlh,2026-03-31\n"
        )
        let left = City.importing(files: [file], into: state, on: City.day("2026-03-01"))
        let later = state.applying(left.changes)
        #expect(later.at(City.day("2026-03-31")).heads(of: "dlh").map(\.member) == ["ratna-dewi"])
        #expect(later.at(City.day("2026-04-01")).heads(of: "dlh").isEmpty)
        #expect(later.at(City.day("2026-04-01")).member("ratna-dewi") == nil)
        let again = City.importing(files: [file], into: later, on: City.day("2026-09-01"))
        #expect(again.problems.isEmpty)
        #expect(again.changes == [])
    }

    @Test("a last day that is put off, or taken back, is")
    func leavingIsPutOff() throws {
        func table(_ until: String) -> RosterImport.File {
            RosterImport.table(
                "people.csv",
                "kunci,nama,jabatan,unit,sampai\nratna-dewi,Ratna Dewi,Kepala Dinas Lingkungan Hidup,dlh,\(until)\n"
            )
        }
        let state = try City.state()
        let left = state.applying(City.importing(files: [table("2026-03-31")], into: state).changes)
        let later = left.applying(City.importing(files: [table("2026-05-31")], into: left).changes)
        #expect(later.at(City.day("2026-05-31")).heads(of: "dlh").count == 1)
        #expect(later.at(City.day("2026-06-01")).heads(of: "dlh").isEmpty)
        let stays = left.applying(City.importing(files: [table("")], into: left).changes)
        #expect(stays.at(City.day("2026-06-01")).heads(of: "dlh").count == 1)
        #expect(City.importing(files: [table("")], into: stays).changes == [])
        let sooner = left.applying(City.importing(files: [table("2026-02-28")], into: left).changes)
        #expect(sooner.at(City.day("2026-03-01")).member("ratna-dewi") == nil)
    }

    @Test("a right to speak that the table no longer gives ends")
    func rightsEnd() throws {
        let state = try City.state()
        let file = RosterImport.table(
            "people.csv",
            "nama,unit,jabatan,menyampaikan untuk\nDimas Pratama,walikota,Ajudan Wali Kota,kartika-sari\n"
        )
        let read = City.importing(files: [file], into: state, on: City.day("2026-06-01"))
        let roster = state.applying(read.changes).at(City.day("2026-06-01"))
        #expect(!roster.maySpeak("dimas-pratama", for: "surya-atmaja"))
        #expect(roster.maySpeak("dimas-pratama", for: "kartika-sari"))
    }

    @Test("a province of fifty thousand people is read in seconds")
    func provinceIsRead() {
        let units = "nama,jenis,kunci\n" + (0..<2_000).map { "Kelurahan K\($0),kelurahan,k\($0)\n" }.joined()
        let people =
            "nama,kunci,unit,jabatan,no hp,menyampaikan untuk\n"
            + (0..<50_000).map { "Nama Orang,p\($0),k\($0 % 2_000),Staf,08110\(1_000_000 + $0),\n" }.joined()
        let files = [RosterImport.table("units.csv", units), RosterImport.table("people.csv", people)]
        var count = 0
        let time = processorTime { count = City.importing(files: files).changes.count }
        #expect(count == 102_000)
        #expect(time < .seconds(60), "\(time)")
        print("50,000 people: \(time)")
    }
}
