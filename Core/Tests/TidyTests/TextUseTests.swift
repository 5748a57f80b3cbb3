import Foundation
import Testing

/// Every message of the catalogue is asked for somewhere; the build sees to the reverse.
@Suite struct TextUseTests {
    static let sources = Tree.files.filter { $0.path.hasSuffix(".texts") }

    /// The names of the Dutch messages.
    static func names(in file: SourceFile) -> [String] {
        file.lines.compactMap { line in
            guard let first = line.first, first.isLowercase else { return nil }
            return String(line.prefix { $0.isLetter || $0.isNumber })
        }
    }

    /// Every `.word` of the code.
    static let used: Set<Substring> = {
        let code = Tree.swift.filter { $0.path.contains("Sources/") }.map(\.code)
        return Set(
            code.flatMap { text in
                text.split(separator: ".").dropFirst().map { piece in
                    piece.prefix { $0.isLetter || $0.isNumber }
                }
            })
    }()

    @Test func `no message goes unused`() {
        let dutch = Self.sources.filter { $0.path.contains("/nl/") }
        #expect(dutch.count > 5)
        for file in dutch {
            let idle = Self.names(in: file).filter { !Self.used.contains(Substring($0)) }
            #expect(idle == [], "\(file.path)")
        }
    }

    @Test func `a message that nobody asks for is found`() {
        let file = SourceFile("nl/a.texts", "skipLink = Dag\nnobodyAsksForThis(a: text) =\n  b")
        let idle = Self.names(in: file).filter { !Self.used.contains(Substring($0)) }
        #expect(idle == ["nobodyAsksForThis"])
    }

    @Test func `texts that no native reader checked say so`() {
        for file in Self.sources where !file.path.contains("/nl/") && !file.path.contains("/en/") {
            #expect(file.text.hasPrefix("# Machine-made; no native reader has checked it."))
        }
    }
}
