package import Kernel

/// The versions of one rule, oldest first.
package struct Versions<Row: Sendable>: Sendable {
    package struct Version: Sendable {
        package var from: LocalDate
        /// The last day; nil while it holds.
        package var until: LocalDate?
        package var row: Row

        func covers(_ day: LocalDate) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }

        /// The day itself, or the nearest on which this version holds.
        func nearest(to day: LocalDate) -> LocalDate { min(max(day, from), until ?? day) }
    }

    package var all: [Version]

    init(_ row: Row, from day: LocalDate, until end: LocalDate? = nil) {
        all = [Version(from: day, until: end, row: row)]
    }

    /// Puts a version in its place; the one before it then ends the day before.
    ///
    /// - Returns: false when the two would overlap or begin on one day.
    mutating func insert(_ row: Row, from day: LocalDate, until end: LocalDate? = nil) -> Bool {
        let place = all.firstIndex { $0.from > day } ?? all.count
        if place > 0 {
            let before = all[place - 1]
            guard before.from < day, before.until.map({ $0 < day }) ?? true else { return false }
            all[place - 1].until = before.until ?? day.adding(days: -1)
        }
        let next = place < all.count ? all[place].from : nil
        if let end, let next, end >= next { return false }
        let last = end ?? next?.adding(days: -1)
        all.insert(Version(from: day, until: last, row: row), at: place)
        return true
    }

    /// The version in force on this day; before the first one, the first one, whose texts then
    /// do not count as verified (``Verification/holds(on:)``).
    func on(_ day: LocalDate) -> Row {
        (all.last { $0.from <= day } ?? all[0]).row
    }

    package var newest: Row { all[all.count - 1].row }

    /// The last day of the version in force on this day; nil for the newest.
    func end(on day: LocalDate) -> LocalDate? {
        (all.last { $0.from <= day } ?? all[0]).until
    }

    func covers(_ day: LocalDate) -> Bool { all.contains { $0.covers(day) } }
}

/// A row of a corpus file, whatever its kind.
protocol RuleRow: Sendable {
    var rule: Rule { get }
}

extension BlockerRow: RuleRow {}
extension GateRow: RuleRow {}
extension Provision: RuleRow {}

extension Versions where Row: RuleRow {
    func text(on day: LocalDate) -> RuleText {
        RuleText(on(day).rule, until: end(on: day), on: day)
    }
}
