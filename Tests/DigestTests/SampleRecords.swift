import Domain
import Records

/// A Saturday of the made-up city with something in every part of the page.
enum SampleRecords {
    static let absence: [String: RecordValue] = ["leave": .text("absence"), "date": .text("2026-11-23")]

    static func chronicle() throws -> Chronicle {
        var log = Chronicle()
        try requests(&log)
        try conditions(&log)
        try directions(&log)
        try meetings(&log)
        try doubts(&log)
        try rest(&log)
        return log
    }

    private static func requests(_ log: inout Chronicle) throws {
        let reason = log.words("istri melahirkan di RS, HP 0812-3456-7890", of: 12)
        var fields = absence
        fields["subject"] = reason
        let first = try log.open(
            "izin",
            12,
            at: SampleDigest.at(16, 10, day: 20),
            by: "neneng",
            unit: "andir",
            fields
        )
        log.say(
            first,
            .expired(limit: "belum-dijawab", from: "diajukan", to: nil),
            nil,
            SampleDigest.at(10, 0)
        )
        try log.open(
            "izin",
            14,
            at: SampleDigest.at(8, 5),
            by: "cecep",
            for: "asep",
            unit: "braga",
            ["leave": .text("travel"), "date": .text("2026-11-24")]
        )
        let decided = try log.open(
            "izin",
            16,
            at: SampleDigest.at(7, 30),
            by: "dudung",
            unit: "coblong",
            absence
        )
        log.say(
            decided,
            .moved(act: "granted", from: "diajukan", to: "disetujui"),
            45,
            SampleDigest.at(9, 45),
            by: "budi",
            through: "fitri",
            evidence: .relayed
        )
        let denied = try log.open(
            "izin",
            18,
            at: SampleDigest.at(7, 40),
            by: "euis",
            unit: "sukajadi",
            absence
        )
        let refusal = log.words("Belum bisa, kinerja bulan ini mengecewakan", of: 46)
        log.say(denied, .fieldSet("reason", refusal), 46, SampleDigest.at(9, 50), by: "budi")
        log.say(
            denied,
            .moved(act: "denied", from: "diajukan", to: "belum dapat disetujui"),
            46,
            SampleDigest.at(9, 50),
            by: "budi",
            evidence: .direct
        )
    }

    private static func conditions(_ log: inout Chronicle) throws {
        let place = log.words("Jl. Kopo RT 03, CP 0812-3456-7890", of: 21)
        let flood = try log.open(
            "laporan-kondisi",
            21,
            at: SampleDigest.at(5, 20),
            by: "neneng",
            unit: "andir",
            to: ["dlh"],
            state: "diteruskan",
            ["category": .text("banjir"), "place": place, "emergency": .flag, "photos": .entries([21])]
        )
        for photo in [22, 23] {
            log.say(
                flood,
                .linked(entry: photo, relation: "kiriman"),
                photo,
                SampleDigest.at(5, 21),
                by: "neneng"
            )
        }
        log.say(
            flood,
            .expired(limit: "darurat-belum-ditangani", from: "diteruskan", to: nil),
            nil,
            SampleDigest.at(6, 20)
        )
        let waste = try log.open(
            "laporan-kondisi",
            25,
            at: SampleDigest.at(9, 0, day: 19),
            by: "asep",
            unit: "braga",
            to: ["dlh"],
            state: "selesai",
            ["category": .text("sampah"), "place": log.words("TPS Braga", of: 25)]
        )
        log.say(
            waste,
            .moved(act: "reopened", from: "selesai", to: "dibuka kembali"),
            26,
            SampleDigest.at(8, 0),
            by: "asep"
        )
        try log.open(
            "laporan-kondisi",
            27,
            at: SampleDigest.at(6, 0),
            by: "cecep",
            unit: "cicendo",
            ["category": .text("pju")]
        )
        let tree = try log.open(
            "laporan-kondisi",
            40,
            at: SampleDigest.at(6, 30),
            by: "cecep",
            unit: "cicendo",
            to: ["dlh"],
            state: "ditangani",
            ["category": .text("pohon_tumbang"), "place": log.words("Jl. Pajajaran", of: 40)]
        )
        log.say(
            tree,
            .moved(act: "done", from: "ditangani", to: "selesai"),
            17,
            SampleDigest.at(11, 15),
            by: "ratna"
        )
        log.say(tree, .linked(entry: 17, relation: "kiriman"), 17, SampleDigest.at(11, 15), by: "ratna")
    }

