import Domain
import ReadModel

extension LoggedPost {
    /// What alignment needs of a row of the read model; `person` follows joined author ids.
    init(_ row: LoggedPostRow, person: (String) -> String) {
        let key =
            row.text.isEmpty
            ? ContentKey.empty : ContentKey.of(row.text, kind: row.kind, mentions: row.mentions)
        self.init(
            entry: row.entry,
            milliseconds: row.milliseconds,
            author: row.author.map(person),
            kind: row.kind,
            event: row.event,
            isDeleted: row.isDeleted,
            isEdited: row.isEdited,
            key: key,
            wordings: row.otherTexts.map { ContentKey.of($0, kind: row.kind, mentions: row.mentions) },
            media: MediaState(row.attachments),
            source: row.intake ?? 0
        )
    }
}
