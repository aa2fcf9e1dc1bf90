// The FTS5 tokenizer `titian`: see CStemmer.h for what it promises and
// https://www.sqlite.org/fts5.html#custom_tokenizers for the interface.
//
// ASCII words, which are nearly all words of a forum, are folded here; a stretch with other letters
// goes to SQLite's own unicode61, so that its rules are not repeated. Every loop advances by at least
// one byte and reads no byte outside its range, whatever the bytes are.

#include "CStemmer.h"

#include <libstemmer.h>
#include <sqlite3.h>
#include <string.h>

// A longer word is cut: in the index and in the query alike, so that it is still found.
enum { WORD_MAX = 64 };

typedef int (*emit_fn)(void *, int, const char *, int, int, int);

typedef struct {
    fts5_tokenizer unicode;
    Fts5Tokenizer *inner;
    struct sb_stemmer *stemmer;  // NULL: words are indexed as they are
} tokenizer;

// One call of xTokenize: where its tokens go, and where the stretch at hand begins in the text.
typedef struct {
    tokenizer *self;
    void *context;
    emit_fn emit;
    int is_prefix;
    int base;
} pass;

static int is_letter(unsigned char c) { return (unsigned char)((c | 0x20) - 'a') < 26; }
static int is_digit(unsigned char c) { return (unsigned char)(c - '0') < 10; }

// The code point at `i` and its length in bytes; U+FFFD of length 1 where the bytes are not UTF-8.
static unsigned decode(const unsigned char *s, int i, int n, int *length) {
    unsigned char c = s[i];
    int more = c >= 0xF0 && c < 0xF5 ? 3 : c >= 0xE0 ? 2 : c >= 0xC2 ? 1 : 0;
    *length = 1;
    if (c < 0x80) return c;
    if (more == 0 || c >= 0xF5 || i + more >= n) return 0xFFFD;
    unsigned point = c & (0x3F >> more);
    for (int k = 1; k <= more; k++) {
        if ((s[i + k] & 0xC0) != 0x80) return 0xFFFD;
        point = point << 6 | (s[i + k] & 0x3F);
    }
    *length = more + 1;
    return point;
}

enum sort { SEPARATOR, WORD, APOSTROPHE, EMOJI };

static enum sort sort_of(unsigned point) {
    if (point == 0x2018 || point == 0x2019 || point == 0x02BC) return APOSTROPHE;
    if (point < 0xC0) return point == 0xAA || point == 0xB5 || point == 0xBA ? WORD : SEPARATOR;
    if (point >= 0x1F3FB && point <= 0x1F3FF) return SEPARATOR;  // skin tones
    if (point >= 0x1F000 && point <= 0x1FAFF) return EMOJI;
    if (point >= 0x2190 && point <= 0x2BFF) return EMOJI;  // arrows, symbols, dingbats
    if (point >= 0x2000 && point <= 0x206F) return SEPARATOR;  // spaces, dashes, quotes, joiners, marks
    if (point >= 0xFE00 && point <= 0xFE0F) return SEPARATOR;  // variation selectors
    return point == 0x20E3 || point == 0xFEFF || point == 0xFFFD || point >= 0xE0000 ? SEPARATOR : WORD;
}

static int is_vowel(char c) { return c != 0 && strchr("aeiou", c) != NULL; }

// The letters that me- and pe- may have swallowed before the vowel of `word`, two at most, "" where they
// swallow none; `*keep` is how much of the prefix Snowball's meng-/peng- stands for.
//
// Snowball deletes men- and leaves "angan" of penanganan, which no search for tangani meets. A root that
// begins with t or n loses it to men- (menangani, menilai), k to meng- (mengirim beside mengangkut), p
// or m to mem- (memadamkan, memulai): both readings are indexed.
static const char *swallowed(const char *word, int n, int *keep) {
    int vowels = 0;
    for (int i = 0; i < n; i++) vowels += is_vowel(word[i]);
    if (vowels < 3 || n < 6 || (word[0] != 'm' && word[0] != 'p') || word[1] != 'e') return "";
    *keep = 3;
    if (word[2] == 'n' && word[3] == 'g' && is_vowel(word[4])) return *keep = 4, "k";
    if (word[2] == 'n' && is_vowel(word[3])) return "tn";
    return word[2] == 'm' && is_vowel(word[3]) ? "pm" : "";
}

static int emit_stem(pass *p, int flags, const char *word, int n, int start, int end) {
    const sb_symbol *stem = sb_stemmer_stem(p->self->stemmer, (const sb_symbol *)word, n);
    if (stem == NULL) return SQLITE_NOMEM;
    int length = sb_stemmer_length(p->self->stemmer);
    return p->emit(p->context, flags, (const char *)stem, length, start, end);
}

