// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let database: [Target.Dependency] = [
    .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
]

let extras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")

// One chat network is one name here.
let bots: [Target] = ["Matrix", "Telegram", "Webhook", "WhatsAppCloud", "WhatsAppExport"].map { name in
    .target(
        name: name,
        dependencies: ["Domain", "Networks", crypto, extras],
        path: "bots/\(name)",
        swiftSettings: strict
    )
}

// One kind of record is one YAML file here, and one line in ShippedKinds.swift.
let kinds = [
    "arahan", "berita-duka", "daftar", "izin", "kinerja-harian", "laporan-kegiatan", "laporan-kondisi",
    "pendataan", "rapat", "surat", "tindak-lanjut", "usulan",
]

// A module depends only on modules above it.
let modules: [Target] = [
    .target(name: "Domain", swiftSettings: strict),
    .target(name: "Networks", dependencies: ["Domain"], swiftSettings: strict),
    .target(name: "Journal", dependencies: ["Domain", crypto] + database, swiftSettings: strict),
    .target(name: "Media", dependencies: ["Domain", "CVips", crypto], swiftSettings: strict),
    .target(name: "Roster", dependencies: ["Domain"], swiftSettings: strict),
    .target(name: "Archives", dependencies: ["Domain", "Networks", "CArchive"], swiftSettings: strict),
    .target(
        name: "ReadModel",
        dependencies: ["Domain", "Journal", "Roster", "CStemmer"] + database,
        swiftSettings: strict
    ),
    .target(
        name: "Intake",
        dependencies: ["Domain", "Networks", "Journal", "Media", "Roster", "ReadModel", "Archives"],
        swiftSettings: strict
    ),
    .target(
        name: "Records",
        dependencies: ["Domain", "Roster", .product(name: "Yams", package: "Yams")],
        resources: kinds.map { .embedInCode("Kinds/\($0).yaml") },
        swiftSettings: strict
    ),
    .target(
        name: "Digest",
        dependencies: ["Domain", "Roster", "ReadModel", "Records"],
        swiftSettings: strict
    ),
    .target(
        name: "Audit",
        dependencies: ["Domain", "Journal", "Media", "Archives", crypto],
        resources: [.embedInCode("Resources")],
        swiftSettings: strict
    ),
    .target(
        name: "Outbox",
        dependencies: ["Domain", "Networks", "Journal", "Roster", "ReadModel"],
        swiftSettings: strict
    ),
    .target(
        name: "Casework",
        dependencies: ["Domain", "Networks", "Journal", "Roster", "ReadModel", "Records", "Outbox"],
        swiftSettings: strict
    ),
    .target(
        name: "Teleconference",
        dependencies: ["Domain", .product(name: "JWTKit", package: "jwt-kit"), crypto],
        swiftSettings: strict
    ),
    .target(
        name: "Transport",
        dependencies: [
            "Domain", "Networks", .product(name: "AsyncHTTPClient", package: "async-http-client"),
            .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "NIOPosix", package: "swift-nio"),
        ],
        swiftSettings: strict
    ),
    .target(
        name: "Web",
        dependencies: [
            "Domain", "Networks", "Journal",
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "Logging", package: "swift-log"),
        ],
        swiftSettings: strict
    ),
    .executableTarget(
        name: "titian",
        dependencies: [
            "Domain", "Networks", "Journal", "Media", "Roster", "ReadModel", "Intake", "Outbox", "Digest",
            "Audit", "Web", "Transport", "Records", "Casework", "Teleconference", "Matrix", "Telegram",
            "WhatsAppCloud", "WhatsAppExport", "Webhook",
            .product(name: "Logging", package: "swift-log"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "Yams", package: "Yams"),
        ],
        swiftSettings: strict
    ),
    .executableTarget(
        name: "titian-evaluate",
        dependencies: ["Domain", "Records"],
        path: "Sources/Evaluate",
        swiftSettings: strict
    ),
    .executableTarget(
        name: "titian-bench",
        dependencies: [
            "Domain", "Networks", "Journal", "Media", "ReadModel", "Archives", "Intake", "Records",
            "Casework", "WhatsAppExport", crypto,
        ],
        path: "Sources/Bench",
        exclude: ["Peers"],
        swiftSettings: strict
    ),
]

let systemLibraries: [Target] = [
    .target(name: "CArchive", linkerSettings: [.linkedLibrary("archive")]),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer"), .linkedLibrary("sqlite3")]),
    .systemLibrary(name: "CVipsLibrary", path: "Sources/CVips/library", pkgConfig: "gobject-2.0"),
    .target(
        name: "CVips",
        dependencies: ["CVipsLibrary"],
        path: "Sources/CVips/shim",
        linkerSettings: [.linkedLibrary("vips")]
    ),
]

