import Domain
import Networks

/// Finds every record of an export in one pass over its bytes.
///
/// Memory holds one record and the look-alikes that wait for a decision, not the file. It delivers records
/// in file order; each byte of the file lies in exactly one record or is counted as unplaced.
package struct RecordScanner {
    /// Text that may wait for a decision before it is forced.
    private static let longestWait = 1 << 20

    private let file: String
    let layout: ExportLayout
    var judge: HeaderJudge
    private var headers = HeaderReader()
    var days: DayCache
    var recent = RecentRecords()
    /// Of each participant, by number.
    let standings: [Candidate.Standing]
    let suspects: [Bool]
    private var open: Candidate?
    private var tally = ScanTally()

    private init(_ file: String, _ layout: ExportLayout) {
        self.file = file
        self.layout = layout
        judge = HeaderJudge(isMostlyKnown: layout.isMostlyKnown)
        days = DayCache(order: layout.order)
        let all = layout.participants.entries.indices
        standings = all.map { layout.participants.isKnown(Int32($0)) ? .known : .unknown }
        suspects = layout.participants.entries.map(\.isSuspect)
    }

    /// Learns the layout of `source`: the first reading.
    ///
    /// - Throws: ``WhatsAppExportError``, and what the source throws.
    package static func layout(_ source: any ExportSource, dateOrder: DateOrder? = nil) throws -> ExportLayout
    {
        try LayoutReader.layout(source, dateOrder: dateOrder)
    }

    /// Calls `each` with every record of `source`: the second reading.
    ///
    /// - Throws: ``WhatsAppExportError``, and what source and `each` throw.
    package static func scan(
        _ source: any ExportSource,
        layout: ExportLayout,
        each: (ScannedRecord) throws -> Void
    ) throws -> ScanTally {
        var scanner = RecordScanner(source.name, layout)
        let end = try LineFeed.read(
            source,
            { line, window in try scanner.take(line, window, each) },
            finish: { window in try scanner.finish(window, each) }
        )
        scanner.tally.lines = end.lines
        scanner.tally.bytes = end.bytes
        if scanner.tally.records == 0 {
            (scanner.tally.unplacedLines, scanner.tally.unplacedBytes) = (end.lines, end.bytes)
        }
        return scanner.tally
    }

    /// Takes a line; returns the position from which bytes are still needed.
    @inline(__always)
    private mutating func take(
        _ line: LineFeed.Line,
        _ window: ByteWindow,
        _ each: (ScannedRecord) throws -> Void
    ) throws -> Int {
        if let first = line.bytes.first, HeaderLine.canStart(first), let header = headers.read(line.bytes),
            header.shape == layout.shape, let candidate = candidate(header, line, window)
        {
            try consider(candidate, window, each)
        } else {
            try bound(line, window, each)
        }
        return open?.offset ?? judge.pending.first?.offset ?? line.next
    }

    /// Keeps what is held in memory bounded as a record grows by one more line.
    @inline(__always)
    private mutating func bound(
        _ line: LineFeed.Line,
        _ window: ByteWindow,
        _ each: (ScannedRecord) throws -> Void
    ) throws {
        if let first = judge.pending.first, line.next - first.offset > Self.longestWait {
            try settle(isLast: false, isPressed: true, window, each)
        }
        if let open, line.next - open.offset > LineFeed.longestRecord {
            throw WhatsAppExportError.recordTooLong(
                file: file,
                line: open.line,
                byte: open.offset,
                limit: LineFeed.longestRecord
            )
        }
    }

    private mutating func consider(
        _ candidate: Candidate,
        _ window: ByteWindow,
        _ each: (ScannedRecord) throws -> Void
    ) throws {
        if judge.believes(candidate) {
            try begin(candidate, window, each)
            return
        }
        judge.wait(candidate)
        let held = candidate.offset - (judge.pending.first?.offset ?? candidate.offset)
        try settle(isLast: false, isPressed: held > Self.longestWait, window, each)
    }

    private mutating func settle(
        isLast: Bool,
        isPressed: Bool,
        _ window: ByteWindow,
        _ each: (ScannedRecord) throws -> Void
    ) throws {
        for believed in judge.decide(isLast: isLast, isPressed: isPressed) {
            try begin(believed, window, each)
        }
    }

    /// Closes the open record where `next` begins, and opens `next`.
    @inline(__always)
    private mutating func begin(
        _ next: Candidate,
        _ window: ByteWindow,
        _ each: (ScannedRecord) throws -> Void
    ) throws {
        if let open {
            try deliver(open, end: next.offset, window, each)
        } else {
            tally.unplacedLines = next.line - 1
            tally.unplacedBytes = next.offset
        }
        open = next
        recent.note(next)
    }

    private mutating func finish(_ window: ByteWindow, _ each: (ScannedRecord) throws -> Void) throws {
        try settle(isLast: true, isPressed: false, window, each)
        if let open { try deliver(open, end: window.end, window, each) }
        open = nil
        tally.lookalikes = judge.rejected
        tally.firstLookalike = judge.firstRejectedLine
        tally.clockResets = judge.resets
    }

    private mutating func deliver(
        _ header: Candidate,
        end: Int,
        _ window: ByteWindow,
        _ each: (ScannedRecord) throws -> Void
    ) throws {
        let bytes = window.bytes.part(header.offset - window.start..<end - window.start)
        let bodyStart = Int(header.body)
        let body = bodyStart..<max(bodyStart, bytes.withoutLineEnd)
        let isVoiced = header.standing == .announcement && !header.sender.isEmpty
        var kind = PostKind.system
        if header.standing != .announcement, !header.sender.isEmpty {
            kind = Self.kind(bytes, header, body)
            tally.messages += 1
        }
        note(CivilTime(seconds: header.time), kind)
        try each(
            ScannedRecord(
                bytes: bytes,
                offset: header.offset,
                line: header.line,
                time: CivilTime(seconds: header.time),
                hasSeconds: layout.shape.hasSeconds,
                kind: kind,
                stamp: Int(header.stamp.lowerBound)..<Int(header.stamp.upperBound),
                sender: Int(header.sender.lowerBound)..<Int(header.sender.upperBound),
                body: body,
                participant: header.participant,
                firstLineEnd: Int(header.firstLineEnd),
                isAnnouncement: kind == .system,
                isVoiced: isVoiced
            )
        )
    }

    @inline(__always)
    private static func kind(
        _ bytes: UnsafeRawBufferPointer,
        _ header: Candidate,
        _ body: Range<Int>
    ) -> PostKind {
        if isExpired(bytes, header.sender, body) { return .unavailable }
        return BodyForm(bytes.part(body), firstLine: Int(header.firstLineEnd) - body.lowerBound).kind
    }

    /// `Name:.`, without the space: the message disappeared before the export.
    @inline(__always)
    static func isExpired(_ bytes: UnsafeRawBufferPointer, _ sender: Range<Int32>, _ body: Range<Int>) -> Bool
    {
        body.count == 1 && body.lowerBound == Int(sender.upperBound) + 1 && bytes[body.lowerBound] == 0x2E
    }

    @inline(__always)
    private mutating func note(_ time: CivilTime, _ kind: PostKind) {
        if tally.records == 0 { tally.beginsWithAnnouncement = kind == .system }
        tally.records += 1
        if tally.first.map({ time < $0 }) ?? true { tally.first = time }
        if tally.last.map({ time > $0 }) ?? true { tally.last = time }
    }
}
