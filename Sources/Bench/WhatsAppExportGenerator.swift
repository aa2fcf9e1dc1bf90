import Domain

/// Writes a large Indonesian Android export of any size, the same for the same seed.
///
/// A forum of about 150 senders with the mix of a real one: short answers, reports of several lines, photos
/// with captions, left-out media, edits, deletions, emoji, mentions and announcements; 78 bytes a message.
package enum WhatsAppExportGenerator {
    /// A small generator with the same numbers on every machine (splitmix64).
    struct Source {
        private var random: SplitMix64

        init(seed: UInt64) {
            random = SplitMix64(seed: seed)
        }

        mutating func next(_ below: Int) -> Int {
            Int(truncatingIfNeeded: random.next() >> 33) % below
        }
    }

    private static let districts = [
        "Andir", "Antapani", "Arcamanik", "Buahbatu", "Cibiru", "Cicendo", "Coblong", "Gedebage",
        "Kiaracondong",
        "Lengkong", "Mandalajati", "Panyileukan", "Rancasari", "Regol", "Sukajadi", "Sumur Contoh",
    ]
    private static let titles = ["Camat", "Lurah", "Sekcam", "Kasi Trantib", "Kasi Ekbang"]
    private static let answers = [
        "Siap", "Siap, laksanakan", "Terima kasih Pak Camat 🙏", "Izin, siap hadir", "👍",
        "Noted, segera kami cek",
        "Alhamdulillah, aman terkendali", "Mohon arahan lebih lanjut", "Siap Bu, sedang menuju lokasi",
    ]
    private static let reports = [
        "Mohon izin melaporkan, genangan di RW 05 sudah surut pukul 14.00 WIB, petugas masih siaga di lokasi.",
        "Selamat pagi Bapak/Ibu, kegiatan kerja bakti di wilayah kami diikuti 45 warga dan 12 petugas Gober.",
        "Izin menyampaikan: pohon tumbang di Jl. Contoh No. 12 sudah ditangani bersama Diskar PB. Hatur nuhun 🙏",
        "Dilaporkan pelayanan kantor kelurahan berjalan lancar, antrean adminduk 38 orang selesai hari ini.",
        "Izin tidak dapat menghadiri rapat koordinasi karena sedang mendampingi penyaluran bantuan 🌧️",
        "Mohon bantuan pengangkutan sampah di TPS RW 03, kondisi penuh sejak kemarin sore.",
    ]
    private static let lists = [
        "Laporan harian:\n1. Posyandu RW 02, 63 balita\n2. Operasi yustisi, nihil pelanggaran\n3. Kondusif",
        "Mohon izin melaporkan:\nLokasi : RT 03/RW 05\nWaktu : 12.30 WIB\n13.00 - Apel siaga: selesai\n\nDemikian 🙏",
    ]

    private static let notice =
        "Pesan dan panggilan terenkripsi secara end-to-end. Ketuk untuk info selengkapnya."

    /// Calls `to` with pieces of the file in order.
    package static func write(
        messages: Int,
        seed: UInt64,
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) rethrows {
        var source = Source(seed: seed)
        let senders = senders(&source)
        var piece: [UInt8] = []
        piece.reserveCapacity(1 << 17)
        piece.append(contentsOf: "\(stamp(0)) - \(notice)\n".utf8)
        var minute = 0
        for message in 1..<max(1, messages) {
            minute += [0, 0, 0, 1, 1, 2][source.next(6)]
            append(&piece, message, minute, senders, &source)
            guard piece.count >= 1 << 16 else { continue }
            try piece.withUnsafeBytes { try sink($0) }
            piece.removeAll(keepingCapacity: true)
        }
        try piece.withUnsafeBytes { try sink($0) }
    }

    private static func senders(_ source: inout Source) -> [String] {
        (0..<150).map { number in
            if number % 10 == 0 { return "\u{202A}+62 812-0000-\(padded(number, 4))\u{202C}" }
            let name = "\(titles[source.next(titles.count)]) \(districts[source.next(districts.count)])"
            return number % 7 == 0 ? "\(name) \(number) 🌾" : "\(name) \(number)"
        }
    }

    private static func append(
        _ piece: inout [UInt8],
        _ message: Int,
        _ minute: Int,
        _ senders: [String],
        _ source: inout Source
    ) {
        // A skewed choice: a few members write most.
        let sender = senders[min(source.next(150), source.next(150))]
        piece.append(contentsOf: "\(stamp(minute)) - ".utf8)
        let draw = source.next(1000)
        if draw < 5 {
            let other = senders[source.next(senders.count)]
            piece.append(contentsOf: "\(sender) menambahkan \(other)\n".utf8)
            return
        }
        piece.append(contentsOf: "\(sender): \(body(draw, message, &source))\n".utf8)
    }

    private static func body(_ draw: Int, _ message: Int, _ source: inout Source) -> String {
        switch draw {
        case ..<620: answers[source.next(answers.count)]
        case ..<740: reports[source.next(reports.count)]
        case ..<780: lists[source.next(lists.count)]
        case ..<880: "<Media tidak disertakan>"
        case ..<935: "IMG-20211120-WA\(padded(message % 10_000, 4)).jpg (file terlampir)\nKondisi pukul 14.00"
        case ..<950: "Pesan ini telah dihapus"
        case ..<970: "\(reports[source.next(reports.count)]) <Pesan ini diedit>"
        default: "@628120000\(padded(source.next(10_000), 4)) mohon ditindaklanjuti 🙏"
        }
    }

    /// `20/11/21 14.05`, counting minutes from 1 January 2021.
    private static func stamp(_ minute: Int) -> String {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var day = minute / 1440
        var (year, month) = (21, 0)
        while true {
            let length = month == 1 && year % 4 == 0 ? 29 : lengths[month]
            if day < length { break }
            day -= length
            (year, month) = month == 11 ? (year + 1, 0) : (year, month + 1)
        }
        let (hour, rest) = (minute % 1440 / 60, minute % 60)
        return "\(padded(day + 1, 2))/\(padded(month + 1, 2))/\(year) \(padded(hour, 2)).\(padded(rest, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
