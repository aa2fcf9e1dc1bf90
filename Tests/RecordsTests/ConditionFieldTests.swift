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
}
