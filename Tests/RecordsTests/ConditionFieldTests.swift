import Records
import Testing

@Suite("What a report of a condition names")
struct ConditionFieldTests {
    private func field(_ text: String, _ name: String) -> RecognizedFields.Value? {
        var talk = Talk()
        let post = talk.say(Talk.andir, text)
        return talk.field(post, name)
    }

    @Test(
        "water of a height where people live is a flood, whatever it is called",
        arguments: [
            "Izin Pak, mohon bantuan pompa, air setinggi paha di RW 02",
            "Lapor Bu, air masuk rumah warga RW 05, mohon perahu",
            "Lapor, ketinggian air di Jl. Cagak selutut",
        ]
    )
    func flood(_ text: String) {
        #expect(field(text, "category") == .text("banjir"))
    }

    @Test("water that does not run is none")
    func dryTaps() {
        #expect(field("Lapor, air PDAM mati di RW 05 sejak pagi", "category") == .text("air_mati"))
    }

    @Test(
        "a traffic light is no road",
        arguments: [
            "TL di perempatan Jl. Merdeka mati, mohon Dishub",
            "Lampu merah simpang Jl. Merdeka mati sejak pagi",
        ]
    )
    func trafficLight(_ text: String) {
        #expect(field(text, "category") == .text("lainnya"))
    }

    @Test("digits in groups of three are one number")
    func thousands() {
        #expect(field("Banjir di RW 03, 1.250 jiwa mengungsi", "count") == .number(1250))
        #expect(field("Banjir di RW 03, 12.500 jiwa terdampak", "count") == .number(12_500))
        #expect(field("Banjir di RW 03 sejak pukul 09.30, 40 jiwa mengungsi", "count") == .number(40))
    }

    @Test("participants of a form are counted in thousands, too")
    func participants() {
        let form =
            "Hari/Tanggal: Senin, 17 November 2025\nTempat: Alun-alun Andir\nPukul: 09.00 WITA s.d. selesai\n"
            + "Peserta: 1.250 orang\nHasil: lancar\nDUM"
        #expect(field(form, "count") == .number(1250))
    }

    @Test(
        "the place is the one nearest to the hazard, with its kelurahan",
        arguments: [
            (
                "Laporan kondisi wilayah Kec. Andir: banjir di RW 02 Kel. Ciroyom setinggi 40 cm, 25 KK terdampak",
                "RW 02 Kel. Ciroyom"
            ),
            (
                "Warga terdampak 41 KK di RW 03, banjir setinggi lutut Kel. Garuda",
                "RW 03, banjir setinggi lutut Kel. Garuda"
            ),
            ("Di Jl. Riau pohon tumbang menimpa rumah, warga Jl. Aceh diminta memutar", "Jl. Riau"),
        ]
    )
    func nearest(_ text: String, _ place: String) {
        #expect(field(text, "place") == .text(place))
    }

    @Test("a hazard that is there now, with its place, is no suggestion, whatever was said before it")
    func sure() {
        var talk = Talk()
        talk.say(Talk.ciroyom, "PJU padam sepanjang Jl. Cagak Kel. Ciroyom, gelap sekali")
        talk.say(
            Talk.dago,
            "Kebakaran rumah di Gg. Sawo RT 02 RW 03 Kel. Dago, hubungi Bpk Asep 081234567890"
        )
        talk.say(Talk.dago, "Sampah menumpuk di TPS Dago Jl. Asri, warga a.n. Ujang sakit TBC di dekat situ")
        talk.say(
            Talk.andir,
            "Mohon izin Pak Sekda, besok saya tidak dapat hadir rakor, anak dirawat di RS karena DBD"
        )
        talk.say(Talk.sekda, "Belum dapat saya setujui Bu, rakor ini wajib hadir karena ada BPK")
        talk.say(Talk.dago, "Izin Bu Camat, pohon tumbang di Jl. Merdeka sudah ditangani semalam")
        let flood = talk.say(
            Talk.ciroyom,
            "Banjir di rumah Ny. Siti Aminah (67) penderita stroke di RT 04 RW 02 Kel. Ciroyom, kontak 0812 3456 7890 "
                + "atau (022) 4231234, NIK 32 7301 010190 0001, butuh perahu"
        )
        #expect(talk.label(flood) == .conditionReport)
        #expect(talk.results[flood]?.isSuggestion == false)
    }
}
