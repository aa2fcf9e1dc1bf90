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
}
