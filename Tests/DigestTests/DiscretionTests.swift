import Digest
import Domain
import Testing

@Suite("What a digest must not show")
struct DiscretionTests {
    private func personal(_ text: String) -> String {
        Discretion.quote(text, in: .personal).text(in: .indonesian)
    }

    private func report(_ text: String) -> String {
        Discretion.quote(text, in: .report).text(in: .indonesian)
    }

    @Test(
        "Reasons of illness and family are cut out; the request and the deputy stay",
        arguments: [
            (
                "Mohon ijin tidak mengajar, karena sakit. Terima kasih.",
                "Mohon ijin tidak mengajar, …[alasan tidak ditampilkan] Terima kasih."
            ),
            (
                "Anak saya sakit demam mohon izin tidak hadir rapat, diwakili Sekcam",
                "…[alasan tidak ditampilkan] mohon izin tidak hadir rapat, diwakili Sekcam"
            ),
            (
                "Izin Pak, tidak bisa apel. Istri keguguran. Kondisinya lemah. Rapat dihadiri Sekcam.",
                "Izin Pak, tidak bisa apel. …[alasan tidak ditampilkan] Rapat dihadiri Sekcam."
            ),
            (
                "Mohon izin takziah ke rumah alm. mertua, rapat diwakili Kabid",
                "Mohon izin …[alasan tidak ditampilkan] rapat diwakili Kabid"
            ),
            (
                "Kulo mboten sehat, nyuwun izin mboten rawuh",
                "…[alasan tidak ditampilkan] nyuwun izin mboten rawuh"
            ),
        ]
    )
    func reasonsAreCut(text: String, expected: String) {
        #expect(personal(text) == expected)
    }

    private static let reasons = [
        "sakit", "anak sakit", "istri melahirkan di RSIA", "isolasi mandiri", "positif covid-19",
        "swab reaktif",
        "rawat inap di RSUD", "ibu saya meninggal dunia", "istri keguguran", "mertua wafat",
        "takziah keluarga",
        "ta'ziyah ke Garut", "operasi usus buntu", "gering panas tiris", "nuju udur",
        "pun bojo badé ngalahirkeun",
        "kulo gerah", "mboten sehat", "garwa kulo mriang", "ortu stroke", "kontrol ke dokter", "sakiiit gigi",
        "SAKIT", "s\u{200B}akit", "tdk enak badan", "vertigo kambuh", "anak khitanan", "wisuda anak",
        "cuci darah",
        "suami kritis di ICU", "kecelakaan motor", "demam berdarah", "hamil muda mual", "bapak kandung kemo",
        "mbah seda", "lelayu tetangga ipar", "pengobatan TBC", "terapi psikolog", "sidang cerai",
        "kurang fit",
        "maag akut", "GERD", "check up jantung", "menunggu orang tua di RS", "r.s. Hermina", "bayi kuning",
    ]

    private static let frames = [
        "Mohon izin tidak hadir rapat, %", "Mohon izin tidak hadir karena %.",
        "mhn ijin tdk bs ikut apel krn %",
        "Izin Pak, sedang % mohon izin diwakili Sekcam", "% 🙏 mohon izin terlambat",
        "Izin tidak masuk dikarenakan masih %, rapat diwakili Kasi",
        "Punten Pak, abdi nuju %, nyuhunkeun widi",
        "Nyuwun sewu, kulo %, nyuwun izin mboten ngantor", "Mohon izin WFH (%)",
        "Mohon izin cuti.\nAlasan: %",
    ]

