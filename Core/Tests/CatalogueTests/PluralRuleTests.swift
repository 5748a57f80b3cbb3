import Catalogue
import Testing

/// The boundaries of CLDR's rules.
@Suite struct PluralRuleTests {
    static let numbers: [(String, Int, PluralRule.Category)] = [
        ("nl", 0, .other), ("nl", 1, .one), ("nl", 2, .other), ("nl", -1, .other),
        ("en", 1, .one), ("en", 11, .other),
        ("ti", 0, .one), ("ti", 1, .one), ("ti", 2, .other),
        ("ar", 0, .zero), ("ar", 1, .one), ("ar", 2, .two), ("ar", 3, .few), ("ar", 10, .few),
        ("ar", 11, .many), ("ar", 99, .many), ("ar", 100, .other), ("ar", 101, .other),
        ("ar", 102, .other), ("ar", 103, .few), ("ar", 110, .few), ("ar", 111, .many),
        ("ar", 199, .many), ("ar", 200, .other), ("ar", 1_003, .few),
    ]

    @Test(arguments: numbers) func `counts as the language does`(
        language: String, number: Int, category: PluralRule.Category
    ) {
        #expect(PluralRule.of(language)?.category(of: number) == category)
    }

    @Test func `does not guess how a language counts`() {
        #expect(PluralRule.of("xx") == nil)
    }
}
