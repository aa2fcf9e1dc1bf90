/// What a unit answers for: a category of condition, everywhere or in one area.
package struct Responsibility: Hashable, Sendable {
    /// Lower case, with spaces: `banjir`, `pohon tumbang`.
    package let category: String
    /// The key of the kecamatan or kelurahan; nil for the whole city.
    package let area: String?

    package init(category: String, area: String? = nil) {
        self.category = category.lowercased().replacing("_", with: " ")
        self.area = area
    }

    /// Reads `banjir` or `banjir@andir`.
    package init(_ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1).map { $0.trimmed }
        self.init(category: parts.first ?? "", area: parts.count > 1 ? parts[1] : nil)
    }

    /// `banjir` or `banjir@andir`.
    package var text: String { area.map { "\(category)@\($0)" } ?? category }
}
