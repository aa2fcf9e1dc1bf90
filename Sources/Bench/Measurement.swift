import Foundation

/// One figure of a run.
struct Measurement: Codable {
    /// What was measured, such as `parse`.
    let name: String
    let value: Double
    /// Such as `messages/s`, `MB`, `s`.
    let unit: String

    init(_ name: String, _ value: Double, _ unit: String) {
        self.name = name
        self.value = value
        self.unit = unit
    }

    /// As a stage tells it to the process that started it.
    func report() throws {
        let line = try JSONEncoder().encode(self) + Data("\n".utf8)
        FileHandle.standardOutput.write(line)
    }
}

/// Seconds on a clock that only moves forward.
func stopwatch() -> Double {
    Double(DispatchTime.now().uptimeNanoseconds) / 1e9
}
