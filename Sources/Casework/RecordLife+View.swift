import ReadModel
import Records

extension RecordLife {
    /// The events of a record and of its family in the log, each once and in its order; what cannot be read, erased or of a
    /// later version, says nothing.
    package static func events(around number: RecordNumber, in view: JournalView) throws
        -> [(entry: Int, event: RecordEvent)]
    {
        try events(around: number) { number in
            try view.events(ofRecord: number.text).compactMap { said in
                said.body.flatMap { try? RecordEvent(decoding: $0) }.map { (entry: said.entry, event: $0) }
            }
        }
    }
}
