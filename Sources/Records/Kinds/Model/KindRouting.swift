/// How a record finds the unit whose task it is: category → unit → the unit's forum.
///
/// Which forum a unit has, the roster knows; which unit a category has, the roster too, unless the file says.
package struct KindRouting: Hashable, Sendable {
    /// The field that holds the category.
    package var category: String
    /// The field that holds the place.
    package var place: String?
    /// The city's own rows, before the roster's: category to keys of units.
    package var units: [String: [String]]
    /// Categories that run round the clock.
    package var emergencies: [String]
}
