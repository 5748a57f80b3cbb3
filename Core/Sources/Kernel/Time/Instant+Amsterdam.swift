/// The clock on the wall in the Netherlands: Europe/Amsterdam by the EU rule in force since 1996
/// (Directive 2000/84/EC): summer time from the last Sunday of March to the last Sunday of
/// October, both at 01:00 UTC. Moments before 1996 are read with the same rule.
extension Instant {
    /// The calendar day in Amsterdam at this moment.
    public var day: LocalDate {
        LocalDate(dayNumber: LocalDate.floorDiv(wallSeconds, 86_400))
    }

    /// Minutes since midnight in Amsterdam, 0...1439.
    public var minuteOfDay: Int { LocalDate.floorMod(wallSeconds, 86_400) / 60 }

    /// The moment at which a wall clock in Amsterdam shows this day and time.
    ///
    /// In the hour that is skipped in March the clock has already moved on; in the hour that
    /// comes twice in October the earlier moment is meant.
    public init(_ day: LocalDate, hour: Int, minute: Int = 0) {
        let wall = day.dayNumber * 86_400 + hour * 3_600 + minute * 60
        let summer = Instant(microseconds: Int64(wall - 7_200) * 1_000_000)
        let winter = Instant(microseconds: Int64(wall - 3_600) * 1_000_000)
        self = summer.isSummerTime ? summer : winter
    }

    public var isSummerTime: Bool {
        let utcDay = LocalDate(dayNumber: LocalDate.floorDiv(seconds, 86_400))
        let starts = Self.change(in: utcDay.year, month: 3)
        let ends = Self.change(in: utcDay.year, month: 10)
        return (starts..<ends).contains(seconds)
    }

    private var wallSeconds: Int { seconds + (isSummerTime ? 7_200 : 3_600) }

    // Both months have 31 days, so the last Sunday is found from the 31st.
    private static func change(in year: Int, month: Int) -> Int {
        guard let last = LocalDate(year, month, 31) else { preconditionFailure("31 days") }
        return last.adding(days: -(last.weekday % 7)).dayNumber * 86_400 + 3_600
    }
}

/// ISO 8601 in UTC to the second: `2024-03-09T08:15:00Z`.
extension Instant: CustomStringConvertible {
    public var description: String {
        let date = LocalDate(dayNumber: LocalDate.floorDiv(seconds, 86_400))
        let rest = LocalDate.floorMod(seconds, 86_400)
        let time = [rest / 3_600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
        return "\(date)T\(time.joined(separator: ":"))Z"
    }
}
