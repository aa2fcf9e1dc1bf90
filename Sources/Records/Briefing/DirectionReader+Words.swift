import Roster

/// The words by which it is told whom a direction is given to.
extension DirectionReader {
    static let wholes: Set<String> = [
        "semua", "seluruh", "segenap", "para", "tiap", "setiap", "semuanya", "seluruhnya",
    ]
    static let courtesies: Set<String> = ["bapak", "ibu", "bpk", "pak", "bu", "bp"]
    /// "kepala dinas", "pimpinan OPD".
    static let heads: Set<String> = ["kepala", "pimpinan", "ka"]
    static let titles: Set<String> = ["kadis", "kadin", "kaban", "kabag", "camat", "lurah"]
    static let sorts: [String: OrgUnit.Kind] = [
        "camat": .district, "kecamatan": .district, "distrik": .district, "panewu": .district,
        "kapanewon": .district, "lurah": .subdistrict, "kelurahan": .subdistrict, "kades": .subdistrict,
        "keuchik": .subdistrict, "desa": .subdistrict, "opd": .agency, "skpd": .agency, "dinas": .agency,
        "kadis": .agency, "kaban": .agency, "badan": .agency, "perangkat": .agency,
    ]
    /// What makes a part of the whole, which nobody can list.
    static let parts: Set<String> = [
        "yang", "yg", "bantaran", "terdampak", "pesisir", "lereng", "lain", "lainnya", "rawan", "tertentu",
        "sekitar",
        "hulu", "hilir", "utara", "selatan", "timur", "barat", "tengah",
    ]
    static let fillers: Set<String> = [
        "tolong", "tlg", "tlong", "mohon", "mhn", "minta", "harap", "diminta", "dimohon", "kepada", "kpd",
        "yth",
        "pak", "bu", "bapak", "ibu", "bpk", "rekan", "rekan2", "teman", "kawan", "tim", "segera", "agar",
        "supaya",
        "oke", "ok", "baik", "siap", "selamat", "pagi", "siang", "sore", "malam", "terima", "kasih",
        "bismillah",
        "izin", "menyampaikan", "catatan", "arahan", "par", "kanggo", "wakil", "sekarang", "dan", "lalu",
        "kemudian",
    ]
    static let joints: Set<String> = [
        "dan", "dn", "serta", "sama", "bersama", "beserta", "dengan", "dgn", "dg", "maupun", "juga", "jo",
        "karo",
        "sareng", "deng", "kaliyan", "pak", "bu", "bapak", "ibu", "para",
    ]
    /// Behind these stands with whom one speaks, or to whom something goes.
    static let errands: Set<String> = [
        "ke", "kepada", "kpd", "untuk", "utk", "dari", "dengan", "dgn", "dg", "sama", "bersama", "jo", "karo",
        "sareng", "deng", "hubungi", "telepon", "telpon", "telp", "surati", "grup", "form", "kantor",
        "loader",
        "milik", "punya", "via", "lewat", "di",
    ]
    static let biddings: Set<String> = [
        "agar", "supaya", "untuk", "utk", "segera", "tolong", "mohon", "harap", "diminta", "dimohon", "wajib",
    ]
    /// Of whom something is told, and not asked.
    static let statements: Set<String> = [
        "sudah", "sdh", "telah", "belum", "blm", "masih", "akan", "tadi", "kemarin", "bilang", "melaporkan",
        "menyampaikan", "sedang", "kan",
    ]
}
