import Digest
import Domain
import Foundation
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
        #expect(throws: DigestFault.posts(byForum: 1312, byUnit: 1313)) {
            try SampleDigest.make(unplaced: 3)
        }
        #expect(throws: DigestFault.silence(expected: 2, silent: 3)) {
            try SampleDigest.make(silent: ["A", "B", "C"])
        }
    }

    @Test("Every line carries its entry number, in every form")
    func entryNumbers() throws {
        let digest = try SampleDigest.make()
        let html = DigestHTML.html(of: digest)
        let text = DigestText(digest).text
        let json = String(decoding: DigestJSON.bytes(of: digest), as: UTF8.self)
        for entry in [12, 15, 19, 20] {
            #expect(html.contains("#\(entry)"))
            #expect(text.contains("#\(entry)"))
            #expect(json.contains("\"entry\":\(entry)"))
        }
        #expect(html.contains("#17"))
        #expect(json.contains("\"entry\":17"))
    }

    @Test("No form shows a reason, a number or what a hidden picture held")
    func discreet() throws {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]
        let photos = [
            SampleDigest.photo(30, "Mohon izin tidak hadir, surat dokter terlampir", thumbnail: jpeg)
        ]
        let digest = try SampleDigest.make(
            asked: [SampleDigest.line(12, "Mohon izin, istri melahirkan", sender: "+62 812-3456-7890")],
            photos: photos
        )
        let forms = [
            DigestHTML.html(of: digest), DigestText(digest).text,
            String(decoding: DigestJSON.bytes(of: digest), as: UTF8.self),
        ]
        for form in forms {
            #expect(!form.contains("melahirkan"))
            #expect(!form.contains("3456"))
            #expect(!form.contains("dokter"))
            #expect(!form.contains("data:image"))
        }
        #expect(forms[0].contains("Foto tidak ditampilkan"))
    }

    @Test("Hostile words are shown as words, and nothing else is written into the page")
    func hostileWords() throws {
        let hostile = "</bdi><script>alert('1')</script> \u{202E}gnp.exe & \"x\" \u{0}\u{1B}[31m"
        let digest = try SampleDigest.make(
            reported: [
                SampleDigest.line(15, hostile, sender: "<img src=x onerror=alert(1)>", setting: .report)
            ],
            photos: [SampleDigest.photo(17, "\" onload=\"alert(1)", thumbnail: [0xFF, 0xD8, 0xFF])],
            silent: ["<b>Kecamatan</b>"]
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

    @Test("Only a JPEG becomes a picture of the page")
    func onlyJPEG() throws {
        let svg = Array("<svg onload=alert(1)>".utf8)
        #expect(SampleDigest.photo(1, "Kerja bakti", thumbnail: svg).thumbnail == nil)
        #expect(SampleDigest.photo(1, "Kerja bakti", thumbnail: [0xFF, 0xD8, 0xFF]).thumbnail?.count == 3)
        let html = DigestHTML.html(of: try SampleDigest.make())
        #expect(html.contains("src=\"data:image/jpeg;base64,/9j/4A==\""))
    }

    @Test("A message stays under 4,000 characters, says what it left out, and begins with requests")
    func messageIsBounded() throws {
        let long = String(repeating: "Mohon izin menghadiri undangan rapat. ", count: 20)
        for count in [1, 20, 60, 400] {
            let lines = (0..<count).map { SampleDigest.line(100 + $0, long) }
            let digest = try SampleDigest.make(asked: lines, reported: lines)
            let text = DigestText(digest).text
            #expect(text.count <= DigestText.limit)
            #expect(text.contains(": \(count)*"))
            if count >= 60 { #expect(text.contains("lagi di ikhtisar lengkap")) }
            let asked = try #require(text.range(of: "*Permohonan"))
            let forums = try #require(text.range(of: "*Lalu lintas forum"))
            #expect(asked.lowerBound < forums.lowerBound)
        }
    }

    @Test("A quote cannot change the message's own marks or begin a line")
    func quotesStayQuotes() throws {
        let digest = try SampleDigest.make(
            asked: [SampleDigest.line(12, "*tebal* ~coret~ ```kode```\n=HYPERLINK(1)\n- #99 palsu")]
        )
        let text = DigestText(digest).text
        #expect(text.contains("“tebal coret kode =HYPERLINK(1) - #99 palsu”"))
        #expect(!text.split(separator: "\n").contains { $0.hasPrefix("=") || $0.hasPrefix("- #99") })
    }

    @Test("Dates, times and numbers are written as officials write them")
    func formats() throws {
        let indonesian = DigestText(try SampleDigest.make()).text
        #expect(indonesian.contains("Sabtu, 21 November 2026"))
        #expect(indonesian.contains("06.00 WIB (jam demo)"))
        #expect(indonesian.contains("1.312 kiriman"))
        let english = DigestText(try SampleDigest.make(), language: .english).text
        #expect(english.contains("Saturday, 21 November 2026"))
        #expect(english.contains("1,312 posts"))
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
