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

    static func photo(
        _ entry: Int,
        _ caption: String,
        isRequest: Bool = false,
        thumbnail: [UInt8]?
    ) -> DigestPhoto {
        DigestPhoto(
            entry: entry,
            at: at(9, 5),
            sha256: String(repeating: "4f0a9c1b", count: 8),
            caption: caption,
            by: "Kecamatan Andir",
            isRequest: isRequest,
            thumbnail: thumbnail
        )
    }

    static let duty = DigestSilence(
        duty: "kondisi wilayah",
        due: 960,
        expected: 6,
        units: ["Kecamatan Cicendo"],
        unread: ["Kecamatan Coblong"],
        none: ["Kecamatan Andir"],
        pending: ["Kecamatan Sukajadi"],
        late: ["Kecamatan Regol"],
        excused: ["Kecamatan Lengkong"]
    )

    /// A digest with something in every section, or with what is given.
    static func make(
        sections: [DigestSection]?,
        photos: [DigestPhoto]? = nil,
        silence: [DigestSilence] = [duty],
        late: [DigestLine]? = nil,
        unplaced: DigestCounts = DigestCounts(posts: 2, sendings: 2, senders: 1)
    ) throws(DigestFault) -> DailyDigest {
        try DailyDigest(
            heading: heading,
            log: log,
            forums: [
                tally(
                    "Forum Pimpinan",
                    DigestCounts(posts: 12, sendings: 10, photos: 1, senders: 5, system: 1),
                    9
                ),
                tally(
                    "Forum Camat-Lurah",
                    DigestCounts(posts: 1300, sendings: 1020, photos: 2, senders: 31),
                    1280
                ),
            ],
            units: [
                tally(
                    "Kecamatan Andir",
                    DigestCounts(posts: 1310, sendings: 1028, photos: 3, senders: 30),
                    1289
                ),
                tally("Kecamatan Cicendo", DigestCounts(), 0),
            ],
            unplaced: unplaced,
            sections: sections,
            silence: silence,
            photos: photos ?? [photo(17, "Pohon sudah diangkut", thumbnail: [0xFF, 0xD8, 0xFF, 0xE0])],
            late: late ?? [line(19, "Izin laporan susulan kerja bakti", setting: .report)],
            gaps: [DigestGap(entry: 20, forum: "Forum Pimpinan", from: at(14, 0), to: at(14, 40))],
            edited: 3,
            deleted: 1
        )
    }

    /// The same with the records of the day.
    static func make() throws -> DailyDigest {
        try make(sections: try SampleRecords.chronicle().sections())
    }

    private static func tally(_ name: String, _ today: DigestCounts, _ before: Int?) -> DigestTally {
        DigestTally(name: name, today: today, before: before.map { DigestCounts(posts: $0, sendings: $0) })
    }
}
