import Glibc

/// The senders of one file, by the bytes of their names, with what the first reading learned of each.
///
/// Bounded: past `limit` names, or past 8 MB of names, a new one is not kept and reads as unknown.
struct Participants: Sendable {
    /// Index of a sender that is not in the table, or of a line without a sender.
    static let none: Int32 = -1
    /// A sender's name is at most this long; more is not a name.
    static let longestName = 256

    struct Entry: Sendable {
        var start: Int
        var count: Int
        var hash: UInt64
        /// How often a header named it, and how often at a time that contradicts its neighbours.
        var seen: Int32 = 0
        var misplaced: Int32 = 0
        /// A push-name, a phone number, the phone's owner, or named in an announcement.
        var isPerson = false
        /// May be the beginning of an announcement that holds a colon.
        var isSuspect = false
        /// Said something that does not begin with U+200E.
        var spokePlainly = false
        /// Was the sender of an announcement, as on iOS the forum's own name is.
        var announced = false
    }

    private(set) var entries: [Entry] = []
    private var names: [UInt8] = []
    private var slots: [Int32]
    private let limit: Int

    init(limit: Int = 100_000) {
        self.limit = limit
        slots = Array(repeating: Self.none, count: 1024)
    }

    /// The index of `name`, or ``none``.
    @inline(__always)
    func find(_ name: UnsafeRawBufferPointer) -> Int32 {
        let hash = Self.hash(name)
        return slots[slot(of: name, hash)]
    }

    /// The index of `name`, added where it is new; ``none`` where the table is full.
    @inline(__always)
    mutating func intern(_ name: UnsafeRawBufferPointer) -> Int32 {
        let hash = Self.hash(name)
        let place = slot(of: name, hash)
        let found = slots[place]
        return found >= 0 ? found : add(name, hash, place)
    }

    func bytes(_ index: Int32) -> ArraySlice<UInt8> {
        let entry = entries[Int(index)]
        return names[entry.start..<entry.start + entry.count]
    }

    /// Whether a header naming this sender is believed where its time fits.
    func isKnown(_ index: Int32) -> Bool {
        guard index >= 0 else { return false }
        let entry = entries[Int(index)]
        return entry.isPerson || (entry.seen >= 2 && entry.misplaced * 2 < entry.seen)
    }

    /// iOS: the forum's own name, under which WhatsApp speaks.
    func isVoice(_ index: Int32) -> Bool {
        guard index >= 0 else { return false }
        let entry = entries[Int(index)]
        return entry.announced && !entry.spokePlainly
    }

    mutating func update(_ index: Int32, _ change: (inout Entry) -> Void) {
        guard index >= 0 else { return }
        change(&entries[Int(index)])
    }

    private mutating func add(_ name: UnsafeRawBufferPointer, _ hash: UInt64, _ place: Int) -> Int32 {
        guard entries.count < limit, names.count + name.count <= 8 << 20 else { return Self.none }
        let index = Int32(entries.count)
        var entry = Entry(start: names.count, count: name.count, hash: hash)
        entry.isPerson = SenderName.isPersonal(name)
        entry.isSuspect = SenderName.isSuspect(name)
        names.append(contentsOf: name)
        entries.append(entry)
        slots[place] = index
        if entries.count * 2 > slots.count { grow() }
        return index
    }

    private mutating func grow() {
        slots = Array(repeating: Self.none, count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            var place = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[place] >= 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Int32(index)
        }
    }

    /// Where `name` stands or would stand.
    ///
    /// There is always a free slot: the table is at most half full.
    @inline(__always)
    private func slot(of name: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while true {
            let index = slots[place]
            guard index >= 0 else { return place }
            let entry = entries[Int(index)]
            if entry.hash == hash, entry.count == name.count, isEqual(entry, name) { return place }
            place = (place + 1) & mask
        }
    }

    @inline(__always)
    private func isEqual(_ entry: Entry, _ name: UnsafeRawBufferPointer) -> Bool {
        names.withUnsafeBytes { all in
            guard let mine = all.baseAddress, let other = name.baseAddress else { return name.isEmpty }
            return memcmp(mine + entry.start, other, name.count) == 0
        }
    }

    /// Multiply and fold over words of eight bytes.
    @inline(__always)
    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
        var at = 0
        while at + 8 <= bytes.count {
            hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var rest: UInt64 = 0
        while at < bytes.count {
            rest = rest << 8 | UInt64(bytes[at])
            at += 1
        }
        return fold(hash ^ rest)
    }

    @inline(__always)
    private static func fold(_ word: UInt64) -> UInt64 {
        let wide = word.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return wide.high ^ wide.low
    }
}
