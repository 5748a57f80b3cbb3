import Kernel
import Testing

@testable import Law

@Suite struct EasterTests {
    // Easter Sundays as printed in the Dutch holiday list 2013-2035 (package "holidays" 0.109).
    static let sundays: [String] = [
        "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01",
        "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
        "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
        "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25",
    ]

    @Test(arguments: sundays)
    func `finds Easter`(text: String) throws {
        let day = try #require(LocalDate(text))
        #expect(LocalDate.easter(in: day.year) == day)
    }
}
