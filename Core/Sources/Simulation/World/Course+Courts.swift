import Casework
import Kernel
import Law

extension Course {
    /// Stays, rule 39 and medical postponements, and messages with a wrong number.
    mutating func meetCourts() {
        guard daysKnown >= 60, life.way != .forced, !isStoppedLate else { return }
        let first = assignedOn.adding(days: 10 + seed.draw(daysKnown - 50)).working
        if seed.happens(Habits.stay) { askStay(on: first) }
        if seed.happens(Habits.medical) { askPostponement(on: first) }
        if seed.happens(Habits.rule39) { measure(on: first) }
        if seed.happens(Habits.mistyped) { mistype(on: first) }
    }

    // A road that ends in a stopped departure needs no second obstacle on it.
    private var isStoppedLate: Bool {
        steps.contains { $0.by == .ind } && life.way == .otherwise
    }

    private mutating func askStay(on day: LocalDate) {
        raise(.interimMeasureRequest, on: day)
        let answered = after(day, Habits.stayAnswer)
        let isGranted = seed.happens(Habits.stayGranted)
        close(.interimMeasureRequest, isGranted ? .granted : .rejected, on: answered, by: .ind)
        guard isGranted else { return }
        close(.courtStay, .lapsed, on: answered.adding(days: 40 + seed.draw(120)), by: .lead)
    }

    private mutating func askPostponement(on day: LocalDate) {
        raise(.medicalApplication, on: day)
        let answered = after(day, Habits.stayAnswer)
        let isGranted = seed.happens(Habits.stayGranted)
        close(.medicalApplication, isGranted ? .granted : .rejected, on: answered, by: .ind)
        guard isGranted else { return }
        close(.medicalPostponement, .lapsed, on: answered.adding(days: 180), by: .ind)
    }

    private mutating func measure(on day: LocalDate) {
        raise(.rule39Measure, on: day)
        close(.rule39Measure, .lapsed, on: day.adding(days: 40 + seed.draw(150)), by: .lead)
    }

    // One digit wrong: it bars everybody whose number it may be, until people reconcile it.
    private mutating func mistype(on day: LocalDate) {
        var digits = Array(figurant.identity.vNumber.digits)
        let place = seed.draw(10)
        digits[place] = digits[place] == "0" ? "1" : "0"
        guard let number = VNumber(String(digits)) else { return }
        add(day, .ten, .ind) { _ in
            RaiseBlocker(.vNumber(number), .interimMeasureRequest, since: day)
        }
    }

    private mutating func raise(_ blocker: Blocker, on day: LocalDate) {
        add(day, .ten, .ind) { RaiseBlocker($0.target, blocker, since: day) }
    }

    mutating func close(
        _ blocker: Blocker, _ outcome: Outcome, on day: LocalDate, by doer: Doer
    ) {
        let day = day.working
        guard day < lastDay else { return }
        add(day, .ten, doer) {
            CloseBlocker($0.target, blocker, outcome: outcome, on: day, document: "AWB 00/1")
        }
    }
}
