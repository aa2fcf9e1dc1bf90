/// The rules by which a post asks for leave, consent or a decision.
///
/// `izin` alone is politeness: what comes next decides. Before a verb of speech or a past fact it asks
/// nothing; before an absence, a leave or an act that needs consent it does.
enum RequestWords {
    /// Whether the words ask for something; `words` are folded and in their canonical form.
    static func ask(_ words: [String], isQuestion: Bool) -> Bool {
        for index in words.indices where words[index] == "izin" {
            if asksLeave(words, at: index) { return true }
        }
        return asksConsent(words) || asksWhetherAllowed(words, isQuestion) || repeatsRequest(words)
    }

    /// The first word after `izin` that is known tells.
    private static func asksLeave(_ words: [String], at index: Int) -> Bool {
        if index > 0, nounBefore.contains(words[index - 1]) { return false }
        guard index + 1 < words.count else { return false }
        if nounAfter.contains(words[index + 1]) || Int(words[index + 1]) != nil { return false }
        if words[index + 1] == "serupa" || words[index + 1] == "idem" { return true }
        for position in index + 1..<min(words.count, index + 22) {
            let word = words[position]
            if word == "pinjam", position + 1 < words.count, words[position + 1] == "waktu" { return false }
            if word == "izin" { return false }
            if politeness.contains(word) { return false }
            if matters.contains(word) { return true }
        }
        return false
    }

    /// `mohon persetujuan`, `mohon perkenan` (but `mohon perkenan hadir` invites), `mohon di acc`.
    private static func asksConsent(_ words: [String]) -> Bool {
        for index in words.indices where words[index] == "mohon" {
            let following = words[(index + 1)...].prefix(4)
            if following.contains(where: {
                ["persetujuan", "acc", "diacc", "disetujui", "diizinkan"].contains($0)
            }) {
                return true
            }
            guard following.first == "perkenan" || following.first == "berkenan" else {
                if following.first == "cuti" || following.prefix(2).elementsEqual(["tidak", "mengikuti"])
                    || following.first == "diwakilkan"
                {
                    return true
                }
                continue
            }
            if !words[(index + 1)...].prefix(7).contains(where: {
                ["hadir", "kehadiran", "rawuh"].contains($0)
            }) {
                return true
            }
        }
        return false
    }

    /// `apakah boleh …`, `bolehkah …`, `boleh saya …`, `apakah berkenan`.
    private static func asksWhetherAllowed(_ words: [String], _ isQuestion: Bool) -> Bool {
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : ""
            if word == "bolehkah" || word == "berkenankah" { return true }
            let isAllowed = ["boleh", "diperkenankan", "berkenan", "diizinkan", "disetujui"].contains(next)
            if word == "apakah", isAllowed || words[(index + 1)...].prefix(4).contains("boleh") {
                return true
            }
            if word == "boleh", isQuestion,
                ["saya", "kami", "diwakili", "diwakilkan", "tidak"].contains(next)
            {
                return true
            }
        }
        return false
    }

    /// `Idem Pak`, which repeats the request before it.
    private static func repeatsRequest(_ words: [String]) -> Bool {
        words[0] == "idem" && words.count <= 8
    }

    private static let nounBefore: Set<String> = [
        "surat", "pelanggaran", "yang", "tanpa", "urus", "mengurus", "proses", "punya", "kemarin", "ada",
        "belum", "sudah", "tadi", "semua", "camat", "dokumen", "berkas", "masa",
    ]

    private static let nounAfter: Set<String> = [
        "usaha", "bangunan", "mendirikan", "tinggal", "edar", "operasional", "prinsip", "keramaian", "trayek",
        "reklame", "imb", "pbg", "nya",
    ]

    /// After these nothing is asked: verbs of speech, courtesies, past facts.
    private static let politeness: Set<String> = [
        "melaporkan", "lapor", "laporan", "laporkan", "dilaporkan", "ngalaporkeun", "menyampaikan",
        "sampaikan",
        "disampaikan", "bertanya", "tanya", "menanyakan", "nanya", "share", "sharing", "membagikan",
        "menambahkan", "tambahkan", "tambah", "nambah", "nambahkan", "bergabung", "gabung", "join",
        "mengingatkan", "ingatkan", "info", "infokan", "informasi", "menginformasikan", "informasikan",
        "meralat",
        "ralat", "koreksi", "mengoreksi", "nyimak", "menyimak", "simak", "update", "kirim", "mengirim",
        "mengirimkan", "kirimkan", "forward", "meneruskan", "teruskan", "menjawab", "jawab", "konfirmasi",
        "mengonfirmasi", "usul", "mengusulkan", "tag", "mention", "colek", "pamit", "simpan",
        "memperkenalkan",
        "perkenalan", "berikut", "posisi", "sekadar", "sekedar", "situasi", "mengumumkan", "menjelaskan",
        "menanggapi", "memberitahukan", "rekap", "upload", "mengunggah", "sudah", "masuk", "hadir", "isi",
        "klarifikasi", "melengkapi", "follow", "fwd", "copas", "copy", "sebelumnya", "menindaklanjuti",
        "mengucapkan", "arahan", "petunjuk", "infonya", "mengundang", "ngundang", "kebetulan", "up", "rekan",
        "saran", "masukan", "nitip", "titip", "ngobrol", "komentar", "membantu", "otw", "merapat", "meluncur",
        "didampingi", "monitor", "memantau", "siap", "melampirkan", "lampirkan", "terlampir", "dokumentasi",
    ]

    /// Before these leave is asked: absence, being represented, being away, acts that need consent.
    private static let matters: Set<String> = [
        "tidak", "belum", "berhalangan", "terlambat", "telat", "absen", "mewakilkan", "diwakilkan",
        "wakilkan",
        "diwakili", "mewakili", "cuti", "menghadiri", "hadiri", "meninggalkan", "mendahului", "pulang",
        "memakai",
        "pakai", "pinjam", "meminjam", "menggunakan", "gunakan", "membuka", "buka", "menutup", "tutup",
        "melaksanakan", "laksanakan", "mengadakan", "menyelenggarakan", "menyelenggarakannya", "dinas", "dl",
        "perjalanan", "keluar", "wfh", "wfa", "libur", "off", "revisi", "merevisi", "menunda", "penundaan",
        "memindahkan", "pindah", "melepas", "berangkat", "berangkatkan", "memberangkatkan", "bko",
        "membongkar",
        "menebang", "memasang", "penggunaan", "pengalihan", "diklat", "pembelian", "membeli", "penambahan",
        "memundurkan", "memajukan", "membatalkan", "mengganti", "mengajukan", "mengambil", "ambil",
        "menjemput",
        "jemput", "mengantar", "antar", "istirahat", "kontrol", "berobat", "menandatangani", "mengikuti",
        "ke",
        "menugaskan", "menunjuk", "penunjukan", "mutasi", "mengundurkan", "digeser", "dijadwal",
        "dijadwalkan",
        "menikahkan", "takziah", "melayat", "mundur", "menerbitkan", "mencairkan", "pencairan", "diganti",
        "shift",
        "batal", "sakit", "apakah", "boleh", "parkir",
    ]
}
