import Domain

@testable import Intake

/// One post as it truly happened.
struct ScriptedPost {
    var milliseconds: Int64
    var person: Int
    var kind: PostKind
    var text: String
    var editedText: String?
    var isLaterDeleted = false
    var file: String?
}

/// A conversation as it truly happened.
struct AlignmentScript {
    var posts: [ScriptedPost] = []
    var people: Int

    static let start: Int64 = 1_637_366_400_000

    /// Busy minutes and pauses; long reports, "Siap" from several people at once, albums of photos.
    init(seed: UInt64, people: Int, count: Int, changes: Bool = true) {
        self.people = people
        var random = SplitMix64(seed: seed)
        var time = AlignmentScript.start
        let common = ["Siap", "🙏", "Siap laksanakan", "Monitor", "👍", "Terima kasih"]
        while posts.count < count {
            time +=
                Int64.random(in: 0..<10, using: &random) == 0
                ? Int64.random(in: 600..<7200, using: &random) * 1000
                : Int64.random(in: 1..<50, using: &random) * 1000
            let person = Int.random(in: 0..<people, using: &random)
            let number = posts.count
            switch Int.random(in: 0..<10, using: &random) {
            case 0...3:
                let text =
                    "Laporan kegiatan nomor \(number) di RW \(number % 17): jalan sudah ditangani petugas"
                posts.append(ScriptedPost(milliseconds: time, person: person, kind: .text, text: text))
            case 4...6:
                let text = common[Int.random(in: 0..<common.count, using: &random)]
                posts.append(ScriptedPost(milliseconds: time, person: person, kind: .text, text: text))
            case 7:
                posts.append(
                    ScriptedPost(milliseconds: time, person: person, kind: .text, text: "ok \(number)")
                )
            default:
                for index in 0..<Int.random(in: 1...4, using: &random) {
                    let kind: PostKind = Int.random(in: 0..<5, using: &random) == 0 ? .video : .photo
                    let caption = index == 0 && number % 2 == 0 ? "Dokumentasi lokasi ke-\(number)" : ""
                    posts.append(
                        ScriptedPost(
                            milliseconds: time + Int64(index) * 1000,
                            person: person,
                            kind: kind,
                            text: caption,
                            file: "sha-\(number)-\(index)"
                        )
                    )
                }
            }
            guard changes else { continue }
            switch Int.random(in: 0..<24, using: &random) {
            case 0: posts[posts.count - 1].isLaterDeleted = true
            case 1 where posts[posts.count - 1].file == nil && posts[posts.count - 1].text.utf8.count > 20:
                posts[posts.count - 1].editedText = posts[posts.count - 1].text + " (ralat)"
            default: break
            }
        }
        posts.sort { $0.milliseconds < $1.milliseconds }
    }
}

/// What a phone shows of a conversation.
struct PhoneView {
    enum Files {
        case leftOutUnnamed
        case leftOutByKind
        case here
    }

    /// The name of every person in this phone's contacts.
    var names: [String]
    var owner: Int?
    /// Minutes that the file's clock stands ahead of the log's assumed zone.
    var clock = 0
    var hasSeconds = false
    var isLater = false
    var files = Files.leftOutUnnamed
    /// The part of the script's posts that it holds.
    var part: ClosedRange<Double> = 0...1
    /// Milliseconds that the phone's own posts stand off.
    var ownSkew: Int64 = 0

    /// The records of the export, each with the number of the post it shows.
    func render(_ script: AlignmentScript) -> [(record: FileRecord, truth: Int)] {
        let count = Double(script.posts.count)
        let range = Int(part.lowerBound * count)..<Int(part.upperBound * count)
        return range.map { ($0, script.posts[$0]) }.map { truth, post in (record(post), truth) }
    }

    private func record(_ post: ScriptedPost) -> FileRecord {
        let isOwn = post.person == owner
        var time = post.milliseconds + (isOwn ? ownSkew : 0)
        if !hasSeconds { time -= time % 60_000 }
        let isDeleted = isLater && post.isLaterDeleted
        let text = isLater ? post.editedText ?? post.text : post.text
        var record = FileRecord(
            milliseconds: time + Int64(clock) * 60_000,
            label: isOwn ? "Anda" : names[post.person],
            isSelf: isOwn,
            kind: isDeleted ? .text : post.kind,
            isDeleted: isDeleted,
            isEdited: !isDeleted && isLater && post.editedText != nil,
            key: isDeleted ? .empty : ContentKey.of(text)
        )
        guard let file = post.file, !isDeleted else { return record }
        switch files {
        case .leftOutUnnamed:
            record.kind = .unavailable
            record.media = .leftOut
        case .leftOutByKind: record.media = .leftOut
        case .here: record.media = .here([file])
        }
        return record
    }
}
