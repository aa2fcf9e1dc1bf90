import Domain
import Foundation
import Journal
import Networks

/// What can be told about an installation without a network.
struct LocalExamination {
    /// Free bytes below which a day of photos may not fit.
    private static let scarce: Int64 = 2 << 30

    private let installation: Installation

    init(_ installation: Installation) {
        self.installation = installation
    }

    func findings() -> [Finding] {
        [folder, keys, disk, clock, log, socket].compactMap { $0 }
    }

    private var folder: Finding {
        let path = installation.folder.path
        guard let mode = Self.mode(path) else {
            return Finding(.bad, Wording(id: "Tidak ada \(path).", en: "There is no \(path)."))
        }
        guard mode & 0o077 == 0 else {
            return Finding(
                .warning,
                Wording(
                    id: "Folder data \(path) dapat dibuka orang lain (\(Self.octal(mode))).",
                    en: "Others can open the data folder \(path) (\(Self.octal(mode)))."
                ),
                advice: Wording(id: "chmod 700 \(path)", en: "chmod 700 \(path)")
            )
        }
        guard access(path, W_OK) == 0 else {
            return Finding(
                .bad,
                Wording(
                    id: "Folder data \(path) tidak dapat ditulis oleh pengguna ini.",
                    en: "This user cannot write to the data folder \(path)."
                ),
                advice: Wording(
                    id: "Jalankan sebagai pemiliknya, atau perbaiki kepemilikannya.",
                    en: "Run as its owner, or correct its ownership."
                )
            )
        }
        return Finding(.good, Wording(id: "Folder data \(path).", en: "Data folder \(path)."))
    }

    private var keys: Finding {
        let path = installation.settings.keys
        do {
            _ = try installation.keyFolder.signingKey()
        } catch {
            let fault = error as? any TitianError
            return Finding(
                .bad,
                fault?.message ?? Wording(id: "Kunci tidak terbaca.", en: "No key."),
                advice: fault?.advice ?? .none
            )
        }
        guard let mode = Self.mode(path + "/log.key"), mode & 0o077 == 0 else {
            return Finding(
                .bad,
                Wording(
                    id: "Kunci di \(path) dapat dibaca orang lain.",
                    en: "Others can read the key in \(path)."
                ),
                advice: Wording(id: "chmod 600 \(path)/log.key", en: "chmod 600 \(path)/log.key")
            )
        }
        return Finding(.good, Wording(id: "Kunci di \(path).", en: "Key in \(path)."))
    }

    private var disk: Finding {
        var facts = statvfs()
        guard statvfs(installation.folder.path, &facts) == 0 else {
            return Finding(.bad, Wording(id: "Diska tidak terbaca.", en: "The disk cannot be read."))
        }
        let free = Int64(facts.f_bavail) * Int64(facts.f_frsize)
        let shown = "\(free / 1_048_576) MiB"
        return free < Self.scarce
            ? Finding(
                .warning,
                Wording(id: "Ruang diska tinggal \(shown).", en: "Only \(shown) of disk are free."),
                advice: Wording(id: "Tambah ruang sebelum penuh.", en: "Add space before it is full.")
            )
            : Finding(.good, Wording(id: "Ruang diska bebas \(shown).", en: "Free disk space \(shown)."))
    }

    /// The clock must not stand before what the log has accepted.
    private var clock: Finding? {
        guard let journal = try? installation.journalReader(), let size = try? journal.size(), size > 0,
            let last = try? journal.entry(size - 1).envelope().time
        else { return nil }
        let behind = last - SystemClock.now()
        guard behind > 120_000 else { return Finding(.good, Wording(id: "Jam sistem.", en: "System clock.")) }
        return Finding(
            .bad,
            Wording(
                id: "Jam sistem \(behind / 60_000) menit di belakang entri terakhir log.",
                en: "The system clock stands \(behind / 60_000) minutes before the log's last entry."
            ),
            advice: Wording(
                id: "Hidupkan NTP: timedatectl set-ntp true",
                en: "Switch NTP on: timedatectl set-ntp true"
            )
        )
    }

    private var log: Finding {
        do {
            let journal = try installation.journalReader()
            let size = try journal.size()
            if let signed = try installation.keyFolder.lastSigned(), signed.size > size {
                throw JournalFault.shorterThanSigned(size: size, signedSize: signed.size)
            }
            return Finding(.good, Wording(id: "Log: \(size) entri.", en: "Log: \(size) entries."))
        } catch {
            let fault = error as? any TitianError
            return Finding(
                .bad,
                fault?.message ?? Wording(id: "Log tidak terbaca.", en: "The log cannot be read."),
                advice: fault?.advice ?? .none
            )
        }
    }

    private var socket: Finding {
        let path = installation.folder.socket
        if path.utf8.count > UnixSocket.pathLimit {
            return Finding(
                .warning,
                Wording(
                    id: "Jalur folder data terlalu panjang untuk soket.",
                    en: "The data folder's path is too long for a socket."
                ),
                advice: Wording(
                    id: "Pakai jalur di bawah 90 huruf, agar impor dapat berjalan di samping relai.",
                    en: "Use a path below 90 letters, so that imports can run beside the relay."
                )
            )
        }
        return installation.isServed
            ? Finding(.good, Wording(id: "Relai sedang berjalan.", en: "The relay is running."))
            : Finding(
                .warning,
                Wording(id: "Relai tidak sedang berjalan.", en: "The relay is not running."),
                advice: Wording(id: "titian serve --data …", en: "titian serve --data …")
            )
    }

    private static func mode(_ path: String) -> Int? {
        let facts = try? FileManager.default.attributesOfItem(atPath: path)
        return (facts?[.posixPermissions] as? NSNumber).map { $0.intValue & 0o777 }
    }

    private static func octal(_ mode: Int) -> String { String(mode, radix: 8) }
}
