import Domain
import Records
import Testing

@Suite("Which request a word points at: by a day, by what was asked, by whoever asked for another")
struct PointedAtTests {
    private static let secretary = Talk.Person(
        name: "Sekdis Pendidikan Yusnidar",
        role: .staff,
        unit: "Dinas Pendidikan"
    )

    private let rehearsal =
        "Pak Sekda, mohon izin besok kami tidak dapat ikut gladi kirab, ada lelang ulang"
    private let budget =
        "Mohon izin Pak Sekda, Kamis kami tidak ikut rapat anggaran, ada penilaian Adipura"
    private let leave =
        "Mohon izin Pak Sekda, a.n. Bu Kadis Pendidikan cuti Senin s.d. Rabu mengantar orang tua umrah"

    @Test(
        "who asked for another is told the answer, and carries it",
        arguments: ["Bu Sekdis, sampaikan ke Ibu cutinya saya setujui", "Bu Yusnidar, cuti beliau silakan"]
    )
    func messenger(words: String) {
        var talk = Talk()
        talk.say(Talk.works, rehearsal)
        let asked = talk.say(Self.secretary, leave)
        talk.say(Talk.environment, budget)
        let word = talk.say(Talk.sekda, words)
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
        #expect(talk.results[word]?.evidence == .direct)
    }

    @Test(
        "a day, or the last place, points at one of several",
        arguments: [
            ("Yang besok silakan", 0), ("Yang hari Kamis belum bisa", 1), ("Yang terakhir silakan", 1),
        ]
    )
    func byDay(words: String, place: Int) {
        var talk = Talk()
        let asked = [talk.say(Talk.works, rehearsal), talk.say(Talk.environment, budget)]
        let word = talk.say(Talk.sekda, words)
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked[place]])
    }

    @Test("a day that is put in place of the one asked for points at nothing")
    func otherDay() {
        var talk = Talk()
        talk.say(Talk.works, rehearsal)
        talk.say(Talk.environment, budget)
        let word = talk.say(Talk.sekda, "Tanggal 20 saja")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
    }

    @Test("what was said of one is said of another that is named behind it")
    func sameAgain() {
        var talk = Talk()
        let first = talk.say(Talk.works, rehearsal)
        let second = talk.say(Talk.environment, budget)
        let word = talk.say(Talk.sekda, "Pak Tatang silakan")
        let again = talk.say(Talk.sekda, "Sama, Bu Ratna juga")
        talk.finish()
        #expect(talk.targets(word, .decides) == [first])
        #expect(talk.targets(again, .decides) == [second])
        #expect(talk.label(again) == .permissionGranted)
    }

    @Test("who asks for the answer to what he asked does not ask twice")
    func reminder() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, budget)
        talk.say(Talk.works, rehearsal)
        let again = talk.say(
            Talk.environment,
            "Mohon petunjuk Pak Sekda, izin kami tadi yang penilaian Adipura"
        )
        let word = talk.say(Talk.sekda, "Bu Ratna silakan")
        talk.finish()
        #expect(talk.targets(again, .sameAs) == [asked])
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("what is asked of somebody higher is asked anew")
    func askedHigher() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, budget)
        let higher = talk.say(
            Talk.environment,
            "Pak Wali, mohon petunjuk dan persetujuan atas izin kami tidak ikut rapat anggaran"
        )
        talk.finish()
        #expect(talk.label(higher) == .permissionRequest)
        #expect(!talk.targets(higher, .sameAs).contains(asked))
    }

    @Test("agreeing with another is the other's yes or no")
    func agreement() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, budget)
        talk.say(Talk.sekda, "Belum bisa saya izinkan Bu, rapatnya penting", replyTo: asked)
        let word = talk.say(Talk.mayor, "Setuju dengan Pak Sekda")
        talk.finish()
        #expect(talk.label(word) == .permissionDenied)
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("agreeing with a word that was bound to nothing binds nothing")
    func agreementWithDoubt() {
        var talk = Talk()
        talk.say(Talk.works, rehearsal)
        let asked = talk.say(Talk.environment, budget)
        talk.say(Talk.sekda, "Belum bisa saya izinkan")
        let word = talk.say(Talk.mayor, "Setuju dengan Pak Sekda", replyTo: asked)
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
        #expect(talk.isListed(word))
    }

    @Test("a superior overrules what was granted, while others wait")
    func overruled() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, budget)
        talk.say(Talk.works, rehearsal)
        let granted = talk.say(Talk.sekda, "Bu Ratna silakan")
        let word = talk.say(Talk.mayor, "Penilaian Adipura saya tidak setuju, Kamis rapat anggaran penting")
        talk.finish()
        #expect(talk.targets(granted, .decides) == [asked])
        #expect(talk.targets(word, .decides) == [asked])
        #expect(talk.targets(word, .supersedes) == [granted])
    }

    @Test("what speaks of one that was decided decides no other")
    func ofDecided() {
        var talk = Talk()
        talk.say(Talk.environment, budget)
        talk.say(Talk.sekda, "Bu Ratna silakan")
        let other = talk.say(Talk.works, rehearsal)
        talk.wait(minutes: 70)
        let word = talk.say(Talk.mayor, "Penilaian Adipura silakan")
        talk.finish()
        #expect(!talk.targets(word, .decides).contains(other))
        #expect(talk.field(word, "reason") == .text("speaks_of_something_else"))
    }

    @Test("words that are in every talk tell no request from another")
    func functionWords() {
        var talk = Talk()
        talk.say(
            Talk.works,
            "Pak Sekda, mohon izin besok tidak ikut gladi, ada tamu dari pusat untuk sekalian lelang"
        )
        talk.say(Talk.environment, budget)
        let word = talk.say(Talk.sekda, "Silakan, untuk sekalian nanti dari sana langsung")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
    }
}
