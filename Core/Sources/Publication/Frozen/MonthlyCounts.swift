public import Kernel
public import Steering

/// Live counts of the months of one year, before anything is rounded or hidden.
public struct MonthlyCounts: Hashable, Sendable {
    private var counts: [LocalDate: [MonthlyLine: Int]] = [:]

    public init() {}

    /// Adds to a line that is counted itself, in the month of this day.
    ///
    /// - Precondition: the line is no sum of others.
    public mutating func add(_ count: Int, to line: MonthlyLine, on day: LocalDate) {
        precondition(line.parts.isEmpty, "\(line) is added up and not counted")
        counts[day.firstOfMonth, default: [:]][line, default: 0] += count
    }

    public mutating func add(_ count: Int, _ source: InflowSource, on day: LocalDate) {
        add(count, to: MonthlyLine(source), on: day)
    }

    public mutating func add(_ count: Int, _ manner: Closure.Manner, on day: LocalDate) {
        add(count, to: MonthlyLine(manner), on: day)
    }

    /// No count is negative.
    var isSound: Bool { counts.values.allSatisfy { $0.values.allSatisfy { $0 >= 0 } } }

    /// A line in one month; sums are added up.
    public func count(_ line: MonthlyLine, in month: LocalDate) -> Int {
        guard line.parts.isEmpty else {
            return line.parts.reduce(0) { $0 + count($1, in: month) }
        }
        return counts[month.firstOfMonth]?[line] ?? 0
    }

    /// What may be shown of the year to the end of `month`: every line of every month, and of all
    /// these months together. What is hidden follows from no sum of what is shown.
    ///
    /// - Parameter said: whether a line of a month was shown in an earlier publication.
    func disclosed(
        through month: LocalDate, said: (MonthlyLine, LocalDate) -> Bool
    ) -> [FrozenCell] {
        let months = MonthlyPublication.months(through: month)
        let periods = months.map(Optional.some) + [nil]
        let lines = MonthlyLine.allCases
        let table = periods.flatMap { period in
            lines.map { line in
                period.map { count(line, in: $0) }
                    ?? months.reduce(0) { $0 + count(line, in: $1) }
            }
        }
        let known = table.indices.filter { place in
            periods[place / lines.count].map { said(lines[place % lines.count], $0) } ?? false
        }
        let hidden = Disclosure.hidden(
            table, sums: Self.sums(periods.count), said: Set(known))
        return periods.indices.flatMap { row in
            lines.indices.map { column in
                let place = row * lines.count + column
                let shown = hidden.contains(place) ? nil : Disclosure.shown(table[place])
                return FrozenCell(lines[column], in: periods[row], shown)
            }
        }
    }

    // Down each line the months make the year; in each period lines make other lines.
    private static func sums(_ periods: Int) -> [Disclosure.Sum] {
        let lines = MonthlyLine.allCases
        let places = Dictionary(uniqueKeysWithValues: zip(lines, lines.indices))
        let years = lines.indices.map { column in
            Disclosure.Sum(
                (periods - 1) * lines.count + column,
                of: (0..<(periods - 1)).map { $0 * lines.count + column })
        }
        let inside = (0..<periods).flatMap { row in
            lines.filter { !$0.parts.isEmpty }.map { line in
                Disclosure.Sum(
                    row * lines.count + (places[line] ?? 0),
                    of: line.parts.map { row * lines.count + (places[$0] ?? 0) })
            }
        }
        return years + inside
    }
}
