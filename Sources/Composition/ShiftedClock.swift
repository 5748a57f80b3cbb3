public import Kernel
public import Ledger

/// The clock of a demonstration: the time of day is the real one in Amsterdam, the day is the
/// ledger's own, and stays it past midnight.
public struct ShiftedClock: WallClock {
    private let real: any WallClock
    private let day: LocalDate

    public init(to day: LocalDate, from real: any WallClock = SystemClock()) {
        (self.day, self.real) = (day, real)
    }

    /// Our time of day, on the demonstration's day.
    public func now() -> Instant {
        let now = real.now()
        let sinceMidnight = now.microseconds - Instant(now.day, hour: 0).microseconds
        return Instant(microseconds: Instant(day, hour: 0).microseconds + sinceMidnight)
    }
}
