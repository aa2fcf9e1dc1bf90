/// How long an intent is tried, and how often.
package struct DeliveryTerms: Hashable, Sendable {
    /// First wait after a failure, doubled with each, in milliseconds.
    package var firstWait: Int64
    /// Longest wait, in milliseconds.
    package var longestWait: Int64
    /// How long an intent is of use, in milliseconds, and a receipt.
    package var lifetime: Int64
    package var receiptLifetime: Int64

    package init(
        firstWait: Int64 = 2_000,
        longestWait: Int64 = 600_000,
        lifetime: Int64 = 24 * 3_600_000,
        receiptLifetime: Int64 = 6 * 3_600_000
    ) {
        self.firstWait = firstWait
        self.longestWait = longestWait
        self.lifetime = lifetime
        self.receiptLifetime = receiptLifetime
    }

    /// How long an intent of that kind is of use, in milliseconds.
    package func lifetime(of kind: Intent.Kind) -> Int64 {
        kind == .receipt ? receiptLifetime : lifetime
    }

    /// The wait after so many failures, in milliseconds: doubled each time up to the longest, of which the
    /// second half is drawn by lot, so that what failed together does not come back together.
    package func backOff(after failures: Int, using generator: inout some RandomNumberGenerator) -> Int64 {
        let doublings = min(max(failures - 1, 0), 40)
        let (doubled, overflow) = firstWait.multipliedReportingOverflow(by: 1 << Int64(doublings))
        let wait = max(2, overflow ? longestWait : min(doubled, longestWait))
        return wait / 2 + Int64.random(in: 0...(wait - wait / 2), using: &generator)
    }
}
