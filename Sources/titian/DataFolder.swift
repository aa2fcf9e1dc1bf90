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

    /// Where the keys lie unless `--keys` says otherwise: beside the data, never in it.
    var defaultKeys: String { path + "-keys" }
}