static int emit_word(pass *p, const char *word, int n, int start, int end) {
    int stemmable = p->self->stemmer != NULL && n >= 3;
    for (int i = 0; i < n && stemmable; i++) stemmable = !is_digit((unsigned char)word[i]);
    if (!stemmable) return p->emit(p->context, 0, word, n, start, end);
    char restored[WORD_MAX + 2];
    int keep = 0, flags = 0, rc = SQLITE_OK;
    const char *letters = swallowed(word, n, &keep);
    if (letters[0] != 't') {
        rc = emit_stem(p, 0, word, n, start, end);
        flags = FTS5_TOKEN_COLOCATED;
        if (letters[0] == 'p') letters++;  // Snowball itself reads mem- as a swallowed p
    }
    for (; rc == SQLITE_OK && *letters != 0; letters++, flags = FTS5_TOKEN_COLOCATED) {
        memcpy(restored, word[0] == 'm' ? "meng" : "peng", 4);
        restored[4] = *letters;
        memcpy(restored + 5, word + keep, (size_t)(n - keep));
        rc = emit_stem(p, flags, restored, n - keep + 5, start, end);
    }
    // Half a word has a misleading stem: what was typed counts as well.
    if (rc != SQLITE_OK || !p->is_prefix) return rc;
    return p->emit(p->context, FTS5_TOKEN_COLOCATED, word, n, start, end);
}

static int emit_inner(void *context, int flags, const char *word, int n, int start, int end) {
    (void)flags;
    pass *p = context;
    return emit_word(p, word, n > WORD_MAX ? WORD_MAX : n, p->base + start, p->base + end);
}

// The stretch of word characters that begins at `start`; its end goes to `*end`.
static int take_word(pass *p, const unsigned char *s, int n, int start, int *end) {
    char word[WORD_MAX];
    int count = 0, is_ascii = 1, i = start;
    while (i < n) {
        int length = 1;
        unsigned point = s[i];
        if (is_letter(s[i]) || is_digit(s[i])) {
            if (count < WORD_MAX) word[count++] = (char)(is_letter(s[i]) ? s[i] | 0x20 : s[i]);
        } else if ((point = decode(s, i, n, &length)) == '\'' || sort_of(point) == APOSTROPHE) {
            int between = i > start && is_letter(s[i - 1]) && i + length < n && is_letter(s[i + length]);
            if (!between || !is_ascii) break;
        } else if (point >= 0x80 && sort_of(point) == WORD) {
            is_ascii = 0;
        } else {
            break;
        }
        i += length;
    }
    *end = i;
    if (is_ascii) return emit_word(p, word, count, start, i);
    p->base = start;
    return p->self->unicode.xTokenize(p->self->inner, p, 0, (const char *)s + start, i - start, emit_inner);
}

static int tokenize(Fts5Tokenizer *self, void *context, int flags, const char *text, int n, emit_fn emit) {
    const unsigned char *s = (const unsigned char *)text;
    pass p = {(tokenizer *)self, context, emit, (flags & FTS5_TOKENIZE_PREFIX) != 0, 0};
    int i = 0, rc = SQLITE_OK;
    while (i < n && rc == SQLITE_OK) {
        int length = 1;
        if (is_letter(s[i]) || is_digit(s[i])) {
            rc = take_word(&p, s, n, i, &i);
            continue;
        }
        enum sort sort = s[i] < 0x80 ? SEPARATOR : sort_of(decode(s, i, n, &length));
        if (sort == WORD) {
            rc = take_word(&p, s, n, i, &i);
        } else {
            if (sort == EMOJI) rc = emit(context, 0, text + i, length, i, i + length);
            i += length;
        }
    }
    return rc;
}

static void destroy(Fts5Tokenizer *self) {
    tokenizer *t = (tokenizer *)self;
    if (t->inner != NULL) t->unicode.xDelete(t->inner);
    if (t->stemmer != NULL) sb_stemmer_delete(t->stemmer);
    sqlite3_free(t);
}

static int create(void *api_pointer, const char **arguments, int count, Fts5Tokenizer **out) {
    fts5_api *api = api_pointer;
    void *user = NULL;
    const char *options[] = {"remove_diacritics", "2", "categories", "L* N* Co Mn Mc"};
    int wants_stems = count == 0 || strcmp(arguments[0], "nostem") != 0;
    tokenizer *t = sqlite3_malloc(sizeof *t);
    if (t == NULL) return SQLITE_NOMEM;
    memset(t, 0, sizeof *t);
    int rc = api->xFindTokenizer(api, "unicode61", &user, &t->unicode);
    if (rc == SQLITE_OK) rc = t->unicode.xCreate(user, options, 4, &t->inner);
    if (rc == SQLITE_OK && wants_stems) {
        t->stemmer = sb_stemmer_new("indonesian", "UTF_8");
        if (t->stemmer == NULL) rc = SQLITE_ERROR;
    }
    if (rc != SQLITE_OK) {
        destroy((Fts5Tokenizer *)t);
        return rc;
    }
    *out = (Fts5Tokenizer *)t;
    return SQLITE_OK;
}

int cstemmer_register(struct sqlite3 *db) {
    fts5_api *api = NULL;
    sqlite3_stmt *statement = NULL;
    int rc = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, NULL);
    if (rc != SQLITE_OK) return rc;
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
    rc = sqlite3_finalize(statement);
    if (rc != SQLITE_OK || api == NULL) return rc != SQLITE_OK ? rc : SQLITE_ERROR;
    fts5_tokenizer made = {create, destroy, tokenize};
    return api->xCreateTokenizer(api, "titian", api, &made, NULL);
}
