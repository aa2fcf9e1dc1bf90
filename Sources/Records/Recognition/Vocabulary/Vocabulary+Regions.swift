extension Vocabulary {
    /// Further spellings, by region.
    ///
    /// Words of Minangkabau, Banjar, Bugis-Makassar, Balinese, Manado, Ambon, Papua and Banyumas
    /// Malay and Javanese, and further Sundanese and Javanese. Left out: words that are common Indonesian words of
    /// another meaning (seng, tiang, jan, lah).
    static let regionalSpellings: [String] = [
        "tidak indak dak kada nyanda nenten tra dang sanes kaga ndak", "belum balun alum konden",
        "jangan jaan ojok",
        "boleh buliah bulieh buleh bulih bole olle",
        "diizinkan diwidian diidinan diparengaken diparengke dipareng kaidinan",
        "izin idin permios", "bisa biso bise saged", "dapat dapek", "sudah alah su so suba sampun mpun",
        "ya iyo iye iyoh", "saya ambo beta inyong nyong titiang ulun", "kami torang katong kito",
        "mau nio handak", "mohon njaluk neda nunas menta", "silakan durusang rarisang", "keluar metu kaluar",
        "dulu ndisit ndisek rumiyin", "makasih suksma matursuksma", "terima tarimo tarima", "yang nan",
        "juga juo jua lai", "saja sajo haja jak", "besok isuak", "sekarang kini", "nanti beko kin",
        "semua sadonyo kasadonyo samian", "orang urang wong", "masuk lebet mlebet", "undangan ondangan",
        "tetap tatap", "izinnya ijine ijinnya izine", "dengan jo deng", "kirim kintun ngirim",
        "dikirim dikintun dikintunkeun",
        "sebelum sabalun", "tahun taun", "lapor ngalapor", "lepas lapeh culke", "pergi lungo angkat lunga",
        "terlambat talambek tarlambek belakangan", "lokasi los", "menunggu ngantosan ngenteni",
        "temani kancani",
    ]
}
