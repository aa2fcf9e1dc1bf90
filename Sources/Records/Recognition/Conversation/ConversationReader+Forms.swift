extension ConversationReader {
    /// `/izin …`, `/lapor …`, `#kinerja …`, `/status IZN-2026-0012`, `/setuju`, `/belum alasan`.
    mutating func concludeForm(_ reading: Reading) -> Bool {
        let mark = reading.post.text.utf8.first { $0 > 0x20 }
        guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "#") else { return false }
        let text = reading.post.text.drop(while: \.isWhitespace)
        let word = text.dropFirst().prefix { $0.isLetter }.lowercased()
        reading.recognition.confidence = 1
        reading.recognition.rule = "form_" + word
        let start = reading.post.text.utf8.count - text.utf8.count
        reading.recognition.matched = [start..<(start + 1 + word.utf8.count)]
        if BareForm.word(of: reading.post.text) != nil {
            reading.recognition.label = .other
            return true
        }
        switch word {
        case "izin", "ijin":
            reading.recognition.label = .permissionRequest
            openRequest(reading)
        case "lapor":
            reading.recognition.label = .conditionReport
            openCondition(reading)
        case "kinerja":
            reading.recognition.label = .activityReport
            concludeActivity(reading)
        case "status": reading.recognition.label = .other
        case "setuju":
            decideByForm(.permissionGranted, text, reading)
        case "belum":
            decideByForm(.permissionDenied, text, reading)
        default: return false
        }
        return true
    }

    /// Decides by a form: what names a record by its number means that one and no other, and only who keeps records knows it.
    private mutating func decideByForm(_ label: PostLabel, _ text: Substring, _ reading: Reading) {
        reading.recognition.label = label
        let outcome: DecisionOutcome =
            label == .permissionDenied ? .denied : DecisionReader.outcome(label, reading.signals) ?? .granted
        if text.contains(/\b[A-Z]{3}-\d{4}-\d+/.ignoresCase()) {
            reading.recognition.fields.set("decision", outcome.rawValue)
            reading.recognition.fields.list("by_number")
        } else {
            bind(outcome, reading)
        }
    }
}
