import Domain
import Journal

/// The content and salts of one entry: what opens the commitments in its envelope.
struct Opening: Hashable, Sendable {
    let number: Int
    var salts = BySlot<[UInt8]>()
    var contents = BySlot<[UInt8]>()

    /// `{"n":…,"slots":{"author":{"salt":"base64","bytes":"base64"},…}}` of a stored entry; slots that
    /// were erased are left out.
    static func encode(_ view: EntryView) -> [UInt8] {
        var json = JSONWriter(capacity: 1024)
        json.beginObject()
        json.key("n")
        json.integer(view.number)
        json.key("slots")
        json.beginObject()
        for slot in Slot.allCases {
            guard let salt = view.salt(slot), let bytes = view.content(slot) else { continue }
            json.key(slot.name)
            json.beginObject()
            json.key("salt")
            json.base64(salt)
            json.key("bytes")
            json.base64(bytes)
            json.endObject()
        }
        json.endObject()
        json.endObject()
        return json.bytes
    }

    /// Reads one line; throws `JSONScanner.Fault` also for a slot that no entry has.
    init(decoding line: [UInt8]) throws {
        var number = -1
        var salts = BySlot<[UInt8]>()
        var contents = BySlot<[UInt8]>()
        try JSONScanner.read(line) { json in
            try json.object { json in
                if json.keyIs("n") {
                    number = Int(try json.integer())
                } else if json.keyIs("slots") {
                    try json.object { json in
                        guard let slot = Slot.allCases.first(where: { json.keyIs($0.name) }) else {
                            throw JSONScanner.Fault(offset: 0)
                        }
                        (salts[slot], contents[slot]) = try json.saltAndBytes()
                    }
                } else {
                    try json.skip()
                }
            }
        }
        self.number = number
        self.salts = salts
        self.contents = contents
    }

    /// Slots whose bytes do not lead to the commitment in `envelope`, or have none there.
    func mismatches(with envelope: Envelope) -> [Slot] {
        Slot.allCases.filter { slot in
            guard let salt = salts[slot], let bytes = contents[slot] else { return false }
            let commitment = salt.withUnsafeBytes { salt in
                bytes.withUnsafeBytes { Commitment.of($0, slot: slot, salt: salt) }
            }
            return envelope.commitments[slot] != commitment
        }
    }
}

extension JSONScanner {
    fileprivate mutating func saltAndBytes() throws -> (salt: [UInt8], bytes: [UInt8]) {
        var salt: [UInt8]?
        var bytes: [UInt8]?
        try object { json in
            if json.keyIs("salt") {
                salt = try json.base64()
            } else if json.keyIs("bytes") {
                bytes = try json.base64()
            } else {
                try json.skip()
            }
        }
        guard let salt, let bytes, salt.count == TreeHash.byteCount else { throw Fault(offset: 0) }
        return (salt, bytes)
    }
}
