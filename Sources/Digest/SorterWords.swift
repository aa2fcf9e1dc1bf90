/// Short and regional forms of the words that the rules look at.
enum SorterWords {
    static let canonical: [String: String] = [
        "mhn": "mohon", "mhon": "mohon", "mohn": "mohon", "nyuwun": "mohon", "nyuhunkeun": "mohon",
        "memohon": "mohon", "minta": "mohon", "neda": "mohon", "dimohon": "mohon", "ijin": "izin",
        "izn": "izin",
        "ijn": "izin", "widi": "izin", "palilah": "izin", "idin": "izin", "tdk": "tidak", "tak": "tidak",
        "ga": "tidak", "gak": "tidak", "nggak": "tidak", "ngga": "tidak", "enggak": "tidak", "teu": "tidak",
        "mboten": "tidak", "boten": "tidak", "ora": "tidak", "bs": "bisa", "tiasa": "bisa", "saged": "bisa",
        "dpt": "dapat", "sdh": "sudah", "udh": "sudah", "udah": "sudah", "dah": "sudah", "tos": "sudah",
        "atos": "sudah", "sampun": "sudah", "telah": "sudah", "blm": "belum", "acan": "belum",
        "dereng": "belum",
        "utk": "untuk", "yg": "yang", "sy": "saya", "kulo": "saya", "kula": "saya", "abdi": "saya",
        "rawuh": "hadir", "sumping": "hadir", "hdr": "hadir", "jln": "jalan", "jl": "jalan", "wonten": "ada",
        "aya": "ada", "runtah": "sampah", "caah": "banjir", "pareum": "padam", "hrs": "harus", "lg": "lagi",
    ]
}
