import Media
import Testing

@Suite struct MediaTypeTests {
    @Test(
        "The first bytes decide, whatever the name says",
        arguments: [
            ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
            ([0x89] + Array("PNG\r\n\u{1A}\n".utf8), "image/png"),
            (Array("RIFF\u{1}\u{1}\u{1}\u{1}WEBPVP8 ".utf8), "image/webp"),
            (Array("\0\0\0\u{18}ftypheic".utf8), "image/heic"),
            (Array("\0\0\0\u{18}ftypmif1".utf8), "image/heic"),
            (Array("GIF89a".utf8), "image/gif"),
            (Array("%PDF-1.7".utf8), "application/pdf"),
            (Array("\0\0\0\u{18}ftypisom".utf8), "video/mp4"),
            (Array("\0\0\0\u{18}ftyp3gp4".utf8), "video/3gpp"),
            (Array("\0\0\0\u{18}ftypM4A ".utf8), "audio/mp4"),
            (Array("OggS".utf8), "audio/ogg"),
            (Array("BEGIN:VCARD\r\n".utf8), "text/vcard"),
            (Array("PK\u{3}\u{4}".utf8), "application/zip"),
        ] as [([UInt8], String)]
    )
    func bytesDecide(head: [UInt8], type: String) {
        #expect(MediaType.of(head: head, name: "surat.docm") == type)
        #expect(MediaType.of(head: head, name: nil) == type)
    }

    @Test("The name chooses among the formats that are ZIP or OLE inside")
    func containers() {
        let zip = Array("PK\u{3}\u{4}".utf8)
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        #expect(MediaType.of(head: zip, name: "Rekap Juli.XLSX") == sheet)
        #expect(MediaType.of(head: zip, name: "foto.jpg") == "application/zip")
        let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(MediaType.of(head: ole, name: "Undangan.doc") == "application/msword")
    }

    @Test("A picture's name is not believed without a picture's bytes")
    func namesLie() {
        let head = Array("<svg xmlns".utf8)
        #expect(MediaType.of(head: head, name: "foto.jpg") == "application/octet-stream")
        #expect(MediaType.of(head: head, name: "catatan.txt") == "text/plain")
        #expect(MediaType.of(head: [], name: nil) == "application/octet-stream")
    }

    @Test("Without the bytes, the name promises a type")
    func promises() {
        #expect(MediaType.promised(by: "IMG-20260714-WA0003.jpg") == "image/jpeg")
        #expect(MediaType.promised(by: "00000012-AUDIO-2026-07-14-06-30-05.opus") == "audio/ogg")
        #expect(MediaType.promised(by: "tanpa akhiran") == nil)
    }
}
