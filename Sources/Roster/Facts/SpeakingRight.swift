import Domain

/// Somebody's word counts as a leader's when it says so ("Arahan Bapak: …").
package struct SpeakingRight: DatedFact {
    package let speaker: String
    package let leader: String

    package init(speaker: String, leader: String) {
        self.speaker = speaker
        self.leader = leader
    }

    var key: String { "\(speaker)/\(leader)" }

    func write(to json: inout JSONWriter) {
        json.member("key", key)
        json.member("speaker", speaker)
        json.member("leader", leader)
    }

    init?(_ fields: RosterFields) {
        guard let speaker = fields.string("speaker"), let leader = fields.string("leader") else { return nil }
        self.init(speaker: speaker, leader: leader)
    }
}
