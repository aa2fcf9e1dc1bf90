// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "titian",
    targets: [
        .target(name: "Domain", swiftSettings: strict),
        .target(name: "Networks", dependencies: ["Domain"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
