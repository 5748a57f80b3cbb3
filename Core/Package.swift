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
    products: ["Kernel", "Law", "Casework", "Steering", "Projections", "Chain"].map {
        .library(name: $0, targets: [$0])
    },
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
    ],
    targets: [
        room(
            "Kernel", sees: [],
            resources: [
                .embedInCode("Tables/rvig-32-nationalities.csv"),
                .embedInCode("Tables/rvig-34-countries.csv"),
            ]),
        .target(
            name: "Law", dependencies: ["Kernel", "Yams"], swiftSettings: strict),
        room("Casework", sees: ["Kernel", "Law"]),
        room("Steering", sees: ["Kernel", "Law", "Casework"]),
        room("Projections", sees: ["Kernel", "Law", "Casework", "Steering"]),
        room("Chain", sees: ["Kernel", "Law", "Casework"]),
        .testTarget(name: "KernelTests", dependencies: ["Kernel"], swiftSettings: strict),
        .testTarget(
            name: "SteeringTests", dependencies: ["Steering", "Kernel"], swiftSettings: strict),
        .testTarget(
            name: "ChainTests", dependencies: ["Chain", "Casework", "Law", "Kernel"],
            swiftSettings: strict),
    ]
)
