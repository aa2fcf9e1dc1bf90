import Domain
import Records
import Testing

/// "Temani BPK, jangan pulang sebelum selesai": that it decides is plain, and what as soon as one who asked says thanks.
@Suite("Who asked knows what he was answered")
struct ConfirmationTests {
    private let absence =
        "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat TAPD, mendampingi BPK di TPA"
    private let answer = "Temani BPK, jangan pulang sebelum selesai"
    private let thanks = "Terima kasih Pak Sekda"

    @Test("thanks bind a decision that was in doubt, and the conclusion says who gave them")
    func thanksBind() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let grant = talk.say(Talk.sekda, answer)
        #expect(talk.results[grant] == nil, "it waits")
        let word = talk.say(Talk.environment, thanks)
        #expect(talk.label(grant) == .permissionGranted)
        #expect(talk.targets(grant, .decides) == [request])
        #expect(!talk.isListed(grant))
        #expect(talk.results[grant]?.fields["confirmedBy"] == .post(PostReference(word)))
        #expect(talk.results[grant]?.rule == "confirmed_by_applicant")
        #expect(talk.results[grant]?.evidence == .direct)
        #expect(talk.targets(word, .acknowledges) == [grant])
    }

    @Test("a reply to the decision is enough, whatever was said between")
    func replyBinds() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let grant = talk.say(Talk.sekda, answer)
        talk.say(Talk.mayor, "Selamat pagi semua")
        talk.say(Talk.environment, thanks, replyTo: grant)
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("without an answer it is listed, as before")
    func silenceBindsNothing() {
        var talk = Talk()
        talk.say(Talk.environment, absence)
        let grant = talk.say(Talk.sekda, answer)
        talk.wait(minutes: 15)
        talk.say(Talk.andir, "Selamat siang bapak ibu")
        #expect(isLeftOpen(grant, in: talk))
    }

    @Test("another's thanks, thanks behind another word of a leader, and late thanks settle nothing")
    func othersThanksSettleNothing() {
        settlesNothing { $0.say(Talk.works, thanks) }
        settlesNothing { talk in
            talk.say(Talk.mayor, "Selamat pagi semua")
            talk.say(Talk.environment, thanks)
        }
        settlesNothing { talk in
            talk.wait(minutes: 20)
            talk.say(Talk.environment, thanks)
        }
    }

    /// The Sekda's answer is listed and decides nothing, whatever `follows` it.
    private func settlesNothing(
        _ follows: (inout Talk) -> Void,
        _ location: SourceLocation = #_sourceLocation
    ) {
        var talk = Talk()
        talk.say(Talk.environment, absence)
        let word = talk.say(Talk.sekda, answer)
        follows(&talk)
        talk.finish()
        #expect(isLeftOpen(word, in: talk), sourceLocation: location)
    }

    /// Listed, with no outcome, and settled by nobody's answer.
    private func isLeftOpen(_ word: String, in talk: Talk) -> Bool {
        talk.isListed(word) && talk.field(word, "decision") == nil && talk.field(word, "confirmedBy") == nil
    }

    @Test("thanks for a deleted word, and in reply to another post, settle nothing")
    func deletedAndElsewhere() {
        var deleted = Talk()
        deleted.say(Talk.environment, absence)
        let first = deleted.say(Talk.sekda, answer)
        deleted.say(Talk.sekda, "", deletes: first)
        deleted.say(Talk.environment, thanks, replyTo: first)
        deleted.finish()
        #expect(isLeftOpen(first, in: deleted))

        var elsewhere = Talk()
        let greeting = elsewhere.say(Talk.andir, "Selamat pagi bapak ibu")
        elsewhere.say(Talk.environment, absence)
        let second = elsewhere.say(Talk.sekda, answer)
        elsewhere.say(Talk.environment, thanks, replyTo: greeting)
        elsewhere.say(Talk.environment, thanks, replyTo: "unknown")
        elsewhere.finish()
        #expect(isLeftOpen(second, in: elsewhere))
    }

    @Test("what answers a request beyond doubt is bound, and how it decides is left to a human")
    func outcomeIsLeft() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let word = talk.say(Talk.sekda, "TPA dan BPK tidak bisa ditinggal", replyTo: request)
        let unheard = talk.say(Talk.andir, "Selamat siang bapak ibu")
        talk.wait(minutes: 20)
        let denial = talk.say(
            Talk.sekda,
            "Maksud saya tidak diizinkan, Bu Ratna tetap hadir",
            replyTo: request
        )
        talk.finish()
        #expect(talk.targets(word, .decides) == [request])
        #expect(isLeftOpen(word, in: talk), "nobody is told what nobody has read")
        #expect(talk.field(word, "reason") == .text("outcome"))
        #expect(talk.targets(unheard, .decides).isEmpty)
        #expect(talk.targets(denial, .decides) == [request])
        #expect(talk.targets(denial, .supersedes).isEmpty, "there was nothing to take back")
        #expect(talk.field(denial, "decision") == .text("denied"))
    }

    @Test("a question, a greeting and another's word answer no request")
    func noAnswer() {
        for (person, text) in [
            (Talk.sekda, "TPA bagaimana?"), (Talk.sekda, "Selamat pagi Bu Ratna"),
            (Talk.works, "TPA dan BPK tidak bisa ditinggal"),
        ] {
            var talk = Talk()
            let request = talk.say(Talk.environment, absence)
            let word = talk.say(person, text, replyTo: request)
            talk.finish()
            #expect(talk.targets(word, .decides).isEmpty, "\(text)")
        }
    }

    @Test(
        "thanks for words that decide nothing, of irony and of one without authority decide nothing",
        arguments: ["Boleh saja, kalau siap saya evaluasi", "Silakan semua", "Masa semua camat izin?"]
    )
    func thanksGrantNothing(text: String) {
        var talk = Talk()
        talk.say(Talk.environment, absence)
        let word = talk.say(Talk.sekda, text)
        talk.say(Talk.environment, thanks)
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)

        var peers = Talk()
        peers.say(Talk.environment, absence)
        let peer = peers.say(Talk.works, answer)
        peers.say(Talk.environment, thanks)
        peers.finish()
        #expect(peers.targets(peer, .decides).isEmpty)
    }

    @Test("with two requests open a bare word stays bound to neither, whoever says thanks")
    func twoOpen() {
        var talk = Talk()
        talk.say(Talk.environment, absence)
        talk.say(Talk.works, "Mohon izin Pak Sekda, besok kami juga tidak dapat hadir rapat TAPD")
        let grant = talk.say(Talk.sekda, "Silakan")
        talk.say(Talk.environment, thanks)
        talk.finish()
        #expect(talk.targets(grant, .decides).isEmpty)
        #expect(talk.isListed(grant))
    }

    @Test("a word to all who cannot come is bound to none of them")
    func toAllWhoCannot() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let word = talk.say(Talk.sekda, "Yang tidak bisa hadir, sekretarisnya saja", replyTo: request)
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
        #expect(talk.isListed(word))
    }
}
