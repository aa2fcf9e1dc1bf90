import Foundation
import TestSupport
import Testing

/// What people, phones and attackers hand over instead of an export.
@Suite("Bad input")
struct HostileInputTests {
    private static let inside = "_chat.txt"
    private static let text = Chat.android(["Izin lapor", "foto.jpg (file terlampir)", "Siap"])

    /// A zip with a chat of three posts and one picture, as a phone would make it.
    private static func sound(in city: City, _ more: String = "") throws -> String {
        let path = city.folder.path("WhatsApp Chat - Forum Uji.zip")
        try Python.zip(
            path,
            """
            add("\(inside)", sys.argv[2].encode())
            add("foto.jpg", bytes.fromhex("ffd8ffe0") + os.urandom(4000) + bytes.fromhex("ffd9"))
            \(more)
            """,
            text
        )
        return path
    }

    /// The import of `path` fails, says which file, and leaves the log as it was.
    private static func expectRefusal(_ path: String, in city: City, telling words: String? = nil) throws {
        let size = try city.size()
        let run = try city.run("import", "--forum", "Forum Uji", path)
        #expect(run.status == 3 && run.output.isEmpty, "\(run.text)")
        for name in [(path as NSString).lastPathComponent, words].compactMap({ $0 }) {
            #expect(run.errorText.contains(name), "\(run.errorText)")
        }
        #expect(!run.errorText.contains("Izin lapor"), "an error must not quote a message")
        #expect(try city.size() == size)
        #expect(try city.verify().status == 0)
    }

