import Domain
import Networks
import WhatsAppExport

/// One reading of an export: what a test asks about.
struct Decoding {
    var survey: ExportSurvey
    var posts: [IncomingPost]
    var warnings: [ExportWarning]

    init(
        _ bytes: [UInt8],
        name: String = "Chat WhatsApp dengan Forum Uji.txt",
        chunk: Int = 1 << 16,
        dateOrder: DateOrder? = nil
    ) throws {
        let source = InMemoryExport(name: name, bytes: bytes, chunk: chunk)
        let decoder = WhatsAppExportDecoder()
        survey = try decoder.survey(source, dateOrder: dateOrder)
        var posts: [IncomingPost] = []
        warnings = try decoder.decode(source, survey: survey) { posts.append($0) }
        self.posts = posts
    }

    init(_ text: String, name: String = "Chat WhatsApp dengan Forum Uji.txt", dateOrder: DateOrder? = nil)
        throws
    {
        try self.init(Array(text.utf8), name: name, dateOrder: dateOrder)
    }

    /// Warnings by their code.
    func count(_ code: String) -> Int {
        warnings.filter { $0.code == code }.reduce(0) { $0 + $1.count }
    }
}

/// `2021-11-20 14:05:00` of a civil time.
func shown(_ time: CivilTime) -> String {
    let (year, month, day) = time.date
    let (hour, minute, second) = time.timeOfDay
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2)) "
        + "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
}
