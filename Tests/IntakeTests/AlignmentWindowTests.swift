import Domain
import Testing

@testable import Intake

@Suite("Cutting a file into windows")
struct AlignmentWindowTests {
    private func record(_ seconds: Int) -> FileRecord {
        FileRecord(milliseconds: Int64(seconds) * 1000, label: "A", kind: .text, key: .empty)
    }

    @Test("A window ends in a quiet time; every record is decided once, in order")
    func quiet() {
        var windower = Windower(least: 2, most: 100, context: 10)
        var windows = [0, 60, 120, 800, 860, 2000].compactMap { windower.add(record($0)) }
        windower.finish().map { windows.append($0) }
        #expect(windows.map(\.decided) == [3, 2, 1])
        #expect(
            windows.flatMap { $0.records.prefix($0.decided) }.map(\.milliseconds)
                == [0, 60, 120, 800, 860, 2000].map { $0 * 1000 }
        )
    }

    @Test("Without a quiet time a window is cut in the longest pause and what follows comes along")
    func forced() {
        var windower = Windower(least: 2, most: 10, context: 4)
        var windows: [AlignmentWindow] = []
        for second in 0..<40 {
            if let window = windower.add(record(second * 10 + (second >= 8 ? 300 : 0))) {
                windows.append(window)
            }
        }
        windower.finish().map { windows.append($0) }
        #expect(windows[0].decided == 8)
        #expect(windows[0].records.count == 14)
        #expect(windows.map(\.decided).reduce(0, +) == 40)
    }

    @Test("A line with an older stamp does not end a window, and is fetched apart")
    func outOfOrder() {
        var windower = Windower(least: 1, most: 100, context: 10)
        let windows = [100_000, 100_010, 0, 100_020].compactMap { windower.add(record($0)) }
        #expect(windows.isEmpty)
        #expect(windower.finish()?.spans() == [0...0, 100_000_000...100_020_000])
    }
}
