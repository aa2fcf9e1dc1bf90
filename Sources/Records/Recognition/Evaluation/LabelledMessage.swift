import Domain

/// One line of a phrasebook: a message and what it does.
package struct LabelledMessage: Sendable, Hashable {
    package let text: String
    package let label: PostLabel
    /// `politeness_izin_not_request`: any label is right but a request.
    package let isAnythingButRequest: Bool

    package init(text: String, label: PostLabel, isAnythingButRequest: Bool = false) {
        self.text = text
        self.label = label
        self.isAnythingButRequest = isAnythingButRequest
    }

    /// The labels of the phrasebook that have another name here.
    private static let renamed: [String: PostLabel] = [
        "report_activity": .activityReport, "report_condition": .conditionReport, "follow_up_done": .followUp,
        "smalltalk": .other, "announcement": .other, "question": .other,
        "politeness_izin_not_request": .other,
    ]

    /// Reads one JSON object `{"text": …, "label": …}`; unknown keys are passed over, unknown labels are nil.
    package init?(json: [UInt8]) throws {
        var text = ""
        var name = ""
        try JSONScanner.read(json) { scanner in
            try scanner.object { scanner in
                if scanner.keyIs("text") {
                    text = try scanner.string()
                } else if scanner.keyIs("label") {
                    name = try scanner.string()
                } else {
                    try scanner.skip()
                }
            }
        }
        guard let label = PostLabel(rawValue: name) ?? Self.renamed[name] else { return nil }
        self.init(text: text, label: label, isAnythingButRequest: name == "politeness_izin_not_request")
    }

    /// Reads JSON lines; empty lines and lines with unknown labels are passed over.
    package static func lines(_ bytes: [UInt8]) throws -> [LabelledMessage] {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return try lines.enumerated().compactMap { place, line in
            do {
                return line.isEmpty ? nil : try LabelledMessage(json: Array(line))
            } catch let fault as JSONScanner.Fault {
                throw ForumPostFault(line: place + 1, reason: .notJSON(byte: fault.offset))
            }
        }
    }
}
