#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

/// `archive_read_next_header` under a UTF-8 locale of this thread alone: in the "C" locale libarchive
/// gives no name at all for an entry whose name is not ASCII.
int titian_archive_next(struct archive *archive, struct archive_entry **entry);

#endif
