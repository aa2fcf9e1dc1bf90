import Records

/// The number of a record, as typed.
enum TypedNumber {
    /// `izn-2026-12` is `IZN-2026-0012`.
    static func read(_ text: String) throws -> RecordNumber {
        guard let number = RecordNumber(text) else {
            throw UsageError(
                id: "\(text) bukan nomor catatan; tulis seperti IZN-2026-0012.",
                en: "\(text) is no record's number; write it like IZN-2026-0012."
            )
        }
        return number
    }
}
