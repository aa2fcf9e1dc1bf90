import Domain
import Outbox
import ReadModel
import Records
import Roster

/// Records on their way to those whose task they are, and photos that come after them.
extension Caseworker {
    /// How long a route waits for photos that are being fetched, in milliseconds.
    private static let photoPatience: Int64 = 300_000

    /// What is to be brought to a unit on account of an item: the record, or photos that came after it.
    func waiting(_ item: RecordNews, _ record: RecordNumber, _ unit: String) throws -> [WaitingRoute] {
        let photos = try item.photos.isEmpty || wasRouted(record, before: item.entry) ? item.photos : []
        let brought = (item.isRouted ? [nil] : []) + photos.map(Optional.some)
        return brought.map { WaitingRoute(record: record, unit: unit, news: item, photo: $0) }
    }

    /// Routes whose photos are there, or have been waited for long enough.
    mutating func ready(_ now: Int64) throws -> [Intent] {
        var intents: [Intent] = []
        var waiting: [WaitingRoute] = []
        for route in routes {
            guard now - route.news.accepted < settings.newsAge,
                let record = log.book[route.record], let kind = workflow.kinds.kind(record.kind),
                isStillTheirs(record, kind, route)
            else { continue }
            let entries = route.photo.map { [$0] } ?? photoEntries(of: record)
            let posts = try entries.compactMap { try view.post($0) }
            let isAwaited = posts.contains { $0.state?.attachments.contains(where: \.isAwaited) ?? false }
            let isUrgent = route.photo == nil && record.fields["emergency"] != nil
            // Nothing is held up by a photo that comes after its route.
            let isPatient = route.photo != nil || now - route.news.accepted < Self.photoPatience
            if isAwaited, !isUrgent, isPatient {
                waiting.append(route)
                continue
            }
            let photos = posts.flatMap { Self.pictures(of: $0) }
            if let photo = route.photo {
                intents += try morePhotos(photo, photos, route.news, record)
            } else {
                intents += try handover(route.news, record, kind, photos)
            }
        }
        routes = waiting
        return intents
    }

    /// Whether a unit is still to be told: not of what is another's task by now, goes on elsewhere or is finished.
    private func isStillTheirs(_ record: KeptRecord, _ kind: RecordKind, _ route: WaitingRoute) -> Bool {
        record.isActive && record.parties.responsible.first == route.unit && !kind.isFinal(record.state)
    }

    private mutating func handover(
        _ item: RecordNews,
        _ record: KeptRecord,
        _ kind: RecordKind,
        _ photos: [String]
    ) throws -> [Intent] {
        guard let unit = record.parties.responsible.first, let opening = try opening(of: record) else {
            return []
        }
        let briefing = posts.shelf.briefing(at: item.accepted)
        guard let target = addressees(briefing).target(for: unit) else { return [] }
        let line = text(kind, at: item.accepted).line(of: record, for: .forum) ?? record.number.text
        let body = [
            line, try origin(item, record), said(opening), try corrected(item), try reopening(item),
            QuotedRoute.request,
        ]
        let text = RouteText.message(
            of: routed(opening, briefing),
            body.filter { !$0.isEmpty }.joined(separator: "\n")
        )
        return [route(item, record, to: target, text, photos, below: opening)]
    }

    /// What is brought to an agency of a record, below the report that opened it.
    func route(
        _ item: RecordNews,
        _ record: KeptRecord,
        to target: Intent.Target,
        _ text: String,
        _ photos: [String] = [],
        below opening: PostView
    ) -> Intent {
        Intent(
            actor: Self.speaker,
            version: Self.speakerVersion,
            source: item.occasion,
            target: target,
            kind: .route,
            text: text,
            photos: photos,
            reply: opening.entry,
            urgency: record.fields["emergency"] == nil ? .ordinary : .emergency
        )
    }

    /// A report as the first line of what is brought over tells of it.
    func routed(_ opening: PostView, _ briefing: RosterBriefing) -> RoutedPost {
        let shown = briefing.sender(opening.sender ?? PostAuthor(id: "", name: ""))
            .flatMap { briefing.roster.assignment(of: $0.member)?.position }
        return RoutedPost(
            entry: opening.entry,
            forum: opening.forum,
            isPrivate: posts.shelf.state.chats(of: opening.forum.id).contains(where: \.isDirect),
            sender: opening.sender?.id ?? "",
            senderName: shown ?? opening.sender?.name ?? "",
            at: opening.at ?? Moment(milliseconds: opening.accepted, offsetMinutes: 0),
            kind: .text,
            text: ""
        )
    }

