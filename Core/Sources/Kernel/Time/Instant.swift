/// A moment in time: microseconds since 1970-01-01T00:00:00Z, without leap seconds.
///
/// A value only. The clock itself is read in Ledger and Web, nowhere else.
public struct Instant: Hashable, Comparable, Sendable {
    public let microseconds: Int64

    public init(microseconds: Int64) { self.microseconds = microseconds }

    public static func < (a: Instant, b: Instant) -> Bool { a.microseconds < b.microseconds }

    public func adding(seconds: Int) -> Instant {
        Instant(microseconds: microseconds + Int64(seconds) * 1_000_000)
    }

    public func adding(hours: Int) -> Instant { adding(seconds: hours * 3_600) }

    /// Whole seconds since 1970, rounded down.
    public var seconds: Int {
        LocalDate.floorDiv(Int(microseconds), 1_000_000)
    }
}
