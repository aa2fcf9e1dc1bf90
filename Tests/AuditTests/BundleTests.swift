import Domain
import Foundation
import Journal
import Media
import Testing

@testable import Audit

@Suite("A bundle as it leaves the house")
struct BundleTests {
    let world: BundleWorld
    let python: PythonVerifier
    var key: VerifierKey { world.key.verifier() }

    init() throws {
        world = try BundleWorld()
        python = try PythonVerifier(in: world.folder)
    }

    @Test("is intact and confirmed for both verifiers, zipped and unpacked, when the reader has the key")
    func clean() throws {
        let zip = try world.export(try world.request())
        let report = try BundleVerifier(zip).verify(key: key)
        #expect(report.findings == [])
        #expect(report.isConfirmed)
        #expect(report.posts == 21)
        #expect(report.unopened == 0)
        let answer = try python.verify(zip, key: key)
        #expect(answer.status == 0, "\(answer.output)")
        #expect(answer.output.contains("signer: confirmed"))
        #expect(answer.output.contains("21 posts opened, 0 not opened"))

        let unpacked = try world.unpackedExport()
        #expect(try unpacked.verify(key).isConfirmed)
        #expect(try python.verify(unpacked.folder.path, key: key).status == 0)
    }

    @Test("is reported to programs under stable names")
    func json() throws {
        let zip = try world.export(try world.request())
        let text = String(decoding: try BundleVerifier(zip).verify(key: key).json, as: UTF8.self)
        #expect(
            text.hasPrefix(#"{"path":"\#(zip)","ok":true,"signer":{"confirmed":true,"name":"\#(key.name)","#)
        )
        #expect(text.contains(#""range":{"first":0,"end":46,"treeSize":46},"root":""#))
        #expect(text.contains(#""posts":21,"unopened":0,"unopenedSlots":0,"missingMedia":0}"#))
        #expect(text.hasSuffix(#""findingCount":0,"findings":[]}"#))
        let other = try BundleVerifier(zip).verify(key: SigningKey(name: key.name).verifier())
        let fault = String(decoding: other.json, as: UTF8.self)
        #expect(fault.contains(#""ok":false,"signer":{"confirmed":false"#))
        #expect(fault.contains(#"{"code":"signature","detail":"checkpoint"}"#))
    }

    @Test("confirms nobody without the reader's own key")
    func withoutKey() throws {
        let zip = try world.export(try world.request())
        let report = try BundleVerifier(zip).verify(key: nil)
        #expect(report.isClean)
        #expect(!report.isConfirmed)
        #expect(report.signer.key == key)
        #expect(report.lines.contains { $0.indonesian.contains("TIDAK DIPASTIKAN") })
        #expect(report.lines.contains { $0.english.contains(key.fingerprint) })
        let answer = try python.verify(zip, key: nil)
        #expect(answer.status == 1)
        #expect(answer.output.contains("NOT CONFIRMED"))
        #expect(answer.output.contains(key.fingerprint))
        #expect(!answer.output.contains("FAULT"), "\(answer.output)")
    }

    @Test("is at fault under another key of the same name")
    func wrongKey() throws {
        let zip = try world.export(try world.request())
        let other = SigningKey(name: BundleWorld.origin).verifier()
        let report = try BundleVerifier(zip).verify(key: other)
        #expect(!report.isConfirmed)
        #expect(report.findings.contains { $0.code == .signature && $0.detail == "manifest.note" })
        #expect(report.findings.contains { $0.code == .signature && $0.detail == "checkpoint" })
        #expect(try python.verify(zip, key: other).status == 1)
    }

    @Test("shows as unopened what the exporter left out of the selection")
    func unopened() throws {
        let hidden = world.posts[6]
        let zip = try world.export(try world.request { $0 != hidden })
        let report = try BundleVerifier(zip).verify(key: key)
        #expect(report.isConfirmed, "\(report.findings)")
        #expect(report.unopened == 1)
        #expect(try python.verify(zip, key: key).output.contains("20 posts opened, 1 not opened"))
    }

    @Test("begins its range with the period and proves the entries in front of it one by one")
    func range() throws {
        let reader = try JournalReader(path: world.journal)
        let since = try reader.entry(world.posts[20]).envelope().time
        let unpacked = try world.unpackedExport(
            try world.request(since: since) { $0 >= world.posts[20] }
        )
        #expect(try unpacked.names.contains("context/0000000000.tlog-proof"))
        #expect(try unpacked.names.contains("context/0000000003.envelope"))
        let report = try unpacked.verify(key)
        #expect(report.isConfirmed, "\(report.findings)")
        #expect(report.manifest?.range.lowerBound == world.posts[20])
        #expect(report.manifest?.counts.context == 4)
        let answer = try python.verify(unpacked.folder.path, key: key)
        #expect(answer.status == 0, "\(answer.output)")
    }

