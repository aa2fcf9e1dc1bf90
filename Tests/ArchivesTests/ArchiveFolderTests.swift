import Domain
import Foundation
import Glibc
import Archives
import Networks
import Testing

@Suite struct ArchiveFolderTests {
    private let folder: ArchiveFolder

    init() throws {
        folder = try ArchiveFolder()
    }

    private func open(limits: ArchiveLimits = ArchiveLimits()) throws -> ExportArchive {
        try ExportArchive(path: folder.path + "/Ekspor", limits: limits)
    }

    @Test("Text and media are read from a folder and those below it")
    func reads() throws {
        try folder.write("Ekspor/_chat.txt", "siap")
        try folder.write("Ekspor/Foto/a.jpg", [1, 2])
        try folder.write("Ekspor/.DS_Store", [0])
        let archive = try open()
        #expect(archive.text.name == "Ekspor/_chat.txt")
        #expect(archive.text.byteCount == 4)
        for _ in 0..<2 { #expect(try archive.wholeText() == "siap") }
        #expect(try archive.wholeMedia() == ["a.jpg": [1, 2]])
        #expect(archive.warnings.isEmpty)
    }

    @Test("Links and pipes are neither followed nor waited for", .timeLimit(.minutes(10)))
    func followsNothing() throws {
        try folder.write("Ekspor/_chat.txt", "siap")
        try folder.write("rahasia/kunci.jpg", "kunci")
        let inside = folder.path + "/Ekspor/"
        try FileManager.default.createSymbolicLink(
            atPath: inside + "a.jpg",
            withDestinationPath: folder.path + "/rahasia/kunci.jpg"
        )
        try FileManager.default.createSymbolicLink(
            atPath: inside + "b",
            withDestinationPath: folder.path + "/rahasia"
        )
        try #require(mkfifo(inside + "c.jpg", 0o600) == 0)
        let archive = try open()
        #expect(archive.warningCounts == ["not_a_file": 3])
        #expect(try archive.wholeMedia().isEmpty)
    }

    @Test("A file that becomes a link after the survey is an error")
    func noticesSwap() throws {
        try folder.write("Ekspor/_chat.txt", "siap")
        let archive = try open()
        let path = folder.path + "/Ekspor/_chat.txt"
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
        #expect(throws: ArchiveFault.cannotRead(path: path, code: ELOOP)) { _ = try archive.wholeText() }
    }

    @Test("A folder that gains a file while it is read is noticed")
    func noticesNewFile() throws {
        try folder.write("Ekspor/b_chat.txt", "siap")
        try folder.write("Ekspor/c.jpg", [1])
        let archive = try open()
        try folder.write("Ekspor/a.txt", "palsu")
        #expect(throws: ArchiveFault.changed(archive: "Ekspor")) { _ = try archive.wholeText() }
        #expect(throws: ArchiveFault.changed(archive: "Ekspor")) { _ = try archive.wholeMedia() }
    }

    @Test("A text that grows while it is read is noticed")
    func noticesGrowth() throws {
        try folder.write("Ekspor/_chat.txt", "siap")
        let archive = try open()
        try folder.write("Ekspor/_chat.txt", "siap, laksanakan")
        #expect(throws: ArchiveFault.changed(archive: "Ekspor")) { _ = try archive.wholeText() }
    }

    @Test("Names with control characters or broken UTF-8 are skipped with a warning")
    func skipsUnsafeNames() throws {
        try folder.write("Ekspor/_chat.txt", "siap")
        for name: [UInt8] in [[0x61, 0xFF], [0x61, 0x0A], [0x61, 0x5C, 0x62]] {
            let path = Array((folder.path + "/Ekspor/").utf8) + name + [0]
            let descriptor = path.withUnsafeBufferPointer { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    $0.baseAddress.map { creat($0, 0o600) } ?? -1
                }
            }
            try #require(descriptor >= 0)
            close(descriptor)
        }
        let archive = try open()
        #expect(archive.warningCounts == ["unsafe_name": 3])
        #expect(archive.mediaNames.isEmpty)
    }

    @Test("Limits on depth, count and bytes hold for folders too")
    func limits() throws {
        try folder.write("Ekspor/_chat.txt", "siap")
        try folder.write("Ekspor/a/b/c.jpg", [1])
        var limits = ArchiveLimits()
        limits.depth = 2
        #expect(throws: ArchiveFault.self) { _ = try open(limits: limits) }
        limits.depth = 3
        #expect(try open(limits: limits).wholeMedia() == ["c.jpg": [1]])
        limits.entries = 3
        #expect(throws: ArchiveFault.self) { _ = try open(limits: limits) }
        limits = ArchiveLimits()
        limits.textBytes = 3
        #expect(throws: ArchiveFault.self) { _ = try open(limits: limits).wholeText() }
    }

    @Test("A bare text is its own export, without media")
    func bareText() throws {
        let name = "Chat WhatsApp dengan Forum Camat-Lurah.txt"
        let archive = try ExportArchive(path: folder.write(name, "siap"))
        #expect(archive.text.name == name)
        #expect(try archive.wholeText() == "siap")
        #expect(archive.mediaNames.isEmpty)
        #expect(try archive.wholeMedia().isEmpty)
    }

    @Test("What is not there, and what is neither file nor folder, is named")
    func notThere() throws {
        #expect(throws: ArchiveFault.cannotRead(path: folder.path + "/x.zip", code: ENOENT)) {
            _ = try ExportArchive(path: folder.path + "/x.zip")
        }
        #expect(throws: ArchiveFault.notAFile(path: "/dev/null")) {
            _ = try ExportArchive(path: "/dev/null")
        }
    }
}
