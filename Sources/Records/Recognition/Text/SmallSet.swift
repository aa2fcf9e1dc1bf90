/// A set of up to 128 enumerators in two machine words: members are tested in one instruction.
package struct SmallSet<Member: RawRepresentable<UInt8> & Sendable>: Hashable, Sendable,
    ExpressibleByArrayLiteral
{
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    package init() {}

    package init(arrayLiteral members: Member...) {
        for member in members { insert(member) }
    }

    package mutating func insert(_ member: Member) {
        let bit = UInt64(member.rawValue)
        if bit < 64 { low |= 1 << bit } else { high |= 1 << (bit - 64) }
    }

    package mutating func remove(_ member: Member) {
        let bit = UInt64(member.rawValue)
        if bit < 64 { low &= ~(1 << bit) } else { high &= ~(1 << (bit - 64)) }
    }

    package mutating func removeAll() {
        low = 0
        high = 0
    }

    @inline(__always)
    package func contains(_ member: Member) -> Bool {
        let bit = UInt64(member.rawValue)
        // The shift is of 63 at most, as it is by the lower six bits alone.
        return (bit < 64 ? low : high) &>> bit & 1 == 1
    }

    package mutating func formUnion(_ other: Self) {
        low |= other.low
        high |= other.high
    }

    package func isSubset(of other: Self) -> Bool {
        low & ~other.low | high & ~other.high == 0
    }

    package func intersects(_ other: Self) -> Bool {
        low & other.low | high & other.high != 0
    }

    package var isEmpty: Bool { low | high == 0 }

    /// Calls `body` with the raw value of every member.
    @inline(__always)
    package func forEach(_ body: (Int) -> Void) {
        var rest = low
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
        rest = high
        while rest != 0 {
            body(64 + rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}

package typealias ConceptSet = SmallSet<Concept>
package typealias SignalSet = SmallSet<Signal>
