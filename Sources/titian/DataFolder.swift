import Domain
import Foundation

/// The files of one installation.
struct DataFolder {
    let path: String

    /// Takes a path as typed; relative to the working folder.
    init(_ path: String) {
        self.path = URL(fileURLWithPath: path).standardizedFileURL.path
    }

    var journal: String { path + "/journal.db" }
    var readModel: String { path + "/readmodel.db" }
    var photos: String { path + "/photos" }
    var thumbnails: String { path + "/thumbnails" }
    var settings: String { path + "/titian.yaml" }
    /// Where commands reach the running service.
    var socket: String { path + "/titian.sock" }
    /// What the service keeps about its own running; nothing in it is missed when it is gone.
    var service: String { path + "/service" }

    /// A path as written in a file of this folder.
    func resolve(_ written: String) -> String {
        URL(fileURLWithPath: written, relativeTo: URL(fileURLWithPath: path, isDirectory: true))
            .standardizedFileURL.path
    }

    /// Where the keys lie unless `--keys` says otherwise: beside the data, never in it.
    var defaultKeys: String { path + "-keys" }
}
