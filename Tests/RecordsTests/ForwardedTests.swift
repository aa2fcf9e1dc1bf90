import Records
import Testing

@Suite("What was forwarded")
struct ForwardedTests {
    @Test(
        "a forwarded alarm goes to a human",
        arguments: [
            "Waduk Jatigede bocor, warga hilir segera mengungsi, sebarkan ke semua grup!",
            "Tanggul jebol, segera sebarkan ke grup keluarga",
        ]
    )
    func forwarded(_ text: String) {
        var talk = Talk()
        let alarm = talk.say(Talk.ciroyom, text, isForwarded: true)
        #expect(talk.label(alarm) == .other)
        #expect(talk.isListed(alarm))
        #expect(talk.field(alarm, "hoax") == .yes)
    }
}
