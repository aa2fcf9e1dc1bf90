/// What somebody says of a task in plain words: that it is another's, that it is nearly done, that what was asked for
/// is sent.
struct AnswerWords: Hashable, Sendable {
    /// What the words mean for the task.
    enum Meaning: Hashable, Sendable {
        /// "Bukan wilayah kami", "kewenangan PLN": with the bytes that name whose it is, where something does.
        case notTheirs(owner: Range<Int>?)
        /// "Hampir selesai", "tinggal finishing", "80 %".
        case nearly
        /// "Sudah kami kirim ke email Bapak", or what was asked for itself: an end of that, and no end of a condition.
        case sent
    }

    /// Nil for every other text, and for a question.
    let meaning: Meaning?

    init(_ text: String) {
        let reader = AnswerReader(PostWords(text))
        meaning = reader.meaning
    }
}

/// Reads an answer's words.
private struct AnswerReader {
    private let words: PostWords

    init(_ words: PostWords) { self.words = words }

    var meaning: AnswerWords.Meaning? {
        if words.tokens.isEmpty || words.tokens.contains(where: { $0.kind == .question }) { return nil }
        if isNotTheirs { return .notTheirs(owner: owner) }
        if isNearly { return .nearly }
        return isSent ? .sent : nil
    }

    private func word(_ place: Int) -> String? {
        words.tokens.indices.contains(place) && words.tokens[place].isWord ? words.word(place) : nil
    }

    private func has(_ wanted: Set<String>) -> Bool { words.first(of: wanted) != nil }

    /// The places of words that any of these follows within so many words of one sentence.
    private func isFollowed(_ place: Int, by wanted: Set<String>, within count: Int) -> Bool {
        var left = count
        for next in (place + 1)..<max(place + 1, words.tokens.count) {
            if words.tokens[next].endsSentence || left == 0 { return false }
            guard let word = word(next) else { continue }
            if wanted.contains(word) { return true }
            left -= 1
        }
        return false
    }

    // MARK: Another's

    private static let tasks: Set<String> = [
        "kewenangan", "wewenang", "kewenangannya", "wewenangnya", "wilayah", "wilayahnya", "ranah",
        "ranahnya",
        "tupoksi", "tupoksinya", "tugas", "tugasnya", "urusan", "urusannya", "domain", "tanggungjawab",
        "kewajiban",
    ]
    /// Of these whose name follows is whose it is.
    private static let owned: Set<String> = [
        "kewenangan", "wewenang", "kewenangannya", "wewenangnya", "ranah", "ranahnya", "tupoksi",
        "tupoksinya",
        "urusan", "urusannya", "domain", "milik", "aset", "asetnya",
    ]
    private static let ours: Set<String> = ["kami", "kita", "saya", "kmi", "km"]
    private static let outside: Set<String> = [
        "pln", "pdam", "perumdam", "provinsi", "propinsi", "prov", "pusat", "kabupaten", "kab", "kota",
        "kementerian",
        "balai", "bbws", "bbpjn", "bpjn", "bpn", "telkom", "kai", "pertamina", "pgn", "nasional", "pemprov",
        "pemkab",
    ]

    private var isNotTheirs: Bool {
        // "… tapi tetap kami bantu", "sudah kami teruskan ke PLN" is at it all the same.
        if words.tokens.contains(where: { $0.has(.but) }) { return false }
        if isDenied { return true }
        // Who speaks of himself too is at it: "aset PLN, kami koordinasikan".
        let isSettled = !has(Self.ours) && !has(["sudah", "telah", "sdh", "hanya", "cuma"])
        return isSettled && has(Self.owned) && owner != nil
    }

    /// "Bukan wilayah kami", "di luar kewenangan kami", "tidak masuk wilayah kami", "… PLN, bukan kami".
    private var isDenied: Bool {
        words.tokens.indices.contains { place in
            guard let word = word(place) else { return false }
            let next = self.word(place + 1)
            switch word {
            case "bukan" where next.map({ ["hanya", "cuma", "saja"].contains($0) }) ?? false: return false
            case "bukan", "bkn", "sanes", "dudu":
                return isFollowed(place, by: Self.tasks, within: 2)
                    || next.map(Self.ours.contains) ?? false && (has(Self.tasks) || isBare)
            case "diluar", "luar": return isFollowed(place, by: Self.tasks, within: 1)
            case "tidak", "tdk", "gak", "tak", "ndak", "nggak":
                let enters = next.map { ["masuk", "termasuk", "di", "ada"].contains($0) } ?? false
                return enters && isFollowed(place + 1, by: Self.tasks.subtracting(["tugas"]), within: 2)
            default: return false
            }
        }
    }

    /// "Bukan kami, PUPR", "Bukan kami Pak": nothing is said beside it.
    private var isBare: Bool {
        words.tokens.count { $0.isWord } <= Self.shortest && !has(["tidak", "tdk", "yang", "yg"])
    }

    /// Whose it is, by the words behind "kewenangan …", or behind "silakan ke …".
    private var owner: Range<Int>? {
        for place in words.tokens.indices {
            guard let word = word(place) else { continue }
            let isSent =
                ["ke", "kepada"].contains(word) && (self.word(place - 1).map(Self.sends.contains) ?? false)
            let isDenied =
                Self.ours.contains(word) && ["bukan", "bkn"].contains(self.word(place - 1)) && isBare
            guard Self.owned.contains(word) || isSent || isDenied else { continue }
            if let range = name(behind: place) { return range }
        }
        return nil
    }

