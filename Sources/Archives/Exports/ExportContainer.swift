/// What a ZIP and a folder have in common: entries in a fixed order whose bytes can be read again and
/// again.
protocol ExportContainer: AnyObject {
    /// What people call it, for messages.
    var name: String { get }

    /// Calls `body` with every entry in order. Inside the call, and only there, the entry's bytes can be
    /// read once with `ContainerEntry.read`. `body` gives false to stop.
    func forEach(_ body: (ContainerEntry) throws -> Bool) throws
}
