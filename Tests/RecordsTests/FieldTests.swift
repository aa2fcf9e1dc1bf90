import Domain
import Records
import Testing

@Suite("Days and places are read as officials write them")
struct FieldTests {
    /// Recognises one request on Monday 17 November 2025.
    private func fields(_ text: String) -> RecognizedFields {
        var talk = Talk()
        let id = talk.say(Talk.environment, text)
        return talk.results[id]?.fields ?? RecognizedFields()
    }

    @Test(
        "dates",
        arguments: [
            ("besok", "2025-11-18"), ("lusa", "2025-11-19"), ("Rabu", "2025-11-19"), ("tgl 20", "2025-11-20"),
            ("19/11/25", "2025-11-19"), ("24 November 2025", "2025-11-24"), ("malam Jumat", "2025-11-20"),
        ]
    )
    func dates(words: String, iso: String) {
        #expect(fields("Mohon izin tidak dapat hadir rapat \(words)")["date"] == .text(iso), "\(words)")
    }

    @Test("a span has two ends")
    func spans() {
        let fields = fields("Mohon izin cuti tanggal 22 s.d. 23 November karena anak wisuda")
        #expect(fields["date"] == .text("2025-11-22"))
        #expect(fields["until"] == .text("2025-11-23"))
        #expect(fields["leave"] == .text("cuti"))
        let fromToday = self.fields("Mohon izin tidak masuk kantor hari ini s.d. Kamis 20 November, sakit")
        #expect(fromToday["date"] == .text("2025-11-17"))
        #expect(fromToday["until"] == .text("2025-11-20"))
    }

    @Test("a weekday that is not the date's is flagged")
    func weekdayMismatch() {
        #expect(fields("Mohon izin tidak hadir Senin, 20 November 2021")["weekdayMismatch"] == .yes)
        #expect(fields("Mohon izin tidak hadir Sabtu, 20 November 2021")["weekdayMismatch"] == nil)
    }

    @Test("RT and RW are no date, and pkl 09.00 is no street vendor")
    func notADate() {
        var talk = Talk()
        let id = talk.say(Talk.ciroyom, "Genangan di Jl. Lebak RT 04/RW 01 pkl 09.00, 30 cm")
        #expect(talk.field(id, "place") == .text("Jl. Lebak RT 04/RW 01"))
        #expect(talk.field(id, "category") == .text("banjir"))
        #expect(talk.field(id, "date") == nil)
    }

    @Test(
        "a word that names a category is enough",
        arguments: [
            ("Tebing di belakang SDN 2 Braga retak, warga RT 3 khawatir", "longsor"),
            ("Dahan patah melintang di Jl. Braga depan kantor pos", "pohon_tumbang"),
            ("Lapak pedagang menutup trotoar Jl. Otista, pejalan kaki turun ke jalan", "pkl"),
            ("Jl. Braga ambles 1 meter depan toko roti, motor masih bisa lewat", "jalan_rusak"),
            ("Lapak rongsok di Jl. Braga terbakar, api masih besar", "kebakaran"),
            ("Sudah dua hari air ledeng tidak mengalir di Kel. Braga", "air_mati"),
        ]
    )
    func categoryWords(text: String, category: String) {
        var talk = Talk()
        let id = talk.say(Talk.andir, text)
        #expect(talk.label(id) == .conditionReport)
        #expect(talk.field(id, "category") == .text(category))
    }

