/// Learns whose headers stand at times that contradict their neighbours, before the date order is known:
/// dates are only compared for equality.
///
/// An agenda of another day stands between lines of one date; a pasted line is earlier than the line before.
struct PlacementTally {
    /// How much earlier than the line before a message may be, in seconds.
    static let tolerance: Int32 = 600

    private var date: DateNumbers?
    private var dateBefore: DateNumbers?
    private var time: Int32 = 0
    private var last: Int32 = Participants.none
    /// Senders since the date changed; given up beyond 32.
    private var run: [Int32] = []

    @inline(__always)
    mutating func note(_ header: HeaderLine, _ sender: Int32, _ participants: inout Participants) {
        if header.date == date {
            if header.secondOfDay < time - Self.tolerance {
                participants.update(last) { $0.misplaced += 1 }
                participants.update(sender) { $0.misplaced += 1 }
            }
            if run.count <= 32 { run.append(sender) }
        } else {
            change(header.date, sender, &participants)
        }
        time = header.secondOfDay
        last = sender
    }

    private mutating func change(_ next: DateNumbers, _ sender: Int32, _ participants: inout Participants) {
        if next == dateBefore, run.count <= 32 {
            for misplaced in run { participants.update(misplaced) { $0.misplaced += 1 } }
            // The run counts as never having been there; what preceded it is forgotten.
            dateBefore = nil
        } else {
            dateBefore = date
        }
        date = next
        run.removeAll(keepingCapacity: true)
        run.append(sender)
    }
}
