import Archives
import Domain
import Foundation
import Journal
import Media
import Testing

@testable import Audit

/// A small city in a temporary folder: a journal with two forums, photos, and everything to export it.
final class BundleWorld {
    static let origin = "relay.kotacontoh.go.id/log"
    static let pimpinan = Forum(id: ForumID(rawValue: "pimpinan22"), name: "Forum Pimpinan")
    static let camat = Forum(id: ForumID(rawValue: "camatlurah"), name: "Forum Camat-Lurah")
    static let start: Int64 = 1_763_694_000_000

    let folder: URL
    let keys: KeyFolder
    let key: SigningKey
    let appender: Appender
    let photos: PhotoStore
    var journal: String { folder.path + "/journal.db" }

    /// Entry numbers by what they are.
    private(set) var rosters: [Int] = []
    private(set) var intake = -1
    private(set) var posts: [Int] = []
    private(set) var photoHashes: [String] = []

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("titian-audit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        keys = KeyFolder(path: folder.path + "/keys")
        let clock = Clock(BundleWorld.start)
        try Appender.create(
            path: folder.path + "/journal.db",
            keys: keys,
            origin: Self.origin,
            birth: Array(#"{"organisation":"Kota Contoh"}"#.utf8),
            clock: { clock.next() }
        )
        key = try keys.signingKey()
        appender = try Appender(path: folder.path + "/journal.db", keys: keys) { clock.next() }
        photos = try PhotoStore(folder: folder.path + "/photos", access: .writing)
        try fill()
    }

    deinit {
        appender.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Two forums, an intake, forty posts in turn, every fifth with a photo, an edit at the end.
    private func fill() throws {
        for forum in [Self.pimpinan, Self.camat] {
            let body = #"{"op":"forum.add","forum":"\#(forum.id.rawValue)","name":"\#(forum.name)"}"#
            rosters += try append(
                EntryDraft(kind: .roster, forum: forum.id, contents: BySlot(body: Array(body.utf8)))
            )
        }
        intake = try append(
            EntryDraft(kind: .intake, contents: BySlot(body: Array(#"{"file":"chat.zip"}"#.utf8)))
        )[0]
        for number in 0..<40 {
            let forum = number % 2 == 0 ? Self.pimpinan : Self.camat
            let photo = number % 5 == 0 ? try self.photo(number) : nil
            let text = number == 7 ? "=1+1" : "Izin melapor, pohon tumbang RT \(number) 👍\nsudah ditangani"
            posts += try append(post(text, forum, photo: photo, from: [intake]))
        }
        var edit = post("Izin melapor, ralat: dua pohon", Self.pimpinan, from: [posts[0], intake])
        edit.kind = .edit
        posts += try append(edit)
    }

    func append(_ draft: EntryDraft) throws -> [Int] {
        Array(try appender.appendAndWait([draft]))
    }

    /// A post by the lurah of Sukamaju.
    func post(_ text: String, _ forum: Forum, photo: Domain.Attachment? = nil, from: [Int] = []) -> EntryDraft
    {
        let author = PostAuthor(id: "whatsapp:lurah", name: "Lurah Sukamaju", phone: "+62 812-0000-0001")
        let body = PostBody(
            at: Moment(milliseconds: Self.start + 1_230, offsetMinutes: 420),
            stamp: "21/11/26 10.00",
            kind: photo == nil ? .text : .photo,
            text: text
        )
        return EntryDraft(
            kind: .post,
            forum: forum.id,
            contents: BySlot(
                author: author.encoded(),
                body: body.encoded(),
                media: photo.map { Domain.Attachment.encoded([$0]) },
                raw: Array("raw \(text)".utf8)
            ),
            from: from
        )
    }

    /// Bytes of a JPEG's look in the photo store.
    func photo(_ number: Int) throws -> Domain.Attachment {
        let bytes: [UInt8] =
            [0xFF, 0xD8, 0xFF, 0xE0] + (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* (number + 3)) }
        let stored = try photos.put(name: "IMG-\(number).jpg", limit: 1 << 20) { put in
            try bytes.withUnsafeBytes(put)
        }
        try photos.sync()
        photoHashes.append(stored.sha256)
        return Domain.Attachment(
            name: "IMG-\(number).jpg",
            sha256: stored.sha256,
            size: stored.size,
            mime: stored.mime
        )
    }

    /// The posts of one forum, everything else as the tests need it.
    func request(since: Int64? = nil, selecting filter: (Int) -> Bool = { _ in true }) throws -> BundleRequest
    {
        let reader = try JournalReader(path: journal)
        let selection = try posts.filter {
            try reader.entry($0).envelope().forum == Self.pimpinan.id && filter($0)
        }
        return BundleRequest(
            reason: "Pemeriksaan Inspektorat triwulan IV",
            who: "Budi (Inspektorat)",
            organisation: "Kota Contoh",
            query: .init(forum: Self.pimpinan, from: "2026-11-21", to: "2026-11-22"),
            selection: selection,
            context: rosters,
            forums: [Self.pimpinan],
            since: since,
            created: Moment(milliseconds: Self.start + 90_000, offsetMinutes: 420)
        )
    }

    /// Writes a bundle and returns where it is.
    @discardableResult
    func export(_ request: BundleRequest, as name: String = "bundle.zip") throws -> String {
        let path = folder.path + "/" + name
        let writer = BundleWriter(journal: try JournalReader(path: journal), photos: photos, key: key)
        _ = try writer.write(request, appender: appender, to: path)
        return path
    }

    /// Writes a bundle, unpacks it and returns the folder.
    func unpackedExport(_ request: BundleRequest? = nil) throws -> UnpackedWorld {
        let zip = try export(try request ?? self.request(), as: "bundle-\(UUID().uuidString).zip")
        return try UnpackedWorld(zip: zip, folder: folder.appendingPathComponent(UUID().uuidString))
    }
}

/// A clock that moves on by a second per reading.
final class Clock: @unchecked Sendable {
    private let lock = NSLock()
    private var now: Int64

    init(_ start: Int64) {
        now = start
    }

    func next() -> Int64 {
        lock.withLock {
            now += 1000
            return now
        }
    }
}
