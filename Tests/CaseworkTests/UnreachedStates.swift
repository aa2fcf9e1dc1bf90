/// What the conversations of `fixtures/conversations` expect and is not reached yet: post, kind, state -> wanted.
///
/// Printed by `PRINT_UNREACHED=1 swift test --filter ConversationTests`; a line less is progress.
enum UnreachedStates {
    static let all = """
        005-1 izin: disetujui -> belum dapat disetujui
        007-2 izin: diajukan -> disetujui
        011-2 laporan-kondisi: diterima -> ditangani
        018-4 izin: diajukan -> ditangguhkan
        020-1 izin: diajukan -> lewat
        025-1 izin: menunggu kelengkapan -> disetujui bersyarat
        048-1 laporan-kondisi: diterima -> selesai
        061-5 izin: diajukan -> disetujui
        063-2 izin: diajukan -> menunggu kelengkapan
        065-1 laporan-kondisi: ditangani -> terkonfirmasi
        066-1 izin: diajukan -> disetujui
        071-1 laporan-kondisi: ditangani -> selesai
        072-5 laporan-kondisi: diterima -> selesai
        086-1 izin: diajukan -> disetujui bersyarat
        088-6 izin: diajukan -> disetujui
        095-3 izin: diajukan -> disetujui
        097-9 izin: diajukan -> disetujui
        104-1 izin: menunggu kelengkapan -> disetujui
        108-3 izin: ditangguhkan -> disetujui
        119-3 izin: diajukan -> disetujui
        123-1 laporan-kondisi: diterima -> terkonfirmasi
        124-4 izin: diajukan -> disetujui
        136-1 izin: menunggu kelengkapan -> disetujui
        139-1 izin: diajukan -> disetujui
        139-4 izin: diajukan -> belum dapat disetujui
        141-1 izin: disetujui -> belum dapat disetujui
        143-3 laporan-kondisi: ditangani -> terkonfirmasi
        144-4 izin: diajukan -> ditangguhkan
        201-10 laporan-kondisi: ditangani -> selesai
        202-5 izin: lewat -> belum dapat disetujui
        202-26 izin: diajukan -> ditangguhkan
        204-3 izin: lewat -> belum dapat disetujui
        206-4 izin: lewat -> belum dapat disetujui
        208-6 izin: lewat -> belum dapat disetujui
        208-18 izin: diajukan -> belum dapat disetujui
        209-1 izin: ditangguhkan -> menunggu kelengkapan
        209-7 laporan-kondisi: ditangani -> selesai
        210-5 izin: diajukan -> dibatalkan
        211-1 izin: ditangguhkan -> menunggu kelengkapan
        211-2 izin: diajukan -> disetujui bersyarat
        212-6 izin: lewat -> disetujui
        212-1 laporan-kondisi: selesai -> ditangani
        212-3 laporan-kondisi: ditangani -> selesai
        213-8 izin: diajukan -> menunggu kelengkapan
        214-2 izin: lewat -> disetujui
        215-9 izin: ditangguhkan -> dibatalkan
        216-9 izin: lewat -> disetujui bersyarat
        217-5 izin: diajukan -> lewat
        218-14 izin: diajukan -> disetujui bersyarat
        219-7 izin: diajukan -> belum dapat disetujui
        220-4 izin: lewat -> disetujui
        226-19 izin: diajukan -> disetujui bersyarat
        226-26 izin: diajukan -> belum dapat disetujui
        228-14 izin: lewat -> belum dapat disetujui
        228-18 izin: diajukan -> belum dapat disetujui
        230-9 izin: diajukan -> ditangguhkan
        231-1 izin: lewat -> disetujui
        232-1 izin: diajukan -> disetujui
        232-4 izin: diajukan -> belum dapat disetujui
        233-2 izin: diajukan -> disetujui bersyarat
        233-9 izin: diajukan -> disetujui bersyarat
        234-3 izin: diajukan -> belum dapat disetujui
        235-3 izin: lewat -> disetujui
        235-13 izin: lewat -> disetujui
        236-8 izin: diajukan -> disetujui
        237-2 laporan-kondisi: ditangani -> diterima
        238-18 izin: diajukan -> belum dapat disetujui
        238-21 izin: diajukan -> disetujui bersyarat
        240-1 laporan-kondisi: diterima -> terkonfirmasi
        241-3 izin: diajukan -> belum dapat disetujui
        241-11 izin: diajukan -> disetujui
        241-8 laporan-kondisi: diterima -> ditangani
        241-18 izin: diajukan -> belum dapat disetujui
        242-3 izin: disetujui -> belum dapat disetujui
        242-13 izin: diajukan -> belum dapat disetujui
        243-11 izin: diajukan -> belum dapat disetujui
        243-1 laporan-kondisi: ditangani -> terkonfirmasi
        243-2 laporan-kondisi: diterima -> selesai
        244-4 izin: diajukan -> disetujui
        245-15 izin: lewat -> disetujui
        245-8 laporan-kondisi: ditangani -> selesai
        245-22 izin: diajukan -> ditangguhkan
        251-1 laporan-kondisi: ditangani -> terkonfirmasi
        252-12 izin: diajukan -> belum dapat disetujui
        253-5 arahan: disampaikan -> selesai
        254-1 arahan: disampaikan -> selesai
        259-5 izin: ditangguhkan -> disetujui bersyarat
        261-4 laporan-kondisi: ditangani -> terkonfirmasi
        262-12 izin: diajukan -> disetujui
        264-3 izin: diajukan -> belum dapat disetujui
        265-5 arahan: disampaikan -> selesai
        265-11 arahan: disampaikan -> selesai
        267-2 izin: diajukan -> disetujui bersyarat
        267-3 izin: - -> disetujui bersyarat
        272-4 izin: diajukan -> disetujui bersyarat
        274-1 izin: diajukan -> lewat
        274-5 izin: diajukan -> disetujui bersyarat
        274-15 izin: diajukan -> ditangguhkan
        276-10 izin: diajukan -> disetujui
        277-1 laporan-kondisi: ditangani -> terkonfirmasi
        279-1 laporan-kondisi: selesai -> ditangani
        281-13 izin: diajukan -> ditangguhkan
        282-2 izin: diajukan -> disetujui bersyarat
        282-3 izin: diajukan -> disetujui
        282-19 izin: diajukan -> belum dapat disetujui
        283-13 izin: diajukan -> belum dapat disetujui
        285-4 laporan-kondisi: diterima -> selesai
        285-13 izin: lewat -> belum dapat disetujui
        286-1 laporan-kondisi: ditangani -> terkonfirmasi
        286-4 laporan-kondisi: ditangani -> terkonfirmasi
        286-6 izin: lewat -> disetujui bersyarat
        287-9 izin: diajukan -> belum dapat disetujui
        287-3 laporan-kondisi: ditangani -> terkonfirmasi
        288-1 arahan: disampaikan -> selesai
        289-10 izin: diajukan -> disetujui
        289-12 izin: diajukan -> ditangguhkan
        290-2 izin: disetujui -> dibatalkan
        290-14 izin: diajukan -> disetujui
        290-23 izin: diajukan -> disetujui
        291-27 izin: diajukan -> belum dapat disetujui
        292-1 laporan-kondisi: diterima -> selesai
        293-4 izin: diajukan -> belum dapat disetujui
        295-23 izin: diajukan -> belum dapat disetujui
        301-12 arahan: disampaikan -> selesai
        302-8 izin: ditangguhkan -> disetujui
        303-2 izin: diajukan -> disetujui bersyarat
        303-6 izin: diajukan -> belum dapat disetujui
        305-6 izin: diajukan -> belum dapat disetujui
        305-16 izin: perlu penjelasan -> belum dapat disetujui
        306-4 izin: diajukan -> disetujui
        308-1 izin: diajukan -> belum dapat disetujui
        308-2 izin: diajukan -> disetujui
        309-6 izin: diajukan -> belum dapat disetujui
        311-10 laporan-kondisi: diterima -> selesai
        312-11 izin: diajukan -> belum dapat disetujui
        313-2 izin: lewat -> disetujui bersyarat
        313-6 izin: lewat -> belum dapat disetujui
        314-4 izin: lewat -> disetujui
        316-13 arahan: disampaikan -> selesai
        318-6 izin: diajukan -> belum dapat disetujui
        318-14 arahan: disampaikan -> selesai
        319-9 izin: ditangguhkan -> disetujui bersyarat
        320-4 izin: diajukan -> disetujui
        320-13 izin: diajukan -> ditangguhkan
        322-5 izin: lewat -> ditangguhkan
        323-6 izin: diajukan -> belum dapat disetujui
        324-2 izin: diajukan -> belum dapat disetujui
        324-8 laporan-kondisi: diterima -> selesai
        324-19 izin: diajukan -> disetujui
        325-13 izin: lewat -> belum dapat disetujui
        327-3 izin: lewat -> disetujui bersyarat
        331-3 izin: diajukan -> disetujui
        331-5 izin: diajukan -> belum dapat disetujui
        332-5 izin: lewat -> disetujui
        333-15 izin: diajukan -> disetujui
        333-10 laporan-kondisi: diterima -> terkonfirmasi
        334-14 izin: diajukan -> disetujui bersyarat
        335-12 izin: lewat -> ditangguhkan
        336-10 laporan-kondisi: selesai -> ditangani
        337-6 izin: diajukan -> belum dapat disetujui
        337-11 laporan-kondisi: diterima -> ditangani
        339-5 izin: diajukan -> belum dapat disetujui
        340-4 izin: diajukan -> disetujui
        340-7 izin: diajukan -> dibatalkan
        342-3 izin: lewat -> belum dapat disetujui
        343-9 izin: diajukan -> belum dapat disetujui
        343-17 izin: diajukan -> belum dapat disetujui
        344-3 izin: diajukan -> belum dapat disetujui
        344-4 izin: diajukan -> dibatalkan
        353-10 laporan-kondisi: ditangani -> terkonfirmasi
        354-5 izin: diajukan -> ditangguhkan
        354-1 laporan-kondisi: selesai -> ditangani
        355-4 izin: diajukan -> disetujui
        355-14 izin: diajukan -> belum dapat disetujui
        357-11 izin: diajukan -> ditangguhkan
        360-11 laporan-kondisi: ditangani -> terkonfirmasi
        364-10 izin: ditangguhkan -> disetujui bersyarat
        364-11 izin: diajukan -> disetujui
        365-10 izin: diajukan -> ditangguhkan
        368-1 laporan-kondisi: ditangani -> dibuka kembali
        371-6 izin: ditangguhkan -> disetujui bersyarat
        372-1 laporan-kondisi: ditangani -> dibuka kembali
        373-1 izin: menunggu kelengkapan -> disetujui bersyarat
        374-1 laporan-kondisi: ditangani -> dibuka kembali
        376-15 izin: diajukan -> belum dapat disetujui
        377-7 izin: diajukan -> belum dapat disetujui
        378-5 arahan: disampaikan -> selesai
        379-1 laporan-kondisi: ditangani -> selesai
        381-6 izin: diajukan -> belum dapat disetujui
        382-10 izin: ditangguhkan -> disetujui
        382-13 arahan: disampaikan -> selesai
        384-6 izin: diajukan -> disetujui bersyarat
        385-3 izin: diajukan -> disetujui
        385-9 izin: diajukan -> disetujui bersyarat
        386-5 izin: disetujui -> disetujui bersyarat
        386-13 laporan-kondisi: ditangani -> selesai
        388-9 izin: diajukan -> belum dapat disetujui
        389-2 izin: diajukan -> disetujui
        390-4 izin: diajukan -> disetujui
        390-26 izin: diajukan -> disetujui bersyarat
        390-12 arahan: disampaikan -> selesai
        394-2 izin: perlu penjelasan -> lewat
        394-6 izin: belum dapat disetujui -> dibatalkan
        394-11 izin: diajukan -> disetujui bersyarat
        395-7 izin: diajukan -> belum dapat disetujui
        401-1 laporan-kondisi: ditangani -> terkonfirmasi
        401-2 laporan-kondisi: diterima -> dibuka kembali
        403-2 izin: diajukan -> belum dapat disetujui
        403-13 izin: diajukan -> disetujui
        405-2 laporan-kondisi: - -> selesai
        409-1 laporan-kondisi: ditangani -> terkonfirmasi
        409-2 laporan-kondisi: diterima -> terkonfirmasi
        410-3 izin: diajukan -> belum dapat disetujui
        412-3 izin: diajukan -> ditangguhkan
        412-8 izin: diajukan -> dibatalkan
        412-9 izin: diajukan -> dibatalkan
        413-1 laporan-kondisi: diterima -> ditangani
        414-4 laporan-kondisi: ditangani -> terkonfirmasi
        415-2 izin: diajukan -> ditangguhkan
        415-10 izin: diajukan -> belum dapat disetujui
        415-6 laporan-kondisi: ditangani -> dibuka kembali
        416-3 izin: diajukan -> belum dapat disetujui
        416-4 izin: diajukan -> belum dapat disetujui
        416-10 laporan-kondisi: ditangani -> selesai
        417-2 laporan-kondisi: selesai -> ditangani
        418-1 izin: diajukan -> belum dapat disetujui
        418-6 izin: diajukan -> belum dapat disetujui
        418-4 laporan-kondisi: ditangani -> selesai
        419-5 izin: diajukan -> disetujui
        419-1 laporan-kondisi: ditangani -> terkonfirmasi
        420-1 laporan-kondisi: ditangani -> selesai
        420-2 laporan-kondisi: ditangani -> selesai
        421-1 laporan-kondisi: selesai -> ditangani
        422-3 izin: lewat -> disetujui
        422-7 izin: lewat -> ditangguhkan
        423-2 laporan-kondisi: diterima -> terkonfirmasi
        424-10 izin: diajukan -> disetujui bersyarat
        424-1 laporan-kondisi: ditangani -> selesai
        426-2 laporan-kondisi: diterima -> terkonfirmasi
        428-1 laporan-kondisi: ditangani -> selesai
        428-2 laporan-kondisi: ditangani -> terkonfirmasi
        429-1 laporan-kondisi: ditangani -> dibuka kembali
        430-3 izin: diajukan -> belum dapat disetujui
        430-6 izin: diajukan -> disetujui
        430-13 izin: diajukan -> disetujui
        431-1 laporan-kondisi: diterima -> ditangani
        432-2 izin: diajukan -> dibatalkan
        432-3 izin: diajukan -> belum dapat disetujui
        432-11 izin: diajukan -> belum dapat disetujui
        434-8 izin: diajukan -> belum dapat disetujui
        434-13 izin: diajukan -> belum dapat disetujui
        434-1 laporan-kondisi: ditangani -> selesai
        435-1 laporan-kondisi: terkonfirmasi -> dibuka kembali
        436-5 izin: diajukan -> belum dapat disetujui
        436-12 izin: diajukan -> belum dapat disetujui
        437-6 izin: diajukan -> ditangguhkan
        438-1 laporan-kondisi: diterima -> selesai
        """.split(separator: "\n").map(String.init)
}
