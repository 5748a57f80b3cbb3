import Foundation
import Kernel
import Pages
import Testing

/// Our dates and numbers are those of Foundation (CLDR), every day of a leap year.
@Suite struct ConventionsTests {
    static let locales: [(Language, String)] = [
        (.nl, "nl_NL"), (.en, "en_GB"), (.ar, "ar"), (.ti, "ti_ER"),
    ]

    @Test(arguments: locales) func `writes each day as Foundation does`(
        say: Language, locale: String
    ) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let style = Date.FormatStyle(
            date: .long, locale: Locale(identifier: locale), calendar: calendar, timeZone: .gmt)
        let first = try #require(LocalDate("2024-01-01"))
        for offset in 0..<366 {
            let day = first.adding(days: offset)
            let noon = DateComponents(year: day.year, month: day.month, day: day.day, hour: 12)
            let date = try #require(calendar.date(from: noon))
            #expect(say.date(day) == date.formatted(style))
        }
    }

    @Test(arguments: locales) func `writes numbers as Foundation does`(
        say: Language, locale: String
    ) {
        for number in [0, 7, 999, 1_000, 10_020, 109_728, 1_234_567] {
            let style = IntegerFormatStyle<Int>(locale: Locale(identifier: locale))
            #expect(say.number(number) == number.formatted(style))
        }
    }

    @Test func `writes what the conventions ask`() throws {
        let day = try #require(LocalDate("2024-07-03"))
        #expect(
            Language.allCases.map { $0.date(day) } == [
                "3 juli 2024", "3 July 2024", "3 يوليو، 2024", "ሓምለ 3, 2024",
            ])
    }
}
