#include "CVips.h"

#include <vips/vips.h>

struct titian_picture {
    titian_format format;
    const void *bytes;
    size_t length;
    VipsImage *image;
};

/// Opens the bytes to be decoded from top to bottom, `shrink` (1, 2, 4 or 8) times smaller where the
/// format can do that while decoding. The buffers are only read; libvips' prototypes lack the const.
///
/// vips_thumbnail_buffer() would do the same but does not pass `fail_on` to the loader (8.14): half a
/// picture would come out as half a grey thumbnail.
static VipsImage *load(titian_format format, const void *bytes, size_t length, int shrink) {
    VipsImage *image = NULL;
    void *buffer = (void *)bytes;
    int failed = -1;
    switch (format) {
    case TITIAN_JPEG:
        failed = vips_jpegload_buffer(
            buffer, length, &image, "shrink", shrink,
            "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
        break;
    case TITIAN_PNG:
        failed = vips_pngload_buffer(
            buffer, length, &image,
            "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
        break;
    case TITIAN_WEBP:
        failed = vips_webpload_buffer(
            buffer, length, &image, "scale", 1.0 / shrink,
            "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
        break;
    case TITIAN_HEIF:
        failed = vips_heifload_buffer(
            buffer, length, &image,
            "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
        break;
    }
    vips_error_clear();
    return failed == 0 ? image : NULL;
}

/// The largest shrinking while decoding that leaves at least `edge` pixels on the longer side.
static int shrink_for(const VipsImage *image, int edge) {
    int longer = VIPS_MAX(vips_image_get_width(image), vips_image_get_height(image));
    int shrink = 8;
    while (shrink > 1 && longer / shrink < edge)
        shrink /= 2;
    return shrink;
}

int titian_vips_start(void) {
    if (VIPS_INIT("titian") != 0)
        return -1;
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    vips_cache_set_max_mem(0);
    vips_cache_set_max_files(0);
    // Debian's build knows some seventy formats, SVG, PDF and ImageMagick's among them, and picks by
    // content. Whatever is not named here stays closed.
    vips_operation_block_set("VipsForeignLoad", TRUE);
    vips_operation_block_set("VipsForeignLoadJpeg", FALSE);
    vips_operation_block_set("VipsForeignLoadPng", FALSE);
    vips_operation_block_set("VipsForeignLoadWebp", FALSE);
    vips_operation_block_set("VipsForeignLoadHeif", FALSE);
    return 0;
}

titian_picture *titian_picture_open(titian_format format, const void *bytes, size_t length) {
    VipsImage *image = load(format, bytes, length, 1);
    if (image == NULL)
        return NULL;
    titian_picture *picture = g_new0(titian_picture, 1);
    *picture = (titian_picture){format, bytes, length, image};
    return picture;
}

int titian_picture_width(const titian_picture *picture) {
    return vips_image_get_width(picture->image);
}

int titian_picture_height(const titian_picture *picture) {
    return vips_image_get_height(picture->image);
}

int titian_picture_orientation(const titian_picture *picture) {
    return vips_image_get_orientation(picture->image);
}

const char *titian_picture_text(const titian_picture *picture, const char *field) {
    const char *text = NULL;
    if (vips_image_get_typeof(picture->image, field) == 0)
        return NULL;
    if (vips_image_get_string(picture->image, field, &text) != 0) {
        vips_error_clear();
        return NULL;
    }
    return text;
}

void titian_picture_close(titian_picture *picture) {
    if (picture == NULL)
        return;
    g_object_unref(picture->image);
    g_free(picture);
}

static int encode(VipsImage *image, int quality, titian_thumbnail *thumbnail) {
    double white[] = {255, 255, 255};
    VipsArrayDouble *background = vips_array_double_new(white, 3);
    int failed = vips_jpegsave_buffer(
        image, &thumbnail->jpeg, &thumbnail->length,
        "Q", quality, "strip", TRUE, "background", background, NULL);
    vips_area_unref(VIPS_AREA(background));
    thumbnail->width = vips_image_get_width(image);
    thumbnail->height = vips_image_get_height(image);
    return failed;
}

int titian_thumbnail_make(
    const titian_picture *picture, int edge, int quality, titian_thumbnail *thumbnail) {
    int shrink = shrink_for(picture->image, edge);
    VipsImage *full = load(picture->format, picture->bytes, picture->length, shrink);
    VipsImage *small = NULL;
    int failed = full == NULL ? -1 : vips_thumbnail_image(
        full, &small, edge,
        "height", edge, "size", VIPS_SIZE_DOWN, "export_profile", "srgb", NULL);
    if (failed == 0)
        failed = encode(small, quality, thumbnail);
    if (small != NULL)
        g_object_unref(small);
    if (full != NULL)
        g_object_unref(full);
    vips_error_clear();
    return failed;
}

void titian_thumbnail_release(titian_thumbnail *thumbnail) {
    g_free(thumbnail->jpeg);
    thumbnail->jpeg = NULL;
    thumbnail->length = 0;
}
