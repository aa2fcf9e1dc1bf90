extension PhraseBook {
    /// A yes or a no only as the answer of one who decides.
    static let answers: [(Signal, String)] = [
        (
            .grantsByDoing,
            """
            < ?ya|oke|baik|iya|siap ?silakan hadiri|dampingi|utamakan|dahulukan|istirahat|berangkat|pulang|rawat|temani|antar|jemput|pakai|gunakan|selesaikan|fokus|hadir ~4 dulu|saja|dahulu
            < ?ya|oke|baik|iya ~1 kirim|utus|tugaskan|wakilkan|diwakilkan|diwakili|digantikan|gantikan|titip|serahkan ~1 @title|saja|sekdis|kabid|sekcam|seklur|wakil|staf
            < ?ya|oke|baik|iya|biar|biarkan|nanti ~1 @title|sekdis|kabid|sekcam ~1 hadir|mewakili|ikut|standby|datang
            < ?ya|oke|baik|iya @not apa|menapa|punapa|masalah|keberatan
            nanaon|opo2|nopo2|menapa2|apa2
            @not papa|popo|popoh
            < ?ya|oke pergi|tinggal|tinggalkan|jalan saja|dulu
            gpp|gapapa|gakpapa|ndakpapa
            < ya|oke|iya|baik|nggih|muhun ~2 @delegate|@leave|@goHome|istirahat|hati2|pastikan|asal|tapi|tetapi|jangan|semoga|lekas|segera|kabari|sampai
            dipersilakan|dipersilahkan
            < tentu|pasti|boleh2
            < bisa >
            < ya|oke|iya bisa
            @place|@venue|lapangan|aula ~2 bisa|dapat|boleh dipakai|digunakan|dipinjam
            < ?ya|oke ambil|pakai saja
            """
        ),
        (
            .asksToAttend,
            """
            tolong|mohon|harap|diminta|usahakan|upayakan|diusahakan|sebaiknya|minta ~3 hadir|datang|ikut|hadiri
            < ?ya|oke|tetap ~1 hadir ~1 ya|dulu|langsung|sendiri|saja
            hadir langsung|sendiri
            < hadir >
            kembali|standby|stand ~2 kantor|tempat|wilayah|posko|pukul
            @title|bapak|ibu ~1 hadir >
            """
        ),
    ]
}
