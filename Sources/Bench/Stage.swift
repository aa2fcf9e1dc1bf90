import Archives
import Domain
import Foundation
import Intake
import Journal
import Media
import Networks
import ReadModel
import WhatsAppExport

/// A part of the benchmark that runs in a process of its own.
enum Stage: String, CaseIterable {
    case generate, parse, decode, `import`, verify, append, search, recognise, records, service

    /// Measures and prints one JSON line per figure.
    ///
    /// `folder` is the benchmark's own.
    func run(folder: String, messages: Int) throws {
        let files = BenchFiles(folder: folder)
        switch self {
        case .generate: try generate(files, messages)
        case .parse: try parse(files)
        case .decode: try decode(files)
        case .import: try importExport(files)
        case .verify: try verify(files)
        case .append: try AppendBench(folder: folder).run()
        case .search: try search(files)
        case .recognise: try RecordsBench(files: files).recognise()
        case .records: try RecordsBench(files: files).record()
        case .service: try ServiceBench(folder: folder).run()
        }
    }

    private func generate(_ files: BenchFiles, _ messages: Int) throws {
        try Data().write(to: URL(fileURLWithPath: files.export))
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: files.export))
        WhatsAppExportGenerator.write(messages: messages, seed: 7) { file.write(Data($0)) }
        try file.close()
    }

    /// The scanner alone: every record's time, sender, kind and byte ranges go into a checksum.
    private func parse(_ files: BenchFiles) throws {
        let text = try ExportArchive(path: files.export).text
        let start = stopwatch()
        let layout = try RecordScanner.layout(text)
        let surveyed = stopwatch()
        var sum: UInt64 = 0
        let tally = try RecordScanner.scan(text, layout: layout) { record in
            sum = sum &* 31 &+ UInt64(bitPattern: record.time.seconds)
            sum = sum &* 31 &+ UInt64(UInt32(bitPattern: record.participant))
            sum = sum &* 31 &+ UInt64(record.offset + record.body.lowerBound) &+ UInt64(record.body.count)
        }
        let end = stopwatch()
        try Measurement("parse", Double(tally.records) / (end - surveyed), "messages/s").report()
        try Measurement("parse, bytes", Double(tally.bytes) / (end - surveyed) / 1e6, "MB/s").report()
        try Measurement("parse with survey", Double(tally.records) / (end - start), "messages/s").report()
        try Measurement("parse, checksum", Double(sum % 1_000_000), "").report()
    }

    private func decode(_ files: BenchFiles) throws {
        let text = try ExportArchive(path: files.export).text
        let decoder = WhatsAppExportDecoder()
        let survey = try decoder.survey(text, dateOrder: nil)
        var count = 0
        let start = stopwatch()
        _ = try decoder.decode(text, survey: survey) { _ in count += 1 }
        try Measurement("decode into posts", Double(count) / (stopwatch() - start), "messages/s").report()
    }

    /// An export into a fresh log: until everything is durable and signed for, then until it is searchable.
    private func importExport(_ files: BenchFiles) throws {
        let keys = KeyFolder(path: files.keys)
        try FileManager.default.createDirectory(atPath: files.data, withIntermediateDirectories: true)
        try Appender.create(
            path: files.journal,
            keys: keys,
            origin: "bench.example/log",
            birth: Array("{}".utf8)
        )
        let appender = try Appender(path: files.journal, keys: keys)
        let journal = try JournalReader(path: files.journal)
        let model = try JournalView.open(path: files.readModel, journal: journal)
        let zone = TimeZone(identifier: "Asia/Jakarta") ?? .gmt
        var durable = 0.0
        let start = stopwatch()
        let importer = Importer(
            decoders: [WhatsAppExportDecoder()],
            journal: journal,
            model: model,
            photos: try PhotoStore(folder: files.photos, access: .writing),
            appender: appender,
            naturalKeys: appender.naturalKeys
        ) { step, _, _ in
            if step == .index, durable == 0 { durable = stopwatch() }
        }
        let report = try importer.run(files.export, options: ImportOptions(zone: zone, home: zone))
        let end = stopwatch()
        appender.close()
        let count = Double(report.posts)
        try Measurement("import until durable", count / (durable - start), "messages/s").report()
        try Measurement("index after that", count / (end - durable), "messages/s").report()
        try Measurement("import until searchable", count / (end - start), "messages/s").report()
    }

    private func verify(_ files: BenchFiles) throws {
        let keys = KeyFolder(path: files.keys)
        let audit = JournalAudit(
            path: files.journal,
            key: try keys.verifierKey(),
            signed: try keys.lastSigned()
        )
        let start = stopwatch()
        let report = try audit.run()
        let seconds = stopwatch() - start
        guard report.isClean else { throw CocoaError(.fileReadCorruptFile) }
        try Measurement("verify", Double(report.size) / seconds, "entries/s").report()
    }

    private func search(_ files: BenchFiles) throws {
        let journal = try JournalReader(path: files.journal)
        let model = try JournalView.open(path: files.readModel, journal: journal)
        for query in ["tangani*", "banjir gedebage", "\"pohon tumbang\"", "genangan RW 05"] {
            var times: [Double] = []
            for _ in 0..<5 {
                let start = stopwatch()
                _ = try model.search(SearchQuery(query), limit: 20)
                times.append(stopwatch() - start)
            }
            try Measurement("search \(query)", times.sorted()[2] * 1000, "ms").report()
        }
    }
}

/// The files of a benchmark.
struct BenchFiles {
    let folder: String

    var export: String { folder + "/Chat WhatsApp dengan Forum Camat-Lurah.txt" }
    var data: String { folder + "/data" }
    var keys: String { folder + "/keys" }
    var journal: String { data + "/journal.db" }
    var readModel: String { data + "/readmodel.db" }
    var photos: String { data + "/photos" }
}
