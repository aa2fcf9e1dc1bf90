import Networks

/// From a header to a candidate: who speaks, and how far that is believed.
extension RecordScanner {
    /// The candidate behind a header; nil where its date does not exist in this file's order.
    @inline(__always)
    mutating func candidate(
        _ header: HeaderLine,
        _ line: LineFeed.Line,
        _ window: ByteWindow
    ) -> Candidate? {
        guard let day = days.days(header.date) else { return nil }
        let rest = line.bytes.part(from: Int(header.rest))
        let colon = layout.senderEnd(rest)
        let body = header.rest + Int32(colon.map { ExportLayout.bodyStart(rest, $0) } ?? 0)
        let participant = colon.map { layout.participants.find(rest.part(0..<$0)) } ?? Participants.none
        let count = line.bytes.count
        let end = count > 0 && line.bytes[count - 1] == 0x0D ? count - 1 : count
        var candidate = Candidate(
            offset: line.offset,
            line: line.number,
            time: Int64(day) * 86_400 + Int64(header.secondOfDay),
            stamp: header.stampStart..<header.stampEnd,
            sender: header.rest..<header.rest + Int32(colon ?? 0),
            body: min(body, Int32(end)),
            firstLineEnd: Int32(end),
            participant: participant,
            standing: participant >= 0 ? standings[Int(participant)] : .unknown,
            followsColon: Self.followsColon(line, window),
            isCopy: false,
            lead: Self.lead(line.bytes, Int(body))
        )
        refine(&candidate, line.bytes)
        return candidate
    }

    /// Recognises announcements, and copies of recent records.
    @inline(__always)
    private func refine(_ candidate: inout Candidate, _ line: UnsafeRawBufferPointer) {
        if candidate.participant < 0 || needsReading(candidate, line) { refineSlowly(&candidate, line) }
        if let time = judge.time, candidate.time < time { candidate.isCopy = recent.holds(candidate) }
    }

    @inline(__always)
    private func needsReading(_ candidate: Candidate, _ line: UnsafeRawBufferPointer) -> Bool {
        if suspects[Int(candidate.participant)] { return true }
        let body = Int(candidate.body)
        return layout.shape.isApple && body < line.count && line[body] == 0xE2
    }

    private func refineSlowly(_ candidate: inout Candidate, _ line: UnsafeRawBufferPointer) {
        let end = Int(candidate.firstLineEnd)
        let start = Int(candidate.sender.lowerBound)
        let isSuspect =
            candidate.participant >= 0
            ? suspects[Int(candidate.participant)]
            : SenderName.isSuspect(line.part(start..<Int(candidate.sender.upperBound)))
        if candidate.sender.isEmpty || isSuspect {
            if SystemPhrases.match(line.part(min(start, end)..<end)) != nil {
                candidate.standing = .announcement
                candidate.sender = candidate.sender.lowerBound..<candidate.sender.lowerBound
                candidate.body = Int32(min(start, end))
                candidate.participant = Participants.none
                return
            }
        }
        guard layout.shape.isApple, !candidate.sender.isEmpty else { return }
        let body = line.part(Int(candidate.body)..<end)
        guard body.starts(with: leftToRightMark) else { return }
        if layout.participants.isVoice(candidate.participant) || SystemPhrases.match(body) != nil {
            candidate.standing = .announcement
        }
    }

    @inline(__always)
    private static func followsColon(_ line: LineFeed.Line, _ window: ByteWindow) -> Bool {
        let at = line.offset - window.start
        guard at >= 2 else { return false }
        let last = window.bytes[at - 2]
        return last == 0x3A || (last == 0x0D && at >= 3 && window.bytes[at - 3] == 0x3A)
    }

    /// Up to eight bytes from `start`.
    @inline(__always)
    private static func lead(_ line: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
        if start + 8 <= line.count { return line.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
        var lead: UInt64 = 0
        for at in start..<max(start, line.count) { lead = lead << 8 | UInt64(line[at]) }
        return lead
    }
}
