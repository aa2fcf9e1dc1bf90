import Foundation
import RepositoryFiles
import TestSupport

/// One installation with the demo week of both forums, made once and only read.
enum DemoCity {
    static let folder = Repository().root.path + "/fixtures/demo"
    static let pictures = Repository().root.path + "/fixtures/pictures"
    static let leaders = folder + "/Chat WhatsApp dengan Forum Pimpinan.zip"
    static let districts = folder + "/WhatsApp Chat - Forum Camat-Lurah.zip"

    private struct Made {
        let city: City
        let reports: [Report]
    }

    private static let made = Result { () throws -> Made in
        let city = try City()
        // What a static holds is never released; the folder goes when the process does.
        atexit { DemoCity.clear() }
        return Made(city: city, reports: try [leaders, districts].map { try city.importFile($0) })
    }

    static var city: City { get throws { try made.get().city } }
    static var reports: [Report] { get throws { try made.get().reports } }

    private static func clear() {
        if let path = try? made.get().city.folder.path { try? FileManager.default.removeItem(atPath: path) }
    }
}
