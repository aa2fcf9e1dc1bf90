extension Vocabulary {
    /// Further spellings, by region.
    ///
    /// Words of Minangkabau, Banjar, Bugis-Makassar, Balinese, Manado, Ambon, Papua and Banyumas
    /// Malay and Javanese, and further Sundanese and Javanese. Left out: words that are common Indonesian words of
    /// another meaning (seng, tiang, jan, lah).
    static let regionalSpellings: [String] = [
        "tidak indak dak kada nyanda nenten tra dang sanes kaga ndak sonde son tida tadak hana han tena",
        "belum balun alum konden",
        "jangan jaan ojok jang bek teai",
        "boleh buliah bulieh buleh bulih bole olle jeut kajeut",
        "diizinkan diwidian diidinan diparengaken diparengke dipareng kaidinan",
        "izin idin permios", "bisa biso bise saged", "dapat dapek", "sudah alah su so suba sampun mpun",
        "ya iyo iye iyoh", "saya ambo beta inyong nyong titiang ulun",
        "kami torang katong kito kamoe geutanyo geutanyoe kitong",
        "mau nio handak mo", "kasih kase",
        "mengizinkan maizinkan marengaken marengake ngidini ngersakaken ngidinan ngizinin ngawidian ngijinkeun",
        "jadi sios sido",
        "syaratnya syarate sarate syaratipun saratna syaratnyo",
        "bertemu ketemu kapanggih pinanggih basuo batamu kepethuk", "mohon njaluk neda nunas menta",
        "silakan durusang rarisang", "keluar metu kaluar",
        "dulu ndisit ndisek rumiyin", "makasih suksma matursuksma", "terima tarimo tarima", "yang nan",
        "juga juo jua lai", "saja sajo haja jak", "besok isuak bisuak singoh", "sekarang kini",
        "nanti beko kin",
        "jangan sampunang ampunang", "silakan margiang silaken silekan", "lanjut lanjuik lanjuikan",
        "berangkat barangkat barangkek", "ya olo ngghi", "tidak idag tarada", "terus tarus taruih",
        "ikut ikuik", "rapat rapek", "tiba tibo", "tempat tampek", "betul batua",
        "selamat salamaik", "dawuh dawuhipun dhawuhipun dawuhe dhawuhe",
        "diizinkan diijinken dijinkan diijinnakeun",
        "semua barataan sabarataan sadonyo kasadonyo samian", "orang urang wong", "masuk lebet mlebet",
        "undangan ondangan",
        "tetap tatap", "izinnya ijine ijinnya izine", "dengan jo deng", "kirim kintun ngirim",
        "dikirim dikintun dikintunkeun",
        "sebelum sabalun", "tahun taun", "lapor ngalapor", "lepas lapeh culke",
        "pergi lungo angkat lunga pigi",
        "terlambat talambek tarlambek belakangan", "lokasi los", "menunggu ngantosan ngenteni",
        "temani kancani", "hari uroe", "pagi beungoh", "sore seupot", "orang ureueng", "beliau sidin gobnyan",
        "anda droeneuh", "untuk gasan", "baru hanyar", "ya aok auk", "saya lon ulon",
    ]
}
