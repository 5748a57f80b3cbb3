import Foundation
import Kernel
import Simulation
import Testing

@Suite("The guide of the demonstration")
struct GuideTests {
    private static let guide = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/guides/demo.md").standardized

    // `GUIDE=write swift test --filter GuideTests` writes the tables anew.
    @Test("Its tables are those of the code")
    func tables() throws {
        let flow = try FlowTests.flow((2022, 1), (2025, 1))
        let text = try String(contentsOf: Self.guide, encoding: .utf8)
        var expected = try Self.replacing("flow", GuideTables.flow(flow), in: text)
        expected = try Self.replacing("habits", GuideTables.habits, in: expected)
        if ProcessInfo.processInfo.environment["GUIDE"] == "write" {
            try expected.write(to: Self.guide, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.guide, encoding: .utf8) == expected)
    }

    private static func replacing(
        _ name: String, _ table: String, in text: String
    ) throws -> String {
        let first = try #require(text.range(of: "<!-- \(name) -->\n"))
        let last = try #require(text.range(of: "\n<!-- end of \(name) -->"))
        return text.replacingCharacters(in: first.upperBound..<last.lowerBound, with: table)
    }
}
