import Testing

/// Every rule, on every file of the tree.
@Suite struct TreeTests {
    static let rules: [(name: String, rule: Rule, files: [SourceFile])] = [
        ("lines fit", FormRules.lineLength, Tree.swift),
        ("files fit", FormRules.fileLength, Tree.swift),
        ("functions fit", FormRules.functionLength, Tree.swift),
        ("arrows point up", RoomRules.imports, Tree.swift),
        ("pure rooms are pure", WordRules.purity, Tree.swift),
        ("faults are answered for", WordRules.traps, Tree.swift),
        ("folds are exhaustive", WordRules.eventDefaults, Tree.swift),
        ("nothing is left over", WordRules.leftovers, Tree.files),
        ("acts state polarity and safeguards", ActRules.safeguards, Tree.swift),
        ("pages are built of parts", PageRules.markup, Tree.swift),
        ("decisions have the form", HouseRules.decision, Tree.files),
        ("the changelog has the form", HouseRules.changelog, Tree.files),
    ]

    @Test(arguments: rules.map(\.name))
    func `the tree keeps the rule`(name: String) throws {
        let (_, rule, files) = try #require(Self.rules.first { $0.name == name })
        let findings = Ratchet.beyond(
            Ratchet.exceptions[name] ?? [:], files.flatMap(rule))
        #expect(findings.isEmpty, "\(Self.list(findings))")
    }

    @Test func `the tree is read whole`() {
        let paths = Set(Tree.files.map(\.path))
        let expected = [
            "Core/Sources/Kernel/Time/LocalDate.swift", "Core/Tests/TidyTests/TreeTests.swift",
            "Package.swift", "README.md", "Makefile", ".ci/run", "CHANGELOG.md", "GLOSSARY.md",
        ]
        #expect(expected.filter { !paths.contains($0) } == [])
        #expect(paths.contains { $0.hasPrefix("Sources/") })
    }

    @Test func `every domain type is in the glossary`() throws {
        let glossary = try #require(Tree.file("GLOSSARY.md"))
        let findings = Tree.swift.flatMap(HouseRules.unexplained(by: glossary))
        #expect(findings.isEmpty, "\(Self.list(findings))")
    }

    @Test func `no room has more undocumented symbols than its budget`() {
        let rooms = Dictionary(grouping: Tree.swift.filter { $0.room != nil }) { $0.room ?? "" }
        for (room, files) in rooms {
            let findings = files.flatMap(DocumentationRules.undocumented)
            let budget = Ratchet.undocumented[String(room)] ?? 0
            #expect(
                findings.count <= budget,
                "\(room): \(findings.count), at most \(budget)\n\(Self.list(findings))")
        }
    }

    @Test func `the numbers of decisions are given once`() {
        let numbers = Tree.files.filter { $0.path.hasPrefix("docs/decisions/") }
            .map { $0.name.prefix(4) }
        #expect(!numbers.isEmpty)
        #expect(Set(numbers).count == numbers.count)
    }

    private static func list(_ findings: [Finding]) -> String {
        findings.prefix(40).map(\.description).joined(separator: "\n")
    }
}
