import Domain
import Outbox
import Testing

@Suite("The recording notice")
struct RecordingNoticeTests {
    @Test("It says that a system speaks, what is kept by whom on what basis, and whom to ask")
    func standard() throws {
        let notice = try RecordingNotice(
            organisation: "Pemerintah Kota Contoh",
            keeper: "Dinas Kominfo",
            contact: "ppid@contoh.go.id"
        )
        let text = notice.text(for: "Forum\u{202E}\nCamat-Lurah {kontak}")
        let expected = """
            Pemberitahuan perekaman. Saya adalah sistem (bot) milik Pemerintah Kota Contoh, bukan orang.
            Kiriman di Forum Camat-Lurah {kontak} sejak sekarang (teks, foto, dokumen, nama pengirim, dan \
            waktu) direkam sebagai arsip kedinasan dan disimpan oleh Dinas Kominfo.
            Dasar: UU No. 43 Tahun 2009 tentang Kearsipan dan UU No. 27 Tahun 2022 tentang Pelindungan Data \
            Pribadi.
            Pertanyaan, koreksi, atau permohonan penghapusan data pribadi: ppid@contoh.go.id.
            Saya hanya berbicara di sini bila diizinkan. Mohon admin menyematkan pesan ini.
            """
        #expect(text == expected)
    }

    @Test("A notice that leaves out what it owes is refused with the word for it")
    func refused() {
        #expect(throws: NoticeFault.empty(.contact)) {
            try RecordingNotice(organisation: "o", keeper: "k", contact: " ")
        }
        #expect(throws: NoticeFault.missing(.basis)) {
            try RecordingNotice(
                organisation: "o",
                keeper: "k",
                contact: "c",
                template: "{pengelola} {kontak}"
            )
        }
        #expect(throws: NoticeFault.unknownPlaceholder("siapa")) {
            try RecordingNotice(organisation: "o", keeper: "k", contact: "c", template: "{siapa}")
        }
        #expect(throws: NoticeFault.tooLong) {
            try RecordingNotice(
                organisation: String(repeating: "o", count: 3_000),
                keeper: "k",
                contact: "c"
            )
        }
    }
}
