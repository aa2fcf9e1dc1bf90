/// The files of a bundle that tell people how to check it, kept inside the executable so that an
/// installed binary needs nothing beside it.
enum BundleGuide {
    /// Name in the bundle and bytes.
    static let files: [(name: String, bytes: [UInt8])] = [
        ("CARA-VERIFIKASI.md", PackageResources.CARA_VERIFIKASI_md),
        ("HOW-TO-VERIFY.md", PackageResources.HOW_TO_VERIFY_md),
        ("verify.py", PackageResources.verify_py),
    ]
}
