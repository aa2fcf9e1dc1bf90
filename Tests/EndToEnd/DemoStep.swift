import Foundation

/// A step of a record's life, as the journal of a city has it.
struct DemoStep: Decodable {
    let record: String
    let to: String?
    let by: String?
    let evidence: String?
    let letter: String?
    /// Members or units whose task it is.
    let responsible: [String]?
    let relation: String?

    /// All steps of all records, in log order, read without any of this project's code.
    static func all(of data: String) throws -> [DemoStep] {
        let program = """
            import json, sqlite3, sys
            log = sqlite3.connect(f"file:{sys.argv[1]}/journal.db?mode=ro", uri=True)
            for envelope, body in log.execute("SELECT envelope, body FROM entry ORDER BY n"):
                step = json.loads(body) if json.loads(envelope)["k"] == "record" else {}
                if "record" in step:
                    print(json.dumps(step))
            """
        return try Python.run(program, data).split(separator: "\n").map {
            try JSONDecoder().decode(DemoStep.self, from: Data($0.utf8))
        }
    }
}
