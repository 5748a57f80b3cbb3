import Composition
import Kernel
import Ledger
import Testing

/// A demonstration stands on its own day, whatever the real day and its summer time.
@Suite struct ShiftedClockTests {
    static let day = LocalDate(dayNumber: 19_968)  // 2024-09-02, in summer time

    static let moments: [(day: Int, hour: Int, minute: Int)] = [
        (20_783, 0, 0), (20_783, 12, 38), (20_783, 23, 30),  // in winter time
        (20_635, 0, 0), (20_635, 23, 59),  // in summer time
    ]

    @Test(arguments: moments)
    func `keeps the time of day in Amsterdam`(moment: (day: Int, hour: Int, minute: Int)) {
        let real = Instant(
            LocalDate(dayNumber: moment.day), hour: moment.hour, minute: moment.minute)
        let clock = ShiftedClock(to: Self.day, from: SettableClock(real))
        #expect(clock.now() == Instant(Self.day, hour: moment.hour, minute: moment.minute))
        #expect(clock.now().day == Self.day)
    }
}
