import Archives
import Networks
import Testing

@Suite struct ArchiveTextChoiceTests {
    private let folder: ArchiveFolder

    init() throws {
        folder = try ArchiveFolder()
    }

    private func chosen(_ names: [String], in archive: String = "Ekspor.zip") throws -> String {
        let zip = ZipBuilder(names.map { ZipBuilder.Entry($0, "isi") })
        return try ExportArchive(path: folder.write(archive, zip.bytes())).text.name
    }

    @Test("The only text is the chat, whatever its name and wherever it lies")
    func onlyText() throws {
        #expect(try chosen(["Obrolan/grup.TXT", "a.jpg"]) == "Ekspor.zip/Obrolan/grup.TXT")
    }

    @Test(
        "Among several, WhatsApp's own names win over posted text files",
        arguments: [
            "_chat.txt", "Chat WhatsApp dengan Forum Camat-Lurah.txt",
            "WhatsApp Chat with Forum Pimpinan.txt",
        ]
    )
    func knownNames(name: String) throws {
        #expect(try chosen(["Notulen.txt", name, "Catatan.txt"]) == "Ekspor.zip/\(name)")
    }

    @Test("A posted text file can be read as media")
    func postedText() throws {
        let zip = ZipBuilder(.init("_chat.txt", "isi"), .init("Notulen.txt", "agenda"))
        let archive = try ExportArchive(path: folder.write("Ekspor.zip", zip.bytes()))
        #expect(try archive.wholeMedia() == ["Notulen.txt": Array("agenda".utf8)])
    }

    @Test("Of two chats, the one named like the archive wins, then the one less deep")
    func twins() throws {
        let a = "Chat WhatsApp dengan A.txt"
        let b = "Chat WhatsApp dengan B.txt"
        #expect(try chosen([a, b], in: "Chat WhatsApp dengan B.zip") == "Chat WhatsApp dengan B.zip/\(b)")
        #expect(try chosen(["x/\(a)", b]) == "Ekspor.zip/\(b)")
    }

    @Test("Where it cannot be told, the error lists the candidates")
    func undecidable() throws {
        #expect(throws: ArchiveFault.severalTexts(archive: "Ekspor.zip", names: ["a.txt", "b.txt"])) {
            _ = try chosen(["a.txt", "b.txt"])
        }
        #expect(
            throws: ArchiveFault.severalTexts(archive: "Ekspor.zip", names: ["a/_chat.txt", "b/_chat.txt"])
        ) {
            _ = try chosen(["a/_chat.txt", "b/_chat.txt"])
        }
    }

    @Test("An archive without a text is refused")
    func noText() throws {
        #expect(throws: ArchiveFault.noText(archive: "Ekspor.zip")) { _ = try chosen(["a.jpg"]) }
        #expect(throws: ArchiveFault.self) { _ = try chosen([]) }
    }
}
