import Domain
import Outbox
import Records
import Testing

@Suite("What the relay says, and to whom")
struct PrivacyTests {
    /// Of everything said in the conversations: to whom, and whose post opened the record.
    private func check(_ talk: PlayedConversation, _ body: (Intent, Bool) -> Void) {
        for intent in talk.intents {
            let writer = talk.authors[intent.source]
            if case .person(let id) = intent.target {
                body(intent, id == writer)
            } else {
                body(intent, false)
            }
        }
    }

    @Test("no illness, family matter, telephone or identity number is said to anybody but the writer")
    func privateMatters() async throws {
        for talk in try await ConversationStage.shared.all() {
            check(talk) { intent, isWriter in
                guard !isWriter else { return }
                let place = "\(talk.file.name): \(intent.target) \(intent.text)"
                #expect(PrivateWords.delicateWords(in: intent.text).isEmpty, "\(place)")
                #expect(PrivateWords.longNumbers(in: intent.text).isEmpty, "\(place)")
            }
        }
    }

    @Test("the words of a refusal, and of every confidential field, are said to nobody")
    func confidential() async throws {
        for talk in try await ConversationStage.shared.all() {
            let hidden = hiddenWords(talk)
            let texts = Dictionary(talk.file.posts.map { ($0.id.text, $0.text) }) { first, _ in first }
            check(talk) { intent, _ in
                // What a post says that is handed over, a refusal may say too: "CCTV simpang Te'an" stands in both.
                let told = talk.names[intent.source].flatMap { texts[$0] } ?? ""
                for words in hidden where !PrivateWords.quotes(told, words) {
                    #expect(!PrivateWords.quotes(intent.text, words), "\(talk.file.name): \(intent.text)")
                }
            }
        }
    }

