extension Instant {
    /// Reads `2026-03-06T14:30`, what a clock on a wall in Amsterdam shows; nil for anything else.
    ///
    /// An hour of 24 is not read: midnight is the first minute of the next day.
    public init?(wall text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let day = LocalDate(parts[0]) else { return nil }
        let time = Array(parts[1].utf8)
        guard time.count == 5, time[2] == 0x3A, let hour = digits(time[0..<2]),
            let minute = digits(time[3..<5]), hour < 24, minute < 60
        else { return nil }
        self.init(day, hour: hour, minute: minute)
    }
}
