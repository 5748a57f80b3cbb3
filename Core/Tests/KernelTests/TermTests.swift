import Kernel
import Testing

@Suite struct TermTests {
    static let ends: [(Term, String, String)] = [
        (.days(0), "2024-02-01", "2024-02-01"), (.days(1), "2024-02-28", "2024-02-29"),
        (.days(28), "2024-02-01", "2024-02-29"), (.weeks(4), "2024-02-01", "2024-02-29"),
        (.days(28), "2023-02-01", "2023-03-01"),
        (Term(1, .months), "2024-01-31", "2024-02-29"),
        (Term(1, .months), "2023-01-31", "2023-02-28"),
        (Term(6, .months), "2023-08-31", "2024-02-29"),
        (Term(1, .years), "2024-02-29", "2025-02-28"),
        (Term(4, .years), "2024-02-29", "2028-02-29"),
        (Term(48, .hours), "2024-02-01", "2024-02-01"),
    ]

    @Test(arguments: ends)
    func `ends on its last day`(term: Term, start: String, end: String) throws {
        #expect(term.lastDay(after: try #require(LocalDate(start))).description == end)
    }

    @Test func `four weeks and 28 days are different terms`() {
        #expect(Term.weeks(4) != Term.days(28))
        #expect(Term.weeks(4).description == "4 weeks")
        #expect(Term(18, .months).description == "18 months")
    }
}
