import Kernel
import Law
import Pages
import Testing

@Suite struct HTMLTests {
    static let escapes: [(String, String)] = [
        ("", ""), ("a", "a"), ("a & b", "a &amp; b"), ("&&", "&amp;&amp;"),
        ("<script>", "&lt;script&gt;"), ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
        ("a\u{0}b", "a\u{FFFD}b"), ("\u{1B}", "\u{FFFD}"), ("\u{7F}", "\u{FFFD}"),
        ("tab\tline\r\nend", "tab\tline\r\nend"), ("\u{85}", "\u{FFFD}"), ("\u{A0}", "\u{A0}"),
        ("\u{202E}abc", "\u{FFFD}abc"), ("\u{202A}\u{202D}", "\u{FFFD}\u{FFFD}"),
        ("\u{2066}\u{2069}", "\u{FFFD}\u{FFFD}"), ("\u{200E}\u{200F}", "\u{FFFD}\u{FFFD}"),
        ("\u{061C}", "\u{FFFD}"), ("\u{2028}", "\u{FFFD}"), ("\u{2065}", "\u{2065}"),
        ("\u{202F}", "\u{202F}"), ("محمد", "محمد"), ("€ – ’", "€ – ’"), ("ትግርኛ", "ትግርኛ"),
        ("👨‍👩‍👧", "👨‍👩‍👧"),
    ]

    @Test(arguments: escapes) func `escapes a text`(text: String, expected: String) {
        let body: HTML = "\(text)"
        #expect(body.description == expected)
        #expect(HTML(text: text) == body)
        let attribute: HTML = "<a title=\"\(text)\">"
        #expect(attribute.description == "<a title=\"\(expected)\">")
    }

    @Test func `keeps markup, joins pieces and leaves nil out`() {
        let inner: HTML = "<b>\("<")</b>"
        let none: HTML? = nil
        let all: HTML = "<p>\(inner)\([inner, inner])\(none)\(12)</p>"
        #expect(all.description == "<p><b>&lt;</b><b>&lt;</b><b>&lt;</b>12</p>")
    }

    static let addresses: [(String, String)] = [
        ("/werk", "/werk"), ("#inhoud", "#inhoud"), ("?taal=en", "?taal=en"), ("/", "/"),
        ("https://wetten.overheid.nl/x?a=1&b=2", "https://wetten.overheid.nl/x?a=1&amp;b=2"),
        ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), (" javascript:x", "#"),
        ("//evil.example", "#"), ("/\\evil.example", "#"), ("/\t/evil.example", "#"),
        ("http://a.example", "#"), ("data:text/html,x", "#"), ("", "#"), ("werk", "#"),
        ("/a\"b", "/a&quot;b"),
    ]

    @Test(arguments: addresses) func `lets a link go to safe places only`(
        text: String, expected: String
    ) {
        let html: HTML = "\(Href(text))"
        #expect(html.description == expected)
    }

    @Test func `writes dates and numbers in both languages`() throws {
        let day = try #require(LocalDate("2024-04-04"))
        #expect(Language.nl.date(day) == "4 april 2024")
        #expect(Language.en.date(day) == "4 April 2024")
        let moment = Instant(day, hour: 15, minute: 2)
        #expect(Language.nl.moment(moment) == "4 april 2024, 15.02 uur")
        #expect(Language.en.moment(moment) == "4 April 2024, 15:02")
        let share = try #require(Share(526, of: 1_000))
        #expect(Language.nl.percent(share) == "52,6%")
        #expect(Language.en.percent(share) == "52.6%")
    }

    static let numbers: [(Int, String)] = [
        (0, "0"), (999, "999"), (1_000, "1.000"), (10_020, "10.020"), (1_234_567, "1.234.567"),
        (-4_090, "−4.090"),
    ]

    @Test(arguments: numbers) func `groups thousands`(number: Int, dutch: String) {
        #expect(Language.nl.number(number) == dutch)
        #expect(Language.en.number(number) == String(dutch.map { $0 == "." ? "," : $0 }))
    }
}
