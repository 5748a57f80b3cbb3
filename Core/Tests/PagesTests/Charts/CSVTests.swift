import Law
import Testing

@testable import Pages

@Suite struct CSVTests {
    static let fields: [(String, String)] = [
        ("", ""), ("jul", "jul"), ("a b", "a b"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
        ("zei \"nee\"", "\"zei \"\"nee\"\"\""), ("\"", "\"\"\"\""),
        ("\"\u{301}", "\"\"\"\u{301}\""), ("a\nb", "\"a\nb\""),
        ("a\r\nb", "\"a\r\nb\""), ("<5", "<5"), ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"),
        ("@SUM(A1)", "'@SUM(A1)"), ("-5", "-5"), ("+31", "+31"), ("-5,2", "\"-5,2\""),
        ("-5.2", "-5.2"), ("-5-", "'-5-"), ("=5", "'=5"), ("＝1", "'＝1"), ("\t=1", "\"'\t=1\""),
        (" =1", "' =1"), ("\n=1", "\"'\n=1\""), ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
        ("a\u{0}b", "a\u{FFFD}b"), ("\u{202E}x", "\u{202E}x"),
    ]

    @Test(arguments: fields) func `escapes a field`(text: String, expected: String) {
        #expect(CSVField.escaped(text) == expected)
    }

    @Test func `holds the same numbers as the table`() {
        #expect(
            ChartValues.countries().csv(.nl)
                == "Land,Vertrokken\r\nMarokko,412\r\nAlgerije,236\r\n"
                + "Georgië (voorlopig),98\r\nEthiopië,5\r\nSuriname,<5\r\n")
        #expect(
            ChartValues.shares.csv(.en).hasPrefix(
                "Month,Aantoonbaar (%),Norm (%)\r\nJuly 2023,48.2,50.0\r\n"))
        let lines = ChartValues.expected.csv(.nl).split(separator: "\r\n")
        #expect(lines[1] == "januari 2024,1520,1357,,,,,")
        #expect(lines[12] == "december 2024,,1357,1315,1212,1418,1120,1510")
        #expect(lines.count == 13)
    }

    @Test func `a name is no formula`() {
        let chart = BarChart(ChartLabels("=1", ["=2", "-3"]), "@x", .things([1, 2]), as: .rows)
        #expect(chart.csv(.nl) == "'=1,'@x\r\n'=2,1\r\n-3,2\r\n")
    }
}
