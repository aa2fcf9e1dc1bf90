/// The words by which it is read what became of a condition; one object, as ``KnownWords``.
final class DeedWords: Sendable {
    /// What ends a condition, whatever it is.
    let ends: WordSet
    /// What ends a fire and no lamp, and what ends a flood and no well.
    let extinguished: WordSet
    let ebbed: WordSet
    /// "sudah".
    let already: WordSet
    /// What says with a "belum" before it that it goes on.
    let awaited: WordSet
    /// What is done for people, and what only looks at a thing: no end of it.
    let helps: WordSet
    /// What is done for people only where people are named: a tree is carried away as well.
    let rescues: WordSet
    /// Words for what somebody finds who looks.
    let looks: WordSet
    let still: WordSet
    /// What is still wanted.
    let wants: WordSet
    /// How one says that nothing is the matter.
    let calm: WordSet
    /// Taxes, reports and the like, which end no condition; and those that do not where they are sent.
    let accounts: WordSet
    let papers: WordSet

    init(_ lexicon: Lexicon) {
        func set(_ words: String) -> WordSet { WordSet(words, lexicon) }
        ends = set(
            """
            ditangani tertangani tangani teratasi diatasi diangkut terangkut angkut dibersihkan bersihkan bersih diperbaiki
            perbaiki dipotong terpotong potong ditebang normal menyala nyala hidup reda ditambal diganti dipadamkan disingkirkan
            dipindahkan dibuka terbuka lancar dilalui dilewati dikeruk disedot mengalir pulih dibenahi terurai ditertibkan
            """
        )
        extinguished = set("padam")
        ebbed = set("surut")
        already = set("sudah telah")
        awaited = set(
            """
            padam surut selesai tuntas tertangani ditangani teratasi diatasi terkendali dikuasai terkuasai reda berhenti normal
            terangkut diangkut bersih dibersihkan menyala nyala diperbaiki mengalir pulih
            """
        )
        helps = set(
            """
            difoto dipotret didokumentasikan dicek mengecek cek ditinjau meninjau dipantau memantau didata mendata disurvei
            disurvey diperiksa dilihat dibagikan bagikan membagikan terbagi disalurkan tersalurkan salurkan menyalurkan
            didistribusikan diserahkan diungsikan mengungsi ungsikan mengungsikan diselamatkan dirawat diobati bantuan logistik
            sembako nasi dapur posko tenda selimut obat pengungsi pengungsian makanan masker
            """
        )
        rescues = set("dievakuasi evakuasi mengevakuasi terevakuasi dipindah dipindahkan")
        looks = set("dicek cek mengecek ditinjau dilokasi lokasi lapangan dipastikan disisir dilihat")
        still = set("masih lagi sebagian sisa sisanya tetapi namun")
        calm = set("aman kondusif terkendali lancar tertib terpantau cerah situasi kondisi keadaan")
        accounts = set(
            "pajak pbb retribusi lunas spj kwitansi kuitansi honor insentif bulanan triwulan tahunan dpa rka realisasi serapan"
        )
        papers = set("laporan berkas dokumen rekap rekapitulasi surat undangan proposal")
        wants = set("mohon minta tolong butuh membutuhkan dibutuhkan perlu segera harap")
    }
}