    @Test("says loudly which files could not be handed over, and never hands over altered ones")
    func missingMedia() throws {
        let gone = world.photoHashes[0]
        let altered = world.photoHashes[2]
        try world.photos.delete(gone)
        let path = "\(world.photos.folder)/\(altered.prefix(2))/\(altered)"
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path))
        let unpacked = try world.unpackedExport()
        let report = try unpacked.verify(key)
        #expect(report.isConfirmed, "\(report.findings)")
        #expect(report.missingMedia == 2)
        #expect(report.manifest?.missingMedia.map(\.why) == ["missing", "altered"])
        #expect(report.lines.contains { $0.english.contains("2 media files could not be handed over") })
        #expect(try !unpacked.names.contains { $0.contains(gone) || $0.contains(altered) })
        #expect(try python.verify(unpacked.folder.path, key: key).output.contains("2 media files missing"))
    }

    @Test("is recorded in the log before content is read, also when writing fails then")
    func recordedFirst() throws {
        let size = world.appender.size
        #expect(throws: (any Error).self) {
            try world.export(try world.request(), as: "no/such/folder.zip")
        }
        #expect(world.appender.size == size, "a place that cannot be written to is no export")

        // Something takes the bundle's name while it is written; a longer log, so that progress is told.
        let gaps = Array(repeating: EntryDraft(kind: .gap), count: 5_000)
        try world.appender.appendAndWait(gaps)
        let path = world.folder.path + "/half.zip"
        let writer = BundleWriter(
            journal: try JournalReader(path: world.journal),
            photos: world.photos,
            key: world.key
        )
        let before = world.appender.size
        #expect(throws: (any Error).self) {
            try writer.write(try world.request(), appender: world.appender, to: path) { _, _ in
                try? FileManager.default.createDirectory(
                    atPath: path + "/x",
                    withIntermediateDirectories: true
                )
            }
        }
        #expect(!FileManager.default.fileExists(atPath: path + ".partial"))
        #expect(world.appender.size == before + 1)
        let entry = try JournalReader(path: world.journal).entry(before)
        #expect(try entry.envelope().kind == "export")
        let record = try ExportRecord(decoding: try #require(entry.contents[.body]))
        #expect(record.reason == "Pemeriksaan Inspektorat triwulan IV")
        #expect(record.size == before)
    }

    @Test("is refused without a reason, and with a selection that is not in order")
    func refused() throws {
        var request = try world.request()
        request.reason = " \n"
        #expect(throws: BundleFault.noReason) { try world.export(request) }
        request = try world.request()
        request.selection.reverse()
        #expect(throws: BundleFault.badSelection) { try world.export(request) }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: world.folder.path)
                .allSatisfy { !$0.contains("bundle.zip") }
        )
    }

    @Test("is the same, byte for byte, when its parts are the same")
    func deterministicTables() throws {
        let first = try world.unpackedExport()
        let second = try world.unpackedExport()
        for name in ["posts.jsonl", "posts.csv"] {
            #expect(try first.bytes(name) == second.bytes(name))
        }
    }

    @Test("is read alike by both verifiers, whatever stands in a post")
    func awkwardWords() throws {
        var request = try world.request()
        for text in [
            "", " ", "\"", "a,b;c", "'=1", "\u{FF1D}1+1", "\tx", "\rx", "\r\n", "baris\u{2028}baru",
            "\u{0}nul\u{1F}",
            "\u{FEFF}bom", "Jum'at 06.30 👨‍👩‍👧‍👦 e\u{301}", "a\u{85}b\u{0B}c",
            String(repeating: "\"\n", count: 50_000),
        ] {
            request.selection += try world.append(world.post(text, BundleWorld.pimpinan))
        }
        for at: Int64 in [0, -1, 999, -62_135_596_800_000 + 86_400_000, 253_402_214_400_000] {
            let body = PostBody(at: Moment(milliseconds: at, offsetMinutes: -210), kind: .system, text: "x")
            request.selection += try world.append(
                EntryDraft(
                    kind: .post,
                    forum: BundleWorld.pimpinan.id,
                    contents: BySlot(body: body.encoded())
                )
            )
        }
        request.selection += try world.append(
            EntryDraft(kind: .unreadable, forum: BundleWorld.pimpinan.id, contents: BySlot(raw: [0xFF, 0]))
        )
        let zip = try world.export(request)
        #expect(try BundleVerifier(zip).verify(key: key).findings == [])
        let answer = try python.verify(zip, key: key)
        #expect(answer.status == 0, "\(answer.output.prefix(2000))")
    }

    @Test("neutralises cells that a spreadsheet would calculate")
    func formulas() throws {
        var request = try world.request()
        request.selection = world.posts
        request.query.forum = nil
        let table = String(decoding: try world.unpackedExport(request).bytes("posts.csv"), as: UTF8.self)
        #expect(table.contains(",'=1+1,"))
        #expect(table.contains(",'+62 812-0000-0001,"))
        #expect(table.unicodeScalars.first == "\u{FEFF}")
    }

    @Test("answers wrong usage and missing files with the exit codes of its help text")
    func pythonUsage() throws {
        #expect(try python.run([]).status == 2)
        #expect(try python.run(["--key"]).status == 2)
        #expect(try python.run(["/nonexistent.zip"]).status == 3)
        let lines = try #require(BundleGuide.files.last).bytes.split(
            separator: 0x0A,
            omittingEmptySubsequences: false
        )
        #expect(lines.count <= 200)
    }
}
