/// Words that hold sentences together, and forms of address: they are in every talk, so that two posts which share them
/// need not speak of the same.
///
/// Of Indonesian and of the languages that officials mix into it; words that recognition reads for themselves (yes,
/// not, days) are left out of a text's content by their concepts.
enum FunctionWords {
    static let all = [indonesian, javanese, sundanese, minang, banjar, eastern].joined(separator: " ")

    private static let indonesian =
        "dari untuk dengan pada oleh juga masih baru sampai hingga lagi nanti tadi kalau jika bila jadi maka biar supaya "
        + "agar sama satu langsung sekalian lewat melalui karena lain lebih cuma hanya paling atas habis asal kita mereka "
        + "semua sendiri begitu begini bukan agak sedang soal buat dalam antara tentang seperti serta maupun atau tetapi "
        + "tapi namun setelah sesudah sebelum ketika saat mungkin memang betul sangat sekali sekitar mulai lalu kemudian "
        + "situ sana sini adalah akan pula pun walau meski kepada bagi secara para setiap tiap apakah siapa kapan mana "
        + "maaf punya mbak abang kakak ternyata rupanya kebetulan maksud maksudnya kira kiranya"

    private static let javanese =
        "wonten badhe bade sampun kangge kaliyan kalih saking dhateng menika niku mawon wae rumiyin malih kula kulo "
        + "njenengan panjenengan jenengan sing ingkang nuwun sewu nyuwun mangke menawi ugi namung taksih dereng "
        + "dospundi pripun karo nang marang"

    private static let sundanese =
        "abdi aya kanggo sareng heula punten ieu eta dugi janten oge deui atuh mung kana dina tina ngan nyuhunkeun "
        + "sakedap perkawis sumangga"

    private static let minang = "ambo awak lai juo indak alah sajo untuak dek katiko tibo nan iko itu"

    private static let banjar =
        "ulun pian gasan lawan wan jua hanyar haja dahulu nang kawa balum ayuha bae kato jare"

    private static let eastern =
        "beta katong kitong dong deng bapa mama tabe puang tuan ndan bung pace mace kitorang torang"
}
