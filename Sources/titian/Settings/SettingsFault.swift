import Domain

/// What is wrong with `titian.yaml`.
enum SettingsFault: TitianError {
    case missing(path: String)
    case unreadable(path: String)
    case malformed(path: String, detail: String)
    case unknownKey(path: String, line: Int, key: String, nearest: String?)
    case missingKey(path: String, key: String)
    case badValue(path: String, key: String, value: String)
    case secretInFile(path: String, key: String, standard: String)
    case missingSecret(path: String, key: String, standard: String)

    var message: Wording {
        switch self {
        case .missing(let path):
            Wording(id: "Tidak ada \(path).", en: "There is no \(path).")
        case .unreadable(let path):
            Wording(id: "\(path) tidak terbaca.", en: "\(path) cannot be read.")
        case .malformed(let path, let detail):
            Wording(
                id: "\(path) bukan YAML yang sah: \(detail).",
                en: "\(path) is not valid YAML: \(detail)."
            )
        case .unknownKey(let path, let line, let key, _):
            Wording(
                id: "\(path) baris \(line): pengaturan \"\(key)\" tidak dikenal.",
                en: "\(path) line \(line): unknown setting \"\(key)\"."
            )
        case .missingKey(let path, let key):
            Wording(id: "\(path): \"\(key)\" belum diisi.", en: "\(path): \"\(key)\" is missing.")
        case .badValue(let path, let key, let value):
            Wording(
                id: "\(path): nilai \"\(value)\" untuk \"\(key)\" tidak sah.",
                en: "\(path): \"\(value)\" is not a valid \"\(key)\"."
            )
        case .secretInFile(let path, let key, _):
            Wording(
                id: "\(path): \"\(key)\" adalah rahasia dan tidak boleh tertulis di berkas ini.",
                en: "\(path): \"\(key)\" is a secret and must not be written in this file."
            )
        case .missingSecret(let path, let key, _):
            Wording(
                id: "\(path): rahasia \"\(key)\" belum ada.",
                en: "\(path): the secret \"\(key)\" is not there."
            )
        }
    }

    var advice: Wording {
        switch self {
        case .missing:
            Wording(
                id: "Periksa --data, atau mulai dengan `titian init`.",
                en: "Check --data, or start with `titian init`."
            )
        case .unreadable: Wording(id: "Periksa izin berkasnya.", en: "Check the file's permissions.")
        case .malformed: Wording(id: "Perbaiki berkasnya.", en: "Mend the file.")
        case .unknownKey(_, _, _, let nearest):
            nearest.map { Wording(id: "Maksudnya \"\($0)\"?", en: "Did you mean \"\($0)\"?") }
                ?? Wording(id: "Lihat docs/configuration.md.", en: "See docs/configuration.md.")
        case .missingKey(_, let key):
            Wording(id: "Tambahkan baris \"\(key): …\".", en: "Add a line \"\(key): …\".")
        case .secretInFile(_, let key, let standard), .missingSecret(_, let key, let standard):
            Wording(
                id: "Isi variabel lingkungan \(standard), atau tulis \"\(key)_file: …\".",
                en: "Set the environment variable \(standard), or write \"\(key)_file: …\"."
            )
        case .badValue(_, let key, _):
            key == "timezone"
                ? Wording(
                    id: "Contoh: Asia/Jakarta, Asia/Makassar, Asia/Jayapura.",
                    en: "Examples: Asia/Jakarta, Asia/Makassar, Asia/Jayapura."
                )
                : Wording(id: "Perbaiki nilainya.", en: "Correct the value.")
        }
    }
}
