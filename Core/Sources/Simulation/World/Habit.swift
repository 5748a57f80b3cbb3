import Kernel

/// How often or how soon something happens in the demonstration, and who says so.
public struct Habit: Sendable {
    /// What happens, in one line.
    public let what: String
    public let value: Value
    /// A public source, or "assumed" with the reasoning.
    public let source: String

    /// A share in thousandths, or a number of days drawn evenly.
    public enum Value: Hashable, Sendable {
        case permille(Int)
        case days(ClosedRange<Int>)
    }

    init(_ what: String, _ value: Value, _ source: String = "assumed") {
        (self.what, self.value, self.source) = (what, value, source)
    }

    /// Thousandths; 0 for days.
    var permille: Int { if case .permille(let share) = value { share } else { 0 } }
    /// The days; 0 for a share.
    var days: ClosedRange<Int> { if case .days(let days) = value { days } else { 0...0 } }

    /// `12.5%`, or `3 to 14 days`.
    public var text: String {
        switch value {
        case .permille(let share):
            share % 10 == 0 ? "\(share / 10)%" : "\(share / 10).\(share % 10)%"
        case .days(let days): "\(days.lowerBound) to \(days.upperBound) days"
        }
    }
}

extension Seed {
    /// A number in 0..<bound, evenly enough for bounds far below 2^64.
    ///
    /// - Precondition: `bound` is positive.
    mutating func draw(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func happens(_ habit: Habit) -> Bool { draw(1_000) < habit.permille }

    mutating func days(_ habit: Habit) -> Int {
        habit.days.lowerBound + draw(habit.days.count)
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[draw(elements.count)]
    }
}
