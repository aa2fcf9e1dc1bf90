import Domain

/// An account of a network and the member it belongs to.
package struct ChatAccount: DatedFact {
    /// As in `PostAuthor.id`: `network:opaque id`; or `phone:+62…` for what is known by its number alone.
    package let id: String
    package var member: String
    /// Who holds the phone: an ajudan who types for the mayor.
    package var operatedBy: String?

    package init(id: String, member: String, operatedBy: String? = nil) {
        self.id = id
        self.member = member
        self.operatedBy = operatedBy
    }

    var key: String { id }

    func write(to json: inout JSONWriter) {
        json.member("key", id)
        json.member("member", member)
        json.member("operator", operatedBy)
    }

    init?(_ fields: RosterFields) {
        guard let id = fields.string("key"), let member = fields.string("member") else { return nil }
        self.init(id: id, member: member, operatedBy: fields.string("operator"))
    }
}
