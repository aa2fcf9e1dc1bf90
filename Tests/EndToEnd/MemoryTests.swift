import Foundation
import TestSupport
import Testing

@Suite("Memory", .serialized)
struct MemoryTests {
    /// Peak resident kilobytes of `titian` with these arguments, as the kernel counts them.
    private static func peak(_ arguments: String...) throws -> Int {
        let program = """
            import os, sys
            pid = os.fork()
            if pid == 0:
                os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
                os.execv(sys.argv[1], sys.argv[1:])
            _, status, usage = os.wait4(pid, 0)
            assert status == 0, status
            print(usage.ru_maxrss)
            """
        let run = try Program.run(
            "/usr/bin/env",
            ["python3", "-c", program, Program.product("titian")] + arguments
        )
        try #require(run.status == 0, "\(run.errorText)")
        return try #require(Int(run.text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    @Test("six times the messages take no more memory to import, list, verify and dry-run again")
    func growth() throws {
        var peaks: [[String: Int]] = []
        for count in [8_000, 48_000] {
            let city = try City()
            try city.folder.write(Chat.long(count), to: Chat.fileName)
            let path = city.folder.path(Chat.fileName)
            let place = ["--data", city.data, "--keys", city.keys]
            peaks.append([
                "import": try Self.peak(
                    "import",
                    "--posts-only",
                    place[0],
                    place[1],
                    place[2],
                    place[3],
                    path
                ),
                "posts": try Self.peak("posts", place[0], place[1], place[2], place[3], "--json"),
                "again": try Self.peak("import", "--dry-run", place[0], place[1], place[2], place[3], path),
                "verify": try Self.peak("verify", city.data, "--keys", city.keys),
            ])
        }
        for (command, small) in peaks[0] {
            let large = peaks[1][command] ?? 0
            #expect(large < small * 3 / 2, "\(command): \(small) kB, then \(large) kB")
        }
    }
}
