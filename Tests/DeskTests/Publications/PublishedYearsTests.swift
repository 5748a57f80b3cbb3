import Composition
import Foundation
import Kernel
import Ledger
import Publication
import Simulation
import Steering
import Testing

/// The published departures, fed as single episodes, come out as the published cells and shares.
@Suite struct PublishedYearsTests {
    static let isLong = ProcessInfo.processInfo.environment["ROTONDE_LONG"] == "1"

    /// Whole years in `make test-long`; in CI one year, a tenth of it.
    static let years = isLong ? Array(2016...2023) : [2021]
    static let part = isLong ? 1 : 10

    static let lines: [MonthlyLine] = [
        .independent, .forced, .withoutSupervision, .demonstrable, .departures,
    ]
    static let shares = [
        Figure(.k1, .departures), Figure(.k3, .departures),
    ]

    @Test func `each year gives its published cells and shares`() async throws {
        let episodes = try await Episodes(on: day(2016, 1, 1))
        var frozen: [Int: PublicationDocument] = [:]
        for year in Self.years { frozen[year] = try await publish(year, in: episodes) }
        episodes.clock.set(Instant(day(2026, 1, 5), hour: 9))
        for (index, act) in try PublishedCounts.acts().enumerated() {
            let id = CommandID(high: 34, low: UInt64(index))
            _ = try await episodes.office.desk.submit(
                .init(act, by: episodes.cast.analyst.access, id: id, body: id.bytes))
        }
        let query = PublishedFigureTable.all(for: .publicReader)
        let published = try await episodes.office.desk.run(query)
        print("year     period  line                published  frozen")
        for (year, document) in frozen.sorted(by: { $0.key < $1.key }) {
            let known = published.filter {
                $0.series == .outflow && $0.year == year && $0.coverage == Self.coverage(year)
            }
            for line in Self.lines {
                let said = try #require(known.first { $0.code == line.rawValue }?.value)
                let shown = document.cell(line, in: nil)?.value
                Self.show(year, line.rawValue, "\(said / Self.part)", shown.map { "\($0)" })
                #expect(shown == Disclosure.shown(said / Self.part), "\(year) \(line)")
            }
            for figure in Self.shares {
                let said = try #require(known.first { $0.code == figure.code }?.value)
                let share = document.share(figure)?.permille
                Self.show(year, figure.code, "\(said)", share.map { "\($0)" })
                if Self.isLong { #expect(share == said, "\(year) \(figure.code)") }
            }
        }
        try await episodes.close()
    }

    /// Of 2023 ten months were published in full.
    static func coverage(_ year: Int) -> Coverage? {
        year == 2023 ? Coverage(throughMonth: 10) : .wholeYear
    }

    static func show(_ year: Int, _ line: String, _ said: String, _ shown: String?) {
        let period = (coverage(year) ?? .wholeYear).description
        let cells = ["\(year)", period, line, said, shown ?? "hidden"]
        let widths = [6, 9, 20, 11, 8]
        print(
            zip(cells, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
                .joined())
    }

    // Spread over the months that were published, each within its month.
    private func publish(
        _ year: Int, in episodes: Episodes
    ) async throws -> PublicationDocument {
        let last = Self.coverage(year)?.throughMonth ?? 12
        let month = day(year, last, 1)
        episodes.clock.set(Instant(month.adding(months: 1).adding(days: 4), hour: 9))
        for (manner, count) in try Self.counts(year) {
            for index in 0..<(count / Self.part) {
                let ended = day(year, 1 + index % last, 15 + index % 13)
                try await episodes.end(manner, on: ended, cameIn: ended.adding(days: -14))
            }
        }
        return try await episodes.publish(month)
    }

    /// The newest statement on this year, in the three categories.
    private static func counts(_ year: Int) throws -> [(Closure.Manner, Int)] {
        let manners: [(Publication.Category, Closure.Manner)] = [
            (.independent, .independent), (.forced, .forced),
            (.withoutSupervision, .withoutSupervision),
        ]
        let statements = try PublishedCounts.acts().map(\.statement).filter {
            $0.series == .outflow && $0.year == year && $0.coverage == coverage(year)
        }
        return try manners.map { category, manner in
            let found = statements.last { $0.counts.contains { $0.category == category } }?
                .counts.first { $0.category == category }
            return (manner, try #require(found).value)
        }
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
        LocalDate(year, month, day) ?? LocalDate(dayNumber: 0)
    }
}
