import Domain
import Records
import Testing

/// Which of several who asked a decision names, and who it says must decide.
@Suite("A decision that names somebody means him alone")
struct NamingTests {
    private static let district = Talk.Person(
        name: "Camat Tuah Madani",
        role: .camat,
        unit: "Kec. Tuah Madani"
    )
    private static let karya = Talk.Person(
        name: "Lurah Tuah Karya",
        role: .lurah,
        unit: "Kel. Tuah Karya, Kec. Tuah Madani"
    )
    private static let munggu = Talk.Person(
        name: "Lurah Sialang Munggu",
        role: .lurah,
        unit: "Kel. Sialang Munggu, Kec. Tuah Madani"
    )

    @Test("a name in full is told from those that share a word of it")
    func sharedWord() {
        var talk = Talk()
        let request = twoAsk(&talk)
        let grant = talk.say(Self.district, "Tuah Karya silakan")
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("a head who asks for one of his own says who that is, and is answered himself")
    func oneOfHisOwn() {
        var talk = Talk()
        let request = talk.say(Talk.andir, "Sekcam kami mohon izin mengikuti diklat PIM tgl 1-5 Desember")
        let own = talk.say(Talk.coblong, "Mohon izin Pak Sekda, besok rapat kami diwakili Sekcam")
        #expect(talk.field(request, "applicant") == .text("Sekcam"))
        #expect(talk.field(own, "applicant") == nil)
        let grant = talk.say(Talk.sekda, "Silakan Pak Camat Andir")
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("the shared word alone names neither")
    func sharedWordAlone() {
        var talk = Talk()
        twoAsk(&talk)
        let grant = talk.say(Self.district, "Tuah silakan")
        #expect(talk.targets(grant, .decides).isEmpty)
    }

    /// Two of one kecamatan ask their camat; the post of the Lurah Tuah Karya.
    @discardableResult
    private func twoAsk(_ talk: inout Talk) -> String {
        let request = talk.say(Self.karya, "Bu Camat, mohon izin keluar sebentar jam 10, ambil rapor anak")
        talk.say(Self.munggu, "Mohon izin Bu Camat, besok tidak dapat hadir apel, ke BPN")
        return request
    }

    @Test("who says that the mayor must decide passes the request on and decides nothing")
    func higherDecides() {
        var talk = Talk()
        let request = talk.say(Talk.environment, "Pak Sekda, mohon izin cuti umrah 1 s.d. 12 Desember")
        let word = talk.say(Talk.sekda, "Kalau umrah harus Pak Wali yang putuskan", replyTo: request)
        #expect(talk.targets(word, .decides).isEmpty)
        #expect(talk.label(word) == .instruction)
    }

    @Test("an answer to one who announces a question decides nothing")
    func question() {
        var talk = Talk()
        let question = talk.say(Talk.andir, "Izin bertanya Pak Sekda, apakah MPLS boleh sampai Sabtu?")
        let answer = talk.say(Talk.sekda, "Cukup sampai Jumat", replyTo: question)
        #expect(talk.targets(answer, .decides).isEmpty)
    }
}
