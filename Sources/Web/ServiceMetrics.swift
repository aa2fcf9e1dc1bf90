import Synchronization

/// What the service counts, in the Prometheus text format (version 0.0.4).
package final class ServiceMetrics: Sendable {
    /// Upper bounds of the latency buckets, in seconds.
    static let bounds: [Double] = [
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]

    private struct Counts {
        var added: [String: Int] = [:]
        var known: [String: Int] = [:]
        var unreadable: [String: Int] = [:]
        var refused = 0
        var buckets = [Int](repeating: 0, count: ServiceMetrics.bounds.count + 1)
        var seconds = 0.0
    }

    /// A value that is asked for when somebody reads.
    package struct Gauge: Sendable {
        let name: String
        let help: String
        let value: Double

        package init(_ name: String, _ help: String, _ value: Double) {
            self.name = name
            self.help = help
            self.value = value
        }
    }

    private let counts = Mutex(Counts())

    package init() {}

    /// Entries that a network's events came to.
    package func kept(_ network: String, added: Int, known: Int, unreadable: Int) {
        counts.withLock { counts in
            counts.added[network, default: 0] += added
            counts.known[network, default: 0] += known
            counts.unreadable[network, default: 0] += unreadable
        }
    }

    /// A call was answered after its commit.
    func acknowledged(after duration: Duration) {
        let parts = duration.components
        let seconds = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
        let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
        counts.withLock { counts in
            counts.buckets[bucket] += 1
            counts.seconds += seconds
        }
    }

    /// A call was turned away because the journal could not commit.
    func refused() {
        counts.withLock { $0.refused += 1 }
    }

    /// The text of `/metrics`.
    func text(_ gauges: [Gauge]) -> String {
        let counts = counts.withLock { $0 }
        var lines: [String] = []
        func family(_ name: String, _ type: String, _ help: String) {
            lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"]
        }
        func perNetwork(_ name: String, _ help: String, _ values: [String: Int]) {
            family(name, "counter", help)
            for (network, count) in values.sorted(by: { $0.key < $1.key }) {
                lines.append("\(name){network=\"\(Self.label(network))\"} \(count)")
            }
        }
        perNetwork("titian_posts_total", "Entries that live events came to.", counts.added)
        perNetwork("titian_redelivered_total", "Events that were there already.", counts.known)
        perNetwork("titian_unreadable_total", "Events that could not be decoded.", counts.unreadable)
        family("titian_refused_total", "counter", "Calls turned away because the journal could not commit.")
        lines.append("titian_refused_total \(counts.refused)")
        let name = "titian_acknowledged_seconds"
        family(name, "histogram", "From a call's first byte to its answer after the commit.")
        var sum = 0
        for (bound, count) in zip(Self.bounds, counts.buckets) {
            sum += count
            lines.append("\(name)_bucket{le=\"\(bound)\"} \(sum)")
        }
        sum += counts.buckets[Self.bounds.count]
        lines += [
            "\(name)_bucket{le=\"+Inf\"} \(sum)", "\(name)_sum \(counts.seconds)", "\(name)_count \(sum)",
        ]
        for gauge in gauges {
            family(gauge.name, "gauge", gauge.help)
            lines.append("\(gauge.name) \(gauge.value)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func label(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
