import Foundation
import Law
import Testing

/// What types leave no room for: each snippet compiles, and with the forbidden part it does not,
/// for the reason that it names.
@Suite struct SnippetTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Snippets")

    /// Where this very test was linked: the modules lie beside it.
    private static let build = URL(filePath: CommandLine.arguments[0])
        .resolvingSymlinksInPath().deletingLastPathComponent()

    static let kept = ["SAF-05", "SAF-22", "SAF-23", "SAF-26", "SAF-31"]

    @Test func `each safeguard that types keep has one`() throws {
        let byTypes = try Corpus.shipped(version: "shipped").safeguards.filter {
            $0.kinds.contains(.type) && $0.standing == .enforced && $0.pending.isEmpty
        }
        #expect(byTypes.map(\.safeguard.id) == Self.kept)
    }

    @Test(arguments: kept) func `what is forbidden does not compile`(safeguard: String) throws {
        let file = Self.folder.appending(path: "\(safeguard).swift")
        #expect(try Self.compile(file) == [])
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        let place = try #require(lines.firstIndex { $0.contains("// error: ") })
        let reason = try #require(lines[place].components(separatedBy: "// error: ").last)
        let errors = try Self.compile(file, "-D", "FORBIDDEN")
        #expect(errors.count == 1)
        let error = try #require(errors.first)
        #expect(error.contains(".swift:\(place + 1):") && error.contains(reason), "\(error)")
    }

    /// The errors of the compiler, one a line.
    private static func compile(_ file: URL, _ more: String...) throws -> [String] {
        let yaml = build.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "checkouts/Yams/Sources/CYaml/include")
        let (compiler, output) = (Process(), Pipe())
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments =
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-diagnostic-style", "llvm", "-I",
                build.appending(path: "Modules").path, "-I", yaml.path,
            ] + more + [file.path]
        compiler.standardError = output
        try compiler.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        compiler.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n").filter {
            $0.contains(": error: ")
        }
    }
}
