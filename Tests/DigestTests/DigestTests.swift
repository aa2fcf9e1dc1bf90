import Digest
import Domain
import Foundation
import Records
import Testing

@Suite("The daily digest")
struct DigestTests {
    @Test("Counts that do not reconcile make no digest")
    func countsReconcile() throws {
        let digest = try SampleDigest.make()
        let byUnit = digest.units.reduce(digest.unplaced.posts) { $0 + $1.today.posts }
        #expect(digest.total.posts == 1312)
        #expect(byUnit == digest.total.posts)
        #expect(digest.totalBefore?.posts == 1289)
        #expect(digest.total.sendings == 1030)
        #expect(throws: DigestFault.posts(byForum: 1312, byUnit: 1313)) {
            try SampleDigest.make(sections: [], unplaced: DigestCounts(posts: 3, sendings: 2))
        }
        #expect(throws: DigestFault.sendings(byForum: 1030, byUnit: 1029)) {
            try SampleDigest.make(sections: [], unplaced: DigestCounts(posts: 2, sendings: 1))
        }
        #expect(throws: DigestFault.silence(expected: 2, silent: 3)) {
            try SampleDigest.make(
                sections: [],
                silence: [DigestSilence(expected: 2, units: ["A", "B"], unread: ["C"])]
            )
        }
    }

    @Test("Every line carries its record's number and the entries of its posts, in every form")
    func sources() throws {
        let digest = try SampleDigest.make()
        let forms = [
            DigestHTML.html(of: digest), DigestText(digest).text,
            String(decoding: DigestJSON.bytes(of: digest), as: UTF8.self),
        ]
        for line in try #require(digest.sections).flatMap(\.lines) {
            #expect(digest.sources.contains(line.entries[0]))
            if let number = line.number?.text {
                #expect(forms[0].contains(number) && forms[2].contains(number))
            }
            #expect(forms[0].contains("#\(line.entries[0])<"))
        }
        for number in ["IZN-2026-0001", "KND-2026-0001", "ARH-2026-0002", "DUK-2026-0001"] {
            #expect(forms[1].contains(number))
        }
        for form in forms { #expect(form.contains("19") && form.contains("20")) }
        #expect(digest.sources == digest.sources.sorted() && digest.sources.contains(56))
    }

    @Test("No form shows a reason, a number or what a hidden picture held")
    func discreet() throws {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]
        let photos = [
            SampleDigest.photo(30, "Mohon izin tidak hadir, surat dokter terlampir", thumbnail: jpeg),
            SampleDigest.photo(31, "Mohon izin, surat terlampir", isRequest: true, thumbnail: jpeg),
        ]
        let digest = try SampleDigest.make(
            sections: try SampleRecords.chronicle().sections(),
            photos: photos,
            late: [SampleDigest.line(12, "Mohon izin, istri melahirkan", sender: "+62 812-3456-7890")]
        )
        let forms = [
            DigestHTML.html(of: digest), DigestText(digest).text,
            String(decoding: DigestJSON.bytes(of: digest), as: UTF8.self),
        ]
        for form in forms {
            for secret in ["melahirkan", "3456", "dokter", "data:image", "mengecewakan", "Siti", "PDT-"] {
                #expect(!form.contains(secret), "\(secret)")
            }
        }
        #expect(forms[0].contains("Foto tidak ditampilkan"))
    }

    @Test("Hostile words are shown as words, and nothing else is written into the page")
    func hostileWords() throws {
        let hostile = "</bdi><script>alert('1')</script> \u{202E}gnp.exe & \"x\" \u{0}\u{1B}[31m"
        var log = Chronicle()
        let place = log.words(hostile, of: 15)
        try log.open("laporan-kondisi", 15, at: SampleDigest.at(8, 0), by: "x", ["place": place])
        log.authors[15] = "<img src=x onerror=alert(1)>"
        let digest = try SampleDigest.make(
            sections: try log.sections(),
            photos: [SampleDigest.photo(17, "\" onload=\"alert(1)", thumbnail: [0xFF, 0xD8, 0xFF])],
            silence: [DigestSilence(expected: 1, units: ["<b>Kecamatan</b>"])],
            late: [SampleDigest.line(16, hostile, setting: .report)]
        )
        let html = DigestHTML.html(of: digest)
        #expect(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; gnp.exe &amp; &quot;x&quot;"))
        for markup in ["<script", "<img src=x", "\" onload", "<b>K", "javascript:", "http://", "https://"] {
            #expect(!html.contains(markup))
        }
        let forms = [
            html, DigestText(digest).text, String(decoding: DigestJSON.bytes(of: digest), as: UTF8.self),
        ]
        for form in forms {
            #expect(!form.unicodeScalars.contains { $0 == "\u{202E}" || ($0.value < 0x20 && $0 != "\n") })
        }
    }

    @Test("A log of which nothing was recognised says so, and keeps its counts")
    func unrecognised() throws {
        let digest = try SampleDigest.make(sections: nil)
        #expect(DigestText(digest).text.contains("Belum ada catatan yang dikenali"))
        #expect(DigestHTML.html(of: digest).contains("Belum ada catatan yang dikenali"))
        #expect(String(decoding: DigestJSON.bytes(of: digest), as: UTF8.self).contains("\"sections\":null"))
        #expect(DigestText(digest).text.contains("1.030 kiriman"))
    }

    @Test("Only a JPEG becomes a picture of the page")
    func onlyJPEG() throws {
        let svg = Array("<svg onload=alert(1)>".utf8)
        #expect(SampleDigest.photo(1, "Kerja bakti", thumbnail: svg).thumbnail == nil)
        #expect(SampleDigest.photo(1, "Kerja bakti", thumbnail: [0xFF, 0xD8, 0xFF]).thumbnail?.count == 3)
        let html = DigestHTML.html(of: try SampleDigest.make())
        #expect(html.contains("src=\"data:image/jpeg;base64,/9j/4A==\""))
    }

    @Test("A message stays under 4,000 characters, counts what it left out, and begins with what waits")
    func messageIsBounded() throws {
        for count in [1, 20, 400] {
            var log = Chronicle()
            for entry in 100..<100 + count {
                let place = log.words(String(repeating: "gang di belakang pasar ", count: 20), of: entry)
                let at = SampleDigest.at(8, entry % 60)
                try log.open("laporan-kondisi", entry, at: at, by: "neneng", unit: "andir", ["place": place])
                try log.open("izin", entry, at: at, by: "cecep", unit: "cicendo", SampleRecords.absence)
            }
            let units = (0..<count).map { "Kelurahan Sukamaju Nomor \($0)" }
            let silence = DigestSilence(expected: count, units: units)
            let digest = try SampleDigest.make(sections: try log.sections(), silence: [silence])
            let text = DigestText(digest).text
            #expect(text.count <= DigestText.limit)
            #expect(
                text.contains("*Menunggu keputusan: \(count)*") && text.contains("*Di lapangan: \(count)*")
            )
            if count > 8 { #expect(text.contains("lainnya") && !text.contains("titian records")) }
            let first = try #require(text.range(of: "*Menunggu keputusan"))
            let forums = try #require(text.range(of: "*Lalu lintas forum"))
            #expect(first.lowerBound < forums.lowerBound)
        }
    }

    @Test("A post's words cannot change the message's own marks or begin a line")
    func quotesStayQuotes() throws {
        let words = "*tebal* ~coret~ ```kode```\n=HYPERLINK(1)\n- #99 palsu"
        var log = Chronicle()
        let place = log.words(words, of: 15)
        try log.open("laporan-kondisi", 15, at: SampleDigest.at(8, 0), by: "neneng", ["place": place])
        let digest = try SampleDigest.make(sections: try log.sections(), late: [SampleDigest.line(12, words)])
        let text = DigestText(digest).text
        #expect(text.contains("“tebal coret kode =HYPERLINK(1) - #99 palsu”"))
        #expect(text.contains("tebal coret kode =HYPERLINK(1) - #99 palsu: Diterima"))
        #expect(!text.split(separator: "\n").contains { $0.hasPrefix("=") || $0.hasPrefix("- #99") })
    }

    @Test("Dates, times and numbers are written as officials write them")
    func formats() throws {
        let indonesian = DigestText(try SampleDigest.make()).text
        #expect(indonesian.contains("Sabtu, 21 November 2026"))
        #expect(indonesian.contains("06.00 WIB (jam demo)"))
        #expect(indonesian.contains("1.030 kiriman (hari sebelumnya 1.289), 1.312 pesan"))
        let english = DigestText(try SampleDigest.make(), language: .english).text
        #expect(english.contains("Saturday, 21 November 2026"))
        #expect(english.contains("1,030 sendings"))
    }

    @Test("No form uses the words that shame or decide")
    func tone() throws {
        for language in Language.allCases {
            let html = DigestHTML.html(of: try SampleDigest.make(), language: language).lowercased()
            for word in [
                "belum melapor", "ditolak", "terlambat masuk", "instruksi", "perlu diperiksa", "koreksi",
            ] {
                #expect(!html.contains(word))
            }
        }
    }
}
