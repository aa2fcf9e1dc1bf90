/// The last few hundred records believed, to know a pasted copy of one.
struct RecentRecords {
    private struct Trace {
        var time: Int64
        var participant: Int32
        var lead: UInt64
    }

    private static let count = 256
    private var traces = [Trace](repeating: Trace(time: .min, participant: 0, lead: 0), count: count)
    private var next = 0

    @inline(__always)
    mutating func note(_ candidate: Candidate) {
        traces[next] = Trace(time: candidate.time, participant: candidate.participant, lead: candidate.lead)
        next = (next + 1) & (Self.count - 1)
    }

    func holds(_ candidate: Candidate) -> Bool {
        traces.contains { trace in
            trace.time == candidate.time && trace.participant == candidate.participant
                && trace.lead == candidate.lead
        }
    }
}
