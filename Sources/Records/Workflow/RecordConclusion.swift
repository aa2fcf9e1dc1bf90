import Domain

/// What recognition concluded from one post, as the workflow takes it: entries for posts, keys for people.
package struct RecordConclusion: Hashable, Sendable {
    /// Where it is read, beside what it replies to.
    package enum Place: Hashable, Sendable {
        case inOrder
        /// What it replies to is not there: it opens what is its own, and acts on nothing.
        case ahead
        /// What it replies to came after it: it is read once more, and acts on that.
        case behind
    }

    /// A relation to an earlier post.
    package struct Link: Hashable, Sendable {
        package var entry: Int
        /// `decides`, `supersedes`, `withdraws`, `follows`, `attends`, `acknowledges`, `corrects`, `sameAs`.
        package var relation: String

        package init(entry: Int, relation: String) {
            self.entry = entry
            self.relation = relation
        }
    }

    /// What it says of somebody's being there.
    package struct SaidPresence: Hashable, Sendable {
        package var presence: Presence
        /// UTF-8 bytes of the line, or of who comes instead.
        package var words: Range<Int>?
        /// The line of a list that it is; nil for the sender's own.
        package var line: String?

        package init(_ presence: Presence, words: Range<Int>? = nil, line: String? = nil) {
            self.presence = presence
            self.words = words
            self.line = line
        }
    }

    /// The entry of the post.
    package var source: Int
    /// The post's own time.
    package var at: Moment
    /// Who posted: a member's key, or `network:id` of somebody unmapped.
    package var sender: String
    package var label: String
    /// The forum in which it was said: what is open there is meant by what names nothing.
    package var forum: String?
    /// Written to the relay alone, or by a form.
    package var isDirect = false
    /// The word of an explicit form: `izin`, `kinerja`.
    package var form: String?
    /// What it does to a record that exists, as ``RecordAct`` or the kind's own; nil for nothing.
    package var act: String?
    /// The record that the post names by number.
    package var record: RecordNumber?
    /// Further records of which it says the same: "KND-2026-0001 dan KND-2026-0002 sudah selesai".
    package var alsoNamed: [RecordNumber] = []
    package var links: [Link] = []
    package var place = Place.inOrder
    /// The post whose words this one takes back, or puts others in the place of.
    package var replaces: Int?
    /// By names of the kind's fields; what no field takes is left out.
    package var fields: [String: RecordValue] = [:]
    /// Fields of the record that its words contradict without saying what holds instead.
    package var voids: Set<String> = []
    /// What it says of a task in plain words.
    var answer: AnswerWords.Meaning?
    /// The post's own words.
    var text = ""
    /// The lines of a form that was typed.
    var typed: [LabelledLines.Line] = []
    /// Who is counted by it.
    package var presences: [SaidPresence] = []
    /// For whom it asks: a member's key; the sender's where nil.
    package var applicant: String?
    /// Whom it addresses: keys of members or units.
    package var addressees: [String] = []
    /// Beside them somebody by a title that nobody of the roster bears.
    package var addressesStranger = false
    /// It is the line that a voice note waits for.
    package var writesDown = false
    /// The leader whose word the sender passes on.
    package var speaksFor: String?
    package var evidence: EvidenceGrade?
    /// Below the threshold: shown to a human, never applied.
    package var isSuggestion = false
    /// Why recognition itself wants a human to look.
    package var doubt: Doubt?
    package var rule = ""
    /// UTF-8 byte ranges of the words that matched.
    package var matched: [Range<Int>] = []
    /// UTF-8 bytes of the post's text: what a decision's words are cited by.
    package var length = 0
    /// Who concludes, and by which version of its rules.
    package var actor = "recognition"
    package var version = 1

    package init(source: Int, at: Moment, sender: String, label: String) {
        self.source = source
        self.at = at
        self.sender = sender
        self.label = label
    }
}
