import Law
import Pages
import Testing

@Suite struct ScriptTests {
    static let modules = [("staff", Script.staff), ("public", Script.publicFace)]

    @Test func `fits in fifteen kilobytes`() {
        #expect(Script.staff.count <= 15_000)
        #expect(Script.publicFace.count < Script.staff.count)
    }

    // A page of ours that is fetched is parsed as a document and its nodes are taken over; text
    // never becomes markup or code.
    static let banned = [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(",
        ".style", "setAttribute(\"on", "javascript:", "import(", "http:", "https:", "console.",
    ]

    @Test(arguments: banned) func `makes no markup and no code out of text`(word: String) {
        for (name, module) in Self.modules {
            #expect(!String(decoding: module, as: UTF8.self).contains(word), "\(name)")
        }
    }

    @Test func `keeps the names of a part to itself`() {
        for (name, module) in Self.modules {
            let text = String(decoding: module, as: UTF8.self)
            #expect(text.count { $0 == "{" } == text.count { $0 == "}" }, "\(name)")
            #expect(text.contains("\n{\n// "), "\(name)")
        }
    }

    @Test(arguments: Language.allCases) func `comes with every page of staff`(say: Language) {
        for sample in SnapshotTests.samples where !sample.isPublic && sample.isPage {
            let html = sample.html(say).description
            #expect(html.contains("<script type=\"module\" src=\"/assets/rotonde.js\"></script>"))
            #expect(html.contains("<body data-shortcuts=\"on\">"))
        }
    }

    static let contents: [(HTML, Bool)] = [
        ("<p>x</p>", false), ("<a data-region=\"lijst\">x</a>", true),
        ("<button data-copy=\"nummer\">x</button>", true), ("", false),
        ("<p>data-copy, data-region</p>", false), ("<a data-regio=\"x\">x</a>", false),
    ]

    @Test(arguments: contents) func `is loaded by a public page that uses it`(
        content: HTML, isNeeded: Bool
    ) {
        struct Plain: Page {
            let words: HTML
            func title(_ say: Language) -> String { "Cijfers" }
            func content(in frame: Frame) -> HTML { words }
        }
        let sample = Sample(
            name: "x", page: Plain(words: content), section: nil, isPublic: true)
        let html = sample.html(.nl).description
        #expect(html.contains("src=\"/assets/rotonde-publiek.js\"") == isNeeded)
        #expect(html.contains("<script") == isNeeded)
        #expect(!html.contains("data-shortcuts"))
    }
}
