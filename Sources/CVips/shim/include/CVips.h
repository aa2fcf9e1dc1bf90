#ifndef CVIPS_H
#define CVIPS_H

#include <stddef.h>

#include "CSpawn.h"

// A thin C face on libvips, whose own calls are variadic and therefore out of Swift's reach.
// One thread at a time. The bytes of a picture must outlive it.

/// The formats that are ever decoded.
typedef enum titian_format {
    TITIAN_JPEG,
    TITIAN_PNG,
    TITIAN_WEBP,
    TITIAN_HEIF
} titian_format;

/// A picture of which only the header has been read.
typedef struct titian_picture titian_picture;

/// Starts libvips with one thread, no cache, and no loader but those of the formats above; 0 if it did.
int titian_vips_start(void);

/// Reads a picture's header with the loader of `format` and no other; NULL where it refuses.
titian_picture *titian_picture_open(titian_format format, const void *bytes, size_t length);

/// Width in the header, in pixels, before any rotation that EXIF asks for.
int titian_picture_width(const titian_picture *picture);

/// Height in the header, in pixels, before any rotation that EXIF asks for.
int titian_picture_height(const titian_picture *picture);

/// EXIF orientation, 1 to 8; 1 where there is none.
int titian_picture_orientation(const titian_picture *picture);

/// A metadata field such as "exif-ifd2-DateTimeOriginal", as libvips words it; NULL where it is
/// absent. Valid until the picture is closed.
const char *titian_picture_text(const titian_picture *picture, const char *field);

/// Forgets the picture.
void titian_picture_close(titian_picture *picture);

/// A finished thumbnail.
typedef struct titian_thumbnail {
    void *jpeg;
    size_t length;
    int width;
    int height;
} titian_thumbnail;

/// Decodes, turns upright, shrinks to at most `edge` pixels a side (never enlarges) and encodes as an
/// sRGB JPEG on white without any metadata; 0 if it did. A cut picture is a failure.
int titian_thumbnail_make(
    const titian_picture *picture, int edge, int quality, titian_thumbnail *thumbnail);

/// Frees the bytes of a thumbnail.
void titian_thumbnail_release(titian_thumbnail *thumbnail);

#endif
