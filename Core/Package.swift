// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// The rooms, in the order of a datum's road. A room sees what stands above it and names it here.
let rooms: [(name: String, sees: [String], resources: [Resource])] = [
    ("Catalogue", [], []),
    ("Palette", [], []),
    (
        "Kernel", [],
        [
            .embedInCode("Tables/rvig-32-nationalities.csv"),
            .embedInCode("Tables/rvig-34-countries.csv"),
        ]
    ),
    ("Law", ["Kernel"], [.copy("Corpus")]),
    ("Casework", ["Kernel", "Law"], [.embedInCode("Interviews/interview-rooms.csv")]),
    (
        "Steering", ["Kernel", "Law", "Casework"], [.embedInCode("Plans/jaarplan-2024.yaml")]
    ),
    ("Projections", ["Kernel", "Law", "Casework", "Steering"], []),
    (
        "Publication", ["Kernel", "Law", "Casework", "Steering"],
        [
            .embedInCode("Published/published-counts.csv"),
            .embedInCode("Published/published-sources.csv"),
        ]
    ),
    ("Simulation", ["Kernel", "Law", "Casework", "Steering", "Projections", "Publication"], []),
    (
        "Pages", ["Kernel", "Law", "Casework", "Catalogue", "Palette"],
        [.embedInCode("Style/fonts.csv")]
            + ["page", "dirty", "shortcuts", "region", "poll", "copy", "session"].map {
                .embedInCode("Script/\($0).js")
            }
    ),
    ("Chain", ["Kernel", "Law", "Casework"], []),
    ("Proof", ["Kernel", "Law", "Casework"], []),
]

let tests: [(room: String, sees: [String])] = [
    ("Catalogue", []),
    ("Palette", []),
    ("Kernel", []),
    ("Law", ["Kernel"]),
    ("Casework", ["Kernel", "Law"]),
    ("Steering", ["Kernel", "Law", "Casework"]),
    ("Projections", ["Kernel", "Law", "Casework", "Steering", "Simulation"]),
    ("Chain", ["Kernel", "Law", "Casework"]),
    ("Proof", ["Kernel", "Law", "Casework"]),
    ("Publication", ["Steering", "Casework", "Law", "Kernel"]),
    ("Simulation", ["Publication", "Steering", "Casework", "Law", "Kernel"]),
    ("Pages", ["Kernel", "Law", "Casework", "Catalogue", "Palette"]),
]

let package = Package(
    name: "Core",
    platforms: [.macOS(.v15)],
    products: rooms.map { .library(name: $0.name, targets: [$0.name]) },
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
    ],
    targets: rooms.map { room in
        .target(
            name: room.name,
            dependencies: room.sees.map { .init(stringLiteral: $0) }
                + (room.name == "Law" ? [.product(name: "Yams", package: "Yams")] : []),
            exclude: room.name == "Pages" ? ["Catalogue", "Style/rotonde.palette"] : [],
            resources: room.resources, swiftSettings: strict,
            plugins: room.name == "Pages" ? ["Typeset"] : [])
    }
        + tests.map { test in
            .testTarget(
                name: "\(test.room)Tests",
                dependencies: ([test.room] + test.sees).map { .init(stringLiteral: $0) },
                exclude: test.room == "Pages" ? ["Snapshots"] : [], swiftSettings: strict)
        }
        + [
            .testTarget(name: "TidyTests", dependencies: ["Law"], swiftSettings: strict),
            // Runs the proofs and the benchmarks of the law, without anything heavy.
            .executableTarget(
                name: "proof", dependencies: ["Kernel", "Law", "Casework", "Proof"],
                swiftSettings: strict),
            // Sets what people write, texts and colours, in Swift: a build step of Pages.
            .executableTarget(
                name: "typeset", dependencies: ["Catalogue", "Palette"], swiftSettings: strict),
            .plugin(name: "Typeset", capability: .buildTool(), dependencies: ["typeset"]),
        ]
)
