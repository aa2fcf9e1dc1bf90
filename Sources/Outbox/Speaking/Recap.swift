import Domain

/// Many receipts in one message: numbers and states, no reasons, no names, no shaming.
package struct Recap: Hashable, Sendable {
    /// A receipt that waits for the recap.
    package struct Line: Hashable, Sendable {
        /// As people know it: `IZN-2026-0012`.
        package var number: String
        /// What sort of record, such as `izin`.
        package var kind: String
        /// How it stands now, such as `menunggu keputusan`.
        package var state: String

        package init(number: String, kind: String, state: String) {
            self.number = number
            self.kind = kind
            self.state = state
        }
    }

    /// Who reads it.
    package enum Reader: Hashable, Sendable {
        case person
        case forum(name: String)
    }

    /// More lines are summed up in one.
    package static let longest = 20

    /// The message in Indonesian; nil where there is nothing to say.
    ///
    /// A number that comes more than once stands as it was told last. A person reads each number, a forum
    /// only how many there are.
    package static func text(of lines: [Line], for reader: Reader, at now: Moment) -> String? {
        let latest = latest(lines)
        guard !latest.isEmpty else { return nil }
        let closing = "Pesan otomatis, tidak perlu dibalas."
        switch reader {
        case .person:
            var rows = ["Rekap \(date(now)): \(latest.count) catatan dari kiriman Bapak/Ibu."]
            rows += latest.prefix(longest).map {
                "• \(DisplayText.line($0.number, limit: 40)) (\(DisplayText.line($0.kind, limit: 40))): "
                    + DisplayText.line($0.state, limit: 60)
            }
            if latest.count > longest { rows.append("• dan \(latest.count - longest) catatan lainnya") }
            return (rows + ["Terima kasih. \(closing)"]).joined(separator: "\n")
        case .forum(let name):
            var rows = ["Rekap \(DisplayText.line(name, limit: 60)), \(date(now)): \(latest.count) catatan."]
            rows += tallies(latest)
            return (rows + ["Terima kasih atas laporan Bapak/Ibu. \(closing)"]).joined(separator: "\n")
        }
    }

    private static func latest(_ lines: [Line]) -> [Line] {
        var places: [String: Int] = [:]
        var kept: [Line] = []
        for line in lines {
            if let place = places[line.number] {
                kept[place] = line
            } else {
                places[line.number] = kept.count
                kept.append(line)
            }
        }
        return kept
    }

    /// `• izin: 3 (2 disetujui, 1 menunggu keputusan)`, most frequent first.
    private static func tallies(_ lines: [Line]) -> [String] {
        let kinds = Dictionary(grouping: lines, by: \.kind)
        let sorted = kinds.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        var rows = sorted.prefix(longest).map { kind, lines in
            let states = Dictionary(grouping: lines, by: \.state).mapValues(\.count)
                .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                .prefix(longest).map { "\($0.value) \(DisplayText.line($0.key, limit: 60))" }
            return
                "• \(DisplayText.line(kind, limit: 40)): \(lines.count) (\(states.joined(separator: ", ")))"
        }
        if sorted.count > longest { rows.append("• dan \(sorted.count - longest) jenis lainnya") }
        return rows
    }

    private static func date(_ now: Moment) -> String {
        let months = [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "November", "Desember",
        ]
        let (year, month, day) = now.civil.date
        return "\(day) \(months[month - 1]) \(year)"
    }
}
