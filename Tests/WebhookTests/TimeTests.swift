import Domain
import Testing

@testable import Webhook

/// RFC 3339 times.
@Suite struct TimeTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-11-21T06:30:00+07:00", 1_795_217_400_000),
            ("2026-11-21t06:30:00.25z", 1_795_242_600_250),
            ("2026-11-21T06:30:00.1239-03:30", 1_795_255_200_123),
            ("1969-12-31T23:59:59.999Z", -1), ("2016-12-31T23:59:60Z", 1_483_228_799_000),
            ("2024-02-29T00:00:00Z", 1_709_164_800_000),
        ] as [(String, Int64)]
    ) func reads(_ text: String, _ milliseconds: Int64) {
        #expect(RFC3339.milliseconds(text) == milliseconds)
    }

    @Test(arguments: [
        "", "2026-11-21", "2026-11-21T06:30Z", "2026-11-21T06:30:00", "2026-13-01T00:00:00Z",
        "2026-02-29T00:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T06:60:00Z", "2026-11-21T06:30:61Z",
        "2026-11-21T06:30:00.Z", "2026-11-21T06:30:00+7:00", "2026-11-21T06:30:00+24:00",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00+01:00", "2026-11-21 06:30:00Z", "2026-11-21T06:30:00Zx", "٢٠٢٦-11-21T06:30:00Z",
    ]) func refuses(_ text: String) {
        #expect(RFC3339.milliseconds(text) == nil)
    }

    @Test func whatMomentWritesReadsBack() {
        for milliseconds in stride(
            from: -1_000_000_000_000 as Int64,
            to: 4_000_000_000_000,
            by: 98_765_432_123
        ) {
            let text = Moment(milliseconds: milliseconds, offsetMinutes: 420).rfc3339
            #expect(RFC3339.milliseconds(text) == milliseconds)
        }
    }
}
