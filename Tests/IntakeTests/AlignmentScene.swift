import Domain

@testable import Intake

/// One window of a file against a few posts, minute by minute.
struct AlignmentScene {
    static let start: Int64 = 1_637_366_400_000
    var logged: [LoggedPost] = []
    var records: [FileRecord] = []
    /// Senders A–D of the file are authors a–d of the log.
    var known = ["A", "B", "C", "D"].map {
        KnownSender(label: $0, author: $0.lowercased(), evidence: .confirmed)
    }

    mutating func log(_ minute: Int, _ author: String?, _ text: String, source: Int = 1) {
        logged.append(
            LoggedPost(
                entry: logged.count,
                milliseconds: AlignmentScene.start + Int64(minute) * 60_000,
                author: author,
                kind: .text,
                key: .of(text),
                source: source
            )
        )
    }

    mutating func read(_ minute: Int, _ label: String?, _ text: String) {
        records.append(
            FileRecord(
                milliseconds: AlignmentScene.start + Int64(minute) * 60_000,
                label: label,
                kind: .text,
                key: .of(text)
            )
        )
    }

    func decide(period: ClosedRange<Int>? = -60...600) -> [AlignmentDecision] {
        let result = OffsetSurvey.Result(
            clockOffset: 0,
            votes: 1,
            isContested: false,
            senders: SenderLedger(known: known, files: [:], selfLabels: [])
        )
        let span = period.map {
            AlignmentScene.start + Int64($0.lowerBound) * 60_000...AlignmentScene.start + Int64($0.upperBound)
                * 60_000
        }
        var aligner = Aligner(result, period: span)
        return aligner.align(AlignmentWindow(records: records, decided: records.count), against: logged)
    }
}
