import CStemmer
import GRDB

/// The FTS5 tokenizer `titian`: Indonesian stems, emoji, and words with an apostrophe.
package enum SearchTokenizer {
    /// What follows the columns of a search table: external content is named by the caller.
    ///
    /// Positions are kept for phrases and highlights; column sizes are not, because results come in the
    /// log's order and never by rank.
    package static let tableOptions = "tokenize='titian', columnsize=0, detail=full"

    /// Makes the tokenizer known to one connection.
    ///
    /// To be called in `prepareDatabase` of every connection that reads or writes a search table:
    /// without it SQLite says "no such tokenizer".
    package static func register(on db: Database) throws {
        let code = cstemmer_register(db.sqliteConnection)
        guard code == 0 else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: "FTS5 tokenizer titian")
        }
    }
}
