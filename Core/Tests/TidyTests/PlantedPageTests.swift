import Testing

/// The rules about pages that people read find what they are for.
@Suite struct PlantedPageTests {
    static let decision = """
        # 0042: Towels are kept

        Status: accepted
        Implementation: done

        ## Context
        ## Decision
        ## Price
        ## Alternatives
        - Leave them.
        - Share them.

        """

    static let path = "docs/decisions/0042-towels.md"

    static let faults: [(String, String)] = [
        ("# 0042: ", "# "), ("Status: accepted", "Status: fine"), ("## Price", "## Costs"),
        ("Implementation: done", "Implementation: soon"), ("- Share them.\n", ""),
    ]

    @Test(arguments: faults)
    func `a decision keeps its form`(part: String, replacement: String) {
        let text = Self.decision.split(separator: part, omittingEmptySubsequences: false)
            .joined(separator: replacement)
        #expect(HouseRules.decision(SourceFile(Self.path, text)).count == 1)
        #expect(HouseRules.decision(SourceFile(Self.path, Self.decision)) == [])
    }

    @Test func `a decision has a number and one page`() {
        let misnamed = SourceFile("docs/decisions/towels.md", Self.decision)
        let long = SourceFile(Self.path, Self.decision + String(repeating: "- more\n", count: 60))
        #expect(HouseRules.decision(misnamed).count == 1)
        #expect(HouseRules.decision(long).map(\.what) == ["longer than one page"])
    }

    static let changelogs: [([String], Int)] = [
        (["## 0.1.0 (2026-11-24)", "### For staff", "- A.", "### Inside", "- B."], 0),
        (["## Unreleased", "### Operations", "- A."], 0),
        ([], 1),
        (["## soon", "### Inside", "- A."], 1),
        (["## 0.1.0 (2026-11-24)", "- A."], 1),
        (["## 0.1.0 (2026-11-24)", "### Inside", "- A.", "### For staff", "- B."], 1),
        (["## 0.1.0 (2026-11-24)", "### Misc", "- A."], 1),
    ]

    @Test(arguments: changelogs)
    func `a changelog keeps its form`(paragraphs: [String], faults: Int) {
        let text = (["# Changelog"] + paragraphs).joined(separator: "\n\n") + "\n"
        #expect(HouseRules.changelog(SourceFile("CHANGELOG.md", text)).count == faults)
    }

    static let byHand = [
        #"    "<table>\(rows)</table>""#, "    <dl class=\"kv\">", #"    "<button>x</button>""#,
        "    <a class=\"btn sec\" href=\"/\">", ##"    "<p class=\"note\">x</p>""##,
    ]

    @Test(arguments: byHand) func `a page that does not use the parts is found`(line: String) {
        let places = [
            "Staff/A", "Public/Figures", "Parts/A", "Forms/A", "Charts/A", "Public/RoundaboutA",
        ]
        let found = places.map { place in
            PageRules.markup(SourceFile("Core/Sources/Pages/\(place).swift", line)).count
        }
        #expect(found == [1, 1, 0, 0, 0, 0])
    }

    @Test func `a room without a place in the table is found`() {
        let attic = SourceFile("Sources/Attic/A.swift", "import Kernel")
        #expect(RoomRules.imports(attic).count == 1)
    }

    static let blanked: [(String, String)] = [
        (#"a("x\"y", b)"#, #"a("    ", b)"#),
        (##"a(#"x"y"#, b)"##, ##"a(#"   "#, b)"##),
        ("a /* b\nc */ d", "a     \n     d"),
        ("a // b\nc", "a     \nc"),
        ("a(\"\"\"\n x\" \n\"\"\")", "a(\"\"\"\n    \n\"\"\")"),
        ("a = #/b!/#; c!", "a = #/  /#; c!"),
        (#""a\(b("c"))d""#, #"" \(b(" ")) ""#),
    ]

    @Test(arguments: blanked)
    func `comments and strings are blanked, code is not`(text: String, code: String) {
        let plain = SourceFile("A.swift", text)
        #expect(plain.code.utf8.count == text.utf8.count)
        let kept = code.filter { $0 != " " && $0 != "\\" }
        #expect(plain.code.filter { $0 != " " } == kept)
    }
}

@Suite struct RatchetTests {
    static let owing = SourceFile("Owing.swift", "")

    @Test(arguments: [(2, 0), (3, 3)])
    func `a file may owe its number and no more`(owed: Int, found: Int) {
        let findings = (0..<owed).map { Finding(Self.owing, line: $0, "long") }
        #expect(Ratchet.beyond(["Owing.swift": 2], findings).count == found)
        #expect(Ratchet.beyond(["Other.swift": 2], findings).count == owed)
    }
}