    @Test("who goes instead is named")
    func delegate() {
        #expect(
            fields("Mohon izin tidak hadir Pak, diwakili Kasi Trantib.")["delegate"] == .text("Kasi Trantib")
        )
    }

    @Test(
        "who goes instead is the second of an office of whom the request speaks",
        arguments: [
            ("Mohon izin Pak Sekda, Selasa kami ngunduh mantu, Sekcam yg hadir", "Sekcam"),
            ("Izin Pak, rapat besok boleh Kabid Cipta Karya yang mewakili?", "Kabid Cipta Karya"),
            ("Pak Sekda, mohon izin tidak hadir, kasi pemerintahan yang datang", "kasi pemerintahan"),
            ("Mohon izin rapat besok kami wakili Bu Sekretaris", "Bu Sekretaris"),
            ("Izin Pak, zoom besok diikuti Sekdis saja, kami di lokasi banjir", "Sekdis"),
        ]
    )
    func seconds(text: String, delegate: String) {
        #expect(fields(text)["delegate"] == .text(delegate), "\(text)")
    }

    @Test("nobody goes instead where the second asks, is spoken to, or is who is asked for")
    func noDelegate() {
        var talk = Talk()
        let own = talk.say(Talk.staff, "Mohon izin Pak Kadis, besok kami tidak dapat hadir apel")
        #expect(talk.field(own, "delegate") == nil)
        #expect(fields("Pak Sekdis, mohon izin besok kami tidak hadir rapat")["delegate"] == nil)
        #expect(fields("a.n. Kabid Tata Ruang, mohon izin besok tidak hadir rapat")["delegate"] == nil)
    }

    @Test("who goes instead may be named by the one who decides")
    func delegateOfDecision() {
        var talk = Talk()
        let request = talk.say(Talk.environment, "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat")
        let grant = talk.say(Talk.sekda, "Silakan Bu, Sekdis yang hadir", replyTo: request)
        #expect(talk.field(grant, "delegate") == .text("Sekdis"))
    }

    @Test("a request that names no day is for that of the meeting, or for today where its hour is to come")
    func impliedDays() {
        var talk = Talk()
        talk.say(Talk.sekda, "Rapat inflasi Kamis 20 November pukul 09.00 di ruang Sekda")
        let of = talk.say(Talk.environment, "Mohon izin Pak, rapat inflasi kami diwakili Sekdis")
        #expect(talk.field(of, "date") == .text("2025-11-20"))
        #expect(fields("Mohon izin Pak Sekda, kami pulang lebih awal jam 14")["date"] == .text("2025-11-17"))
        #expect(fields("Izin Pak, kami terlambat apel, ban bocor")["date"] == .text("2025-11-17"))
        let leave = talk.say(Talk.works, "Mohon izin Pak Sekda, kami mengajukan cuti tahunan")
        #expect(talk.field(leave, "date") == nil, "and not on the meeting's day")
        let home = talk.say(Talk.andir, "Izin Pak, kami pulang lebih dulu, anak sakit")
        #expect(talk.field(home, "date") == .text("2025-11-17"))
        #expect(fields("Mohon izin tidak hadir rapat, sejak kemarin demam")["date"] == nil)
    }

    @Test(
        "places",
        arguments: [
            ("Pohon tumbang di Jl. A. Yani depan pasar", "Jl. A. Yani depan pasar"),
            ("PJU padam sepanjang Jl. Riau 5 tiang", "Jl. Riau"),
            ("Lapor, Kampung Cieunteung RT 02/20 banjir 60 cm", "Kampung Cieunteung RT 02/20"),
            ("Mindi RT 10 banjir sampai mata kaki", "Mindi RT 10"),
            ("Kali Tuntang meluap, RT 4 RW 2 Betokan banjir", "RT 4 RW 2 Betokan"),
            ("Longsor kecil di Kolok Mudiak menutup bahu jalan", "Kolok Mudiak"),
            ("Pohon tumbang depan SMP di Jl. Karya Tani", "Jl. Karya Tani"),
            ("Banjir di RT 05 s.d. 08 setinggi lutut", "RT 05 s.d. 08"),
            ("Longsor di Dsn. Sidengok menutup jalan", "Dsn. Sidengok"),
            (
                "Pohon roboh di Jl. Riau depan warung pecel Mbok Sarni, Kel. Taman",
                "Jl. Riau depan warung pecel Mbok Sarni, Kel. Taman"
            ),
            ("Aspal Jl. Sutarto depan halte ambles, dalam 30 cm", "Jl. Sutarto depan halte"),
            (
                "Air PAM tidak mengalir di Kel. Lakessi dan Kel. Ujung Lare",
                "Kel. Lakessi dan Kel. Ujung Lare"
            ),
            ("Sampah di TPS Mojo, Kec. Pasar Kliwon meluber", "TPS Mojo, Kec. Pasar Kliwon"),
            ("Genangan di halaman kantor kecamatan. Air masih naik di Jl. Riau", "Jl. Riau"),
        ]
    )
    func places(text: String, place: String) {
        var talk = Talk()
        let id = talk.say(Talk.andir, text)
        #expect(talk.label(id) == .conditionReport)
        #expect(talk.field(id, "place") == .text(place), "\(text)")
    }

    @Test(
        "a meeting is where its notice says",
        arguments: [
            ("di Ruang Kaloka Gedung Setda lt. 4", "Ruang Kaloka Gedung Setda lt. 4"),
            ("di aula kecamatan. Para lurah hadir sendiri", "aula kecamatan"),
            ("Op Room Dayang Torek", "Op Room Dayang Torek"),
            ("di Ruang Rapat Wakil Wali Kota, bawa data", "Ruang Rapat Wakil Wali Kota"),
        ]
    )
    func meetingPlaces(words: String, place: String) {
        var talk = Talk()
        let id = talk.say(Talk.sekda, "Rapat inflasi Kamis 20 November pukul 09.00, \(words)")
        #expect(talk.label(id) == .meetingNotice)
        #expect(talk.field(id, "place") == .text(place), "\(words)")
    }

    @Test("a meeting that is moved to another hour stays on its day")
    func movedHour() {
        var talk = Talk()
        let notice = talk.say(Talk.sekda, "Rapat inflasi Kamis 20 November pukul 09.00 di ruang Sekda")
        let moved = talk.say(
            Talk.sekda,
            "Mohon maaf, rapat inflasi digeser jadi pukul 13.30",
            replyTo: notice
        )
        #expect(talk.targets(moved, .supersedes) == [notice])
        #expect(talk.field(moved, "date") == .text("2025-11-20"))
        #expect(talk.field(moved, "time") == .text("13:30"))
    }

    @Test(
        "nothing is told in more words than one",
        arguments: [
            ("Kec. Andir: nol KK terdampak", true), ("Kec. Andir tidak ada yang rusak", true),
            ("Kec. Andir: 12 KK terdampak", false),
        ]
    )
    func nothing(text: String, isNil: Bool) {
        var talk = Talk()
        let call = talk.say(Talk.sekda, "Para camat mohon data KK terdampak banjir hari ini")
        let answer = talk.say(Talk.andir, text, replyTo: call)
        #expect(talk.label(answer) == .followUp)
        #expect((talk.field(answer, "value") == .text("nihil")) == isNil, "\(text)")
    }

    @Test(
        "the number of a letter of leave or travel is read, no other and no date",
        arguments: [
            ("SPT nomor 094/221/BKPSDM", "094/221/BKPSDM"), ("SPPD No. 094/55/2025", "094/55/2025"),
            ("surat cuti kami 851.1/1204", nil), ("sesuai undangan nomor 005/231/Bappeda", nil),
            ("SPT menyusul, berangkat 19/11/25", nil),
        ]
    )
    func letters(words: String, number: String?) {
        let fields = fields("Mohon izin Pak Sekda, perjalanan dinas ke Jakarta besok, \(words)")
        #expect(fields["letter"] == number.map { .text($0) }, "\(words)")
    }

    @Test("a hall is named as it is asked for, and an amount is no place")
    func venues() {
        #expect(
            fields("Mohon izin Pak, kami memakai aula Gawi Sabarataan hari Kamis untuk sosialisasi")["place"]
                == .text("aula Gawi Sabarataan")
        )
        var talk = Talk()
        let id = talk.say(Talk.andir, "Sampah menumpuk sekitar 20 meter, sudah tiga hari")
        #expect(talk.field(id, "place") == nil)
    }

    @Test(
        "what is counted stands behind its number",
        arguments: [
            ("PJU padam di Jl. Rambutan RT 3, 6 titik", 6),
            ("Banjir di RT 04, 112 jiwa di masjid dan 7 rumah terendam", 112),
        ]
    )
    func counts(text: String, count: Int) {
        var talk = Talk()
        let id = talk.say(Talk.andir, text)
        #expect(talk.field(id, "count") == .number(count), "\(text)")
    }

    @Test("hours, days, areas and centimetres are counted by nobody")
    func noCount() {
        var talk = Talk()
        let id = talk.say(
            Talk.andir,
            "Banjir 40 cm di RT 04 RW 09 sejak jam 5, sudah 2 hari, kejadian 3 Maret"
        )
        #expect(talk.label(id) == .conditionReport)
        #expect(talk.field(id, "count") == nil)
    }

    @Test("what is told of a drill that goes on is of the drill")
    func drill() {
        var talk = Talk()
        let first = talk.say(Talk.andir, "Simulasi gempa bumi di SDN 5 dimulai pukul 09.00, 180 siswa")
        let later = talk.say(
            Talk.andir,
            "Latihan: 2 korban dibawa dengan tandu ke puskesmas, skenario selesai"
        )
        #expect(talk.field(first, "drill") == .yes)
        #expect(talk.field(later, "drill") == .yes)
        var other = Talk()
        let alone = other.say(
            Talk.andir,
            "Latihan: 2 korban dibawa dengan tandu ke puskesmas, skenario selesai"
        )
        #expect(other.field(alone, "drill") == nil)
    }

    @Test(
        "times of day",
        arguments: [
            ("pukul 09.00 WIB", "09:00"), ("jam 9", "09:00"), ("jam 2 siang", "14:00"),
            ("jam 7 malam", "19:00"),
            ("13.30 WITA", "13:30"), ("jam setengah 8", "07:30"), ("pkl. 08:15", "08:15"),
        ]
    )
    func times(words: String, iso: String) {
        #expect(fields("Mohon izin besok tidak dapat hadir rapat \(words)")["time"] == .text(iso), "\(words)")
    }

    @Test("a span of hours has two ends, and an amount is no hour")
    func timeSpans() {
        let span = fields("Mohon izin tidak dapat hadir rapat besok pukul 09.00 s.d. 11.30 WIB")
        #expect(span["time"] == .text("09:00"))
        #expect(span["timeUntil"] == .text("11:30"))
        let open = fields("Mohon izin tidak dapat hadir rapat besok pukul 09.00 WIB s.d. selesai")
        #expect(open["time"] == .text("09:00"))
        #expect(open["timeUntil"] == nil)
        #expect(fields("Mohon izin cuti 2 hari, serapan 12.30 persen")["time"] == nil)
    }

    @Test("a prayer names a time in its own words")
    func prayers() {
        let fields = fields("Mohon izin tidak dapat hadir rapat besok ba'da Isya")
        #expect(fields["timeWords"] == .text("ba'da Isya"))
        #expect(fields["time"] == nil)
    }

    @Test("of two dates the one with its weekday is the day")
    func fullDate() {
        var talk = Talk()
        let notice = talk.say(
            Talk.sekda,
            "Undangan gladi upacara 10 November dilaksanakan Kamis, 20 November 2025 pukul 15.00 di lapangan"
        )
        #expect(talk.field(notice, "date") == .text("2025-11-20"))
    }

    @Test("who asks the same asks it for the same day")
    func meTooDay() {
        var talk = Talk()
        talk.say(
            Talk.environment,
            "Mohon izin Pak Sekda, Rabu kami tidak dapat hadir rapat, dinas ke Jakarta"
        )
        let same = talk.say(Talk.works, "Idem Pak Sekda, kami juga")
        #expect(talk.field(same, "date") == .text("2025-11-19"))
    }

    @Test("a request's day is corrected, and its decision still finds it")
    func correctedDay() {
        var talk = Talk()
        let asked = talk.say(
            Talk.environment,
            "Mohon izin Pak Sekda, hari ini kami tidak dapat hadir rapat, wisuda anak"
        )
        let correction = talk.say(
            Talk.environment,
            "Izin meralat, wisudanya Kamis 20 November, bukan hari ini"
        )
        talk.wait(minutes: 60 * 24)
        let word = talk.say(Talk.sekda, "Silakan Bu Kadis LH, wakilkan saja")
        talk.finish()
        #expect(talk.targets(correction, .corrects) == [asked])
        #expect(talk.field(correction, "date") == .text("2025-11-20"))
        #expect(talk.field(correction, "count") == nil)
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("one below the head may ask for him without saying so")
    func askedForHead() {
        let second = Talk.Person(name: "Sekcam Andir", role: .staff, unit: "Kec. Andir")
        var talk = Talk()
        let asked = talk.say(
            second,
            "Nyuwun izin Pak Sekda, Pak Camat Andir tidak dapat mengikuti rakor karena sakit"
        )
        let own = talk.say(second, "Izin Pak Camat, besok saya tidak dapat hadir apel, anak sakit")
        #expect(talk.field(asked, "applicant") == .text("Pak Camat Andir"))
        #expect(talk.field(own, "applicant") == nil)
    }

    @Test("a list tells whom it has added, and its lines tell the rest")
    func lists() throws {
        var talk = Talk()
        let call = talk.say(Talk.sekda, "Para camat agar mengisi jumlah pengungsi, satu daftar berlanjut")
        let first = talk.say(Talk.andir, "Data pengungsi:\n1) Kec. Andir = 18 jiwa")
        let text = "Data pengungsi:\n1) Kec. Andir = 18 jiwa\n2) Kec. Coblong = NIHIL"
        let next = talk.say(Talk.coblong, text)
        #expect(talk.targets(first, .follows) == [call])
        #expect(talk.targets(next, .follows).contains(first))
        #expect(talk.field(next, "added") == .texts(["Kec. Coblong"]))
        let line = try #require(talk.results[next]?.lines.first)
        #expect(String(decoding: Array(text.utf8)[line], as: UTF8.self) == "Kec. Coblong = NIHIL")
    }

    @Test(
        "a name in a list ends where it is told how it is with whom it names",
        arguments: [
            ("1. Camat Andir (2 org)", "Camat Andir"), ("1. Dinsos P3A: 3 orang", "Dinsos P3A"),
            ("1. Waru/Medaeng hadir", "Waru/Medaeng"), ("1. Kel. Braga ✅", "Kel. Braga"),
            ("1. Camat Coblong izin", "Camat Coblong"),
        ]
    )
    func listed(line: String, name: String) {
        var talk = Talk()
        let list = talk.say(Talk.andir, "Daftar hadir rapat:\n\(line)")
        #expect(talk.field(list, "added") == .texts([name]), "\(line)")
    }

    @Test("a chain letter that tells to pass it on is a hoax")
    func chainLetter() {
        var talk = Talk()
        let letter = talk.say(
            Talk.ciroyom,
            "AWAS!!! BENDUNGAN JEBOL 1 JAM LAGI. SELAMATKAN KELUARGA, TERUSKAN KE 10 GRUP"
        )
        #expect(talk.label(letter) == .other && talk.field(letter, "hoax") == .yes && talk.isListed(letter))
    }

    @Test(
        "who goes instead may be named by what he is, or by his name",
        arguments: [
            ("rapat diwakili bendahara", "bendahara"), ("rapat saya minta diwakili Pak Budi", "Pak Budi"),
            ("rapat kami titip Kasi Pem", "Kasi Pem"), ("Kasi Binluh yang mewakili kami", "Kasi Binluh"),
            ("diwakili oleh Bu Ayu Rai, Kabid Persampahan", "Bu Ayu Rai, Kabid Persampahan"),
            ("diwakili Sekretaris Dinas, Bu Retno", "Sekretaris Dinas, Bu Retno"),
            ("diwakili Kasubag TU Pak Willem", "Kasubag TU Pak Willem"),
        ]
    )
    func delegates(words: String, name: String) {
        let fields = fields("Mohon izin Pak Sekda, besok tidak dapat hadir, \(words)")
        #expect(fields["delegate"] == .text(name), "\(words)")
        #expect(fields["applicant"] == nil, "\(words)")
    }

    @Test("this morning in Javanese is today, and days of leave need no word for a date")
    func daysWithoutDate() {
        #expect(
            fields("Nyuwun izin Pak Sekda, enjing niki mboten saged nderek apel")["date"]
                == .text("2025-11-17")
        )
        let leave = fields("Mohon izin Pak Sekda, kami cuti 24-26, adik menikah")
        #expect(leave["date"] == .text("2025-11-24") && leave["until"] == .text("2025-11-26"))
    }
}
