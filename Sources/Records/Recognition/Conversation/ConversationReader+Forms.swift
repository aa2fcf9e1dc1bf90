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
            reading.recognition.label = .permissionGranted
            bind(DecisionReader.outcome(.permissionGranted, reading.signals) ?? .granted, reading)
        case "belum":
            reading.recognition.label = .permissionDenied
            bind(.denied, reading)
        default: return false
        }
        return true
    }
}
