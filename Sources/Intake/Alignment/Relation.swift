import Domain

/// How a record of a file can be the same post as one of the log, sender and time left aside.
struct Relation: Equatable {
    enum Outcome: Equatable {
        case matches
        case revises(RevisionKind, earlier: Bool)
    }

    var outcome: Outcome
    /// How much speaks for it; more is better.
    var weight: Int
    /// Taking the wrong one of several posts would put words or a state where they do not belong.
    var isDelicate: Bool

    private init(_ outcome: Outcome, _ weight: Int, isDelicate: Bool = false) {
        self.outcome = outcome
        self.weight = weight
        self.isDelicate = isDelicate
    }

    private static func matches(_ weight: Int) -> Relation { Relation(.matches, weight) }

    private static func revises(_ kind: RevisionKind, earlier: Bool = false, _ weight: Int) -> Relation {
        Relation(.revises(kind, earlier: earlier), weight, isDelicate: true)
    }

    /// Two announcements with the same words.
    static let announcement = matches(1000)

    /// The strongest way in which `record` can show `post`; nil where it cannot.
    ///
    /// `fileIsOlder`: of two different edited wordings the log's is the later one.
    static func between(_ record: FileRecord, _ post: LoggedPost, fileIsOlder: Bool) -> Relation? {
        guard record.kind != .system, post.kind != .system else { return nil }
        if record.isDeleted { return post.isDeleted ? matches(900) : revises(.deletion, 300) }
        if post.isDeleted { return againstDeleted(record, post) }
        if isHeldBack(record) { return matches(isHeldBack(post) ? 900 : 150) }
        if isHeldBack(post) { return revises(record.media.isHere ? .media : .edit, 150) }
        switch (record.media != .none, post.media != .none) {
        case (true, true): return mediaBoth(record, post, fileIsOlder)
        case (true, false), (false, true): return mediaOne(record, post)
        case (false, false): return words(record, post, fileIsOlder)
        }
    }

    /// Whether the wording is one that the log knows of the post.
    static func isKnown(_ record: FileRecord, _ post: LoggedPost) -> Bool {
        !record.key.isEmpty && (record.key == post.key || post.wordings.contains(record.key))
    }

    private static func isSameFile(_ record: FileRecord, _ post: LoggedPost) -> Bool {
        post.media.isHere && record.media.names.contains { post.media.names.contains($0) }
    }

    private static func isHeldBack(_ record: FileRecord) -> Bool {
        Evidence.isHeldBack(record.key, record.kind, record.media)
    }

    private static func isHeldBack(_ post: LoggedPost) -> Bool {
        Evidence.isHeldBack(post.key, post.kind, post.media)
    }

    private static func againstDeleted(_ record: FileRecord, _ post: LoggedPost) -> Relation? {
        if isSameFile(record, post) { return matches(1000) }
        if isKnown(record, post) {
            guard record.media.isHere, !post.media.isHere else { return matches(800) }
            var relation = revises(.media, earlier: true, 800)
            relation.isDelicate = false
            return relation
        }
        // A placeholder that was logged first does not tell what it stands for.
        let isCompatible = post.kind == .text || isCompatible(record.kind, post.kind)
        if record.media != .none, post.media != .none, isCompatible {
            let isNew = record.media.isHere && !post.media.isHere
            return isNew ? revises(.media, earlier: true, 600) : matches(600)
        }
        if isHeldBack(record) { return matches(150) }
        let kind: RevisionKind = record.media.isHere ? .media : .edit
        return revises(kind, earlier: true, post.isContentKnown ? 100 : 300)
    }

    private static func words(_ record: FileRecord, _ post: LoggedPost, _ fileIsOlder: Bool) -> Relation? {
        if record.key == post.key || isKnown(record, post) { return matches(1000) }
        if record.isEdited != post.isEdited { return revises(.edit, earlier: post.isEdited, 300) }
        if record.isEdited { return revises(.edit, earlier: fileIsOlder, 200) }
        // Phones word these themselves.
        let isReworded = record.kind == post.kind && [.location, .poll, .contact].contains(record.kind)
        return isReworded ? matches(500) : nil
    }

    private static func mediaBoth(_ record: FileRecord, _ post: LoggedPost, _ fileIsOlder: Bool) -> Relation?
    {
        guard isCompatible(record.kind, post.kind) else { return nil }
        let isSameCaption = record.key == post.key || isKnown(record, post)
        let isSameFile = isSameFile(record, post)
        let isConflict = record.media.isHere && post.media.isHere && !isSameFile
        guard isSameCaption else {
            return isConflict ? nil : otherCaption(record, post, isSameFile, fileIsOlder)
        }
        if isConflict {
            // The sender's own phone keeps another copy than the receivers'; the caption tells.
            return record.key.isDistinctive ? revises(.media, 250) : nil
        }
        var weight = (record.key.isEmpty ? 600 : 650) + (record.kind == post.kind ? 10 : 0)
        if isSameFile { weight += 600 }
        // An Android phone does not say what sort of file it left out; another phone may.
        let tellsSort = post.kind == .unavailable && record.kind != .unavailable
        guard !post.media.isHere, record.media.isHere || tellsSort else { return matches(weight) }
        var relation = revises(.media, weight)
        // Photos of one sender in one minute that have nothing to tell them apart are taken in order.
        relation.isDelicate = false
        return relation
    }

    private static func otherCaption(
        _ record: FileRecord,
        _ post: LoggedPost,
        _ isSameFile: Bool,
        _ fileIsOlder: Bool
    ) -> Relation? {
        // Some phones drop the caption of a file that they leave out.
        if record.key.isEmpty { return isSameFile || record.media == .leftOut ? matches(560) : nil }
        if post.key.isEmpty, post.media == .leftOut || isSameFile {
            return revises(record.media.isHere && !isSameFile ? .media : .edit, 560)
        }
        guard isSameFile || record.isEdited || post.isEdited else { return nil }
        let earlier = record.isEdited == post.isEdited ? fileIsOlder : post.isEdited
        return revises(.edit, earlier: earlier, isSameFile ? 900 : 250)
    }

    private static func mediaOne(_ record: FileRecord, _ post: LoggedPost) -> Relation? {
        guard isKnown(record, post) else { return nil }
        return record.media.isHere ? revises(.media, 400) : matches(400)
    }

    /// An Android phone calls every file that it leaves out the same.
    private static func isCompatible(_ left: PostKind, _ right: PostKind) -> Bool {
        left == right || left == .unavailable || right == .unavailable
    }
}
