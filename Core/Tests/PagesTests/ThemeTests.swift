import Pages
import Palette
import Testing

/// A theme is laid over our colours, or refused with its line.
@Suite struct ThemeTests {
    static func theme(_ text: String) throws -> Theme {
        try Theme(try Palette(path: "ours.palette", text: text))
    }

    @Test func `lays other colours over ours`() throws {
        let css = Stylesheet.text(with: try Self.theme("brand #154273 #0d2a4a"))
        #expect(css.contains(":root{--brand:#154273}"))
        #expect(css.contains("@media(prefers-color-scheme:dark){:root{--brand:#0d2a4a}}"))
        #expect(css.hasPrefix(Stylesheet.text))
    }

    static let refused: [(String, String)] = [
        (
            "brand #ffe000 #0d2a4a",
            "ours.palette:1: error: onBrand on brand has contrast 1.31 on a light screen"
        ),
        (
            "brand #154273 #d0d0d0",
            "ours.palette:1: error: onBrand on brand has contrast 1.54 on a dark screen"
        ),
        (
            "# ours\nhuisstijl #154273 #0d2a4a",
            "ours.palette:2: error: no colour is called huisstijl"
        ),
    ]

    @Test(arguments: refused) func `refuses what cannot be read`(text: String, fault: String) {
        let found = #expect(throws: PaletteFault.self) { try Self.theme(text) }
        #expect(found?.description.hasPrefix(fault) == true, "\(found?.description ?? "")")
    }

    // 4.5 is asked: #767676 on white has 4.54, #777777 has 4.47.
    @Test func `draws the line where WCAG does`() throws {
        _ = try Self.theme("badge #767676 #8c1d18")
        #expect(throws: PaletteFault.self) { try Self.theme("badge #777777 #8c1d18") }
    }
}