let tests: [Target] = [
    .target(name: "RepositoryFiles", path: "Tests/Support/RepositoryFiles", swiftSettings: strict),
    .target(
        name: "StandIns",
        dependencies: ["Domain", "Networks", crypto],
        path: "Tests/Support/StandIns",
        swiftSettings: strict
    ),
    .target(
        name: "Loopback",
        dependencies: [
            "Networks", "StandIns", .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "Logging", package: "swift-log"),
        ],
        path: "Tests/Support/Loopback",
        swiftSettings: strict
    ),
    .target(name: "TestSupport", path: "Tests/Support/TestSupport", swiftSettings: strict),
    .executableTarget(
        name: "AppendProbe",
        dependencies: ["Domain", "Journal"],
        path: "Tests/Support/AppendProbe",
        swiftSettings: strict
    ),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(
        name: "JournalTests",
        dependencies: ["AppendProbe", "Domain", "Journal", crypto] + database,
        swiftSettings: strict
    ),
    .testTarget(name: "ArchitectureTests", dependencies: ["RepositoryFiles"], swiftSettings: strict),
    .testTarget(
        name: "DocumentationTests",
        dependencies: ["RepositoryFiles", "TestSupport", "titian"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "ArchivesTests",
        dependencies: ["Archives", "Domain", "Networks"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "IntakeTests",
        dependencies: [
            "Domain", "Intake", "Journal", "Media", "Networks", "ReadModel", "Roster", "TestSupport",
        ],
        swiftSettings: strict
    ),
    .testTarget(
        name: "MediaTests",
        dependencies: ["Media", "Domain", "TestSupport", "titian", crypto],
        swiftSettings: strict
    ),
    .testTarget(
        name: "AuditTests",
        dependencies: ["Audit", "Archives", "Domain", "Journal", "Media", crypto],
        swiftSettings: strict
    ),
    .testTarget(
        name: "RosterTests",
        dependencies: ["Roster", "Domain", "TestSupport"],
        swiftSettings: strict
    ),
    .testTarget(name: "RecordsTests", dependencies: ["Domain", "Records", "Roster"], swiftSettings: strict),
    .testTarget(
        name: "CaseworkTests",
        dependencies: [
            "Casework", "Digest", "Domain", "Intake", "Journal", "Networks", "Outbox", "ReadModel", "Records",
            "RepositoryFiles", "Roster", "TestSupport",
        ],
        swiftSettings: strict
    ),
    .testTarget(
        name: "TeleconferenceTests",
        dependencies: ["Domain", "Teleconference", crypto],
        swiftSettings: strict
    ),
    .testTarget(
        name: "OutboxTests",
        dependencies: ["Domain", "Networks", "Outbox", "TestSupport"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "ReadModelTests",
        dependencies: ["ReadModel", "Domain", "Journal", "Roster"] + database,
        swiftSettings: strict
    ),
    .testTarget(
        name: "WhatsAppExportTests",
        dependencies: ["Domain", "Networks", "WhatsAppExport"],
        swiftSettings: strict
    ),
    .target(
        name: "SynapseSupport",
        dependencies: ["Domain", "Networks", "TestSupport", crypto],
        path: "Tests/Support/Synapse",
        swiftSettings: strict
    ),
    .testTarget(
        name: "MatrixTests",
        dependencies: [
            "Domain", "Matrix", "Networks", "StandIns", "SynapseSupport", "TestSupport", crypto, extras,
        ],
        swiftSettings: strict
    ),
    .testTarget(
        name: "TransportTests",
        dependencies: ["Domain", "Loopback", "Networks", "StandIns", "Transport"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "TelegramTests",
        dependencies: ["Domain", "Networks", "StandIns", "Telegram", crypto],
        swiftSettings: strict
    ),
    .testTarget(
        name: "WhatsAppCloudTests",
        dependencies: ["Domain", "Networks", "StandIns", "WhatsAppCloud", crypto],
        swiftSettings: strict
    ),
    .testTarget(
        name: "WebhookTests",
        dependencies: ["Domain", "Networks", "StandIns", "Webhook", crypto],
        exclude: ["schemathesis"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "DigestTests",
        dependencies: ["Digest", "Domain", "Records", "Roster"],
        exclude: ["Goldens"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "EndToEnd",
        dependencies: [
            "Loopback", "Networks", "RepositoryFiles", "StandIns", "SynapseSupport", "TestSupport", "titian",
            crypto,
        ],
        path: "Tests/EndToEnd",
        swiftSettings: strict
    ),
]

let package = Package(
    name: "titian",
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    ],
    targets: modules + bots + systemLibraries + tests,
    swiftLanguageModes: [.v6]
)
