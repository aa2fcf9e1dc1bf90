import Domain
import Networks

extension ExportWarning {
    /// The file's clock could stand off by another amount too.
    static func contestedClock(minutes: Int) -> ExportWarning {
        ExportWarning(
            code: "contested_clock",
            message: Wording(
                id: "Selisih jam berkas dengan log belum pasti; dipakai \(minutes) menit.",
                en: "The file's clock offset is not certain; \(minutes) minutes were used."
            )
        )
    }

    /// One name of the file stands for several people of the log.
    static func sharedName(_ name: String, authors: Int) -> ExportWarning {
        ExportWarning(
            code: "shared_name",
            message: Wording(
                id: "Nama \"\(name)\" di berkas ini dipakai \(authors) orang; perlu dipastikan.",
                en: "The name \"\(name)\" in this file stands for \(authors) people; please confirm."
            ),
            count: authors
        )
    }

    /// Files came along that no record names.
    static func unmentionedMedia(_ count: Int) -> ExportWarning {
        ExportWarning(
            code: "unmentioned_media",
            message: Wording(
                id: "\(count) berkas media tidak disebut di dalam percakapan; tetap disimpan.",
                en: "\(count) media files are not named in the chat; they were kept."
            ),
            count: count
        )
    }
}

extension [ExportWarning] {
    /// The most lines that are listed one by one.
    private static var listed: Int { 100 }

    /// Lists a record that was added although the log may hold it.
    mutating func noteAmbiguous(line: Int, candidates: [Int]) {
        let entries = candidates.prefix(5).map { "#\($0)" }.joined(separator: ", ")
        guard count(where: { $0.code == "ambiguous" }) < Self.listed else { return }
        append(
            ExportWarning(
                code: "ambiguous",
                message: Wording(
                    id: "Baris \(line) ditambahkan, tetapi mungkin sama dengan \(entries); perlu dipastikan.",
                    en: "Line \(line) was added but may be the same as \(entries); please confirm."
                ),
                line: line
            )
        )
    }
}
