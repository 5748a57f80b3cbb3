public import Kernel

/// A stretch outside office hours for which one officer answers. Dutch: piketdienst.
public struct Watch: Hashable, Sendable {
    /// Which part of a day it is. The hours are assumed.
    public enum Part: String, CaseIterable, Sendable {
        /// From eight in the morning to six, in a weekend or on a holiday.
        case day
        /// From six in the evening to eight the next morning.
        case night
    }

    /// The day on which it begins.
    public let day: LocalDate
    public let part: Part

    public init(_ part: Part, of day: LocalDate) { (self.part, self.day) = (part, day) }

    public var startsAt: Instant { Instant(day, hour: part == .day ? 8 : 18) }

    public var endsAt: Instant {
        part == .day ? Instant(day, hour: 18) : Instant(day.adding(days: 1), hour: 8)
    }

    var fields: Fields { ["day": .day(day), "part": .code(part)] }

    init(_ fields: Fields) throws(Malformed) {
        (day, part) = (try fields.day("day"), try fields.code("part"))
    }
}

extension Watch: Comparable {
    public static func < (one: Watch, other: Watch) -> Bool { one.startsAt < other.startsAt }
}