    private static let sends: Set<String> = [
        "silakan", "silahkan", "langsung", "dialihkan", "alihkan", "teruskan", "diteruskan", "hubungi",
        "lapor", "saja",
    ]
    private static let between: Set<String> = ["dari", "pihak", "teman", "rekan", "tim", "itu", "ini"]

    /// A capital names an agency only where little else is said.
    private var isShort: Bool { words.tokens.count { $0.isWord } <= 2 * Self.shortest }

    private func name(behind place: Int) -> Range<Int>? {
        var start = place + 1
        if start < words.tokens.count, words.tokens[start].kind == .comma { start += 1 }
        while let word = word(start), Self.between.contains(word) { start += 1 }
        guard let first = word(start), !Self.ours.contains(first) else { return nil }
        let token = words.tokens[start]
        guard
            Self.outside.contains(first) || token.has(.unit)
                || isShort && token.isCapital && !token.has(.honorific)
        else { return nil }
        var end = start
        while end + 1 < words.tokens.count, end < start + 3, let next = word(end + 1),
            words.tokens[end + 1].isCapital || words.tokens[end + 1].has(.unit)
                || Self.outside.contains(next),
            !words.tokens[end + 1].has(.honorific)
        {
            end += 1
        }
        return words.tokens.bytes(of: start...end)
    }

    // MARK: Nearly done

    private static let ends: Set<String> = [
        "selesai", "rampung", "tuntas", "beres", "kelar", "jadi", "bersih", "normal", "finish", "finis",
        "surut", "padam",
        "nyala", "menyala", "tertangani", "teratasi",
    ]
    private static let stays: Set<String> = ["di", "ke", "bersama", "sendiri", "serumah", "dengan"]
    private static let works: Set<String> = [
        "progres", "progress", "progresnya", "pekerjaan", "pengerjaan", "penanganan", "baru", "sudah", "sdh",
        "capai",
        "mencapai", "sekitar", "kurang", "posisi", "selesai", "tercapai", "hampir", "sampai",
    ]
    private static let shortest = 4

    private var isNearly: Bool {
        words.tokens.indices.contains { place in
            guard let word = word(place) else { return false }
            switch word {
            case "hampir", "nyaris", "meh":
                return isFollowed(place, by: Self.ends.union(["100", "seratus"]), within: 2)
            case "sedikit", "sebentar", "dikit", "bentar":
                return self.word(place + 1) == "lagi" && isFollowed(place + 1, by: Self.ends, within: 2)
            case "tinggal", "tinggal2":
                guard let next = self.word(place + 1), !Self.stays.contains(next) else { return false }
                let before = self.word(place - 1)
                return before.map { ["sudah", "sdh", "hanya", "cuma", "pak", "bu", "sekarang"].contains($0) }
                    ?? true
            default: return isPartOfHundred(place)
            }
        }
    }

    /// "80 %", "progres 80 persen": in a short text, or beside a word for the work.
    private func isPartOfHundred(_ place: Int) -> Bool {
        let value = words.tokens[place].value
        guard (1..<100).contains(value), place + 1 < words.tokens.count else { return false }
        guard ["%", "persen", "prosen", "pct"].contains(words.word(place + 1)) else { return false }
        let before = max(0, place - 3)..<place
        return words.tokens.count { $0.isWord } <= Self.shortest
            || before.contains { word($0).map(Self.works.contains) ?? false }
    }

    // MARK: Sent

    private static let already: Set<String> = ["sudah", "sdh", "udah", "telah", "su", "sampun", "alah"]
    private static let sending: Set<String> = [
        "kirim", "dikirim", "kirimkan", "dikirimkan", "terkirim", "sampaikan", "disampaikan", "serahkan",
        "diserahkan",
        "setor", "disetor", "setorkan", "email", "emailkan", "diemail", "unggah", "diunggah", "upload",
        "diupload",
        "input", "diinput", "kumpulkan", "dikumpulkan", "antar", "diantar",
    ]
    /// With these something is still to come.
    private static let rest: Set<String> = [
        "menunggu", "nunggu", "tunggu", "belum", "blm", "sebagian", "menyusul", "tinggal", "sisa", "sisanya",
        "separuh",
        "kecuali", "baru", "sementara", "mohon",
    ]
    /// What is told to another agency is not done with that.
    private static let tells: Set<String> = ["sampaikan", "disampaikan"]

    private var isSent: Bool {
        guard !has(Self.rest), !words.tokens.contains(where: { $0.has(.but) }) else { return false }
        return words.tokens.indices.contains { place in
            guard let word = word(place), Self.already.contains(word) else { return false }
            guard isFollowed(place, by: Self.sending, within: 3) else { return false }
            return !isFollowed(place, by: Self.tells, within: 3) || !isToldToAgency(place)
        }
    }

    private func isToldToAgency(_ place: Int) -> Bool {
        (place + 1..<words.tokens.count).contains { next in
            guard let word = word(next), word == "ke" || word == "kepada", next + 1 < words.tokens.count
            else {
                return false
            }
            let token = words.tokens[next + 1]
            return token.has(.unit) || Self.outside.contains(words.word(next + 1))
        }
    }
}
