import Domain

extension RosterDay {
    /// The day's roster as one JSON object.
    ///
    /// `day`, then lists `units, members, assignments, accounts, forums, acting, duties, speaking, hours, holidays`
    /// of what entries hold (`RosterChange.encoded()`), and `rules`, the matrix of authority. Forums also have a
    /// `name` and their `chats`; hours without a `unit` are the whole organisation's.
    package func json() -> [UInt8] {
        var json = JSONWriter(capacity: 1 << 16)
        json.beginObject()
        json.member("day", day)
        Self.list("units", units, &json)
        Self.list("members", members, &json)
        Self.list("assignments", members.compactMap { assignment(of: $0.key) }, &json)
        Self.list("accounts", accounts, &json)
        json.key("forums")
        json.beginArray()
        for forum in state.forums { write(forum, &json) }
        json.endArray()
        Self.list("acting", acting, &json)
        Self.list("duties", duties, &json)
        Self.list("speaking", speaking.sorted { $0.key < $1.key }, &json)
        Self.list("hours", workHours, &json)
        Self.list("holidays", specialDays, &json)
        authority.write(to: &json)
        json.endObject()
        return json.bytes
    }

    private static func list(_ name: StaticString, _ facts: [some DatedFact], _ json: inout JSONWriter) {
        json.key(name)
        json.beginArray()
        for fact in facts {
            json.beginObject()
            fact.write(to: &json)
            json.endObject()
        }
        json.endArray()
    }

    private func write(_ forum: Forum, _ json: inout JSONWriter) {
        json.beginObject()
        json.member("name", forum.name)
        if let profile = profile(of: forum.id) {
            profile.write(to: &json)
        } else {
            json.member("key", forum.id.rawValue)
        }
        json.member("chats", state.chats(of: forum.id).map { "\($0.network):\($0.chat)" })
        json.endObject()
    }
}
