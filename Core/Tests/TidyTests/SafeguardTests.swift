import Law
import Testing

/// The safeguards of the corpus beside the acts and the tests of the tree.
@Suite struct SafeguardTests {
    private static let records = Result { try Corpus.shipped(version: "shipped").safeguards }

    @Test func `all thirty-three are written down`() throws {
        #expect(try Self.records.get().map(\.safeguard) == Safeguard.allCases)
        #expect(Safeguard.allCases.count == 33)
    }

    @Test(arguments: Safeguard.allCases)
    func `an act that names a safeguard stands in its record, and no other`(
        safeguard: Safeguard
    ) throws {
        let record = try #require(try Self.records.get().first { $0.safeguard == safeguard })
        let naming = ActNames.all.filter { $0.safeguards.contains(safeguard.id) }.map(\.name)
        #expect(record.acts == naming.sorted())
    }

    // The build fails once an act exists that a pending safeguard governs.
    @Test func `no act exists that a pending safeguard waits for`() throws {
        for record in try Self.records.get() {
            let governed = ActNames.all.filter { act in
                record.pending.contains { act.name.hasPrefix($0) }
            }
            #expect(governed.isEmpty, "\(record.safeguard.id) is pending")
            for act in record.owedBy {
                #expect(ActNames.all.contains { $0.name == act }, "\(act) owes, and is no act")
            }
        }
    }

    // These may only become fewer.
    @Test func `no more safeguards are owed than were`() throws {
        let owed = try Self.records.get().filter { $0.standing == .owed }.map(\.safeguard.id)
        #expect(Set(owed).isSubset(of: ["SAF-07", "SAF-16", "SAF-21", "SAF-24"]))
    }

    @Test func `each one that is kept has a test of that name`() throws {
        let tests = Tree.swift.filter { $0.path.contains("Tests/") }
        for record in try Self.records.get() {
            guard let test = record.test else { continue }
            #expect(tests.contains { $0.text.contains("func `\(test)`") }, "\(test)")
        }
    }
}

/// The acts of the tree by the names under which they are stored.
enum ActNames {
    struct Act {
        let name: String
        let safeguards: [String]
    }

    static let all: [Act] = Tree.swift.filter { $0.path.contains("Sources/") }.flatMap(acts)

    private static func acts(_ file: SourceFile) -> [Act] {
        let parts = file.text.split(separator: "static let name = ").dropFirst()
        return parts.compactMap { part in
            guard let name = part.firstMatch(of: #/^"([^"]+)"/#),
                let list = part.firstMatch(
                    of: #/static let safeguards(?:: \[String\])? = \[([^\]]*)\]/#)
            else { return nil }
            return Act(
                name: String(name.1),
                safeguards: list.1.matches(of: #/SAF-\d\d/#).map { String($0.0) })
        }
    }
}
