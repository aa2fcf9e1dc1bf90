import Domain
import Foundation
import Roster

/// A table of the roster on a disk: a CSV as it is, a workbook through Debian's `xlsx2csv`.
enum RosterTable {
    /// The file's bytes under its own name.
    static func read(_ path: String) throws -> RosterImport.File {
        let name = URL(fileURLWithPath: path).lastPathComponent
        if name.lowercased().hasSuffix(".xlsx") {
            return RosterImport.File(name: name, bytes: try converted(path))
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw RosterTableFault.unreadable(path: path)
        }
        defer { try? handle.close() }
        // One byte more than a table may have tells that it has too many.
        guard let data = try? handle.read(upToCount: DelimitedText.Limit.bytes + 1) else {
            return RosterImport.File(name: name, bytes: [])
        }
        return RosterImport.File(name: name, bytes: Array(data))
    }

    /// The first sheet of a workbook as CSV.
    private static func converted(_ path: String) throws -> [UInt8] {
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw RosterTableFault.unreadable(path: path)
        }
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        let program = folders.map { "\($0)/xlsx2csv" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
        guard let program else { throw RosterTableFault.noConverter(path: path) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        // An absolute path cannot be taken for an option.
        let file = URL(fileURLWithPath: path).standardizedFileURL.path
        process.arguments = ["--delimiter", ",", "--dateformat", "%Y-%m-%d", file]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw RosterTableFault.noConverter(path: path)
        }
        let limit = DelimitedText.Limit.bytes + 1
        let data = (try? output.fileHandleForReading.read(upToCount: limit)) ?? Data()
        if data.count == limit { process.terminate() }
        process.waitUntilExit()
        guard process.terminationStatus == 0 || data.count == limit else {
            throw RosterTableFault.notConverted(path: path)
        }
        return Array(data)
    }
}

/// A table that cannot be read at all.
enum RosterTableFault: TitianError {
    case unreadable(path: String)
    case noConverter(path: String)
    case notConverted(path: String)

    var message: Wording {
        switch self {
        case .unreadable(let path):
            Wording(id: "\(path) tidak dapat dibaca.", en: "\(path) cannot be read.")
        case .noConverter(let path):
            Wording(
                id: "\(path) adalah buku kerja Excel, dan xlsx2csv tidak terpasang.",
                en: "\(path) is an Excel workbook, and xlsx2csv is not installed."
            )
        case .notConverted(let path):
            Wording(
                id: "\(path) tidak dapat diubah oleh xlsx2csv.",
                en: "\(path) could not be converted by xlsx2csv."
            )
        }
    }

    var advice: Wording {
        switch self {
        case .unreadable: Wording(id: "Periksa nama dan hak bacanya.", en: "Check its name and permissions.")
        case .noConverter:
            Wording(
                id: "Pasang dengan apt install xlsx2csv, atau simpan sebagai CSV UTF-8.",
                en: "Install it with apt install xlsx2csv, or save the table as CSV UTF-8."
            )
        case .notConverted:
            Wording(id: "Simpan sebagai CSV UTF-8 dari Excel.", en: "Save it as CSV UTF-8 from Excel.")
        }
    }
}
