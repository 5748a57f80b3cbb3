// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func core(_ name: String) -> Target.Dependency { .product(name: name, package: "Core") }

let package = Package(
    name: "rotonde",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "rotonde", targets: ["rotonde"])],
    dependencies: [
        .package(path: "Core"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .target(
            name: "Sealing",
            dependencies: [
                core("Kernel"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(
            name: "Ledger",
            dependencies: [core("Kernel"), core("Law"), core("Casework"), "Sealing"],
            swiftSettings: strict),
        .target(
            name: "LedgerSQLite",
            dependencies: [
                core("Kernel"), core("Law"), core("Casework"), "Ledger", "Sealing",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                core("Kernel"), core("Law"), core("Casework"), core("Steering"),
                core("Projections"), core("Publication"), core("Pages"), core("Chain"), "Sealing",
                "Ledger",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            // Holds the fonts when scripts/fonts has made them, and their licence always.
            resources: [.copy("Fonts")],
            swiftSettings: strict),
        .target(
            name: "Composition",
            dependencies: [
                core("Kernel"), core("Law"), core("Casework"), core("Steering"),
                core("Projections"), core("Simulation"), core("Publication"), core("Chain"),
                "Sealing", "Ledger",
                "LedgerSQLite",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "rotonde",
            dependencies: [
                core("Kernel"), core("Law"), core("Casework"), core("Steering"),
                core("Projections"), core("Simulation"), core("Publication"), core("Chain"),
                core("Pages"),
                core("Palette"),
                "Sealing", "Ledger", "LedgerSQLite", "Web", "Composition",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "bench",
            dependencies: [
                core("Kernel"), core("Law"), core("Casework"), core("Simulation"), "Sealing",
                "Ledger", "LedgerSQLite", "Composition",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "benchpages", dependencies: [core("Kernel"), core("Pages")],
            path: "Benchmarks/Pages", swiftSettings: strict),
        .testTarget(
            name: "LedgerTests",
            dependencies: [
                core("Kernel"), core("Law"), core("Casework"), "Sealing", "Ledger", "LedgerSQLite",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DeskTests",
            dependencies: [
                core("Kernel"), core("Law"), core("Casework"), core("Steering"),
                core("Projections"), core("Simulation"), core("Publication"), core("Chain"),
                "Sealing", "Ledger",
                "LedgerSQLite", "Composition",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                core("Kernel"), core("Law"), core("Casework"), core("Projections"), core("Pages"),
                core("Chain"), core("Simulation"), core("Publication"), "Sealing", "Ledger",
                "LedgerSQLite", "Web", "Composition",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
    ]
)
