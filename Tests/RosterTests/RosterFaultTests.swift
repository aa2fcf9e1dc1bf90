import Domain
import Roster
import Testing

@Suite("What is wrong in tables of the roster")
struct RosterFaultTests {
    @Test("a category that is one mistyped is refused with the nearest; what is none is noted")
    func categories() {
        let vocabulary = RosterImport.Vocabulary(categories: ["banjir", "pohon_tumbang", "sampah"])
        func read(_ tasks: String) -> RosterImport {
            let table = RosterImport.table(
                "units.csv",
                "kunci,nama,jenis,tugas\nkop,Dinas Koperasi,opd,\(tasks)\n"
            )
            return RosterImport([table], into: RosterState(), on: City.start, vocabulary: vocabulary) {
                ForumID(rawValue: "f")
            }
        }
        let wrong = read("bajir; pohon_tumbng; drainase")
        #expect(
            wrong.problems.map { $0.advice.indonesian.prefix { $0 != "?" } } == [
                "Maksudnya \"banjir\"", "Maksudnya \"pohon tumbang\"",
            ]
        )
        #expect(wrong.notes.contains { $0.text(in: .english).contains("drainase") })
        let right = read("pohon_tumbang; SAMPAH")
        #expect(right.problems.isEmpty && right.notes.isEmpty)
        let roster = RosterState().applying(right.changes).at(City.start)
        for spelling in ["pohon_tumbang", "pohon tumbang"] {
            #expect(roster.responsible(for: spelling).map(\.key) == ["kop"])
        }
    }

    @Test("a row with too many cells hides no other fault")
    func manyCells() {
        let table = RosterImport.table(
            "units.csv",
            "nama,jenis,induk\nDinas A,opdd,\nDinas B,opd,,,lebih\nDinas C,opd,tidak-ada\n"
        )
        let read = City.importing(files: [table])
        #expect(Set(read.problems.compactMap(\.line)) == [2, 3, 4])
    }
}