    /// Why it comes once more, in the words of whoever says that it is not done.
    private func reopening(_ item: RecordNews) throws -> String {
        guard item.isReopened, let post = try item.source.flatMap({ try view.post($0) }) else { return "" }
        return "Dilaporkan belum selesai: \(said(post))"
    }

    /// What its reporter has put right in words of their own; of an edit the report says it.
    private func corrected(_ item: RecordNews) throws -> String {
        guard item.isCorrection, let post = try item.source.flatMap({ try view.post($0) }),
            post.revises == nil
        else { return "" }
        return said(post)
    }

    /// The words of a post as others may read them.
    private func said(_ post: PostView) -> String {
        settings.discreet(MaskedNumbers.masking(post.state?.text ?? post.text))
    }

    /// A photo that came after the route, in answer to it.
    private mutating func morePhotos(
        _ entry: Int,
        _ photos: [String],
        _ item: RecordNews,
        _ record: KeptRecord
    ) throws -> [Intent] {
        let briefing = posts.shelf.briefing(at: item.accepted)
        guard !photos.isEmpty, let opening = try opening(of: record),
            let unit = record.parties.responsible.first,
            let target = addressees(briefing).target(for: unit)
        else { return [] }
        return [
            Intent(
                actor: Self.speaker,
                version: Self.speakerVersion,
                source: entry,
                target: target,
                kind: .route,
                text: "\(record.number.text): foto tambahan.",
                photos: photos,
                reply: opening.entry,
                // The emergency did not wait for it, and it does not wait for the morning.
                urgency: record.fields["emergency"] == nil ? .ordinary : .emergency
            )
        ]
    }

    /// What whoever reported it has put right, where the agency has it already: once for each time, below its route.
    mutating func toAgency(_ item: RecordNews, _ record: KeptRecord, _ kind: RecordKind, _ opening: PostView)
        throws
        -> [Intent]
    {
        guard item.isCorrection, !item.isAssigned, kind.routing != nil, record.isActive,
            !kind.isFinal(record.state),
            let unit = record.parties.responsible.first, try wasRouted(record.number, before: item.entry),
            let post = try item.source.flatMap({ try view.post($0) }),
            let before = try log.record(record.number, asOf: item.entry - 1),
            saysOtherwise(record, than: before, kind, at: item.accepted),
            let line = text(kind, at: item.accepted).line(of: record, for: .forum)
        else { return [] }
        let briefing = posts.shelf.briefing(at: item.accepted)
        guard let target = addressees(briefing).target(for: unit) else { return [] }
        let words = settings.discreet(MaskedNumbers.masking(post.text))
        let text = RouteText.correction(
            of: routed(opening, briefing),
            [line, words].filter { !$0.isEmpty }.joined(separator: "\n")
        )
        return [route(item, record, to: target, text, below: opening)]
    }

    /// Whether any field says something else than before: the same words in another post are no news.
    private mutating func saysOtherwise(
        _ record: KeptRecord,
        than before: KeptRecord,
        _ kind: RecordKind,
        at now: Int64
    ) -> Bool {
        let text = text(kind, at: now)
        return kind.fields.contains { field in
            field.kind != .photos && text.text(of: field, in: record) != text.text(of: field, in: before)
        }
    }

    /// Whether the log says before an entry that a record was handed over: what is linked later did not go along.
    func wasRouted(_ record: RecordNumber, before entry: Int) throws -> Bool {
        try log.life(of: record).contains { known, event in
            guard case .moved(RecordAct.routed.rawValue, _, _) = event.change else { return false }
            return try view.events(about: event.source ?? known).contains { said in
                guard said.kind == .intent, said.entry < entry, let intent = try said.intent else {
                    return false
                }
                return intent.actor == Self.speaker && intent.kind == .route
            }
        }
    }

    /// The posts of the sending that opened a record.
    private func photoEntries(of record: KeptRecord) -> [Int] {
        record.sources.filter { $0.value == "opened" || $0.value == "kiriman" }.keys.sorted()
    }

    private static func pictures(of post: PostView) -> [String] {
        (post.state?.attachments ?? post.attachments).filter { $0.mime?.hasPrefix("image/") == true }
            .compactMap(\.sha256)
    }

    /// Whom the relay can tell something on a day.
    func addressees(_ briefing: RosterBriefing) -> Addressees {
        Addressees(
            posts.shelf.state,
            briefing.roster,
            networks: settings.networks,
            speech: settings.speech
        )
    }
}

/// A record that goes to its agency as soon as its photos are there.
struct WaitingRoute {
    let record: RecordNumber
    /// Whose task it was when it was sent.
    let unit: String
    let news: RecordNews
    /// The one photo that came after its record had gone; nil for the record itself.
    var photo: Int?
}
