import Domain

/// Left-out and attached media, locations and polls.
extension BodyForm {
    /// `<Media tidak disertakan>`, `gambar tidak disertakan`, `Surat.pdf dokumen tidak disertakan`.
    mutating func readLeftOut(_ body: UnsafeRawBufferPointer, _ lineEnd: Int, _ isOneLine: Bool)
        -> Bool
    {
        let line = body.part(head.lowerBound..<max(head.lowerBound, lineEnd))
        if line.first == 0x3C, BodyWords.mediaLeftOut.contains(where: { line.equals($0) }) {
            kind = .unavailable
            leaveOut(caption: after(lineEnd, body))
            return true
        }
        let words = body.part(head)
        guard BodyWords.leftOutEnds.contains(where: { words.ends(with: $0) }) else { return false }
        for (mark, kind) in BodyWords.leftOut where words.ends(with: mark) {
            let start = words.count - mark.count
            let isOwn = start >= 3 && words.starts(with: leftToRightMark, at: start - 3)
            let isDocument = kind == .document && start > 0 && isOneLine
            guard start == 0 || isOwn || (isDocument && words[start - 1] == 0x20) else { continue }
            self.kind = kind
            leaveOut(caption: trimmed(body, head.lowerBound..<head.lowerBound + start))
            if kind == .document, !head.isEmpty { file = documentName(body) }
            return true
        }
        return false
    }

    /// `Keterangan <terlampir: FILE>`: the caption stands before the tag.
    mutating func readAppleTag(_ body: UnsafeRawBufferPointer) -> Bool {
        let words = body.part(0..<head.upperBound)
        for tag in BodyWords.appleTags {
            guard let start = words.findLast(tag), start >= head.lowerBound else { continue }
            guard let end = words.first(0x3E, from: start) else { continue }
            let isAtEnd = end + 1 == words.count
            guard isAtEnd || words[end + 1] == 0x0A || words[end + 1] == 0x0D else { continue }
            guard words.part(start..<end).first(0x0A) == nil else { continue }
            file = start + tag.count..<end
            attach(body)
            tail = isAtEnd ? 0..<0 : after(end + 1, body)
            head = trimmed(body, head.lowerBound..<start)
            return true
        }
        return false
    }

    /// `FILE (file terlampir)`: the caption stands on the lines after the tag.
    mutating func readAndroidTag(_ body: UnsafeRawBufferPointer, _ lineEnd: Int) -> Bool {
        guard lineEnd > head.lowerBound, body[lineEnd - 1] == 0x29 else { return false }
        let line = body.part(head.lowerBound..<lineEnd)
        for tag in BodyWords.androidTags where line.ends(with: tag) && line.count > tag.count {
            file = head.lowerBound..<lineEnd - tag.count
            attach(body)
            head = after(lineEnd, body)
            return true
        }
        return false
    }

    mutating func readLocation(_ body: UnsafeRawBufferPointer, _ lineEnd: Int) -> Bool {
        guard lineEnd > head.lowerBound else { return false }
        let line = body.part(head.lowerBound..<lineEnd)
        if BodyWords.liveLocation.contains(where: { line.starts(with: $0) }) {
            kind = .location
            head = after(lineEnd, body)
            isVerbatim = false
            return true
        }
        for lead in BodyWords.location where line.starts(with: lead) {
            guard let query = line.find(BodyWords.mapQuery) else { continue }
            kind = .location
            location = head.lowerBound + query + BodyWords.mapQuery.count..<lineEnd
            // A named place stands before the address, which is then kept as its words.
            let isNamed = line.find(BodyWords.address) != lead.count
            head = isNamed ? head.lowerBound + lead.count..<head.upperBound : after(lineEnd, body)
            isVerbatim = false
            return true
        }
        return false
    }

    mutating func readPoll(_ body: UnsafeRawBufferPointer) -> Bool {
        let words = body.part(head)
        for lead in BodyWords.poll where words.starts(with: lead) {
            let next = words.count > lead.count ? words[lead.count] : 0
            guard next == 0x0A || next == 0x0D else { continue }
            kind = .poll
            holdsMarks = true
            return true
        }
        return false
    }

    private mutating func attach(_ body: UnsafeRawBufferPointer) {
        guard let file else { return }
        kind = MediaName.sort(String(decoding: body.part(file), as: UTF8.self)).kind
        isVerbatim = false
        holdsMarks = true
    }

    private mutating func leaveOut(caption: Range<Int>) {
        head = caption
        isLeftOut = true
        isVerbatim = false
        holdsMarks = true
    }

    mutating func clearWords() {
        head = 0..<0
        isVerbatim = false
    }

    /// The file's name in `Surat.pdf • 2 halaman`.
    private func documentName(_ body: UnsafeRawBufferPointer) -> Range<Int> {
        guard let bullet = body.part(head).find(BodyWords.bullet) else { return head }
        return head.lowerBound..<head.lowerBound + bullet
    }

    /// The lines after the one that ends at `lineEnd`.
    private func after(_ lineEnd: Int, _ body: UnsafeRawBufferPointer) -> Range<Int> {
        var start = min(lineEnd, head.upperBound)
        if start < head.upperBound, body[start] == 0x0D { start += 1 }
        if start < head.upperBound, body[start] == 0x0A { start += 1 }
        return start..<head.upperBound
    }

    /// Without spaces, line ends and U+200E at the end.
    private func trimmed(_ body: UnsafeRawBufferPointer, _ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound {
            if [0x20, 0x0A, 0x0D].contains(body[end - 1]) {
                end -= 1
            } else if end - 3 >= range.lowerBound, body.starts(with: leftToRightMark, at: end - 3) {
                end -= 3
            } else {
                break
            }
        }
        return range.lowerBound..<end
    }
}
