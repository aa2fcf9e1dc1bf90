import Foundation
import TestSupport
import Testing

/// A city with the roster of ``RecordCity`` and an export of one morning in its forum, nothing of it live.
struct UmpamaCity {
    let city: City

    /// The forum's name in the export.
    static let forum = "Forum Camat-Lurah"

    /// What was said that morning, as an Android phone exports it; a condition twice, a permission, its grant.
    static let morning = """
        20/11/25 08.00 - Neneng Hasanah: Mohon izin melaporkan, tumpukan sampah di TPS Jl. Ciroyom RT 03/RW 05 \
        belum terangkut sejak kemarin
        20/11/25 08.20 - Asep Sunandar: Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat koordinasi karena \
        mengikuti diklat, diwakili Sekcam
        20/11/25 08.31 - Drs. Bambang Hidayat: Silakan Pak Camat Melati
        20/11/25 08.50 - Asep Sunandar: Izin melaporkan, jalan rusak di Jl. Melati Kidul RT 01/RW 02, mohon ditangani
        20/11/25 09.20 - Neneng Hasanah: Mohon izin Pak Sekda, Jumat kami tidak dapat hadir apel karena ada kegiatan \
        di kecamatan
        20/11/25 09.25 - Yusuf Ramadhan: Arahan Pak Sekda: silakan Bu Camat Andir

        """

    init(_ chat: String = morning) throws {
        city = try City()
        let tables = try RecordCity.tables(in: city.folder)
        let roster = try Program.titian(
            ["roster", "import", "--data", city.data, "--keys", city.keys] + tables
        )
        try #require(roster.status == 0, "\(roster.errorText)")
        let path = city.folder.path("WhatsApp Chat.txt")
        try chat.write(toFile: path, atomically: true, encoding: .utf8)
        try city.importFile(path, "--forum", Self.forum, "--date-order", "dmy")
    }

    /// `titian records …` on the city's data, in English.
    func records(_ arguments: String...) throws -> Program { try city.records(arguments) }

    /// The open records, or all.
    func list(_ options: String...) throws -> [ListedRecord] { try city.listedRecords(options) }
}

extension City {
    /// `titian records …`, in English.
    func records(_ arguments: [String]) throws -> Program {
        try Program.titian(["records"] + arguments + ["--data", data, "--keys", keys])
    }

    /// What `titian records --json` lists.
    func listedRecords(_ options: [String] = []) throws -> [ListedRecord] {
        let run = try records(["list", "--json"] + options)
        try #require(run.status == 0, "\(run.errorText)")
        return try run.output.split(separator: 0x0A).map {
            try JSONDecoder().decode(ListedRecord.self, from: Data($0))
        }
    }
}

/// A line of `titian records --json`.
struct ListedRecord: Decodable {
    struct Named: Decodable {
        let key: String
        let name: String
    }

    struct Source: Decodable {
        let entry: Int
        let relation: String
    }

    struct Decision: Decodable {
        let by: String
        let name: String
        let act: String
        let evidence: String?
        let through: String?
    }

    let number: String
    let kind: String
    let state: String
    let unit: Named?
    let responsible: [String]
    let applicant: Named
    let emergency: Bool
    let withheld: [String]
    let sources: [Source]
    let decision: Decision?
    let continuesIn: String?
    let continues: [String]
}

/// `titian records show --json`.
struct ShownRecord: Decodable {
    struct Cite: Decodable {
        let entry: Int
        let text: String?
    }

    struct Step: Decodable {
        let entry: Int
        let applied: Bool
        let machine: Bool
        let by: String?
        let byName: String?
        let throughName: String?
        let words: String
        let cites: [Cite]
    }

    let number: String
    let state: String
    let photos: [Photo]
    let life: [Step]

    struct Photo: Decodable {
        let entry: Int
        let sha256: String?
    }
}
