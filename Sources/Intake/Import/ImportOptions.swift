import Foundation
import Networks

/// How one export is to be read.
package struct ImportOptions: Sendable {
    /// The forum's name; nil to take the export's own.
    package var forum: String?
    /// The order of the date's numbers; nil to infer it.
    package var dateOrder: DateOrder?
    /// The zone of the phone that exported.
    package var zone: TimeZone
    /// The zone in which the log shows times.
    package var home: TimeZone
    /// Which phone exported, where known.
    package var phone: String?
    /// Say what would be done, and do nothing.
    package var isDryRun: Bool
    /// Entries per commit: 1,000 beside a live service, more where nobody else waits.
    package var batch: Int

    /// The batch of an import beside a live service, whose posts go in between.
    package static let besideService = 1_000

    package init(
        forum: String? = nil,
        dateOrder: DateOrder? = nil,
        zone: TimeZone,
        home: TimeZone,
        phone: String? = nil,
        isDryRun: Bool = false,
        batch: Int = 5_000
    ) {
        self.forum = forum
        self.dateOrder = dateOrder
        self.zone = zone
        self.home = home
        self.phone = phone
        self.isDryRun = isDryRun
        self.batch = batch
    }
}
