import Pages
import Testing

@Suite struct IconTests {
    @Test(arguments: Icon.allCases) func `is drawn in the colour of its text`(icon: Icon) {
        let html = icon.html.description
        let tags = Tags(html)
        #expect(tags.isWellFormed, "\(tags.fault)")
        let names = Set(tags.all.map { $0.prefix { $0 != " " && $0 != ">" } })
        #expect(names.isSubset(of: ["<svg", "</svg", "<path", "<circle", "<rect"]), "\(names)")
        #expect(html.contains("stroke=\"currentColor\"") && html.contains("fill=\"none\""))
        #expect(!html.contains("#") && !html.contains("rgb") && !html.contains("style"))
        #expect(html.ranges(of: "stroke=").count == 1 && html.ranges(of: "fill=").count == 1)
        #expect(html.contains("aria-hidden=\"true\"") && html.contains("viewBox=\"0 0 24 24\""))
    }

    @Test func `is like no other`() {
        #expect(Set(Icon.allCases.map(\.html)).count == Icon.allCases.count)
        #expect(Icon.allCases.count >= 20)
    }

    @Test func `turns with the text only where it points along it`() {
        let turning = Icon.allCases.filter { $0.html.description.contains("class=\"icon turns\"") }
        #expect(turning == [.externalLink, .toStart, .toEnd])
    }
}
