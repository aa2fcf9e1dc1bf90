import Domain
import Foundation
import Networks

/// The body of an `intake` entry: which file was read, from which phone, and how its dates were read.
struct IntakeNote {
    private let pass: AppendingPass

    init(_ pass: AppendingPass) {
        self.pass = pass
    }

    /// The committed JSON; `phone` and `clockOffset` are absent where unknown.
    ///
    /// `{"file":…,"network":…,"phone":…,"zone":…,"clockOffset":…,"dateOrder":…,"evidence":…,"records":…}`
    func encoded() -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("file")
        json.string(pass.text.name)
        json.key("network")
        json.string(pass.network)
        if let phone = pass.options.phone {
            json.key("phone")
            json.string(phone)
        }
        json.key("zone")
        json.string(pass.options.zone.identifier)
        if let offset = pass.report.clockOffset {
            json.key("clockOffset")
            json.integer(offset)
        }
        json.key("dateOrder")
        json.string(pass.survey.dateOrder.rawValue)
        json.key("evidence")
        json.string(pass.survey.dateOrderEvidence.indonesian)
        json.key("records")
        json.integer(pass.survey.recordCount)
        json.endObject()
        return json.bytes
    }
}
