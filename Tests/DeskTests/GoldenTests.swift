import Composition
import Foundation
import Kernel
import Ledger
import LedgerSQLite
import Sealing
import Testing

/// The ledger of every release, kept as bytes: each later program must read it as it was meant.
@Suite struct GoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Golden")

    static let releases: [String] = {
        let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (found ?? []).filter { $0.first?.isNumber == true }.sorted()
    }()

    /// `ROTONDE_GOLDEN=0.1.0 swift test --filter GoldenTests` makes the ledger of a release.
    static let release = ProcessInfo.processInfo.environment["ROTONDE_GOLDEN"]

    @Test(.enabled(if: release != nil)) func `is made for a release`() async throws {
        let folder = Self.folder.appending(path: try #require(Self.release))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try await GoldenLedger.make(in: folder)
        let facts = try await GoldenLedger.facts(in: folder)
        for file in ["golden.sqlite-wal", "golden.sqlite-shm"] {
            try FileManager.default.removeItem(at: folder.appending(path: file))
        }
        try Data(facts.joined(separator: "\n").utf8).write(to: folder.appending(path: "facts"))
    }

    @Test(.disabled(if: release != nil)) func `there is one`() { #expect(!Self.releases.isEmpty) }

    /// A new kind of event asks for a new golden ledger, before a release stores the first one.
    @Test(.disabled(if: release != nil)) func `every kind of event stands in one`() throws {
        let kept = try Self.releases.map { release in
            try String(contentsOf: Self.folder.appending(path: "\(release)/facts"), encoding: .utf8)
        }.joined(separator: "\n")
        let known = Set(kept.matches(of: #/(?m)^(\w+\.\w+) \d+$/#).map { String($0.1) })
        let core = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Core/Sources")
        let sources = FileManager.default.enumerator(at: core, includingPropertiesForKeys: nil)
        var types: Set<String> = []
        for case let file as URL in try #require(sources) where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            types.formUnion(
                text.matches(of: #/static let type = "([^"]+)"/#).map { String($0.1) })
        }
        #expect(types.count > 20)
        #expect(types.subtracting(known).sorted() == [])
    }

    @Test(.disabled(if: release != nil), arguments: releases)
    func `means what it meant`(release: String) async throws {
        let kept = Self.folder.appending(path: release)
        let facts = try String(contentsOf: kept.appending(path: "facts"), encoding: .utf8)
        let copy = try GoldenLedger.copy(of: kept)
        defer { try? FileManager.default.removeItem(at: copy) }
        let found = try await GoldenLedger.facts(in: copy)
        let expected = facts.split(separator: "\n").map(String.init)
        #expect(found.count == expected.count)
        for (one, other) in zip(found, expected) { #expect(one == other) }
    }

    @Test(.disabled(if: release != nil), arguments: releases)
    func `takes new commands`(release: String) async throws {
        let copy = try GoldenLedger.copy(of: Self.folder.appending(path: release))
        defer { try? FileManager.default.removeItem(at: copy) }
        let office = try await Place(ledger: GoldenLedger.path(in: copy)).open()
        let before = try await office.ledger.read { try $0.size(of: .events) }
        let accepted = try await GoldenLedger.handOver("2999999999", to: office)
        #expect(accepted.positions.lowerBound == before)
        try await office.desk.sign()
        #expect(try await Verify.run(office.ledger, publicKey: office.keyring.publicKey) == [])
        try await office.close()
    }
}