    private static func directions(_ log: inout Chronicle) throws {
        try log.open(
            "arahan",
            28,
            at: SampleDigest.at(7, 0),
            by: "budi",
            unit: "sekda",
            to: ["cicendo"],
            ["subject": log.words("Siapkan lokasi apel gabungan", of: 28), "date": .text("2026-11-24")]
        )
        let late = try log.open(
            "arahan",
            29,
            at: SampleDigest.at(7, 0, day: 18),
            by: "budi",
            unit: "sekda",
            to: ["dlh"],
            ["subject": log.words("Angkut sampah di TPS Braga", of: 29), "date": .text("2026-11-20")]
        )
        log.say(
            late,
            .expired(limit: "tenggat", from: "disampaikan", to: "lewat tenggat"),
            nil,
            SampleDigest.at(0, 0)
        )
        try log.open(
            "arahan",
            30,
            at: SampleDigest.at(13, 0),
            by: "budi",
            unit: "sekda",
            state: "pesan suara belum dicatat",
            ["voice": .flag]
        )
    }

    private static func meetings(_ log: inout Chronicle) throws {
        log.texts[33] = "Rakor banjir zoom.us/j/123"
        let meeting = try log.open(
            "rapat",
            33,
            at: SampleDigest.at(10, 0, day: 20),
            by: "fitri",
            unit: "sekda",
            [
                "subject": .words(Citation(entry: 33, range: 0..<12)), "date": .text("2026-11-22"),
                "time": .text("09:00"), "link": .words(Citation(entry: 33, range: 13..<26)),
            ]
        )
        let answers: [(post: Int, who: String, unit: String, Presence)] = [
            (34, "neneng", "andir", .present), (35, "cecep", "cicendo", .represented),
            (36, "euis", "sukajadi", .absent), (38, "euis", "sukajadi", .present),
        ]
        for (post, who, unit, presence) in answers {
            let at = SampleDigest.at(12, post)
            log.say(meeting, .linked(entry: post, relation: "attends"), post, at, by: who)
            log.say(meeting, .counted(Tally(member: who, unit: unit, as: presence)), post, at, by: who)
        }
        try log.open(
            "rapat",
            37,
            at: SampleDigest.at(10, 0),
            by: "fitri",
            unit: "sekda",
            ["date": .text("2026-11-27")]
        )
    }

    private static func doubts(_ log: inout Chronicle) throws {
        log.say(nil, .listed(.unbound, act: "granted"), 55, SampleDigest.at(14, 0), by: "budi")
        log.say(nil, .listed(.suggestion, act: nil), 56, SampleDigest.at(14, 5), by: "asep")
        log.say(nil, .listed(.directOnly, act: nil), 57, SampleDigest.at(14, 6), by: "asep")
        log.say(
            RecordNumber("IZN-2026-0001"),
            .listed(.unconfirmed, act: "granted"),
            58,
            SampleDigest.at(14, 7),
            by: "neneng"
        )
        let twin = try log.open(
            "laporan-kondisi",
            59,
            at: SampleDigest.at(5, 50),
            by: "whatsapp:+6281234567890",
            ["category": .text("banjir"), "place": log.words("Jalan Kopo depan SD", of: 59)]
        )
        log.authors[59] = "+62 812-3456-7890"
        log.say(
            twin,
            .related(to: RecordNumber(prefix: "KND", year: 2026, serial: 1)),
            59,
            SampleDigest.at(5, 50)
        )
        log.say(
            twin,
            .listed(.lookalike, act: nil),
            59,
            SampleDigest.at(5, 50),
            by: "whatsapp:+6281234567890"
        )
    }

    private static func rest(_ log: inout Chronicle) throws {
        try log.open(
            "berita-duka",
            50,
            at: SampleDigest.at(4, 0),
            by: "euis",
            unit: "sukajadi",
            ["death": .flag]
        )
        for entry in 60..<70 {
            try log.open(
                "laporan-kegiatan",
                entry,
                at: SampleDigest.at(8, entry - 60),
                by: "cecep",
                unit: "cicendo",
                ["subject": log.words("Kerja bakti RW \(entry)", of: entry)]
            )
        }
        try log.open(
            "laporan-kegiatan",
            71,
            at: SampleDigest.at(15, 0),
            by: "dudung",
            unit: "coblong",
            ["subject": log.words("Posyandu", of: 71)]
        )
        try log.open(
            "pendataan",
            70,
            at: SampleDigest.at(9, 0),
            by: "asep",
            unit: "braga",
            ["name": log.words("Siti", of: 70), "area": .text("braga")]
        )
    }
}
