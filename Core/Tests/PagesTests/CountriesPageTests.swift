import Pages
import Testing

/// A count of one to four could point to somebody: it is not shown, and cannot be reckoned.
@Suite struct CountriesPageTests {
    static let rows: [(counts: [Int], total: String, stages: [String]?)] = [
        ([0, 0, 4], "<5", nil), ([0, 0, 5], "5", ["0", "0", "5"]), ([1, 1, 2], "<5", nil),
        ([5, 6, 7], "18", ["5", "6", "7"]), ([5, 1, 7], "13", nil), ([0, 4, 0], "<5", nil),
    ]

    @Test(arguments: rows)
    func `few are hidden from whoever may not see the cases`(
        counts: [Int], total: String, stages: [String]?
    ) {
        let row = CountriesPage.Row(Link("Marokko", "/landen/5022"), counts: counts, isOpen: false)
        #expect(row.total.text(.nl) == total)
        #expect(row.stages?.map { $0.text(.nl) } == stages)
    }

    @Test(arguments: rows)
    func `whoever may see the cases sees the counts`(
        counts: [Int], total: String, stages: [String]?
    ) {
        let row = CountriesPage.Row(Link("Marokko", "/landen/5022"), counts: counts, isOpen: true)
        #expect(row.total.text(.nl) == "\(counts.reduce(0, +))")
        #expect(row.stages?.map { $0.text(.nl) } == counts.map(String.init))
    }
}
