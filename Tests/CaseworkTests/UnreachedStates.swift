/// What the conversations of `fixtures/conversations` expect and is not reached yet: post, kind, state -> wanted.
///
/// Printed by `PRINT_UNREACHED=1 swift test --filter ConversationTests`; a line less is progress.
enum UnreachedStates {
    static let all = """
        011-2 laporan-kondisi: diterima -> ditangani
        012-1 izin: disetujui -> disetujui bersyarat
        020-1 izin: diajukan -> lewat
        025-1 izin: menunggu kelengkapan -> disetujui bersyarat
        026-1 izin: disetujui -> menunggu kelengkapan
        028-1 izin: disetujui -> disetujui bersyarat
        033-1 laporan-kondisi: selesai -> ditangani
        034-1 laporan-kondisi: diterima -> terkonfirmasi
        044-1 laporan-kondisi: diterima -> ditangani
        046-1 laporan-kondisi: terkonfirmasi -> selesai
        048-1 laporan-kondisi: diterima -> selesai
        049-3 laporan-kondisi: ditangani -> selesai
        055-1 laporan-kondisi: ditangani -> selesai
        057-1 izin: disetujui -> disetujui bersyarat
        059-5 laporan-kondisi: diterima -> selesai
        063-2 izin: diajukan -> menunggu kelengkapan
        065-1 laporan-kondisi: ditangani -> terkonfirmasi
        071-1 laporan-kondisi: ditangani -> selesai
        081-1 laporan-kondisi: diterima -> selesai
        097-9 izin: diajukan -> disetujui
        104-1 izin: menunggu kelengkapan -> disetujui
        108-3 izin: ditangguhkan -> disetujui
        117-1 izin: diajukan -> disetujui bersyarat
        119-3 izin: diajukan -> disetujui
        123-1 laporan-kondisi: selesai -> terkonfirmasi
        124-1 izin: disetujui -> disetujui bersyarat
        124-4 izin: diajukan -> disetujui
        125-1 laporan-kondisi: diterima -> ditangani
        135-1 izin: disetujui -> disetujui bersyarat
        141-1 izin: disetujui -> belum dapat disetujui
        143-3 laporan-kondisi: diterima -> terkonfirmasi
        144-4 izin: diajukan -> ditangguhkan
        201-10 laporan-kondisi: diterima -> selesai
        202-13 izin: disetujui -> disetujui bersyarat
        202-22 izin: ditangguhkan -> belum dapat disetujui
        202-16 laporan-kondisi: ditangani -> selesai
        202-25 izin: disetujui -> disetujui bersyarat
        202-26 izin: diajukan -> ditangguhkan
        203-1 laporan-kondisi: diterima -> terkonfirmasi
        206-7 izin: disetujui -> disetujui bersyarat
        207-4 izin: ditangguhkan -> belum dapat disetujui
        207-7 laporan-kondisi: diterima -> ditangani
        208-1 izin: disetujui bersyarat -> disetujui
        208-12 laporan-kondisi: diterima -> ditangani
        209-1 izin: disetujui -> menunggu kelengkapan
        209-7 laporan-kondisi: diterima -> selesai
        210-5 izin: diajukan -> dibatalkan
        211-2 izin: disetujui -> disetujui bersyarat
        212-1 laporan-kondisi: diterima -> ditangani
        212-3 laporan-kondisi: diterima -> selesai
        213-8 izin: diajukan -> menunggu kelengkapan
        215-2 izin: disetujui -> disetujui bersyarat
        215-9 izin: ditangguhkan -> dibatalkan
        216-9 izin: disetujui -> disetujui bersyarat
        217-5 izin: diajukan -> lewat
        218-2 izin: disetujui -> disetujui bersyarat
        218-14 izin: diajukan -> disetujui bersyarat
        219-7 izin: diajukan -> belum dapat disetujui
        219-8 izin: disetujui -> disetujui bersyarat
        221-1 laporan-kondisi: selesai -> ditangani
        223-4 izin: ditangguhkan -> belum dapat disetujui
        224-12 laporan-kondisi: selesai -> ditangani
        226-19 izin: diajukan -> disetujui bersyarat
        226-12 laporan-kondisi: diterima -> ditangani
        226-16 laporan-kondisi: diterima -> selesai
        228-14 izin: lewat -> belum dapat disetujui
        228-9 laporan-kondisi: diterima -> ditangani
        229-1 laporan-kondisi: diterima -> ditangani
        230-2 izin: disetujui -> disetujui bersyarat
        230-9 izin: diajukan -> ditangguhkan
        231-1 izin: diajukan -> disetujui
        231-6 laporan-kondisi: diterima -> selesai
        231-16 izin: belum dapat disetujui -> ditangguhkan
        232-1 izin: diajukan -> disetujui
        232-4 izin: diajukan -> belum dapat disetujui
        233-9 izin: diajukan -> disetujui bersyarat
        235-3 izin: diajukan -> disetujui
        235-13 izin: diajukan -> disetujui
        236-8 izin: diajukan -> disetujui
        237-1 laporan-kondisi: diterima -> ditangani
        238-21 izin: disetujui -> disetujui bersyarat
        239-1 laporan-kondisi: diterima -> ditangani
        239-5 laporan-kondisi: diterima -> selesai
        240-7 izin: disetujui -> disetujui bersyarat
        240-1 laporan-kondisi: selesai -> terkonfirmasi
        241-3 izin: diajukan -> belum dapat disetujui
        241-11 izin: diajukan -> disetujui
        241-8 laporan-kondisi: diterima -> ditangani
        243-11 izin: diajukan -> belum dapat disetujui
        243-1 laporan-kondisi: diterima -> terkonfirmasi
        243-2 laporan-kondisi: diterima -> selesai
        243-6 laporan-kondisi: selesai -> terkonfirmasi
        244-4 izin: diajukan -> disetujui
        245-15 izin: diajukan -> disetujui
        245-6 laporan-kondisi: diterima -> selesai
        245-8 laporan-kondisi: diterima -> selesai
        245-22 izin: belum dapat disetujui -> ditangguhkan
        251-1 laporan-kondisi: diterima -> terkonfirmasi
        252-3 izin: disetujui -> disetujui bersyarat
        253-5 arahan: disampaikan -> selesai
        254-1 arahan: disampaikan -> selesai
        256-3 izin: disetujui -> disetujui bersyarat
        257-1 laporan-kondisi: selesai -> ditangani
        258-6 izin: disetujui -> disetujui bersyarat
        259-1 laporan-kondisi: ditangani -> terkonfirmasi
        259-5 izin: ditangguhkan -> disetujui bersyarat
        261-4 laporan-kondisi: ditangani -> terkonfirmasi
        263-3 laporan-kondisi: ditangani -> selesai
        264-13 izin: belum dapat disetujui -> ditangguhkan
        265-5 arahan: disampaikan -> selesai
        265-11 arahan: disampaikan -> selesai
        266-5 laporan-kondisi: ditangani -> selesai
        267-2 izin: disetujui -> disetujui bersyarat
        267-3 izin: - -> disetujui bersyarat
        273-1 laporan-kondisi: ditangani -> selesai
        274-1 izin: diajukan -> lewat
        274-5 izin: diajukan -> disetujui bersyarat
        274-6 izin: diajukan -> disetujui
        274-15 izin: diajukan -> ditangguhkan
        275-17 laporan-kondisi: diterima -> ditangani
        276-7 izin: disetujui bersyarat -> menunggu kelengkapan
        277-1 laporan-kondisi: selesai -> terkonfirmasi
        278-4 izin: ditangguhkan -> belum dapat disetujui
        279-1 laporan-kondisi: selesai -> ditangani
        280-8 izin: disetujui -> disetujui bersyarat
        281-10 laporan-kondisi: diterima -> ditangani
        281-13 izin: diajukan -> ditangguhkan
        282-2 izin: disetujui -> disetujui bersyarat
        282-3 izin: diajukan -> disetujui
        282-15 izin: belum dapat disetujui -> ditangguhkan
        285-4 laporan-kondisi: diterima -> selesai
        285-13 izin: lewat -> belum dapat disetujui
        286-1 laporan-kondisi: selesai -> terkonfirmasi
        286-4 laporan-kondisi: diterima -> terkonfirmasi
        286-6 izin: diajukan -> disetujui bersyarat
        286-9 izin: disetujui -> menunggu kelengkapan
        287-12 izin: disetujui -> menunggu kelengkapan
        287-3 laporan-kondisi: diterima -> terkonfirmasi
        288-7 laporan-kondisi: diterima -> selesai
        288-1 arahan: disampaikan -> selesai
        289-10 izin: diajukan -> disetujui
        289-12 izin: diajukan -> ditangguhkan
        290-2 izin: disetujui -> dibatalkan
        290-4 izin: disetujui -> disetujui bersyarat
        291-1 laporan-kondisi: selesai -> terkonfirmasi
        291-9 laporan-kondisi: diterima -> ditangani
        291-6 izin: disetujui -> disetujui bersyarat
        292-1 laporan-kondisi: diterima -> selesai
        301-12 arahan: disampaikan -> selesai
        302-5 izin: disetujui -> disetujui bersyarat
        302-8 izin: belum dapat disetujui -> disetujui
        303-2 izin: diajukan -> disetujui bersyarat
        303-6 izin: diajukan -> belum dapat disetujui
        304-10 laporan-kondisi: ditangani -> selesai
        308-1 izin: diajukan -> belum dapat disetujui
        308-2 izin: diajukan -> disetujui
        309-13 izin: disetujui -> disetujui bersyarat
        311-10 laporan-kondisi: diterima -> selesai
        313-2 izin: diajukan -> disetujui bersyarat
        313-6 izin: lewat -> belum dapat disetujui
        314-10 laporan-kondisi: selesai -> terkonfirmasi
        316-13 arahan: disampaikan -> selesai
        317-9 laporan-kondisi: selesai -> ditangani
        318-6 izin: diajukan -> belum dapat disetujui
        318-14 arahan: disampaikan -> selesai
        319-9 izin: ditangguhkan -> disetujui bersyarat
        320-4 izin: diajukan -> disetujui
        320-13 izin: diajukan -> ditangguhkan
        321-1 laporan-kondisi: ditangani -> selesai
        322-5 izin: belum dapat disetujui -> ditangguhkan
        324-8 laporan-kondisi: diterima -> selesai
        325-13 izin: lewat -> belum dapat disetujui
        326-3 izin: belum dapat disetujui -> ditangguhkan
        327-3 izin: diajukan -> disetujui bersyarat
        327-7 izin: disetujui -> disetujui bersyarat
        328-11 arahan: diterima -> selesai
        329-13 laporan-kondisi: diterima -> selesai
        331-3 izin: diajukan -> disetujui
        331-5 izin: diajukan -> belum dapat disetujui
        332-5 izin: diajukan -> disetujui
        333-15 izin: diajukan -> disetujui
        333-16 izin: belum dapat disetujui -> ditangguhkan
        333-10 laporan-kondisi: diterima -> terkonfirmasi
        334-14 izin: diajukan -> disetujui bersyarat
        335-12 izin: belum dapat disetujui -> ditangguhkan
        336-10 laporan-kondisi: selesai -> ditangani
        337-11 laporan-kondisi: diterima -> ditangani
        338-3 izin: belum dapat disetujui -> ditangguhkan
        339-10 laporan-kondisi: diterima -> ditangani
        340-4 izin: diajukan -> disetujui
        340-7 izin: diajukan -> dibatalkan
        342-16 izin: diajukan -> lewat
        343-17 izin: diajukan -> belum dapat disetujui
        344-3 izin: diajukan -> belum dapat disetujui
        344-4 izin: diajukan -> dibatalkan
        345-29 izin: disetujui -> disetujui bersyarat
        353-1 izin: disetujui -> disetujui bersyarat
        353-10 laporan-kondisi: selesai -> terkonfirmasi
        354-5 izin: belum dapat disetujui -> ditangguhkan
        354-1 laporan-kondisi: selesai -> ditangani
        355-4 izin: diajukan -> disetujui
        355-14 izin: diajukan -> belum dapat disetujui
        356-3 laporan-kondisi: selesai -> terkonfirmasi
        357-11 izin: diajukan -> ditangguhkan
        358-10 izin: disetujui -> menunggu kelengkapan
        359-2 izin: disetujui -> disetujui bersyarat
        359-14 laporan-kondisi: diterima -> ditangani
        360-11 laporan-kondisi: diterima -> terkonfirmasi
        362-12 laporan-kondisi: diterima -> ditangani
        363-2 laporan-kondisi: ditangani -> selesai
        364-6 izin: ditangguhkan -> belum dapat disetujui
        364-10 izin: belum dapat disetujui -> disetujui bersyarat
        364-15 laporan-kondisi: diterima -> selesai
        365-10 izin: diajukan -> ditangguhkan
        366-1 izin: disetujui -> disetujui bersyarat
        368-8 izin: disetujui -> disetujui bersyarat
        368-1 laporan-kondisi: diterima -> dibuka kembali
        369-10 izin: disetujui -> disetujui bersyarat
        370-1 izin: disetujui -> menunggu kelengkapan
        370-9 laporan-kondisi: ditangani -> selesai
        371-2 izin: disetujui -> disetujui bersyarat
        371-6 izin: ditangguhkan -> disetujui bersyarat
        371-8 laporan-kondisi: diterima -> selesai
        372-1 laporan-kondisi: diterima -> dibuka kembali
        373-1 izin: menunggu kelengkapan -> disetujui bersyarat
        373-7 izin: disetujui -> menunggu kelengkapan
        374-1 laporan-kondisi: diterima -> dibuka kembali
        375-4 laporan-kondisi: ditangani -> selesai
        376-5 izin: disetujui -> disetujui bersyarat
        377-2 izin: diajukan -> disetujui bersyarat
        377-7 izin: diajukan -> belum dapat disetujui
        377-15 laporan-kondisi: selesai -> ditangani
        378-5 arahan: disampaikan -> selesai
        379-1 laporan-kondisi: diterima -> selesai
        380-11 laporan-kondisi: diterima -> selesai
        381-13 laporan-kondisi: diterima -> selesai
        382-10 izin: belum dapat disetujui -> disetujui
        382-13 arahan: disampaikan -> selesai
        384-6 izin: diajukan -> disetujui bersyarat
        385-3 izin: diajukan -> disetujui
        385-9 izin: diajukan -> disetujui bersyarat
        386-5 izin: disetujui -> disetujui bersyarat
        386-13 laporan-kondisi: diterima -> selesai
        387-1 laporan-kondisi: selesai -> terkonfirmasi
        389-2 izin: diajukan -> disetujui
        390-4 izin: diajukan -> disetujui
        390-14 izin: disetujui -> disetujui bersyarat
        390-15 izin: belum dapat disetujui -> ditangguhkan
        390-26 izin: diajukan -> disetujui bersyarat
        390-12 arahan: disampaikan -> selesai
        390-23 laporan-kondisi: diterima -> ditangani
        394-2 izin: perlu penjelasan -> lewat
        394-6 izin: belum dapat disetujui -> dibatalkan
        394-11 izin: diajukan -> disetujui bersyarat
        395-13 laporan-kondisi: diterima -> ditangani
        395-21 laporan-kondisi: diterima -> ditangani
        """.split(separator: "\n").map(String.init)
}
