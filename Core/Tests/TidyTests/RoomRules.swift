/// The rooms in the order of the road that a datum takes (docs/decisions/0002). A room sees the
/// rooms above it, and of the world outside what stands beside it here.
enum RoomRules {
    static let rooms: [(name: String, outside: Set<String>)] = [
        ("Catalogue", []),
        ("Palette", []),
        ("typeset", []),
        ("Kernel", []),
        ("Law", ["Yams"]),
        ("Casework", []),
        ("Steering", []),
        ("Projections", []),
        ("Publication", []),
        ("Simulation", []),
        ("Pages", []),
        ("Chain", []),
        ("Proof", []),
        ("proof", []),
        ("Sealing", ["Crypto", "CryptoExtras", "Synchronization"]),
        ("Ledger", ["Crypto", "Logging", "Synchronization", "Dispatch"]),
        ("LedgerSQLite", ["GRDB", "GRDBSQLite", "Logging", "Synchronization", "Dispatch"]),
        ("LedgerPostgres", ["CLibPQ", "Logging", "Synchronization", "Dispatch"]),
        (
            "Web",
            [
                "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "Logging", "Metrics",
                "Tracing", "ServiceLifecycle", "Synchronization",
            ]
        ),
        ("Composition", []),
        (
            "rotonde",
            [
                "ArgumentParser", "Configuration", "Hummingbird", "Logging", "Metrics",
                "ServiceLifecycle", "Synchronization", "Dispatch",
            ]
        ),
        ("bench", ["ArgumentParser", "GRDB", "Synchronization"]),
    ]

    /// Rooms at the edge of the machine, where Foundation opens files and reads the clock.
    static let foundationRooms: Set = [
        "typeset", "proof", "LedgerSQLite", "Web", "Composition", "rotonde", "bench",
    ]

    /// Files of other rooms that may import Foundation, each with a reason in its first comment.
    static let foundationFiles: Set = [
        "Core/Sources/Chain/JSON.swift", "Core/Sources/Law/Corpus+Shipped.swift",
        "Core/Sources/Pages/Texts/Conventions.swift",
        "Sources/Ledger/Desk/Clocks.swift", "Sources/Sealing/ErasureJournal.swift",
        "Sources/Sealing/Keys/MasterKey.swift", "Sources/Sealing/Keys/SecretKey.swift",
        "Sources/Sealing/Keys/SigningKey.swift",
    ]

    static let imports: Rule = { file in
        guard let room = file.room.map(String.init), file.isSwift else { return [] }
        guard let place = rooms.firstIndex(where: { $0.name == room }) else {
            return [Finding(file, "the room \(room) is not in the table of rooms")]
        }
        let allowed = Set(rooms[..<place].map(\.name)).union(rooms[place].outside)
        return file.findings(in: file.codeLines) { line in
            guard let module = importedModule(line) else { return nil }
            if module.hasPrefix("Foundation") {
                let isFree =
                    foundationRooms.contains(room) || foundationFiles.contains(file.path)
                return isFree ? nil : "\(room) may not import \(module)"
            }
            return allowed.contains(module) ? nil : "\(room) may not import \(module)"
        }
    }

    private static let modifiers: Set = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds: Set = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]

    static func importedModule(_ line: Substring) -> String? {
        guard line.holds("import ") else { return nil }
        let words = line.split { $0 == " " || $0 == "." }.map(String.init)
        guard let place = words.firstIndex(of: "import"),
            words[..<place].allSatisfy({ modifiers.contains($0) || $0.hasPrefix("@") })
        else { return nil }
        return words[(place + 1)...].first { !kinds.contains($0) }
    }
}
