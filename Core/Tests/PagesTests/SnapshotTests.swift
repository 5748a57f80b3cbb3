import Foundation
import Law
import Pages
import Testing

/// The pages as they are kept beside the tests. `SNAPSHOTS=write swift test` writes them anew.
@Suite struct SnapshotTests {
    static let samples = Values.plain.samples

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Snapshots")

    private static let isWriting = ProcessInfo.processInfo.environment["SNAPSHOTS"] == "write"

    @Test(arguments: samples, Language.whole)
    func `looks as it was kept`(sample: Sample, language: Language) throws {
        let html = sample.html(language).description
        let file = Self.folder.appending(path: "\(sample.name).\(language.rawValue).html")
        if Self.isWriting { try Data(html.utf8).write(to: file) }
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(html == kept, "\(sample.name) in \(language) differs from its snapshot")
    }

    @Test func `keeps the stylesheet`() throws {
        let file = Self.folder.appending(path: "rotonde.css")
        if Self.isWriting { try Data(Stylesheet.text.utf8).write(to: file) }
        #expect(try Stylesheet.text == String(contentsOf: file, encoding: .utf8))
    }

    @Test(.disabled(if: isWriting)) func `keeps no snapshot that no page makes`() throws {
        let made = Self.samples.flatMap { sample in
            Language.whole.map { "\(sample.name).\($0.rawValue).html" }
        }
        let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        #expect(Set(kept.filter { $0.hasSuffix(".html") }) == Set(made))
    }
}