    @Test("a zip cut short anywhere is refused whole, and then the good one is taken whole")
    func truncated() throws {
        let city = try City()
        let good = try Self.sound(in: city)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: good))
        let cut = city.folder.path("terpotong.zip")
        for length in [0, 1, 4, 30, 100, bytes.count / 4, bytes.count / 2, bytes.count - 30, bytes.count - 1]
        {
            try bytes.prefix(length).write(to: URL(fileURLWithPath: cut))
            try Self.expectRefusal(cut, in: city)
        }
        #expect(try city.importFile(good).added == 3)
        #expect(try city.posts().compactMap(\.attachments.first?.sha256).count == 1)
    }

    @Test("a flipped byte in the text or in a picture is refused whole", arguments: [inside, "foto.jpg"])
    func corrupted(entry: String) throws {
        let city = try City()
        let good = try Self.sound(in: city)
        let bad = city.folder.path("rusak.zip")
        for place in ["first", "middle", "crc"] {
            try Python.run(
                """
                import sys, zipfile, struct
                data = bytearray(open(sys.argv[1], "rb").read())
                info = zipfile.ZipFile(sys.argv[1]).getinfo(sys.argv[3])
                start = info.header_offset + 30 + sum(struct.unpack("<HH", data[info.header_offset + 26:][:4]))
                if sys.argv[4] == "crc":
                    for at in range(len(data)):
                        if data[at:at + 4] == struct.pack("<I", info.CRC): data[at] ^= 0xFF
                else:
                    data[start + (0 if sys.argv[4] == "first" else info.compress_size // 2)] ^= 0x5A
                open(sys.argv[2], "wb").write(data)
                """,
                good,
                bad,
                entry,
                place
            )
            try Self.expectRefusal(bad, in: city, telling: entry)
        }
        #expect(try city.importFile(good).added == 3)
        #expect(try city.verify().status == 0)
    }

    static let bombs: [(why: String, program: String)] = [
        ("text that unpacks a thousandfold", "add('_chat.txt', sys.argv[2].encode() + b'a' * (150 << 20))"),
        (
            "a picture that unpacks a thousandfold",
            "add('_chat.txt', sys.argv[2].encode()); add('foto.jpg', b'\\0' * (150 << 20))"
        ),
        (
            "many pictures that unpack a thousandfold",
            "add('_chat.txt', sys.argv[2].encode())\nfor i in range(30): add('%d.jpg' % i, b'\\0' * (5 << 20))"
        ),
    ]

    @Test("a bomb is refused before it has unpacked much", arguments: bombs.indices)
    func bomb(index: Int) throws {
        let city = try City()
        let path = city.folder.path("bom.zip")
        try Python.zip(path, Self.bombs[index].program, Self.text)
        try Self.expectRefusal(path, in: city)
        let kept = try city.files().values.map(\.count).reduce(0, +)
        #expect(kept < 100 << 20)
    }

    @Test("declared sizes are not believed: neither 2 GB too much nor too little")
    func declaredSizes() throws {
        let city = try City()
        let good = try Self.sound(in: city)
        let bad = city.folder.path("bohong.zip")
        for (entry, size) in [
            (Self.inside, 0x8000_0000), ("foto.jpg", 0x8000_0000), ("foto.jpg", 1), (Self.inside, 5),
        ] {
            try Python.run(
                """
                import sys, zipfile, struct
                data = bytearray(open(sys.argv[1], "rb").read())
                archive = zipfile.ZipFile(sys.argv[1])
                info = archive.getinfo(sys.argv[3])
                struct.pack_into("<I", data, info.header_offset + 22, int(sys.argv[4]))
                at = archive.start_dir
                while data[at:at + 4] == b"PK\\x01\\x02":
                    lengths = struct.unpack("<HHH", data[at + 28:at + 34])
                    if data[at + 46:at + 46 + lengths[0]].decode() == sys.argv[3]:
                        struct.pack_into("<I", data, at + 24, int(sys.argv[4]))
                    at += 46 + sum(lengths)
                open(sys.argv[2], "wb").write(data)
                """,
                good,
                bad,
                entry,
                "\(size)"
            )
            try Self.expectRefusal(bad, in: city)
        }
    }

    @Test(
        "names that lead elsewhere, links and duplicates are passed over and counted; nothing lands outside"
    )
    func names() throws {
        let city = try City()
        let path = try Self.sound(
            in: city,
            """
            add("../lepas.jpg", b"x" * 99)
            add("/tmp/titian-lepas.jpg", b"y" * 99)
            add("a/../../lepas2.jpg", b"z" * 99)
            add("tautan.jpg", b"/etc/passwd", 0o120777)
            add("foto.jpg", b"other bytes")
            add("..\\\\windows.jpg", b"w" * 99)
            """
        )
        let report = try city.importFile(path)
        #expect(report.added == 3)
        #expect(
            Set(report.warnings.map(\.code)).isSuperset(of: ["unsafe_name", "not_a_file", "duplicate_name"])
        )
        #expect(report.warnings.first { $0.code == "unsafe_name" }?.count == 4)
        for stray in ["lepas.jpg", "lepas2.jpg", "windows.jpg"] {
            #expect(!FileManager.default.fileExists(atPath: city.folder.path(stray)))
        }
        #expect(!FileManager.default.fileExists(atPath: "/tmp/titian-lepas.jpg"))
        let passwords = try Data(contentsOf: URL(fileURLWithPath: "/etc/passwd"))
        for (name, bytes) in try city.files() { #expect(bytes != passwords, "\(name)") }
    }

    @Test("links in a folder are not followed")
    func folderLinks() throws {
        let city = try City()
        let folder = city.folder.path("Chat WhatsApp dengan Forum Uji")
        let manager = FileManager.default
        try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Self.text.write(toFile: folder + "/" + Self.inside, atomically: true, encoding: .utf8)
        try manager.createSymbolicLink(atPath: folder + "/foto.jpg", withDestinationPath: "/etc/passwd")
        try manager.createSymbolicLink(atPath: folder + "/lingkar", withDestinationPath: folder)
        let report = try city.importFile(folder, "--forum", "Forum Uji")
        #expect(report.added == 3 && report.media == 0 && report.mediaMissing == 1)
        #expect(report.warnings.map(\.code).contains("not_a_file"))
        // A chat that is itself a link is no chat.
        try manager.removeItem(atPath: folder + "/" + Self.inside)
        try manager.createSymbolicLink(atPath: folder + "/" + Self.inside, withDestinationPath: "/etc/passwd")
        #expect(try city.run("import", folder).status == 3)
    }

    @Test("a picture that is none is kept as it came, and the page does without it")
    func noPicture() throws {
        let city = try City()
        let path = city.folder.path("WhatsApp Chat - Forum Uji.zip")
        let text = Chat.android([
            "a.jpg (file terlampir)", "b.jpg (file terlampir)", "c.jpg (file terlampir)",
        ])
        try Python.zip(
            path,
            """
            add("_chat.txt", sys.argv[2].encode())
            add("a.jpg", b"not a picture at all")
            add("b.jpg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")
            add("c.jpg", bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc000110800ffff00ff03012200"))
            """,
            text
        )
        let report = try city.importFile(path)
        #expect(report.added == 3 && report.media == 3)
        let files = try city.posts().flatMap(\.attachments)
        #expect(files.compactMap(\.sha256).count == 3 && files.first?.size == 20)
        let page = try city.run("digest", "--format", "html")
        #expect(page.status == 0 && !page.text.contains("<svg") && !page.text.contains("<img"))
        let bundle = city.folder.path("b.zip")
        #expect(try city.run("export", "--reason", "Uji", "--output", bundle).status == 0)
        #expect(try Program.titian("verify", bundle, "--key", city.key()).status == 0)
    }

    static let texts: [(why: String, bytes: [UInt8])] = [
        ("lone surrogates", [0xED, 0xA0, 0x80, 0x20, 0xED, 0xB0, 0x80]),
        ("invalid UTF-8", [0xFF, 0xFE, 0xC0, 0xAF, 0xF5, 0x80, 0x80, 0x80]),
        ("a sequence cut short", [0xF0, 0x9F, 0x98]),
        ("NUL bytes", [0x00, 0x61, 0x00, 0x00]),
        ("a byte order mark amid", [0xEF, 0xBB, 0xBF]),
        ("only direction marks", Array("\u{200E}\u{200F}\u{202A}\u{202C}".utf8)),
        ("line separators", Array("a\u{2028}b\u{2029}c\u{85}d\u{0B}e\u{0C}f".utf8)),
        ("SQL and JSON", Array("'; DROP TABLE entry; -- \"}]".utf8)),
    ]

    @Test("odd bytes in a message stay with it, and everything goes on", arguments: texts.indices)
    func oddBytes(index: Int) throws {
        let city = try City()
        let odd = Self.texts[index].bytes
        var bytes = Array("20/11/26 08.00 - Camat A: awal ".utf8) + odd + Array(" akhir\n".utf8)
        bytes +=
            Array("20/11/26 08.01 - Camat ".utf8) + odd
            + Array(": siap\n20/11/26 08.02 - Camat C: selesai\n".utf8)
        try city.folder.write(bytes, to: Chat.fileName)
        let report = try city.importFile(city.folder.path(Chat.fileName))
        #expect(report.added == report.posts && report.posts >= 2)
        let posts = try city.posts()
        #expect(posts.first?.text.hasPrefix("awal ") == true && posts.first?.text.hasSuffix(" akhir") == true)
        #expect(posts.last?.text == "selesai")
        #expect(posts.compactMap(\.source).map(\.byteLength).reduce(0, +) == bytes.count)
        #expect(try city.importFile(city.folder.path(Chat.fileName)).added == 0)
        let bundle = city.folder.path("b.zip")
        #expect(try city.run("export", "--reason", "Uji", "--output", bundle).status == 0)
        #expect(try Program.titian("verify", bundle, "--key", city.key()).status == 0)
        for format in DigestTests.formats { #expect(try city.run("digest", "--format", format).status == 0) }
        #expect(try city.run("search", "awal").status == 0)
    }

    @Test("a line of 50 MB is imported or refused, never half, and in bounded memory")
    func longLine() throws {
        let city = try City()
        let path = city.folder.path(Chat.fileName)
        var bytes = Array("20/11/26 08.00 - Camat A: Selamat pagi ".utf8)
        bytes += [UInt8](repeating: 0x61, count: 50 << 20)
        bytes += Array("\n20/11/26 08.01 - Camat B: siap\n".utf8)
        try city.folder.write(bytes, to: Chat.fileName)
        let run = try city.run("import", path)
        let size = try city.size()
        if run.status == 0 {
            #expect(size == 5)
            #expect(try city.posts("--from", "2026-11-20T08:01:00+07:00").map(\.text) == ["siap"])
        } else {
            #expect(run.status == 3 && run.errorText.contains(Chat.fileName) && size == 1)
        }
        #expect(try city.verify().status == 0)
    }

    @Test("a device, a socket, a zip in a zip and a wrong ending are refused or read for what they are")
    func shapes() throws {
        let city = try City()
        let good = try Self.sound(in: city)
        #expect(try city.run("import", "/dev/null").status == 3)
        #expect(try city.run("import", "/dev/zero").status == 3)
        let nested = city.folder.path("bertumpuk.zip")
        try Python.zip(nested, "add('ekspor.zip', open(sys.argv[2], 'rb').read())", good)
        try Self.expectRefusal(nested, in: city)
        // What a file is, its bytes tell.
        let renamed = city.folder.path("Chat WhatsApp dengan Forum Uji.txt")
        try FileManager.default.copyItem(atPath: good, toPath: renamed)
        #expect(try city.importFile(renamed, "--forum", "Forum Uji").added == 3)
    }
}
