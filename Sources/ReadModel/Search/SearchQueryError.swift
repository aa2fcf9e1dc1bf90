import Domain

/// Why nothing can be searched for.
package enum SearchQueryError: TitianError, Equatable {
    /// Nothing was typed.
    case empty
    /// What was typed has neither a letter nor a digit nor an emoji.
    case onlyPunctuation
    /// Only words to leave out were typed.
    case onlyExclusions

    package var message: Wording {
        switch self {
        case .empty:
            Wording(id: "Kata pencarian kosong.", en: "The search is empty.")
        case .onlyPunctuation:
            Wording(
                id: "Pencarian hanya berisi tanda baca.",
                en: "The search holds nothing but punctuation."
            )
        case .onlyExclusions:
            Wording(
                id: "Pencarian hanya berisi kata yang dikecualikan.",
                en: "The search only says what to leave out."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .empty, .onlyPunctuation:
            Wording(
                id: "Ketik satu kata atau lebih, misalnya: banjir gedebage, \"pohon tumbang\", tangani*",
                en: "Type one word or more, such as: banjir gedebage, \"pohon tumbang\", tangani*"
            )
        case .onlyExclusions:
            Wording(
                id: "Tambahkan kata yang dicari, misalnya: banjir -simulasi",
                en: "Add a word to look for, such as: banjir -simulasi"
            )
        }
    }
}
