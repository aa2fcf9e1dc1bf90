import Networks

/// Cuts a source into lines; each is handed on as positions within a ``ByteWindow``.
struct LineFeed {
    /// A longer line, or record, is refused.
    static let longestRecord = 64 << 20

    /// A line, and the window that holds it.
    struct Line {
        /// Without its line feed.
        var bytes: UnsafeRawBufferPointer
        /// Position in the file, and 1-based number.
        var offset: Int
        var number: Int
        /// Position after its line feed.
        var next: Int
    }

    /// Calls `line` with each line in turn.
    ///
    /// It returns the position before which nothing is needed any more. `finish` is called once after the
    /// last line, while the window still holds what is needed.
    ///
    /// - Throws: ``WhatsAppExportError`` for a line beyond the limit, and what the source and the calls throw.
    static func read(
        _ source: any ExportSource,
        _ line: (Line, ByteWindow) throws -> Int,
        finish: (ByteWindow) throws -> Void = { _ in }
    ) throws -> (lines: Int, bytes: Int) {
        let window = ByteWindow()
        var (start, searched, number) = (0, 0, 1)
        try source.read { chunk in
            var chunk = chunk
            // Large chunks are taken piece by piece: memory stays small whatever the source hands out.
            while !chunk.isEmpty {
                let piece = min(chunk.count, 1 << 17)
                window.append(UnsafeRawBufferPointer(rebasing: chunk[..<piece]))
                chunk = UnsafeRawBufferPointer(rebasing: chunk[piece...])
                try take(source, window, &start, &searched, &number, line)
            }
        }
        if start < window.end {
            let bytes = window.bytes.part(from: start - window.start)
            _ = try line(Line(bytes: bytes, offset: start, number: number, next: window.end), window)
            number += 1
        }
        try finish(window)
        return (number - 1, window.end)
    }

    private static func take(
        _ source: any ExportSource,
        _ window: ByteWindow,
        _ start: inout Int,
        _ searched: inout Int,
        _ number: inout Int,
        _ line: (Line, ByteWindow) throws -> Int
    ) throws {
        let bytes = window.bytes
        let base = window.start
        let end = window.end
        var keep = base
        while let found = bytes.first(0x0A, from: searched - base) {
            let next = base + found + 1
            let text = bytes.part(start - base..<found)
            keep = try line(Line(bytes: text, offset: start, number: number, next: next), window)
            number += 1
            (start, searched) = (next, next)
        }
        searched = end
        window.release(before: max(base, min(keep, start)))
        guard end - start <= longestRecord else {
            throw WhatsAppExportError.recordTooLong(
                file: source.name,
                line: number,
                byte: start,
                limit: longestRecord
            )
        }
    }
}
