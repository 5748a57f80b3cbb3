import Pages
import Palette
import Testing

@Suite struct StylesheetTests {
    @Test(arguments: Contrast.all) func `can be told apart`(pair: Contrast) throws {
        for value in [\Token.light, \Token.dark] {
            let front = try #require(Colour(pair.front[keyPath: value]))
            let back = try #require(Colour(pair.back[keyPath: value]))
            let measured = front.contrast(with: back)
            #expect(measured >= pair.ratio, "\(pair.front) on \(pair.back): \(measured)")
        }
    }

    // The table of the conventions, §8.12: what was measured there is measured here.
    @Test func `has every colour of the table in a pair`() {
        let paired = Set(Contrast.all.flatMap { [$0.front, $0.back] })
        let decoration: Set<Token> = [.line, .isleEdge, .inflow]
        #expect(Set(Token.allCases).subtracting(paired) == decoration)
    }

    static let banned = ["left", "right", "@import", "url(", "expression("]

    @Test(arguments: banned) func `knows no side and loads nothing`(word: String) {
        let words = Stylesheet.text.split { !$0.isLetter && $0 != "@" && $0 != "(" }
        #expect(!words.contains { $0 == word })
    }

    @Test func `uses only colours that stand in the table`() {
        let used = Stylesheet.text.split(separator: "var(").dropFirst()
            .compactMap { $0.split(separator: ")").first.map(String.init) }
        let known = Stylesheet.text.split(separator: "}").first ?? ""
        for name in Set(used) { #expect(known.contains(name + ":"), "\(name) has no value") }
    }

    @Test func `closes every brace`() {
        let open = Stylesheet.text.count { $0 == "{" }
        #expect(open == Stylesheet.text.count { $0 == "}" })
        // A fifth of what a public page may weigh.
        #expect(Stylesheet.text.utf8.count < 32_000)
    }
}
