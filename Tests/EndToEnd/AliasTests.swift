import Foundation
import TestSupport
import Testing

/// What an export teaches about names, even where it brings no post that the log lacks.
@Suite("Names learned from overlapping exports")
struct AliasTests {
    private static let words = [
        "Selamat pagi, genangan di Jalan Melati RW 05 sudah surut sejak pukul enam tadi",
        "Pohon tumbang di depan kantor kelurahan sudah dipotong, lalu lintas kembali lancar",
        "Mohon petugas kebersihan mengangkut sampah di TPS Pasar Lama sebelum siang",
    ]

    private static func export(calling name: String) -> [UInt8] {
        let lines = words.enumerated().map { "20/11/26 07.1\($0) - \(name): \($1)\n" }
        return Array(lines.joined().utf8)
    }

    @Test("are kept although nothing else is new, and only once")
    func keptOnce() throws {
        let city = try City()
        let file = "Chat WhatsApp dengan Forum Uji.txt"
        try FileManager.default.createDirectory(
            atPath: city.folder.path("a"),
            withIntermediateDirectories: true
        )
        try FileManager.default.createDirectory(
            atPath: city.folder.path("b"),
            withIntermediateDirectories: true
        )
        try city.folder.write(Self.export(calling: "Lurah Melati"), to: "a/\(file)")
        try city.folder.write(Self.export(calling: "Pak Darto"), to: "b/\(file)")

        try city.importFile(city.folder.path("a/\(file)"))
        let other = try city.importFile(city.folder.path("b/\(file)"))
        #expect(other.matched == 3 && other.added == 0)
        #expect(other.aliases.map(\.name) == ["Pak Darto"])
        #expect(other.firstEntry != nil, "the name was learned")

        let again = try city.importFile(city.folder.path("b/\(file)"))
        #expect(again.firstEntry == nil, "there is nothing more to learn")
        #expect(try city.importFile(city.folder.path("a/\(file)")).firstEntry == nil)
        #expect(try city.verify().status == 0)
    }
}
