import Casework
import Kernel

extension Course {
    /// The days of the application and of the acceptance by the other State, put on record once
    /// somebody has the case; the transfer ends the term.
    mutating func keepTransferTerm(until leaves: LocalDate) {
        var seed = termSeed
        let accepted = life.beganOn.adding(days: -seed.days(Habits.acceptedBefore))
        let registered = accepted.adding(days: -seed.days(Habits.registeredBefore))
        let days = ApplicationDays(
            made: registered.adding(days: -2), registered: registered,
            lodged: registered.adding(days: 9))
        let day = assignedOn.adding(days: 1)
        add(day, .two, .manager) { RecordApplication($0.target, days) }
        add(day, .four, .manager) { BeginTerm($0.target, .transfer, from: accepted) }
        add(leaves.adding(days: 2), .ten, .manager) {
            EndTerm($0.target, .transfer, .done, on: leaves, reasons: "")
        }
    }

    /// An entry ban begins on the day of departure.
    mutating func keepEntryBan(from leaves: LocalDate) {
        var seed = termSeed
        guard seed.happens(Habits.entryBan) else { return }
        add(leaves.adding(days: 2), .ten, .manager) { BeginTerm($0.target, .ban, from: leaves) }
    }

    // Drawn apart, so that the lives of before stay as they were.
    private var termSeed: Seed { Seed(UInt64(life.number) ^ 0x7E47) }
}
