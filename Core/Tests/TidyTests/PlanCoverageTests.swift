import Testing

/// What the product does for each line of the annual plan is written down, and stays so.
@Suite struct PlanCoverageTests {
    static let plan = "Core/Sources/Steering/Plans/jaarplan-2024.yaml"

    /// The ids that a plan file gives, in its order.
    static func ids(in file: SourceFile) -> [String] {
        file.lines.compactMap { line in
            line.firstMatch(of: #/^\s*(?:- )?id: (\S+)\s*$/#).map { String($0.1) }
        }
    }

    /// The ids that have a row in the document: the first column of its tables.
    static func covered(by file: SourceFile) -> Set<String> {
        Set(file.lines.compactMap { $0.firstMatch(of: #/^\| (\S+) \|/#).map { String($0.1) } })
    }

    @Test func `every id of the plan has a row`() throws {
        let ids = Self.ids(in: try #require(Tree.file(Self.plan)))
        #expect(ids.count == 122)
        let covered = Self.covered(by: try #require(Tree.file("docs/plan-coverage.md")))
        #expect(ids.filter { !covered.contains($0) } == [])
        #expect(covered.subtracting(ids).subtracting(["Id"]) == [])
    }

    @Test func `a missing row is found`() {
        let file = SourceFile("plan.yaml", "  - id: J1.1\n    line: 2\n  id: JF.1\n")
        #expect(Self.ids(in: file) == ["J1.1", "JF.1"])
        #expect(Self.covered(by: SourceFile("a.md", "| J1.1 | x |\n|---|\n")) == ["J1.1"])
    }
}
