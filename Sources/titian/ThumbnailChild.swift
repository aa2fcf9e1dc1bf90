import Media

/// The other life of this program: a child that decodes untrusted pictures.
enum ThumbnailChild {
    /// Answers thumbnail requests on standard input until it closes.
    static func run() -> Int32 {
        ThumbnailWorker.run()
    }

    /// Starts such children from the running executable.
    static func thumbnailer() -> Thumbnailer {
        Thumbnailer(executable: "/proc/self/exe")
    }
}
