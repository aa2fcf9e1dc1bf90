import Domain
import Networks

/// When a row was posted.
struct ExportTime {
    /// What the exporting computer's clock showed; UTC where only that is told.
    let civil: CivilTime
    /// Milliseconds UTC, where told.
    let instant: Int64?
    let stamp: String

    /// `date` is `2021-11-20T14:05:33`, `date_unixtime` seconds as a string; nil where there is neither.
    init?(_ row: JSONObject) {
        let seconds = Self.seconds(row["date_unixtime"])
        let shown = row["date"]?.text.map { LiveText.limited($0, to: 64) }
        guard let civil = shown.flatMap(Self.civil) ?? seconds.map(CivilTime.init(seconds:)) else {
            return nil
        }
        self.civil = civil
        instant = seconds.map { $0 * 1000 }
        stamp = shown ?? seconds.map(String.init) ?? ""
    }

    /// Seconds since 1970, which Desktop writes as a string.
    static func seconds(_ node: JSONNode?) -> Int64? {
        let seconds = node?.integer ?? node?.text.flatMap { Int64($0) }
        return seconds.flatMap { TelegramTime.isPlausible($0) ? $0 : nil }
    }

    private static func civil(_ text: String) -> CivilTime? {
        let bytes = Array(text.utf8)
        let marks: [(Int, UInt8)] = [(4, 0x2D), (7, 0x2D), (10, 0x54), (13, 0x3A), (16, 0x3A)]
        guard bytes.count == 19, marks.allSatisfy({ bytes[$0.0] == $0.1 }) else { return nil }
        let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count == 6, CivilTime.isDate(year: numbers[0], month: numbers[1], day: numbers[2]),
            numbers[3] < 24, numbers[4] < 60, numbers[5] < 60
        else { return nil }
        return CivilTime(
            year: numbers[0],
            month: numbers[1],
            day: numbers[2],
            hour: numbers[3],
            minute: numbers[4],
            second: numbers[5]
        )
    }
}
