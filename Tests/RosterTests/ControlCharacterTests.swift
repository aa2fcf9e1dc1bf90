import Domain
import Roster
import Testing

@Suite("Control characters in tables")
struct ControlCharacterTests {
    private func people(_ rows: String) throws -> RosterImport {
        City.importing(
            files: [RosterImport.table("people.csv", "nama;jabatan;unit;alias\n" + rows)],
            into: try City.state(),
            on: City.start
        )
    }

    @Test("a cell with one is refused with file, line and column, and the rest of the table is read on")
    func refuses() throws {
        let read = try people(
            "Budi\u{0} Santoso;Staf;dlh;\nAni;Staf\u{1B}[31m;dlh;\nOka;Staf;dlh;Pak\u{85}Oka\nWiwin;Staf;hantu;\n"
        )
        let places = Set(read.problems.map { "\($0.line ?? 0) \($0.column ?? "")" })
        #expect(places == ["2 nama", "3 jabatan", "4 alias", "5 unit"])
        #expect(
            read.problems.first?.text(in: .indonesian)
                == "people.csv, baris 2, kolom nama: memuat karakter kendali U+0000. Ketik ulang isi sel ini."
        )
        #expect(read.changes.isEmpty)
    }

    @Test("line breaks and tabs in a cell are none")
    func lineBreaks() throws {
        #expect(try people("Budi Santoso;Staf;dlh;\"Pak Budi\nBudi\tS\r\nMas Budi\"\n").problems.isEmpty)
    }

    @Test("a column that nothing reads, a heading and every other table are looked at too")
    func everywhere() throws {
        let tables = [
            RosterImport.table("people.csv", "nama;jabatan;unit;No\nBudi Santoso;Staf;dlh;1\u{7}\n"),
            RosterImport.table("units.csv", "na\u{0}ma;jenis\nDinas Baru;opd\n"),
        ]
        let read = City.importing(files: tables, into: try City.state(), on: City.start)
        #expect(read.problems.map(\.column) == ["No", "nama"])
        #expect(read.problems.map(\.line) == [2, 1])
    }

    @Test("of a file of nothing else no more are told than anybody reads")
    func many() throws {
        let read = try people(String(repeating: "B\u{1};S\u{1};dlh\u{1};\n", count: 500))
        #expect(read.isCut && read.problems.count <= 210)
    }
}
