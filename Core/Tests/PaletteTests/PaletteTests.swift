import Palette
import Testing

@Suite struct PaletteTests {
    @Test func `reads colours by their use`() throws {
        let text = "# Surfaces\n\ncard  #FFFFFF #18232e\nokBack #e3f3e8\t#143524\n"
        let palette = try Palette(path: "a.palette", text: text)
        #expect(palette.entries.map(\.name) == ["card", "okBack"])
        #expect(palette["card"]?.light.hex == "#ffffff")
        #expect(palette["okBack"]?.dark.hex == "#143524")
        #expect(palette["okBack"]?.line == 4)
    }

    static let broken: [(String, String)] = [
        ("card #fff #000000", "a:1: error: card needs two colours, for light and for dark: "),
        ("card #ffffff", "a:1: error: card needs two colours, for light and for dark: "),
        ("card #ffffff #00000g", "a:1: error: card needs two colours, for light and for dark: "),
        ("card #ffffff #000000 #000000", "a:1: error: card needs two colours, "),
        ("\nCard #ffffff #000000", "a:2: error: Card is no name: aCamelCaseWord"),
        ("ok-back #ffffff #000000", "a:1: error: ok-back is no name: aCamelCaseWord"),
        ("a #ffffff #000000\na #ffffff #000000", "a:2: error: a stands here for the second time"),
        ("a #fffff\u{661} #000000", "a:1: error: a needs two colours, for light and for dark: "),
    ]

    @Test(arguments: broken) func `names the line of a fault`(text: String, fault: String) {
        let found = #expect(throws: PaletteFault.self) { try Palette(path: "a", text: text) }
        #expect(found?.description.hasPrefix(fault) == true, "\(found?.description ?? "")")
    }

    static let contrasts: [(String, String, ClosedRange<Double>)] = [
        ("#000000", "#ffffff", 21...21), ("#777777", "#ffffff", 4.47...4.4999),
        ("#767676", "#ffffff", 4.5...4.55), ("#0b5c8f", "#0b5c8f", 1...1),
    ]

    @Test(arguments: contrasts) func `measures contrast as WCAG does`(
        a: String, b: String, ratio: ClosedRange<Double>
    ) throws {
        let (a, b) = (try #require(Colour(a)), try #require(Colour(b)))
        #expect(ratio.contains(a.contrast(with: b)))
        #expect(a.contrast(with: b) == b.contrast(with: a))
    }
}
