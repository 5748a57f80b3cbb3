// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room and its tests. The rooms that it may see stand above it in the list.
func room(_ name: String, sees rooms: [String], resources: [Resource] = []) -> Target {
    .target(
        name: name, dependencies: rooms.map { .init(stringLiteral: $0) },
        resources: resources, swiftSettings: strict)
}

let package = Package(
    name: "Core",
    platforms: [.macOS(.v15)],
    products: ["Kernel", "Law", "Casework"].map { .library(name: $0, targets: [$0]) },
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
    ],
    targets: [
        room("Kernel", sees: []),
        .target(
            name: "Law", dependencies: ["Kernel", "Yams"], resources: [.copy("Corpus")],
            swiftSettings: strict),
        room("Casework", sees: ["Kernel", "Law"]),
        .testTarget(name: "KernelTests", dependencies: ["Kernel"], swiftSettings: strict),
        .testTarget(name: "LawTests", dependencies: ["Kernel", "Law"], swiftSettings: strict),
    ]
)
