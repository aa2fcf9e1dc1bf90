import Domain

/// What a field holds, for whoever typed something else.
extension KindField {
    /// Behind "bukan" and "is not".
    var holds: Wording {
        switch kind {
        case .category, .choice: Wording(id: "salah satu pilihannya", en: "one of its choices")
        case .date: Wording(id: "tanggal", en: "a date")
        case .time: Wording(id: "jam", en: "a time")
        case .number: Wording(id: "angka", en: "a number")
        case .flag: Wording(id: "ya atau tidak", en: "yes or no")
        case .photos: Wording(id: "nomor entri pesan", en: "entries of posts")
        case .list: Wording(id: "daftar", en: "a list")
        case .text, .person, .unit, .place, .link: Wording(id: "teks", en: "text")
        }
    }

    /// How to type it.
    var form: Wording {
        switch kind {
        case .category, .choice:
            Wording(id: "Pilihan: \(named(in: .indonesian)).", en: "Allowed: \(named(in: .english)).")
        case .date: Wording(id: "Tulis seperti 2026-11-21.", en: "Write it like 2026-11-21.")
        case .time: Wording(id: "Tulis seperti 07:30.", en: "Write it like 07:30.")
        case .number: Wording(id: "Tulis seperti 12 atau 1.234,5.", en: "Write it like 12 or 1.234,5.")
        case .flag: Wording(id: "Tulis ya atau tidak.", en: "Write ya or tidak.")
        case .photos: Wording(id: "Tulis seperti 12, 15.", en: "Write it like 12, 15.")
        case .list: Wording(id: "Pisahkan dengan titik koma.", en: "Divide it by semicolons.")
        case .text, .person, .unit, .place, .link: .none
        }
    }

    /// Which of the choices was meant by a word that is none, and all of them.
    func choiceMeant(by word: String) -> Wording {
        let spellings = choices.flatMap { [$0.name, $0.label.indonesian, $0.label.english] }
        guard let meant = EditDistance.nearest(to: word, among: spellings),
            let choice = choices.first(where: {
                [$0.name, $0.label.indonesian, $0.label.english].contains(meant)
            })
        else { return form }
        return Wording(
            id: "Maksudnya \"\(choice.name)\"? \(form.indonesian)",
            en: "Did you mean \"\(choice.name)\"? \(form.english)"
        )
    }

    /// The field with these words to choose from.
    package func choosing(among words: [String]) -> KindField {
        var field = self
        field.choices = words.map { Choice(name: $0, label: Wording(id: $0, en: $0)) }
        return field
    }

    /// The choices by name, each with what a person calls it where that is something else.
    private func named(in language: Language) -> String {
        choices.map { choice in
            let label = choice.label.text(in: language)
            return label.lowercased() == choice.name ? choice.name : "\(choice.name) (\(label))"
        }
        .joined(separator: ", ")
    }
}
