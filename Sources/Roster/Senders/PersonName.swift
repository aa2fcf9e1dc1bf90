/// The words of a person's name without titles and courtesies.
enum PersonName {
    /// `dr. H. Ahmad Fauzi, M.Si.` → `ahmad`, `fauzi`: what follows a comma is a degree.
    static func words(_ name: String) -> [String] {
        let bare = name.prefix { $0 != "," && $0 != "(" }
        return bare.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init).filter {
            $0.count > 1 && !titles.contains($0)
        }
    }

    /// The name as written, and without titles.
    static func spellings(_ name: String) -> [String] {
        [name, words(name).joined(separator: " ")]
    }

    private static let titles: Set<String> = [
        "pak", "bu", "bapak", "ibu", "bpk", "bp", "kang", "teh", "mas", "mbak", "bang", "haji", "hj", "drs",
        "dra",
        "dr", "drg", "ir", "prof", "st", "sh", "se", "yth", "plt", "plh", "pj", "sdr", "sdri",
    ]
}
