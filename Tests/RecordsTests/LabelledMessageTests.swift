import Records
import Testing

@Suite("Labelled messages, a JSON object a line")
struct LabelledMessageTests {
    @Test("empty lines and unknown labels are passed over, names of the phrasebook are known")
    func known() throws {
        let lines = """
            {"text": "Lampu padam", "label": "report_condition"}

            {"text": "…", "label": "nonsense"}
            """
        #expect(
            try LabelledMessage.lines(Array(lines.utf8))
                == [LabelledMessage(text: "Lampu padam", label: .conditionReport)]
        )
    }

    @Test("a broken line is told by its number and byte")
    func broken() {
        let lines = "\n{\"text\": \"a\", \"label\": \"other\"}\n{\"text\": \"b\""
        #expect(throws: ForumPostFault(line: 3, reason: .notJSON(byte: 12))) {
            try LabelledMessage.lines(Array(lines.utf8))
        }
    }
}
