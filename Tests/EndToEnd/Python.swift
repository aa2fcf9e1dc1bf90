import Foundation
import TestSupport
import Testing

/// Python's standard library, for archives and databases that no part of this project has made.
enum Python {
    /// Runs a program text with arguments; its output.
    @discardableResult
    static func run(_ program: String, _ arguments: String...) throws -> String {
        let run = try Program.run("/usr/bin/env", ["python3", "-c", program] + arguments)
        try #require(run.status == 0, "\(run.errorText)")
        return run.text
    }

    /// Writes a zip at `path`; `body` calls `add(name, bytes)` or works on `z`, the `ZipFile`.
    static func zip(_ path: String, _ body: String, _ arguments: String...) throws {
        let program = """
            import sys, zipfile, zlib, os, stat, struct, warnings
            warnings.simplefilter("ignore")
            z = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)
            def add(name, data, mode=0o100644):
                info = zipfile.ZipInfo(name, (2026, 11, 9, 8, 0, 0))
                info.external_attr = mode << 16
                info.compress_type = zipfile.ZIP_DEFLATED
                z.writestr(info, data)
            \(body)
            z.close()
            """
        let run = try Program.run("/usr/bin/env", ["python3", "-c", program, path] + arguments)
        try #require(run.status == 0, "\(run.errorText)")
    }

    /// Changes a SQLite file with one statement.
    static func sql(_ path: String, _ statement: String) throws {
        try run(
            """
            import sqlite3, sys
            db = sqlite3.connect(sys.argv[1])
            db.executescript(sys.argv[2])
            db.commit()
            """,
            path,
            statement
        )
    }
}