    @Test(
        "receipts go to those alone who reported it, nothing is said to a leader in a forum, routes leave the forum"
    )
    func listeners() async throws {
        for talk in try await ConversationStage.shared.all() {
            for intent in talk.intents {
                switch (intent.kind, intent.target) {
                case (.receipt, .person(let id)):
                    let told = talk.book.unordered.filter { intent.text.contains($0.number.text) }
                    #expect(
                        told.contains { isReporter(id, of: $0, in: talk) },
                        "\(talk.file.name): \(intent.text)"
                    )
                case (.route, _): break
                case (_, .forum):
                    let answered = intent.reply.flatMap { talk.authors[$0] } ?? ""
                    #expect(!talk.leaders.contains(answered), "\(talk.file.name): \(intent.text)")
                case (_, .person(let id)):
                    #expect(id == talk.authors[intent.source], "\(talk.file.name): \(intent.text)")
                }
            }
        }
    }

    /// Whether an account opened a record, or said the same again of it, or of one that goes on in it.
    private func isReporter(_ id: String, of record: KeptRecord, in talk: PlayedConversation) -> Bool {
        ([record] + record.continues.compactMap { talk.book[$0] }).contains { part in
            part.sources.contains {
                ($0.value == "opened" || $0.value == "sameAs") && talk.authors[$0.key] == id
            }
        }
    }

    /// The posts that refuse, and the words of confidential fields; a report's own go to whoever must see to it.
    private func hiddenWords(_ talk: PlayedConversation) -> [String] {
        let texts = Dictionary(talk.file.posts.map { ($0.id.text, $0.text) }) { first, _ in first }
        func text(_ entry: Int) -> String? { talk.names[entry].flatMap { texts[$0] } }
        var found = talk.events.compactMap { event -> String? in
            guard case .moved(let act, _, _) = event.change, ["denied", "deferred"].contains(act) else {
                return nil
            }
            return event.source.flatMap(text)
        }
        for record in talk.book.unordered {
            for field in (try? CaseTown.kinds.get())?.kind(record.kind)?.fields ?? []
            where field.isConfidential {
                guard case .words(let citation)? = record.fields[field.name], let whole = text(citation.entry)
                else { continue }
                let isReport = record.kind == "laporan-kondisi" && field.name == "subject"
                if !isReport {
                    found.append(String(decoding: Array(whole.utf8)[citation.range], as: UTF8.self))
                }
            }
        }
        return found
    }

    @Test("what is looked for is found where it is, and the conversations make the relay talk")
    func lookingFinds() async throws {
        for number in Self.numbers {
            #expect(!PrivateWords.longNumbers(in: "HP \(number), depan kantor").isEmpty, "\(number)")
        }
        #expect(PrivateWords.longNumbers(in: "KND-2026-0001: 24 November 2026, pukul 09.00").isEmpty)
        #expect(PrivateWords.delicateWords(in: "Istri saya sakit.") == ["istri", "sakit"])
        #expect(PrivateWords.quotes("Belum: sudah dua kali absen, Bu", "minggu lalu sudah dua kali absen"))
        #expect(!PrivateWords.quotes("Belum dapat disetujui", "minggu lalu sudah dua kali absen"))
        let talks = try await ConversationStage.shared.all()
        let said = talks.flatMap(\.intents)
        #expect(said.count { $0.kind == .receipt } > 200)
        #expect(said.count { $0.kind == .route } > 50)
        #expect(talks.reduce(0) { $0 + hiddenWords($1).count } > 30)
    }

    // MARK: Hostile words

    private static let numbers = [
        "081234567890", "0812-3456-7890", "0812.3456.7890", "0812 3456 7890", "+62 812 3456 7890",
        "(0812) 34567890",
        "٠٨١٢٣٤٥٦٧٨٩٠", "０８１２３４５６７８９０", "3273011234560001", "3273 0112 3456 0001", "3273.0112.3456.0001",
        "०८१२३४५६७८९०", "0812\u{00A0}3456\u{202F}7890", "0812–3456–7890",
    ]

    @Test("a report with a number and a sick person goes to the agency without either", arguments: numbers)
    func report(number: String) async throws {
        let town = try CaseTown(SmallCity.roster())
        let report = try await town.say(
            "Izin melaporkan, sampah menumpuk di TPS Jl. Ciroyom RT 03 depan rumah Bu Imas HP \(number), "
                + "suaminya sedang sakit jantung dan dirawat di RSUD",
            by: "neneng",
            in: SmallCity.forum
        )
        try town.turn()
        try town.deliver()
        let routed = try #require(try town.intents().first { $0.intent.kind == .route })
        town.wait(minutes: 5)
        try await town.say(
            "Sudah selesai diangkut",
            by: "ratna",
            in: SmallCity.dlh,
            reply: "r\(routed.entry)"
        )
        try town.turn()
        #expect(try town.state(report) == "selesai")
        for (_, intent) in try town.intents() where intent.target != .person("\(CaseTown.network):neneng") {
            #expect(PrivateWords.delicateWords(in: intent.text).isEmpty, "\(intent.text)")
            #expect(PrivateWords.longNumbers(in: intent.text).isEmpty, "\(intent.text)")
        }
        #expect(try town.told(in: SmallCity.dlh).contains { $0.contains("sampah") })
    }

    @Test(
        "a form with nothing behind it opens nothing, and whoever wrote it is told how to",
        arguments: ["/izin", "/lapor", " /Lapor@TitianBot", "/izin 🙏"],
        [nil, SmallCity.forum]
    )
    func bareForm(text: String, chat: String?) async throws {
        let town = try CaseTown(SmallCity.roster())
        try await town.say(text, by: "neneng", in: chat)
        try town.turn()
        #expect(try town.events().isEmpty)
        let said = try town.intents().map(\.intent)
        #expect(said.map(\.target) == [.person("\(CaseTown.network):neneng")])
        #expect(said.first?.text.contains(text.contains("zin") ? "/izin besok" : "/lapor pohon") == true)
    }

    @Test("of a report that was made privately the agency reads who reports, not in which chat")
    func privateReport() async throws {
        let town = try CaseTown(SmallCity.roster())
        try await town.say("/lapor sampah menumpuk di TPS Jl. Ciroyom RT 03", by: "neneng")
        try town.turn()
        let routed = try #require(try town.told(in: SmallCity.dlh).first)
        #expect(routed.hasPrefix("⇄ Camat Andir, 09.00\n"))
        #expect(!routed.contains("japri"))
    }

    @Test("why somebody was refused is told to nobody, not even in answer to a question")
    func refusal() async throws {
        let town = try CaseTown(SmallCity.roster())
        let ask =
            "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat karena anak saya opname, diwakili Sekcam"
        let request = try await town.say(ask, by: "neneng", in: SmallCity.forum)
        try town.turn()
        let words =
            "Belum bisa diizinkan Bu Camat, minggu lalu sudah dua kali absen dan laporan keuangan terlambat"
        try await town.say(words, by: "pak-sekda", in: SmallCity.forum, reply: request)
        try town.turn()
        #expect(try town.state(request) == "belum dapat disetujui")
        let number = try #require(try town.record(request)).number.text
        for person in ["neneng", "asep", "yusuf", "dudung", "orang-asing"] {
            town.wait(minutes: 1)
            try await town.say("/status \(number)", by: person)
            try town.turn()
        }
        for (_, intent) in try town.intents() {
            #expect(!PrivateWords.quotes(intent.text, words), "\(intent.text)")
            guard intent.target != .person("\(CaseTown.network):neneng") else { continue }
            #expect(!PrivateWords.quotes(intent.text, ask), "\(intent.text)")
            #expect(PrivateWords.delicateWords(in: intent.text).isEmpty, "\(intent.text)")
        }
        #expect(try town.told("orang-asing").allSatisfy { $0.contains("tidak ada catatan") })
    }

    private static let registration =
        "#pendataan\nNama: Asep Kusnadi\nAsal: Garut\nAlamat: Jl. Ciroyom 12 kamar 4\nKeperluan: berobat jalan ibunya"

    @Test(
        "a restricted registration is told to nobody but its writer, wherever it was written",
        arguments: [
            false, true,
        ]
    )
    func registration(isPrivate: Bool) async throws {
        let town = try CaseTown(SmallCity.roster())
        let form = try await town.say(
            Self.registration,
            by: "dudung",
            in: isPrivate ? nil : SmallCity.forum
        )
        try town.turn()
        #expect(try town.record(form) != nil || !isPrivate)
        if let record = try town.record(form) {
            for person in ["asep", "yusuf", "ratna"] {
                try await town.say("/status \(record.number.text)", by: person)
                try town.turn()
            }
        }
        for (_, intent) in try town.intents() {
            for words in ["Asep Kusnadi", "Garut", "kamar 4", "berobat"] {
                #expect(!intent.text.contains(words), "\(intent.text)")
            }
            let isForum = if case .forum = intent.target { true } else { false }
            #expect(!isForum)
        }
        #expect(try !town.told("dudung").isEmpty)
    }
}
