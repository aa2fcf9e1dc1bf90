import Domain
import Foundation
import Archives
import Networks
import Testing

@Suite struct ArchiveZipTests {
    private typealias Entry = ZipBuilder.Entry

    private let folder: ArchiveFolder
    private let chat = Entry("_chat.txt", "[14/07/26 06.30.05] Camat: siap\r\n")
    private let photo = Entry("00000001-PHOTO-2026-07-14-06-30-05.jpg", [0xFF, 0xD8, 0xFF, 1, 2, 3])

    init() throws {
        folder = try ArchiveFolder()
    }

    private func open(
        _ entries: [Entry],
        name: String = "Ekspor.zip",
        limits: ArchiveLimits = ArchiveLimits()
    ) throws -> ExportArchive {
        try ExportArchive(path: folder.write(name, ZipBuilder(entries).bytes()), limits: limits)
    }

    @Test("Text and media are read from the ZIP, the text as often as needed, and nothing is unpacked")
    func reads() throws {
        let archive = try open([photo, chat])
        #expect(archive.name == "Ekspor.zip")
        #expect(archive.text.name == "Ekspor.zip/_chat.txt")
        #expect(archive.text.byteCount == chat.packed.count)
        for _ in 0..<2 { #expect(Array(try archive.wholeText().utf8) == chat.packed) }
        #expect(archive.mediaNames == ["00000001-PHOTO-2026-07-14-06-30-05.jpg"])
        #expect(try archive.wholeMedia() == ["00000001-PHOTO-2026-07-14-06-30-05.jpg": photo.packed])
        #expect(archive.warnings.isEmpty)
        #expect(folder.contents() == ["Ekspor.zip"])
    }

    @Test("Deflated and zip64 entries are read")
    func readsDeflatedAndZip64() throws {
        let deflated = photo.with {
            $0.packed = Deflated.stored(photo.packed)
            $0.packedSize = UInt64($0.packed.count)
            $0.method = 8
        }
        let zeros = Entry("nol.bin", [UInt8](repeating: 0, count: 1 + 258 * 3)).with {
            $0.packed = Deflated.zeros(runs: 3)
            $0.packedSize = UInt64($0.packed.count)
            $0.method = 8
            $0.isZip64 = true
        }
        let media = try open([chat.with { $0.isZip64 = true }, deflated, zeros]).wholeMedia()
        #expect(media[String(decoding: photo.name, as: UTF8.self)] == photo.packed)
        #expect(media["nol.bin"] == [UInt8](repeating: 0, count: 775))
    }

    @Test("Names outside ASCII are read, and composed and decomposed spellings are one name")
    func readsUnicodeNames() throws {
        let decomposed = "Cafe\u{301} 👍.jpg"
        let composed = "Caf\u{E9} 👍.jpg"
        for flags: UInt16 in [0x0800, 0] {
            let archive = try open([chat, Entry(decomposed, [1]).with { $0.flags = flags }])
            let name = try #require(archive.mediaNames.first)
            #expect(Array(name.utf8) == Array(composed.utf8))
            #expect(Array(ExportArchive.mediaKey(decomposed).utf8) == Array(composed.utf8))
            #expect(try archive.wholeMedia().values.first == [1])
        }
    }

    @Test("A ZIP cut anywhere is refused before anything is read")
    func refusesTruncated() throws {
        let whole = ZipBuilder(chat, photo).bytes()
        for count in [0, 4, 30, whole.count / 2, whole.count - 23, whole.count - 1] {
            let path = try folder.write("Potong.zip", Array(whole.prefix(count)))
            #expect(throws: ArchiveFault.notAnArchive(archive: "Potong.zip")) {
                _ = try ExportArchive(path: path)
            }
        }
    }

    @Test("A changed byte in an entry is an error that names archive and entry")
    func refusesCorrupted() throws {
        var bytes = ZipBuilder(chat, photo).bytes()
        bytes[bytes.firstRange(of: photo.packed)?.upperBound.advanced(by: -1) ?? 0] ^= 1
        let archive = try ExportArchive(path: folder.write("Rusak.zip", bytes))
        #expect(Array(try archive.wholeText().utf8) == chat.packed)
        let fault = #expect(throws: ArchiveFault.self) { _ = try archive.wholeMedia() }
        guard case .damaged("Rusak.zip", "00000001-PHOTO-2026-07-14-06-30-05.jpg", let detail) = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(detail.contains("CRC"))
        #expect(fault?.text(in: .indonesian).contains("Tidak ada yang diimpor") == true)
    }

