import Domain
import Records
import Testing

@Suite("Texts are read with all their spellings")
struct TextTests {
    private func read(_ text: String) -> TextClassifier {
        var classifier = TextClassifier(model: RecognitionModel.shipped.labels)
        classifier.read(text)
        classifier.weigh()
        return classifier
    }

    private func label(_ text: String) -> PostLabel { read(text).verdict.label }

    @Test(
        "abbreviations, drawn-out letters, case and decomposed accents read alike",
        arguments: [
            "Mohon izin Pak, tidak dapat hadir rapat", "mhn ijin pak tdk dpt hadir rpt",
            "MOHON IZIN PAK TIDAK DAPAT HADIR RAPAT",
            "Mohonnn izinnn pak, tdk dpt hadirrr rapat", "*Mohon* _izin_ Pak, tidak dapat hadir rapat",
            "Moho\u{0301}n izin Pak, tidak dapat hadir rapat", "Nyuwun izin Pak, mboten saged rawuh rapat",
        ]
    )
    func spellings(text: String) {
        #expect(label(text) == .permissionRequest, "\(text)")
    }

    @Test("matched ranges are UTF-8 bytes of the text")
    func byteRanges() {
        let text = "🙏 Mohon izin Pak, tidak dapat hadir rapat"
        let classifier = read(text)
        let tokens = classifier.text.tokens
        #expect(tokens.first?.start == 0)
        #expect(tokens.first?.end == 4)
        #expect(tokens.last?.end == Int32(text.utf8.count))
    }

    @Test(
        "a period ends a sentence behind a word, not behind what is written short",
        arguments: [
            ("Rakor di aula kecamatan. Para lurah hadir", 1), ("Rakor di aula Kec. Andir lt. 2", 0),
        ]
    )
    func periods(text: String, count: Int) {
        #expect(read(text).text.tokens.count { $0.kind == .period } == count, "\(text)")
    }

    @Test(
        "izin before speech, a past fact or as a thing asks for nothing",
        arguments: [
            "Izin melaporkan Pak", "Izin menyampaikan hasil rapat", "Izin bertanya, undangannya untuk siapa?",
            "Izin share undangan",
            "Izin menambahkan Pak", "Izin bergabung", "Izin mengingatkan, laporan paling lambat 16.00",
            "Izin Pak, sampah sudah diangkut",
            "Demikian dilaporkan, mohon izin Bapak", "Pelanggaran izin bangunan di Jl. Raya Pos",
            "Kemarin sudah izin",
            "Mohon perkenan hadir pada peresmian TPS 3R",
        ]
    )
    func politeIzin(text: String) {
        #expect(label(text) != .permissionRequest, "\(text)")
    }

    @Test(
        "negation decides",
        arguments: [
            ("Diizinkan", PostLabel.permissionGranted), ("Tidak diizinkan", .permissionDenied),
            ("Setuju", .permissionGranted),
            ("Belum setuju, perbaiki dulu kajiannya", .permissionDenied), ("Jangan dulu", .permissionDenied),
            ("Tidak boleh diwakilkan", .permissionDenied), ("Boleh", .permissionGranted),
            ("Mangga", .permissionGranted),
            ("Untuk saat ini belum dapat disetujui", .permissionDenied),
            ("Tunda dulu sampai minggu depan", .permissionDenied),
        ]
    )
    func negation(text: String, expected: PostLabel) {
        #expect(label(text) == expected, "\(text)")
    }

    @Test("a text of any length and any bytes is read")
    func anyBytes() {
        for text in [
            "", " ", "\u{0}", "@", "a.", "1.", "-", "…", String(repeating: "izin ", count: 50_000),
            "🇮🇩👍🏽\u{200D}",
        ] {
            _ = label(text)
        }
    }

    @Test("the phrasebook is read as well as before (a development figure)")
    func phrasebookFloor() throws {
        let messages = try Fixtures.messages("phrasebook.jsonl")
        let result = CrossValidation(folds: 2).run(messages)
        #expect(messages.count > 500)
        #expect(result.confusion.macroF1 > 0.75, "\(result.confusion.text)")
    }

    @Test("a model survives its packed form")
    func packedModel() {
        var row = SIMD16<Int8>()
        row[2] = 48
        row[10] = -127
        var model = LinearModel()
        model.set(7, row)
        // As many as make the table grow, all of which would like the place of the first.
        for feature in 1...100 { model.set(7 + UInt32(feature) << 12, row &+ row) }
        let again = LinearModel(packed: model.packed(lanes: 11), lanes: 11)
        #expect(again.count == 101)
        #expect(again[7] == SIMD16(truncatingIfNeeded: row))
        #expect((1...100).allSatisfy { again[7 + UInt32($0) << 12][2] == 96 })
        #expect(again[8] == SIMD16())
        #expect(again.features == model.features)
    }

    @Test("\"ku\" before a deed is who does it, and before anything else a part of the word")
    func proclitic() {
        #expect(read("Kadis itu kuizinkan").text.tokens.count == 4)
        #expect(read("Pak Kusuma dan Kurnia").text.tokens.count == 4)
        #expect(label("Kuizinkan") == .permissionGranted)
    }

    @Test(
        "\"-kan\" has other ends elsewhere",
        arguments: ["diwakilke", "diwakilaken", "dibolehke", "diwakilkeun"]
    )
    func otherEnds(word: String) {
        let malay = word.hasPrefix("diwakil") ? "diwakilkan" : "dibolehkan"
        #expect(read(word).text.tokens.map(\.lexeme) == read(malay).text.tokens.map(\.lexeme), "\(word)")
    }

    @Test("Malay words with another last vowel are known", arguments: ["bertanyo", "bertanye"])
    func lastVowel(word: String) {
        #expect(read(word).text.tokens.first?.lexeme == read("bertanya").text.tokens.first?.lexeme)
    }

    @Test("what stands between quotation marks is set aside, told words are not")
    func quotationMarks() {
        #expect(!read("Di papan tertulis \"jangan berangkat\" dulu").signals.set.contains(.denies))
        #expect(
            !read("Di papan tertulis \u{201C}jangan berangkat\u{201D} dulu").signals.set.contains(.denies)
        )
        #expect(read("Arahan Bapak Wali: \"silakan berangkat\"").signals.set.contains(.grants))
    }
}
