import Domain
import Networks

/// Turns scanned records into posts.
///
/// Senders are cleaned once each; the words of a plain message are copied once and nothing else is.
struct PostBuilder {
    private let layout: ExportLayout
    private var senders: [IncomingSender?]

    init(_ layout: ExportLayout) {
        self.layout = layout
        senders = Array(repeating: nil, count: layout.participants.entries.count)
    }

    mutating func post(_ record: ScannedRecord) -> IncomingPost {
        if record.isAnnouncement { return announcement(record) }
        let body = record.bytes.part(record.body)
        var form = BodyForm(body, firstLine: record.firstLineEnd - record.body.lowerBound)
        let isExpired = record.kind == .unavailable && form.kind == .text
        if isExpired { (form.kind, form.head, form.isVerbatim) = (.unavailable, 0..<0, false) }
        let words = words(body, form)
        var post = IncomingPost(
            sender: sender(record),
            time: record.time,
            isMinutePrecise: !record.hasSeconds,
            stamp: text(record.bytes.part(record.stamp)),
            kind: form.kind,
            text: words.text,
            isEdited: form.isEdited,
            isDeleted: form.isDeleted,
            source: range(record)
        )
        if body.first(0x40) != nil, !post.text.isEmpty { post.mentions = Mentions.inText(body) }
        complete(&post, body, form)
        let isPlain = words.isVerbatim && form.isVerbatim && form.kind == .text
        if !isPlain || !hasPlainHeader(record, post.sender) { post.raw = Array(record.bytes) }
        return post
    }

    private func announcement(_ record: ScannedRecord) -> IncomingPost {
        let line = record.bytes.part(record.body)
        let firstLine = record.bytes.part(
            record.body
                .lowerBound..<max(record.body.lowerBound, min(record.firstLineEnd, record.body.upperBound))
        )
        var event = SystemLine.event(firstLine)
        if event.event == .missedCall, record.isVoiced, !layout.participants.isVoice(record.participant) {
            event.actor = layout.participants.isKnown(record.participant) ? senderName(record) : nil
        }
        return IncomingPost(
            sender: nil,
            time: record.time,
            isMinutePrecise: !record.hasSeconds,
            stamp: text(record.bytes.part(record.stamp)),
            kind: .system,
            text: Self.joinedLines(SystemLine.text(line)),
            system: event,
            source: range(record),
            raw: Array(record.bytes)
        )
    }

    private func range(_ record: ScannedRecord) -> SourceRange {
        SourceRange(line: record.line, byteOffset: record.offset, byteLength: record.bytes.count)
    }

    private func text(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Sender

    private mutating func sender(_ record: ScannedRecord) -> IncomingSender {
        let index = Int(record.participant)
        guard index >= 0 else { return SenderName.sender(record.bytes.part(record.sender)) }
        if let known = senders[index] { return known }
        let sender = SenderName.sender(record.bytes.part(record.sender))
        senders[index] = sender
        return sender
    }

    private func senderName(_ record: ScannedRecord) -> String {
        SenderName.sender(record.bytes.part(record.sender)).name
    }

    /// Whether stamp and sender, put back into the file's header, give the header's bytes.
    private func hasPlainHeader(_ record: ScannedRecord, _ sender: IncomingSender?) -> Bool {
        guard record.stamp.lowerBound == (layout.shape.bits & HeaderShape.bracketBit == 0 ? 0 : 1) else {
            return false
        }
        guard record.body.lowerBound == record.sender.upperBound + 2 else { return false }
        return sender?.name.utf8.count == record.sender.count
    }

    // MARK: Words

    private func words(_ body: UnsafeRawBufferPointer, _ form: BodyForm) -> (text: String, isVerbatim: Bool) {
        let head = Self.decoded(body.part(form.head))
        var text = head.text
        if !form.tail.isEmpty {
            let tail = Self.decoded(body.part(form.tail)).text
            text = text.isEmpty ? tail : text + "\n" + tail
        }
        if form.holdsMarks {
            text = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{200E}" }))
        }
        return (text, head.isVerbatim)
    }

    /// The bytes as text: a CR before a line feed dropped, invalid bytes as U+FFFD.
    private static func decoded(_ bytes: UnsafeRawBufferPointer) -> (text: String, isVerbatim: Bool) {
        let hasReturn = bytes.first(0x0D) != nil
        if let text = String(validating: bytes, as: UTF8.self) {
            return hasReturn ? (joinedLines(text), false) : (text, true)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return (hasReturn ? joinedLines(text) : text, false)
    }

    /// CR LF becomes LF; a CR elsewhere stays.
    private static func joinedLines(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: What is not words

    private func complete(_ post: inout IncomingPost, _ body: UnsafeRawBufferPointer, _ form: BodyForm) {
        if let file = form.file {
            let name = text(body.part(file))
            post.attachments = [Attachment(name: name, mime: MediaName.sort(name).mime)]
        } else if form.isLeftOut {
            post.attachments = [Attachment()]
        }
        if let place = form.location { post.location = Self.point(text(body.part(place))) }
    }

    /// `-6.9217,107.6071` and whatever follows.
    private static func point(_ query: String) -> GeoPoint? {
        let numbers = query.split(separator: ",", maxSplits: 1)
        guard numbers.count == 2 else { return nil }
        let digits = Set("-+.0123456789")
        guard let latitude = Double(numbers[0]),
            let longitude = Double(numbers[1].prefix { digits.contains($0) })
        else { return nil }
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        return GeoPoint(latitude: latitude, longitude: longitude)
    }
}