    @Test("A text that does not unpack is an error, not a short text")
    func refusesCorruptedText() throws {
        let archive = try open([chat.with { $0.crc ^= 1 }])
        #expect(throws: ArchiveFault.self) { _ = try archive.wholeText() }
    }

    @Test("Declared lengths that the bytes do not keep are errors, and reserve nothing")
    func refusesLyingLengths() throws {
        let lies: [(inout Entry) -> Void] = [
            { $0.size = 2_000_000_000 },
            {
                $0.size = 2_000_000_000
                $0.packedSize = 2_000_000_000
            },
            {
                $0.size = 1 << 40
                $0.packedSize = 1 << 40
                $0.isZip64 = true
            },
            { $0.size = 1 },
            {
                $0.packed = Deflated.zeros(runs: 40)
                $0.packedSize = UInt64($0.packed.count)
                $0.method = 8
                $0.size = 2_000_000_000
            },
            {
                $0.packed = Deflated.zeros(runs: 40)
                $0.packedSize = UInt64($0.packed.count)
                $0.method = 8
                $0.size = 3
            },
        ]
        for (number, lie) in lies.enumerated() {
            #expect(throws: ArchiveFault.self, "lie \(number)") {
                _ = try open([chat, photo.with(lie)]).wholeMedia()
            }
        }
    }

    @Test("Bombs stop at every limit, by what comes out and not by what is declared")
    func stopsBombs() throws {
        let bomb = Entry("bom.bin", []).with {
            $0.packed = Deflated.zeros(runs: 20_000)
            $0.packedSize = UInt64($0.packed.count)
            $0.method = 8
            $0.size = 10
        }
        var ratio = ArchiveLimits()
        ratio.ratio = 100
        ratio.ratioGrace = 1 << 20
        var entry = ArchiveLimits()
        entry.entryBytes = 1 << 20
        var total = ArchiveLimits()
        total.totalBytes = 1 << 20
        for limits in [ratio, entry, total] {
            var arrived = 0
            let fault = #expect(throws: ArchiveFault.self) {
                try open([chat, bomb], limits: limits).forEachMedia { media in
                    try media.read { arrived += $0.count }
                }
            }
            guard case .tooLarge("Ekspor.zip", _, _) = fault else {
                Issue.record("\(String(describing: fault))")
                continue
            }
            // The ratio allows a hundred times the archive's 32 kB.
            #expect(arrived <= 4 << 20)
        }
    }

    @Test("A text above its limit and too many entries are refused")
    func limitsTextAndCount() throws {
        var limits = ArchiveLimits()
        limits.textBytes = 10
        #expect(throws: ArchiveFault.self) { _ = try open([chat], limits: limits).wholeText() }
        limits = ArchiveLimits()
        limits.entries = 3
        let many = (0..<3).map { Entry("\($0).jpg", [1]) }
        #expect(throws: ArchiveFault.self) { _ = try open([chat] + many, limits: limits) }
        #expect(try open([chat] + many.dropLast(), limits: limits).mediaNames.count == 2)
    }

    @Test("A password is named as the reason")
    func refusesEncrypted() throws {
        let locked = chat.with { $0.flags |= 1 }
        #expect(throws: ArchiveFault.encrypted(archive: "Ekspor.zip", entry: "_chat.txt")) {
            _ = try open([locked]).wholeText()
        }
    }

    @Test("A packing method that exports do not use is refused")
    func refusesOtherMethods() throws {
        let packed = photo.with { $0.method = 14 }
        #expect(throws: ArchiveFault.self) { _ = try open([chat, packed]).wholeMedia() }
    }

    @Test(
        "Names that climb, are absolute, or hide characters are skipped with a warning",
        arguments: [
            Array("../../etc/cron.d/x".utf8), Array("a/../../x.jpg".utf8), Array("/etc/passwd".utf8),
            Array("C:/x.jpg".utf8), Array("..\\x.jpg".utf8), Array("a\\b/x.jpg".utf8),
            Array("x\u{1B}[2J.jpg".utf8), Array("x\n.jpg".utf8), Array("x\u{85}.jpg".utf8),
            [0x78, 0xFF, 0xFE, 0x2E, 0x6A, 0x70, 0x67], [0x78, 0xC3, 0x28],
            Array(String(repeating: "d/", count: 20).utf8) + [0x78],
            [UInt8](repeating: 0x61, count: 1025),
        ] as [[UInt8]],
        [UInt16(0x0800), 0]
    )
    func skipsUnsafeNames(name: [UInt8], flags: UInt16) throws {
        let archive = try open([Entry(name: name, [1]).with { $0.flags = flags }, chat])
        #expect(archive.mediaNames.isEmpty)
        #expect(archive.warningCounts == ["unsafe_name": 1])
        #expect(try archive.wholeMedia().isEmpty)
        #expect(folder.contents() == ["Ekspor.zip"])
    }

    @Test("Links and devices are skipped with a warning, folders and system files without")
    func skipsSpecial() throws {
        let link = Entry("tautan.jpg", "/etc/passwd").with { $0.mode = 0o120777 }
        let device = Entry("perangkat.jpg", []).with { $0.mode = 0o020666 }
        let inner = Entry("Foto/", []).with { $0.mode = 0o040755 }
        let junk = [Entry("__MACOSX/._chat.txt", [1]), Entry(".DS_Store", [1]), Entry("._x.txt", [1])]
        let archive = try open([link, device, inner, chat] + junk)
        #expect(archive.warningCounts == ["not_a_file": 2])
        #expect(archive.mediaNames.isEmpty)
        #expect(Array(try archive.wholeText().utf8) == chat.packed)
    }

    @Test("Of a name that occurs twice, the first is used, for the text and for media")
    func keepsFirstOfDuplicates() throws {
        let archive = try open([
            chat, Entry("_chat.txt", "palsu"), Entry("a.jpg", [1]), Entry("a.jpg", [2]),
            Entry("x/a.jpg", [3]),
        ])
        #expect(Array(try archive.wholeText().utf8) == chat.packed)
        #expect(try archive.wholeMedia()["a.jpg"] == [1])
        #expect(archive.warningCounts == ["duplicate_name": 3])
    }

    @Test("A ZIP inside is a document like any other")
    func keepsInnerZipClosed() throws {
        let inner = ZipBuilder(Entry("_chat.txt", "dalam"), Entry("dalam.jpg", [1])).bytes()
        let archive = try open([chat, Entry("Berkas.zip", inner)])
        #expect(try archive.wholeMedia() == ["Berkas.zip": inner])
        #expect(Array(try archive.wholeText().utf8) == chat.packed)
    }

    @Test("A file that changes between two readings is noticed")
    func noticesChange() throws {
        let archive = try open([chat])
        try folder.write("Ekspor.zip", ZipBuilder(chat, photo).bytes())
        #expect(throws: ArchiveFault.changed(archive: "Ekspor.zip")) { _ = try archive.wholeText() }
    }

    @Test("No single changed byte of an archive gives wrong bytes without an error or a warning")
    func noticesEveryByte() throws {
        let whole = ZipBuilder(chat, photo).bytes()
        let names = Set([String(decoding: photo.name, as: UTF8.self)])
        let data = chat.name.count + 30..<chat.name.count + 30 + chat.packed.count
        for position in whole.indices {
            var bytes = whole
            bytes[position] ^= 0x55
            let path = try folder.write("Ubah.zip", bytes)
            do {
                let archive = try ExportArchive(path: path)
                let text = Array(try archive.wholeText().utf8)
                let media = try archive.wholeMedia()
                #expect(!data.contains(position))
                #expect(text == chat.packed || !archive.warnings.isEmpty)
                let areSame = media.values.allSatisfy { $0 == photo.packed }
                #expect(areSame || archive.mediaNames != names)
            } catch is ArchiveFault {
                continue
            }
        }
    }
}
