/// The kinds that Titian ships, kept inside the executable.
enum ShippedKinds {
    static let sources: [KindSource] = [
        ("arahan", PackageResources.arahan_yaml),
        ("berita-duka", PackageResources.berita_duka_yaml),
        ("daftar", PackageResources.daftar_yaml),
        ("izin", PackageResources.izin_yaml),
        ("kinerja-harian", PackageResources.kinerja_harian_yaml),
        ("laporan-kegiatan", PackageResources.laporan_kegiatan_yaml),
        ("laporan-kondisi", PackageResources.laporan_kondisi_yaml),
        ("pendataan", PackageResources.pendataan_yaml),
        ("rapat", PackageResources.rapat_yaml),
        ("surat", PackageResources.surat_yaml),
        ("tindak-lanjut", PackageResources.tindak_lanjut_yaml),
        ("usulan", PackageResources.usulan_yaml),
    ].map { KindSource(file: "\($0.0).yaml", text: String(decoding: $0.1, as: UTF8.self)) }
}
