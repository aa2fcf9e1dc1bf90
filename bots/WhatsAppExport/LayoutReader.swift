import Domain
import Networks

/// The first reading: learns shape, date order and participants from every line that could be a header.
///
/// It holds counts, one entry for each participant and the last few senders; nothing grows with the file.
struct LayoutReader {
    /// What was seen of one header shape.
    private struct Tally {
        var shape: HeaderShape
        var firstLine: Int
        var evidence = DateEvidence()
    }

    private let source: any ExportSource
    private var tallies: [Tally] = []
    private var others = 0
    private var headers = HeaderReader()
    private var leading = 0
    private var participants = Participants()
    private var placement = PlacementTally()
    private var colonNames: [[UInt8]] = []
    private var created: String?
    private var renamed: String?
    private var voice: Int32 = Participants.none

    init(_ source: any ExportSource) {
        self.source = source
    }

    /// Reads `source` once.
    static func layout(
        _ source: any ExportSource,
        dateOrder: DateOrder?
    ) throws -> ExportLayout {
        var reader = LayoutReader(source)
        let end = try LineFeed.read(
            source,
            { line, _ in
                reader.note(line)
                return line.next
            }
        )
        return try reader.layout(end.lines, dateOrder)
    }

    @inline(__always)
    private mutating func note(_ line: LineFeed.Line) {
        guard let first = line.bytes.first, HeaderLine.canStart(first) else { return }
        guard let header = headers.read(line.bytes) else { return }
        noteHeader(header, line)
    }

    private mutating func noteHeader(_ header: HeaderLine, _ line: LineFeed.Line) {
        guard let index = tally(header.shape, line.number) else {
            others += 1
            return
        }
        let rest = line.bytes.part(from: Int(header.rest))
        let sender = noteSender(rest, header.shape)
        tallies[index].evidence.note(
            header,
            line: line.number,
            isOrdered: !sender.isAnnouncement,
            text: line.bytes
        )
        if tallies[index].evidence.count > tallies[leading].evidence.count { leading = index }
        if index == leading, !sender.isAnnouncement {
            placement.note(header, sender.index, &participants)
        }
    }

    private mutating func tally(_ shape: HeaderShape, _ line: Int) -> Int? {
        if leading < tallies.count, tallies[leading].shape == shape { return leading }
        if let found = tallies.firstIndex(where: { $0.shape == shape }) { return found }
        guard tallies.count < 16 else { return nil }
        tallies.append(Tally(shape: shape, firstLine: line))
        return tallies.count - 1
    }

    private mutating func noteSender(
        _ rest: UnsafeRawBufferPointer,
        _ shape: HeaderShape
    ) -> (index: Int32, isAnnouncement: Bool) {
        guard let colon = ExportLayout.firstColon(rest) else {
            return (Participants.none, noteAnnouncement(rest, Participants.none))
        }
        let index = participants.intern(rest.part(0..<colon))
        participants.update(index) { $0.seen += 1 }
        guard index >= 0 else { return (index, false) }
        let body = rest.part(from: ExportLayout.bodyStart(rest, colon))
        let entry = participants.entries[Int(index)]
        if entry.isSuspect, noteAnnouncement(rest, Participants.none) { return (index, true) }
        guard body.starts(with: leftToRightMark) else {
            if !entry.spokePlainly { participants.update(index) { $0.spokePlainly = true } }
            return (index, false)
        }
        return (index, shape.isApple && noteAnnouncement(body, index))
    }

    /// Learns names from an announcement; false where `line` is none.
    private mutating func noteAnnouncement(_ line: UnsafeRawBufferPointer, _ sender: Int32) -> Bool {
        let line = line.part(0..<(line.last == 0x0D ? line.count - 1 : line.count))
        guard let (phrase, at) = SystemPhrases.match(line) else { return false }
        if sender >= 0 {
            participants.update(sender) { $0.announced = true }
            if phrase.event == .encryption || phrase.event == .groupCreated, voice < 0 { voice = sender }
        }
        if phrase.rest == .value { noteName(phrase, line) }
        if phrase.place != .start { know(line.part(0..<at.lowerBound)) }
        if phrase.rest == .target { know(line.part(from: at.upperBound)) }
        return true
    }

    private mutating func noteName(_ phrase: SystemPhrase, _ line: UnsafeRawBufferPointer) {
        guard let name = SystemLine.event(line).value else { return }
        if phrase.event == .subjectChanged { renamed = name } else if created == nil { created = name }
    }

    /// A name in an announcement is a person's.
    private mutating func know(_ name: UnsafeRawBufferPointer) {
        let name = name.starts(with: leftToRightMark) ? name.part(from: leftToRightMark.count) : name
        guard !name.isEmpty, name.count <= Participants.longestName else { return }
        if name.find([0x3A, 0x20]) != nil, !SenderName.hasOpenQuote(name), colonNames.count < 64 {
            if !colonNames.contains(where: { name.equals($0) }) { colonNames.append(Array(name)) }
        }
        let index = participants.intern(name)
        participants.update(index) { $0.isPerson = true }
    }

    private func layout(_ lines: Int, _ dateOrder: DateOrder?) throws -> ExportLayout {
        guard let tally = decisive() else {
            throw WhatsAppExportError.noHeader(file: source.name, lines: lines)
        }
        let all = tallies.reduce(others) { $0 + $1.evidence.count }
        let inference = DateOrderInference(file: source.name, evidence: tally.evidence, shape: tally.shape)
        let answer = try inference.answer(dateOrder)
        let known = participants.entries.indices.reduce(0) { sum, index in
            sum + (participants.isKnown(Int32(index)) ? Int(participants.entries[index].seen) : 0)
        }
        let isVoice = participants.isVoice(voice)
        return ExportLayout(
            shape: tally.shape,
            order: answer.order,
            participants: participants,
            colonNames: colonNames.sorted { $0.count > $1.count },
            isMostlyKnown: tally.evidence.count >= 20 && known * 5 >= tally.evidence.count * 4,
            headers: tally.evidence.count,
            foreignHeaders: all - tally.evidence.count,
            lines: lines,
            evidence: answer.evidence,
            announcedName: isVoice
                ? SenderName.clean(String(decoding: participants.bytes(voice), as: UTF8.self))
                : renamed ?? created
        )
    }

    /// The shape of the file: that of its first line, unless another is far more frequent.
    private func decisive() -> Tally? {
        let tallies = tallies.filter { $0.evidence.count > 0 }
        guard let most = tallies.max(by: { $0.evidence.count < $1.evidence.count }) else { return nil }
        guard let first = tallies.min(by: { $0.firstLine < $1.firstLine }), first.firstLine == 1 else {
            return most
        }
        return most.evidence.count > first.evidence.count * 8 ? most : first
    }
}
