import Kernel

/// The versions of one rule, oldest first.
struct Versions<Row: Sendable>: Sendable {
    private(set) var all: [(from: LocalDate, row: Row)]

    init(_ row: Row, from day: LocalDate) { all = [(day, row)] }

    mutating func insert(_ row: Row, from day: LocalDate) {
        let place = all.firstIndex { $0.from > day } ?? all.count
        all.insert((day, row), at: place)
    }

    /// The version in force on this day; before the first one, the first one, whose texts then
    /// do not count as verified (``Verification/holds(on:)``).
    func on(_ day: LocalDate) -> Row {
        (all.last { $0.from <= day } ?? all[0]).row
    }

    /// The last day of the version in force on this day; nil for the newest.
    func end(on day: LocalDate) -> LocalDate? {
        all.dropFirst().first { $0.from > day }?.from.adding(days: -1)
    }

    func covers(_ day: LocalDate) -> Bool { all[0].from <= day }
}

/// A row of a corpus file, whatever its kind.
protocol RuleRow: Sendable {
    var rule: Rule { get }
}

extension BlockerRow: RuleRow {}
extension GateRow: RuleRow {}
extension TermRule: RuleRow {}

extension Versions where Row: RuleRow {
    func text(on day: LocalDate) -> RuleText {
        RuleText(on(day).rule, until: end(on: day), on: day)
    }
}
