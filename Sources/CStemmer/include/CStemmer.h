#ifndef CSTEMMER_H
#define CSTEMMER_H

struct sqlite3;

/// Registers the FTS5 tokenizer `titian` on a connection; to be called on every connection that reads or
/// writes a table that uses it.
///
/// It indexes stems: words are folded as `unicode61 remove_diacritics 2` does and reduced by Snowball's
/// Indonesian stemmer; numbers and words under three letters stay as they are. An apostrophe inside a
/// word is dropped (Jum'at = Jumat). Each emoji is a token of its own, without skin tone and variation
/// selector. A prefix query matches what starts with the word or with its stem.
///
/// `tokenize = 'titian nostem'` leaves the stemming out, to measure what it costs.
///
/// Returns an SQLite result code; SQLITE_ERROR where SQLite has no FTS5.
int cstemmer_register(struct sqlite3 *db);

#endif
