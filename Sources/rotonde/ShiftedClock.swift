import Kernel
import Ledger

/// The clock of a demonstration: the time of day is real, the day is the ledger's own.
struct ShiftedClock: WallClock {
    private let system = SystemClock()
    private let days: Int

    init(to day: LocalDate) { days = system.now().day.days(until: day) }

    func now() -> Instant { system.now().adding(hours: 24 * days) }
}
