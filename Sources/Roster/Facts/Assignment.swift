import Domain

/// The post that a member holds; a transfer (mutasi) is a later assignment of the same member.
package struct Assignment: DatedFact {
    /// The key of whoever holds it.
    package let member: String
    /// The unit's key.
    package var unit: String
    /// As on the door: `Kepala Dinas Lingkungan Hidup`.
    package var position: String
    package var role: Role
    /// The number of the letter of appointment.
    package var letter: String?

    package init(member: String, unit: String, position: String, role: Role, letter: String? = nil) {
        self.member = member
        self.unit = unit
        self.position = position
        self.role = role
        self.letter = letter
    }

    var key: String { member }

    func write(to json: inout JSONWriter) {
        json.member("key", member)
        json.member("unit", unit)
        json.member("position", position)
        json.member("role", role.rawValue)
        json.member("letter", letter)
    }

    init?(_ fields: RosterFields) {
        guard let member = fields.string("key"), let unit = fields.string("unit"),
            let role = fields.string("role").flatMap(Role.init)
        else { return nil }
        self.init(
            member: member,
            unit: unit,
            position: fields.string("position") ?? "",
            role: role,
            letter: fields.string("letter")
        )
    }
}