    @Test("No phrasing lets a reason through", arguments: reasons)
    func noReasonGetsThrough(reason: String) {
        for frame in DiscretionTests.frames {
            let parts = frame.split(separator: "%", omittingEmptySubsequences: false)
            let shown = personal(parts.joined(separator: reason))
            for word in reason.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "\u{200B}" })
            where word.count > 3 && !frame.contains(word) {
                let plain = word.filter { $0 != "\u{200B}" }
                #expect(!shown.lowercased().contains(plain), "\(shown)")
            }
            #expect(shown.contains("[alasan tidak ditampilkan]"), "\(shown)")
        }
    }

    @Test(
        "What concerns the service is shown whole",
        arguments: [
            "Mohon izin menghadiri rakor di Pendopo, Kamis 18 November pukul 09.00 WIB s.d. 11.00. Mohon arahan.",
            "Mohon izin, kami tidak dapat ikut apel karena mendampingi tim BPK di gudang logistik.",
            "Mohon izin operasi yustisi digeser pukul 10.00",
            "Izin cuti tahunan sisa 4 hari, 24 s.d. 27-11-2026",
            "Surat IZN-2026-0012 tanggal 21-11-2026 pukul 08.00-09.30, anggaran Rp1.250.000.000",
            "Mohon izin Pak, saya pinjam kendaraan dinas ke Purbalingga",
        ]
    )
    func serviceIsShown(text: String) {
        #expect(personal(text) == text)
    }

    @Test(
        "Telephone, identity and account numbers are masked in every setting",
        arguments: [
            "+62 812-3456-7890", "+6281234567890", "62 812 3456 7890", "0812.3456.7890",
            "0812\u{A0}3456\u{A0}7890",
            "0812‑3456‑7890", "(0812) 3456 7890", "(022) 420-1234", "081234567890", "812 3456 7890",
            "+1 650 555 0100",
            "3273011234560001", "3273 0112 3456 0001", "3273-0112-3456-0001", "19800101 200501 1 001",
            "０８１２３４５６７８９",
            "0\u{200B}8\u{200B}1\u{200B}2\u{200B}3\u{200B}4\u{200B}5\u{200B}6\u{200B}7\u{200B}8",
            "0 8 1 2 3 4 5 6 7 8 9", "0812 - 3456 - 7890", "*0812* 3456 7890",
        ]
    )
    func numbersAreMasked(number: String) {
        for text in ["Hubungi \(number) ya", "\(number)", "CP:\(number), rapat 08.00"] {
            for shown in [personal(text), report(text), Discretion.name(text).text(in: .indonesian)] {
                #expect(shown.contains("[nomor tidak ditampilkan]"), "\(shown)")
                #expect(
                    !shown.contains("345") && !shown.contains("1234") && !shown.contains("３４５"),
                    "\(shown)"
                )
            }
        }
    }

    @Test("A short number behind a label is masked too")
    func labelledNumbers() {
        #expect(report("No rek 1234567 BJB") == "No rek [nomor tidak ditampilkan] BJB")
        #expect(report("NIK: 327301") == "NIK: [nomor tidak ditampilkan]")
    }

    @Test("In a report the condition stays, the names of victims and the writer's own reasons go")
    func reports() {
        #expect(
            report("Kebakaran di RT 01/RW 03, 1 korban luka a.n. Dedi Supriadi dibawa ke RSUD")
                == "Kebakaran di RT 01/RW 03, 1 korban luka a.n. [nama tidak ditampilkan] dibawa ke RSUD"
        )
        #expect(report("Kasus DBD bertambah 3 di RT 05.") == "Kasus DBD bertambah 3 di RT 05.")
        #expect(
            report("Banjir 40 cm di RT 03, saya tidak bisa ke lokasi karena istri melahirkan")
                == "Banjir 40 cm di RT 03, saya tidak bisa ke lokasi …[alasan tidak ditampilkan]"
        )
    }

    @Test(
        "Of a condition that is handed over, who is in danger and where stays",
        arguments: [
            "2 anak dan istri Pak RT tertimbun longsor depan RSUD, 1 keluarga terjebak di lantai 2, mohon alat berat",
            "Kebakaran di belakang Rumah Sakit Bersalin Harapan, ibu hamil dan bayi belum dievakuasi",
            "Pohon tumbang depan RS Hermina menimpa mobil, 3 korban luka, 1 meninggal, butuh ambulans dan tim medis",
            "Genangan setinggi pinggang di depan SD 3, anak sekolah tidak bisa pulang karena keluarga belum datang",
            "Warga sesak napas dan pingsan karena asap, kakek dan nenek masih di dalam rumah",
            "Kami tidak bisa keluar karena istri dan anak saya terjepit tembok, tolong segera",
            "Tiang listrik patah di jantung kota, lalu lintas macet",
        ]
    )
    func dangerStays(text: String) {
        #expect(Discretion.condition(text) == text)
    }

    @Test(
        "Of a condition that is handed over, illness goes and no more, and a number, and why its writer stays away",
        arguments: [
            (
                "Banjir di RT 03, suaminya sedang sakit jantung dan dirawat di RSUD, istrinya terjebak di atap",
                "Banjir di RT 03, suaminya [keterangan kesehatan tidak ditampilkan], istrinya terjebak di atap"
            ),
            (
                "Ada lansia sakit stroke di rumah yang terendam, hubungi 0812-3456-7890",
                "Ada lansia [keterangan kesehatan tidak ditampilkan] di rumah yang terendam, hubungi "
                    + "[nomor tidak ditampilkan]"
            ),
            (
                "Warga rawat inap di RS Hermina. Pohon tumbang depan RS Hermina",
                "Warga [keterangan kesehatan tidak ditampilkan]. Pohon tumbang depan RS Hermina"
            ),
            (
                "Longsor di RW 04, saya tidak bisa ke lokasi karena istri melahirkan. 2 orang tertimbun",
                "Longsor di RW 04, saya tidak bisa ke lokasi …[alasan tidak ditampilkan] 2 orang tertimbun"
            ),
        ]
    )
    func illnessGoes(text: String, expected: String) {
        #expect(Discretion.condition(text) == expected)
    }

    @Test("The marks speak the reader's language")
    func marksAreTranslated() {
        let quote = Discretion.quote("Mohon izin, sakit. Mohon hubungi 081234567890", in: .personal)
        #expect(quote.text(in: .english) == "Mohon izin, …[reason withheld] Mohon hubungi [number withheld]")
    }

    @Test("A picture of a sick note, a document or a victim is not shown")
    func pictures() {
        for caption in [
            "Mohon izin tidak hadir, SKD terlampir", "Surat dokter", "KTP pemohon", "Jenazah dievakuasi",
        ] {
            #expect(!Discretion.allowsPicture(captioned: caption))
        }
        for caption in [
            "", "Kerja bakti RW 04", "Izin melaporkan genangan di Jl. Braga", "Posyandu balita RW 02",
        ] {
            #expect(Discretion.allowsPicture(captioned: caption))
        }
    }

    @Test("Any length and any bytes are answered within bounds")
    func bounded() {
        let long = String(repeating: "sakit \u{301}\u{301}", count: 200_000)
        #expect(personal(long).count < 5_000)
        #expect(personal("").isEmpty)
        #expect(personal("\u{202E}\u{0}\n").isEmpty)
    }
}
