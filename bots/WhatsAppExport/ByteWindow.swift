/// The part of a file that is still needed: what was read and not yet let go.
///
/// Positions are those of the file. Bytes move only when room runs out, so that neither many small
/// chunks nor one endless line cost more than their length.
final class ByteWindow {
    private var memory: UnsafeMutableRawBufferPointer
    private var low = 0
    private var high = 0
    /// Position in the file of the first byte held.
    private(set) var start = 0

    init() {
        memory = .allocate(byteCount: 1 << 18, alignment: 16)
    }

    deinit {
        memory.deallocate()
    }

    /// Position after the last byte held.
    var end: Int { start + high - low }

    /// The bytes held; valid until the next `append` or `release`.
    @inline(__always)
    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: memory[low..<high])
    }

    func append(_ chunk: UnsafeRawBufferPointer) {
        if high + chunk.count > memory.count { makeRoom(chunk.count) }
        UnsafeMutableRawBufferPointer(rebasing: memory[high..<high + chunk.count]).copyMemory(from: chunk)
        high += chunk.count
    }

    /// Lets go of everything before `position`.
    @inline(__always)
    func release(before position: Int) {
        low += position - start
        start = position
    }

    private func makeRoom(_ count: Int) {
        let held = UnsafeRawBufferPointer(rebasing: memory[low..<high])
        // Moving is worth it only where it frees at least half; otherwise the move would be repeated.
        if held.count + count <= memory.count / 2 {
            memory.copyMemory(from: held)
        } else {
            let size = max(memory.count * 2, (held.count + count) * 2)
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
            larger.copyMemory(from: held)
            memory.deallocate()
            memory = larger
        }
        (low, high) = (0, held.count)
    }
}
