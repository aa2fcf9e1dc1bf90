#define _GNU_SOURCE
#include "CArchive.h"

#include <locale.h>
#include <pthread.h>

static locale_t utf8;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_locale(void) {
    utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

int titian_archive_next(struct archive *archive, struct archive_entry **entry) {
    pthread_once(&once, open_locale);
    if (utf8 == (locale_t)0)
        return ARCHIVE_FATAL;
    locale_t before = uselocale(utf8);
    int outcome = archive_read_next_header(archive, entry);
    uselocale(before);
    return outcome;
}
