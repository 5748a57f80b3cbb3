import Kernel
import Pages
import Testing

@Suite struct FontFaceTests {
    static func rules() throws -> String {
        Stylesheet.fonts(try FontFace.shipped().map { ($0, Href("/assets/\($0.file)")) })
    }

    @Test func `has two weights of every script`() throws {
        let faces = try FontFace.shipped()
        let scripts = ["latin", "latin-extended", "cyrillic", "arabic", "ethiopic"]
        let expected = scripts.flatMap { ["\($0)-regular.woff2", "\($0)-bold.woff2"] }
        #expect(faces.map(\.file) == expected)
    }

    // A browser loads every face that claims a character of the page.
    @Test func `claims every character once`() throws {
        let rules = try Self.rules().split(separator: "\n").filter { $0.contains("weight:400;") }
        let ranges = rules.flatMap { $0.matches(of: #/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/#) }
            .map { match -> ClosedRange<UInt32> in
                let low = UInt32(match.1, radix: 16) ?? 0
                return low...max(low, match.2.flatMap { UInt32($0, radix: 16) } ?? low)
            }
            .sorted { $0.lowerBound < $1.lowerBound }
        #expect(ranges.count > 30)
        for (first, second) in zip(ranges, ranges.dropFirst()) {
            #expect(first.upperBound < second.lowerBound, "\(second)")
        }
    }

    static let words = [
        ("Dutch", "Één reünie: €\u{00A0}1.234,50 – “zo”", "latin"),
        ("Arabic", "اللجوء پناه ګ ڤ", "arabic"), ("Tigrinya", "ሓምለ ረቡዕ፣", "ethiopic"),
        ("Turkish", "ğşİ", "latin-extended"), ("Ukrainian", "їґє№", "cyrillic"),
    ]

    @Test(arguments: words) func `draws every language in the face of its script`(
        language: String, text: String, script: String
    ) throws {
        let rules = try Self.rules().split(separator: "\n")
        for scalar in text.unicodeScalars where scalar != " " {
            let claiming = rules.filter { rule in
                rule.contains("weight:400;")
                    && rule.matches(of: #/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/#).contains { match in
                        let low = UInt32(match.1, radix: 16) ?? 0
                        let high = match.2.flatMap { UInt32($0, radix: 16) } ?? low
                        return low <= scalar.value && scalar.value <= high
                    }
            }
            let isBase = scalar.value < 0x100
            let file = "/assets/\(isBase ? "latin" : script)-regular.woff2"
            #expect(claiming.count == 1 && claiming.allSatisfy { $0.contains(file) }, "\(scalar)")
        }
    }

    @Test func `shows text at once, in what stands in for Noto`() throws {
        let rules = try Self.rules()
        #expect(!rules.contains("{font-family:\"Noto Sans\";font-weight:400;src"))
        #expect(rules.count(of: "font-display:swap") == 10)
        for name in ["Near Arial", "Near Roboto", "Near DejaVu Sans"] {
            #expect(Stylesheet.text.contains("\"\(name)\""))
            #expect(rules.count(of: "font-family:\"\(name)\"") == 2)
        }
        #expect(rules.contains("size-adjust:106.1%;ascent-override:100.7%"))
    }

    @Test func `names no file where no fonts were made`() {
        #expect(Stylesheet.fonts([]).isEmpty)
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
