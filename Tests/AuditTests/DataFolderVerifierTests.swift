import Domain
import Foundation
import Journal
import Media
import Testing

@testable import Audit

@Suite("A data folder under verification")
struct DataFolderVerifierTests {
    let world: BundleWorld

    init() throws {
        world = try BundleWorld()
        try world.appender.checkpoint()
    }

    private func report() throws -> DataFolderReport {
        try DataFolderVerifier(
            journal: world.journal,
            photos: world.photos,
            key: world.key.verifier(),
            signed: try world.keys.lastSigned()
        )
        .run()
    }

    @Test("is clean when nothing was touched, and stray photos are no fault")
    func clean() throws {
        #expect(try report().isClean)
        #expect(try report().photos == 8)
        #expect(try report().strayCount == 0)
        _ = try world.photo(99)
        let report = try report()
        #expect(report.isClean)
        #expect(report.strayPhotos == [try #require(world.photoHashes.last)])
        #expect(String(decoding: report.json, as: UTF8.self).hasPrefix(#"{"ok":true,"size":45,"root":""#))
    }

    @Test("names the entry of a photo that is gone, and of one with a changed bit")
    func photos() throws {
        try world.photos.delete(world.photoHashes[1])
        let altered = world.photoHashes[3]
        let url = URL(fileURLWithPath: "\(world.photos.folder)/\(altered.prefix(2))/\(altered)")
        var bytes = Array(try Data(contentsOf: url))
        bytes[100] ^= 1
        try Data(bytes).write(to: url)
        let findings = try report().audit.findings
        #expect(
            findings == [
                AuditFinding(code: .missingMedia, entry: world.posts[5], detail: world.photoHashes[1]),
                AuditFinding(code: .media, entry: world.posts[15], detail: altered),
            ]
        )
        #expect(try report().lines.last?.english == "NOT INTACT: 2 findings")
    }
}
