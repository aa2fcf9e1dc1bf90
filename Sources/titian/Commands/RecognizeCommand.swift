import ArgumentParser
import Domain
import Foundation
import Records

/// `titian recognize`: says what posts do, for whom and in answer to what, without an installation.
struct RecognizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognize",
        abstract: Speech.say(
            id: "Mengenali izin, laporan, arahan, dan rapat dalam pesan dari masukan baku.",
            en: "Recognise permissions, reports, instructions and meetings in posts on standard input."
        ),
        discussion: Speech.say(
            id: """
                Masukan: satu objek JSON per baris menurut urutan: id, forum, sender, at, text; boleh juga forumKind, \
                senderId, senderRole (leader, head, camat, lurah, aide, staff), unit, replyTo, forwarded, mentions, \
                attachments, edits, deletes, authority {acting, for, from, until}. Kunci lain dilewati. Baris yang terulang persis \
                dilewati; id yang sama untuk pesan lain di forum itu adalah kesalahan.
                Keluaran: satu baris per pesan: id, label, confidence, rule, matched (rentang bita UTF-8 dari text), \
                fields, links, evidence. Foto tanpa teks menunggu teks kirimannya paling lama lima menit waktu pesan, \
                keputusan yang belum pasti menunggu jawaban pemohon ("terima kasih, Pak") paling lama lima belas menit.
                Dengan --roster, pengirim yang dikenal (akun, telepon, kunci, nama, atau alias) dilengkapi menurut \
                roster hari pesannya; yang disebut masukan sendiri tetap berlaku.
                """,
            en: """
                Input: one JSON object per line, in order: id, forum, sender, at, text; also forumKind, senderId, \
                senderRole (leader, head, camat, lurah, aide, staff), unit, replyTo, forwarded, mentions, attachments, \
                edits, deletes, authority {acting, for, from, until}. Other keys are passed over. A line that is repeated \
                byte for byte is passed over; the same id for another post of that forum is a fault.
                Output: one line per post: id, label, confidence, rule, matched (UTF-8 byte ranges of text), fields, \
                links, evidence. A photo without text waits for the text of its sending, at most five minutes of the \
                posts' own time; a decision in doubt waits for the applicant's answer ("terima kasih, Pak"), at most fifteen.
                With --roster a known sender (by account, phone, key, name or alias) is completed from the roster of \
                the post's day; what the input says itself stands.
                """
        )
    )

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Folder tabel roster: people.csv, units.csv, forums.csv, …",
                en: "Folder of the roster's tables: people.csv, units.csv, forums.csv, …"
            ),
            valueName: "DIR"
        ),
        completion: .directory
    )
    var roster: String?

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                id: "Satu objek JSON per baris (selalu demikian).",
                en: "One JSON object per line (always so)."
            )
        )
    )
    var json = false

    func run() throws {
        var reader = ConversationReader()
        var output = RecognitionOutput()
        var once = RecognizedOnce()
        var roster = try roster.map { try RecognizeRoster(folder: $0) }
        do {
            try InputLines.each { line, number in
                guard line.contains(where: { $0 > 0x20 }) else { return }
                var post = try ForumPost(json: line, line: number)
                guard try once.isNew(post, line, number: number) else { return }
                roster?.describe(&post, saysThumb: line.says("thumbIsYes"))
                output.append(reader.push(post))
            }
        } catch {
            // What was said before the bad line is concluded and written; of the line itself nothing is.
            output.append(reader.finish())
            output.flush()
            throw error
        }
        output.append(reader.finish())
        output.flush()
        once.finish()
    }
}

/// Gathers lines so that a million of them are not a million writes.
private struct RecognitionOutput {
    private var writer = JSONWriter(capacity: 1 << 17)

    mutating func append(_ recognitions: [Recognition]) {
        for recognition in recognitions {
            recognition.write(to: &writer)
            writer.endLine()
        }
        if writer.bytes.count > 1 << 16 { flush() }
    }

    mutating func flush() {
        Console.bytes(writer.bytes)
        writer.removeAll()
    }
}

/// The lines of standard input, numbered from 1.
private enum InputLines {
    static func each(_ body: ([UInt8], Int) throws -> Void) throws {
        var rest: [UInt8] = []
        var number = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { Foundation.read(0, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            rest += buffer[0..<count]
            var start = 0
            while let end = lineEnd(rest, from: start) {
                number += 1
                try body(Array(rest[start..<end]), number)
                start = end + 1
            }
            rest.removeFirst(start)
            guard rest.count <= ForumPost.lineLimit else {
                throw ForumPostFault(line: number + 1, reason: .tooLong(limit: ForumPost.lineLimit))
            }
        }
        if !rest.isEmpty { try body(rest, number + 1) }
    }

    /// Where the next line feed from `start` on is.
    private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { bytes in
            guard start < bytes.count, let first = bytes.baseAddress else { return nil }
            return memchr(first + start, 0x0A, bytes.count - start).map { UnsafeRawPointer($0) - first }
        }
    }
}

extension [UInt8] {
    /// Whether a JSON object has a member of that name with a value.
    fileprivate func says(_ name: StaticString) -> Bool {
        var isSaid = false
        try? JSONScanner.read(self) { json in
            try json.object { json in
                guard json.keyIs(name) else { return try json.skip() }
                if json.null() { return }
                isSaid = true
                try json.skip()
            }
        }
        return isSaid
    }
}
