import Foundation
import TestSupport
import Testing

@Suite("titian records accept and dismiss")
struct SuggestionCommandTests {
    private let by = ["--by", "Rani Kominfo"]

    private struct Listing: Decodable {
        let entry: Int
        let listedBy: Int
        let doubt: String
        let record: String?
        let candidates: [String]
        let answer: String?
    }

    private func listings(_ umpama: UmpamaCity, _ options: String...) throws -> [Listing] {
        let run = try umpama.city.records(["--listed", "--json"] + options)
        return try run.output.split(separator: 0x0A).map {
            try JSONDecoder().decode(Listing.self, from: Data($0))
        }
    }

    /// Two requests of one morning to which one "Silakan" answers, and one answer that says neither yes nor no.
    private func morning() throws -> UmpamaCity {
        try UmpamaCity(
            """
            20/11/25 08.20 - Asep Sunandar: Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi karena \
            mengikuti diklat, diwakili Sekcam
            20/11/25 08.21 - Neneng Hasanah: Mohon izin Pak Sekda, besok kami juga tidak dapat hadir rapat koordinasi \
            karena ada acara keluarga
            20/11/25 08.31 - Drs. Bambang Hidayat: Silakan
            20/11/25 10.10 - Neneng Hasanah: Mohon izin Pak Sekda, hari Senin kami izin tidak masuk kantor
            20/11/25 10.12 - Drs. Bambang Hidayat: Kantor jangan ditinggal ya Bu Camat Andir

            """
        )
    }

    @Test("the list tells the choice in plain words; accepting is one entry, seen with who and when")
    func accepts() throws {
        let umpama = try morning()
        let city = umpama.city
        let all = try listings(umpama)
        let unbound = try #require(all.first { $0.doubt == "unbound" })
        #expect(unbound.candidates == ["IZN-2025-0002", "IZN-2025-0001"] && unbound.answer == nil)
        let id = "\(unbound.listedBy)"
        let shown = try Program.titian(
            ["records", "--listed", "--data", city.data, "--keys", city.keys],
            environment: ["TITIAN_LANG": "id"]
        ).text
        #expect(shown.contains("#\(id)  pesan #\(unbound.entry)  2025-11-20 08:31"))
        #expect(
            shown.contains(
                "terima (catatan yang dimaksud → disetujui): titian records accept \(id) --as IZN-2025-0002|IZN-2025-0001; "
                    + "abaikan: titian records dismiss \(id)"
            ),
            "\(shown)"
        )
        #expect(shown.contains(": \"Silakan\""))

        let size = try city.size()
        let vague = try city.records(["accept", id] + by)
        #expect(vague.status == 1 && vague.errorText.contains("Add --as NUMBER."))
        let post = try city.records(["accept", "\(unbound.entry)"] + by)
        #expect(post.status == 1 && post.errorText.contains("is a post; what it suggests is #\(id)."))
        #expect(try city.records(["accept", id, "--by", " "]).status == 2)
        #expect(try city.size() == size)
        let run = try city.records(["accept", id, "--as", "IZN-2025-1"] + by)
        #expect(run.status == 0, "\(run.errorText)")
        #expect(run.text.contains("IZN-2025-0001  put right: "))
        #expect(try city.size() == size + 1)

        let page = try umpama.records("show", "IZN-2025-0001").text
        #expect(page.contains("IZN-2025-0001  Permission: Approved"))
        #expect(
            page.contains(
                "human; by Rani Kominfo; accepts suggestion #\(id)\n      #\(unbound.entry): \"Silakan\""
            )
        )
        for again in [["accept", id, "--as", "IZN-2025-2"], ["dismiss", id, "--reason", "x"]] {
            let refused = try city.records(again + by)
            #expect(
                refused.status == 1 && refused.errorText.contains("Suggestion #\(id) was accepted before.")
            )
        }
        #expect(try listings(umpama).count == all.count - 1)
        let answer = try #require(
            try listings(umpama, "--all").first { $0.listedBy == unbound.listedBy }?.answer
        )
        #expect(answer.hasPrefix("accepted by Rani Kominfo, "))
        #expect(try umpama.records("reconsider").text.hasPrefix("0 new records, 0 new entries."))
        #expect(try city.verify().status == 0)
    }

    @Test("dismissing needs a reason and moves nothing; what was decided on since says by whom")
    func dismisses() throws {
        let umpama = try morning()
        let city = umpama.city
        let all = try listings(umpama)
        let unbound = try #require(all.first { $0.doubt == "unbound" })
        let outcome = try #require(all.first { $0.doubt == "outcome" })
        #expect(try city.records(["dismiss", "\(unbound.listedBy)"] + by).status == 2)
        let run = try city.records(["dismiss", "\(unbound.listedBy)", "--reason", "salah kirim"] + by)
        #expect(run.status == 0, "\(run.errorText)")
        #expect(run.text.contains("suggestion #\(unbound.listedBy) dismissed — salah kirim"))
        let late = try city.records(["accept", "\(unbound.listedBy)", "--as", "IZN-2025-1"] + by)
        #expect(late.status == 1 && late.errorText.contains("was dismissed before"))

        let number = try #require(outcome.record)
        let wayless = try city.records(["accept", "\(outcome.listedBy)"] + by)
        #expect(wayless.status == 1 && wayless.errorText.contains("Read the post, then add --state: "))
        let set = try city.records(["set", number, "--state", "disetujui", "--reason", "surat"] + by)
        #expect(set.status == 0, "\(set.errorText)")
        let overtaken = try city.records(["accept", "\(outcome.listedBy)", "--state", "disetujui"] + by)
        #expect(overtaken.status == 1)
        #expect(overtaken.errorText.contains("holds no more: \(number) is \"Approved\" now."))
        #expect(
            try city.records(["accept", "99999"] + by).errorText.contains("There is no suggestion #99999.")
        )
    }
}
