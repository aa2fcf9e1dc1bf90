import Digest
import Domain

/// A small day of a made-up city, for the tests of the renderers.
enum SampleDigest {
    /// 21 November 2026 at that time, by a clock in WIB.
    static func at(_ hour: Int, _ minute: Int, day: Int = 21) -> Moment {
        let civil = CivilTime(year: 2026, month: 11, day: day, hour: hour, minute: minute)
        return Moment(milliseconds: (civil.seconds - 25_200) * 1000, offsetMinutes: 420)
    }

    static let heading = DigestHeading(
        organisation: "Pemerintah Kota Contoh",
        reader: "Sekretaris Daerah",
        date: CivilTime(year: 2026, month: 11, day: 21),
        from: at(0, 0),
        to: at(0, 0, day: 22),
        generatedAt: at(6, 0, day: 22),
        clockNote: Wording(id: "jam demo", en: "demo clock")
    )

    static let log = DigestLog(origin: "relay.example/log", size: 1234, root: "3q2+7w==")

    static func line(
        _ entry: Int,
        _ text: String,
        sender: String = "Camat Andir",
        forum: String = "Forum Pimpinan",
        setting: Discretion.Setting = .personal
    ) -> DigestLine {
        DigestLine(
            entry: entry,
            at: at(7, 12),
            forum: forum,
            sender: sender,
            unit: "Kecamatan Andir",
            text: text,
            setting: setting
        )
    }

    static func photo(_ entry: Int, _ caption: String, thumbnail: [UInt8]?) -> DigestPhoto {
        DigestPhoto(
            entry: entry,
            at: at(9, 5),
            sha256: String(repeating: "4f0a9c1b", count: 8),
            caption: caption,
            by: "Kecamatan Andir",
            thumbnail: thumbnail
        )
    }

    /// A digest with something in every section, or with the lines given.
    static func make(
        asked: [DigestLine]? = nil,
        reported: [DigestLine]? = nil,
        photos: [DigestPhoto]? = nil,
        silent: [String] = ["Kecamatan Cicendo"],
        unplaced: Int = 2
    ) throws(DigestFault) -> DailyDigest {
        try DailyDigest(
            heading: heading,
            log: log,
            forums: [
                tally("Forum Pimpinan", DigestCounts(posts: 12, photos: 1, senders: 5, system: 1), 9),
                tally("Forum Camat-Lurah", DigestCounts(posts: 1300, photos: 2, senders: 31), 1280),
            ],
            units: [
                tally("Kecamatan Andir", DigestCounts(posts: 1310, photos: 3, senders: 30), 1289),
                tally("Kecamatan Cicendo", DigestCounts(), 0),
            ],
            unplaced: DigestCounts(posts: unplaced, photos: 0, senders: 1),
            asked: asked ?? [
                line(12, "Mohon izin tidak hadir rakor karena istri melahirkan di RS. Diwakili Sekcam.")
            ],
            reported: reported ?? [
                line(15, "Genangan 40 cm di RT 03/RW 05, CP 0812-3456-7890", setting: .report)
            ],
            silence: DigestSilence(expected: 2, units: silent),
            photos: photos ?? [photo(17, "Kerja bakti RW 04", thumbnail: [0xFF, 0xD8, 0xFF, 0xE0])],
            late: [line(19, "Izin laporan susulan kerja bakti", setting: .report)],
            gaps: [DigestGap(entry: 20, forum: "Forum Pimpinan", from: at(14, 0), to: at(14, 40))],
            edited: 3,
            deleted: 1
        )
    }

    private static func tally(_ name: String, _ today: DigestCounts, _ before: Int?) -> DigestTally {
        DigestTally(name: name, today: today, before: before.map { DigestCounts(posts: $0) })
    }
}
