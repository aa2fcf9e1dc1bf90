/// A condition or an instruction that later posts may follow.
struct OpenCase: Sendable {
    enum Kind: Sendable { case condition, instruction, call }

    let post: PostReference
    let kind: Kind
    let sender: String
    let at: Int64
    var category: ConditionCategory?
    var place: Set<UInt32> = []
    /// Whom an instruction names.
    var named: [NamedParty] = []
    /// Who took it on.
    var takers: Set<String> = []
}

/// A meeting that was announced.
struct MeetingMemory: Sendable {
    let post: PostReference
    let at: Int64
    /// Milliseconds UTC after which nobody attends it any more.
    var ends: Int64
    /// Keys of the words that tell it from other meetings.
    var words: Set<UInt32>
}
