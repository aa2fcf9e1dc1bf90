import Crypto
import Domain
import Networks
import StandIns
import Testing

@testable import WhatsAppCloud

/// The two steps to a file, and what goes wrong between them.
@Suite struct MediaTests {
    private static let bytes = [UInt8]((0..<5000).map { UInt8(truncatingIfNeeded: $0 * 7) })
    private let meta = Meta()

    private func fetch(_ reference: String, limit: Int64 = 1 << 20) async throws -> [UInt8] {
        let received = Received()
        try await #require(meta.network.media).fetch(reference, limit: limit) { received.add($0) }
        return received.bytes
    }

    @Test func aFileComesByItsID() async throws {
        let id = await meta.standIn.hold(Self.bytes, mime: "image/jpeg")
        #expect(try await fetch(id) == Self.bytes)
    }

    @Test func anExpiredAddressIsAskedForAgain() async throws {
        let id = await meta.standIn.hold(Self.bytes, mime: "image/jpeg")
        await meta.standIn.expireNextAddresses(1)
        #expect(try await fetch(id) == Self.bytes)
        #expect(await meta.standIn.calls.count == 4)
    }

    @Test func anAddressExpiredTwiceIsForLater() async throws {
        let id = await meta.standIn.hold(Self.bytes, mime: "image/jpeg")
        await meta.standIn.expireNextAddresses(2)
        await #expect(throws: NetworkFault.unreachable("the file's address had expired twice")) {
            try await fetch(id)
        }
        #expect(try await fetch(id) == Self.bytes)
    }

    @Test func otherBytesThanAnnouncedAreNotTaken() async throws {
        let id = await meta.standIn.hold(Self.bytes, mime: "image/jpeg")
        await meta.standIn.lieAboutHashes()
        await #expect(
            throws: NetworkFault.unreachable("the file's bytes are not those that WhatsApp announced")
        ) { try await fetch(id) }
    }

    @Test func aTooLargeFileIsRefusedBeforeItsDownload() async throws {
        let id = await meta.standIn.hold(Self.bytes, mime: "image/jpeg")
        await #expect(throws: NetworkFault.refused("the file has 5000 bytes")) {
            try await fetch(id, limit: 4999)
        }
        #expect(await meta.standIn.calls.count == 1)
    }

    @Test func aFileThatIsGoneIsRefused() async {
        await #expect(throws: NetworkFault.refused("error 100, HTTP status 400")) { try await fetch("99") }
    }

    @Test func anIDCannotLeaveItsPlace() async {
        await #expect(throws: NetworkFault.self) { try await fetch("../v1?x=#") }
        let paths = await meta.standIn.calls.map(\.path)
        #expect(paths == ["/v25.0/../v1?x=#"])
    }

    @Test func aBrokenDownloadIsForLater() async throws {
        let id = await meta.standIn.hold(Self.bytes, mime: "image/jpeg")
        await meta.standIn.misbehave([.slowly(pause: .zero), .breakOff])
        await #expect(throws: NetworkFault.unreachable("connection broke off")) { try await fetch(id) }
    }

    @Test func hashesAreReadInBothSpellings() {
        let hash = SHA256.hash(data: Self.bytes)
        let base64 = String(decoding: Base64.encode(Array(hash)), as: UTF8.self)
        #expect(MediaReference.hash(base64) == Hex.encode(hash))
        #expect(MediaReference.hash(Hex.encode(hash).uppercased()) == Hex.encode(hash))
        #expect(MediaReference.hash("4654+8g=") == nil)
    }

    @Test func aReferenceReadsBack() {
        for reference in [
            MediaReference(id: "7", sha256: nil), MediaReference(id: "a b", sha256: nil),
            MediaReference(id: "7", sha256: String(repeating: "a", count: 64)),
        ] {
            #expect(MediaReference(reading: reference.text) == reference)
        }
    }
}

/// What a sink was given.
private final class Received: @unchecked Sendable {
    private(set) var bytes: [UInt8] = []

    func add(_ piece: UnsafeRawBufferPointer) { bytes += piece }
}
