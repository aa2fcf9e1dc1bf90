import Domain

/// The holidays that are the same all over Indonesia, and Ramadan, for the years that were decreed.
///
/// National holidays and cuti bersama as in the joint decrees of three ministers (SKB) named in each entry;
/// `fixtures/roster/holidays.csv` holds the same rows, and `fixtures/roster/check-holidays.py` compares them with
/// the PyPI package `holidays`. Days that follow the moon are certain only once the sidang isbat has met: those
/// still ahead say so in their source. A city adds or corrects days by importing a `holidays.csv` of its own.
package enum NationalDays {
    /// The years that the entries cover; outside them only weekends are known.
    package static let years = 2024...2027

    /// Every entry, by first day.
    package static let all: [SpecialDays] = year2024 + year2025 + year2026 + year2027

    private static let year2024: [SpecialDays] = [
        entry(2024, (1, 1), .national, "Tahun Baru Masehi", skb2023),
        entry(2024, (2, 8), .national, "Isra Mikraj Nabi Muhammad SAW", skb2023),
        entry(2024, (2, 9), .joint, "Cuti bersama Tahun Baru Imlek", skb2023),
        entry(2024, (2, 10), .national, "Tahun Baru Imlek", skb2023),
        entry(2024, (2, 14), .national, "Pemilihan Umum", "Keppres 10 Tahun 2024"),
        entry(2024, (3, 11), .national, "Hari Suci Nyepi", skb2023),
        entry(2024, (3, 12), .joint, "Cuti bersama Hari Suci Nyepi", skb2023),
        entry(2024, (3, 12), to: (4, 9), .ramadan, "Ramadan 1445 H", isbat),
        entry(2024, (3, 29), .national, "Wafat Yesus Kristus", skb2023),
        entry(2024, (3, 31), .national, "Kebangkitan Yesus Kristus (Paskah)", skb2023),
        entry(2024, (4, 8), to: (4, 9), .joint, "Cuti bersama Idul Fitri", skb2023),
        entry(2024, (4, 10), to: (4, 11), .national, "Idul Fitri", skb2023),
        entry(2024, (4, 12), .joint, "Cuti bersama Idul Fitri", skb2023),
        entry(2024, (4, 15), .joint, "Cuti bersama Idul Fitri", skb2023),
        entry(2024, (5, 1), .national, "Hari Buruh Internasional", skb2023),
        entry(2024, (5, 9), .national, "Kenaikan Yesus Kristus", skb2023),
        entry(2024, (5, 10), .joint, "Cuti bersama Kenaikan Yesus Kristus", skb2023),
        entry(2024, (5, 23), .national, "Hari Raya Waisak", skb2023),
        entry(2024, (5, 24), .joint, "Cuti bersama Hari Raya Waisak", skb2023),
        entry(2024, (6, 1), .national, "Hari Lahir Pancasila", skb2023),
        entry(2024, (6, 17), .national, "Idul Adha", skb2023),
        entry(2024, (6, 18), .joint, "Cuti bersama Idul Adha", skb2023),
        entry(2024, (7, 7), .national, "Tahun Baru Islam", skb2023),
        entry(2024, (8, 17), .national, "Proklamasi Kemerdekaan", skb2023),
        entry(2024, (9, 16), .national, "Maulid Nabi Muhammad SAW", skb2023),
        entry(2024, (11, 27), .national, "Pemilihan Kepala Daerah Serentak", "Keppres 33 Tahun 2024"),
        entry(2024, (12, 25), .national, "Kelahiran Yesus Kristus (Natal)", skb2023),
        entry(2024, (12, 26), .joint, "Cuti bersama Kelahiran Yesus Kristus (Natal)", skb2023),
    ]

    private static let year2025: [SpecialDays] = [
        entry(2025, (1, 1), .national, "Tahun Baru Masehi", skb2024),
        entry(2025, (1, 27), .national, "Isra Mikraj Nabi Muhammad SAW", skb2024),
        entry(2025, (1, 28), .joint, "Cuti bersama Tahun Baru Imlek", skb2024),
        entry(2025, (1, 29), .national, "Tahun Baru Imlek", skb2024),
        entry(2025, (3, 1), to: (3, 30), .ramadan, "Ramadan 1446 H", isbat),
        entry(2025, (3, 28), .joint, "Cuti bersama Hari Suci Nyepi", skb2024),
        entry(2025, (3, 29), .national, "Hari Suci Nyepi", skb2024),
        entry(2025, (3, 31), to: (4, 1), .national, "Idul Fitri", skb2024),
        entry(2025, (4, 2), to: (4, 4), .joint, "Cuti bersama Idul Fitri", skb2024),
        entry(2025, (4, 7), .joint, "Cuti bersama Idul Fitri", skb2024),
        entry(2025, (4, 18), .national, "Wafat Yesus Kristus", skb2024),
        entry(2025, (4, 20), .national, "Kebangkitan Yesus Kristus (Paskah)", skb2024),
        entry(2025, (5, 1), .national, "Hari Buruh Internasional", skb2024),
        entry(2025, (5, 12), .national, "Hari Raya Waisak", skb2024),
        entry(2025, (5, 13), .joint, "Cuti bersama Hari Raya Waisak", skb2024),
        entry(2025, (5, 29), .national, "Kenaikan Yesus Kristus", skb2024),
        entry(2025, (5, 30), .joint, "Cuti bersama Kenaikan Yesus Kristus", skb2024),
        entry(2025, (6, 1), .national, "Hari Lahir Pancasila", skb2024),
        entry(2025, (6, 6), .national, "Idul Adha", skb2024),
        entry(2025, (6, 9), .joint, "Cuti bersama Idul Adha", skb2024),
        entry(2025, (6, 27), .national, "Tahun Baru Islam", skb2024),
        entry(2025, (8, 17), .national, "Proklamasi Kemerdekaan", skb2024),
        entry(2025, (8, 18), .joint, "Cuti bersama Proklamasi Kemerdekaan", "Perubahan SKB, Agustus 2025"),
        entry(2025, (9, 5), .national, "Maulid Nabi Muhammad SAW", skb2024),
        entry(2025, (12, 25), .national, "Kelahiran Yesus Kristus (Natal)", skb2024),
        entry(2025, (12, 26), .joint, "Cuti bersama Kelahiran Yesus Kristus (Natal)", skb2024),
    ]

    private static let year2026: [SpecialDays] = [
        entry(2026, (1, 1), .national, "Tahun Baru Masehi", skb2025),
        entry(2026, (1, 16), .national, "Isra Mikraj Nabi Muhammad SAW", skb2025),
        entry(2026, (2, 16), .joint, "Cuti bersama Tahun Baru Imlek", skb2025),
        entry(2026, (2, 17), .national, "Tahun Baru Imlek", skb2025),
        entry(2026, (2, 19), to: (3, 20), .ramadan, "Ramadan 1447 H", isbat),
        entry(2026, (3, 18), .joint, "Cuti bersama Hari Suci Nyepi", skb2025),
        entry(2026, (3, 19), .national, "Hari Suci Nyepi", skb2025),
        entry(2026, (3, 20), .joint, "Cuti bersama Idul Fitri", skb2025),
        entry(2026, (3, 21), to: (3, 22), .national, "Idul Fitri", skb2025),
        entry(2026, (3, 23), to: (3, 24), .joint, "Cuti bersama Idul Fitri", skb2025),
        entry(2026, (4, 3), .national, "Wafat Yesus Kristus", skb2025),
        entry(2026, (4, 5), .national, "Kebangkitan Yesus Kristus (Paskah)", skb2025),
        entry(2026, (5, 1), .national, "Hari Buruh Internasional", skb2025),
        entry(2026, (5, 14), .national, "Kenaikan Yesus Kristus", skb2025),
        entry(2026, (5, 15), .joint, "Cuti bersama Kenaikan Yesus Kristus", skb2025),
        entry(2026, (5, 27), .national, "Idul Adha", skb2025),
        entry(2026, (5, 28), .joint, "Cuti bersama Idul Adha", skb2025),
        entry(2026, (5, 31), .national, "Hari Raya Waisak", skb2025),
        entry(2026, (6, 1), .national, "Hari Lahir Pancasila", skb2025),
        entry(2026, (6, 16), .national, "Tahun Baru Islam", skb2025),
        entry(2026, (8, 17), .national, "Proklamasi Kemerdekaan", skb2025),
        entry(2026, (8, 25), .national, "Maulid Nabi Muhammad SAW", skb2025),
        entry(2026, (12, 24), .joint, "Cuti bersama Kelahiran Yesus Kristus (Natal)", skb2025),
        entry(2026, (12, 25), .national, "Kelahiran Yesus Kristus (Natal)", skb2025),
    ]

    private static let year2027: [SpecialDays] = [
        entry(2027, (1, 1), .national, "Tahun Baru Masehi", skb2027),
        entry(2027, (1, 5), .national, "Isra Mikraj Nabi Muhammad SAW", skb2027),
        entry(2027, (2, 5), .joint, "Cuti bersama Tahun Baru Imlek", skb2027),
        entry(2027, (2, 6), .national, "Tahun Baru Imlek", skb2027),
        entry(2027, (2, 8), to: (3, 9), .ramadan, "Ramadan 1448 H", awaited),
        entry(2027, (3, 8), .national, "Hari Suci Nyepi", skb2027),
        entry(2027, (3, 9), .joint, "Cuti bersama Idul Fitri", awaited),
        entry(2027, (3, 10), to: (3, 11), .national, "Idul Fitri", awaited),
        entry(2027, (3, 12), .joint, "Cuti bersama Idul Fitri", awaited),
        entry(2027, (3, 15), .joint, "Cuti bersama Idul Fitri", awaited),
        entry(2027, (3, 25), .joint, "Cuti bersama Wafat Yesus Kristus", skb2027),
        entry(2027, (3, 26), .national, "Wafat Yesus Kristus", skb2027),
        entry(2027, (3, 28), .national, "Kebangkitan Yesus Kristus (Paskah)", skb2027),
        entry(2027, (5, 1), .national, "Hari Buruh Internasional", skb2027),
        entry(2027, (5, 6), .national, "Kenaikan Yesus Kristus", skb2027),
        entry(2027, (5, 17), .national, "Idul Adha", awaited),
        entry(2027, (5, 18), .joint, "Cuti bersama Idul Adha", awaited),
        entry(2027, (5, 19), .joint, "Cuti bersama Hari Raya Waisak", skb2027),
        entry(2027, (5, 20), .national, "Hari Raya Waisak", skb2027),
        entry(2027, (6, 1), .national, "Hari Lahir Pancasila", skb2027),
        entry(2027, (6, 6), .national, "Tahun Baru Islam", skb2027),
        entry(2027, (8, 15), .national, "Maulid Nabi Muhammad SAW", skb2027),
        entry(2027, (8, 17), .national, "Proklamasi Kemerdekaan", skb2027),
        entry(2027, (12, 24), .joint, "Cuti bersama Kelahiran Yesus Kristus (Natal)", skb2027),
        entry(2027, (12, 25), .national, "Kelahiran Yesus Kristus (Natal)", skb2027),
        entry(2027, (12, 26), .national, "Isra Mikraj Nabi Muhammad SAW", skb2027),
    ]

    private static let skb2023 = "SKB 855/3/4 Tahun 2023"
    private static let skb2024 = "SKB 1017/2/2 Tahun 2024"
    private static let skb2025 = "SKB 1497/2/5 Tahun 2025"
    private static let skb2027 = "SKB 2027 (belum dicocokkan dengan naskahnya)"
    private static let isbat = "sidang isbat"
    private static let awaited = "perkiraan; menunggu sidang isbat"

    private static func entry(
        _ year: Int,
        _ first: (Int, Int),
        to last: (Int, Int)? = nil,
        _ kind: SpecialDays.Kind,
        _ name: String,
        _ source: String
    ) -> SpecialDays {
        let (month, day) = last ?? first
        return SpecialDays(
            first: Day(of: CivilTime(year: year, month: first.0, day: first.1)),
            last: Day(of: CivilTime(year: year, month: month, day: day)),
            kind: kind,
            name: name,
            source: source
        )
    }
}
