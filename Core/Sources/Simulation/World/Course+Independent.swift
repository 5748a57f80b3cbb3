import Casework
import Kernel

extension Course {
    /// Willing, helped by REAN as a rule, booked, gone: a departure of their own accord.
    mutating func leaveIndependently() {
        let willingOn = before(lastDay, Habits.willingBefore)
        recordDecision(leavingFor: figurant.origin)
        beWilling(on: willingOn)
        let isHelped = seed.happens(Habits.asksSupport)
        if isHelped { askSupport(on: willingOn) }
        plan(on: max(willingOn, before(lastDay, Habits.journeyBefore)))
        let (day, evidence): (LocalDate, DepartureEvidence) =
            (lastDay, isHelped ? .iomConfirmation : .departureReport)
        add(after(day, Habits.reportedLate), .four, isHelped ? .iom : .kmar) {
            ReportDeparture($0.target, .independent, evidence: evidence, on: day)
        }
    }

    mutating func beWilling(on day: LocalDate) {
        add(day, .ten, .manager) { known in
            StateWillingness(known.target, on: day, note: "Wil zelf vertrekken.")
        }
    }

    mutating func askSupport(on day: LocalDate) {
        add(day, .two, .manager) { known in
            AskSupport(
                known.target, .rean, known: [.withoutMeans: .yes, .notHelpedBefore: .unknown],
                hasConsent: true)
        }
        let answer = after(day, Habits.supportAnswer)
        guard answer <= lastDay else { return }
        let isRefused = seed.happens(Habits.supportRefused)
        let amount = seed.pick([Euro(40), Euro(100), Euro(200)])
        add(answer, .ten, .iom) { known in
            AnswerSupport(
                known.target, isRefused ? .refused([.withoutMeans]) : .granted(amount), on: answer)
        }
    }

    private mutating func plan(on day: LocalDate) {
        let (leaves, origin) = (lastDay, figurant.origin)
        let moved = seed.happens(Habits.journeyMoved) && day.days(until: leaves) > 8
        let first = moved ? leaves.adding(days: -3).working : leaves
        add(day, .four, .manager) {
            PlanIndependentDeparture($0.target, at: Instant(first, hour: 21), to: origin)
        }
        guard moved else { return }
        let reason = seed.pick([IndependentDepartureCancelled.Reason.ill, .noDocument, .noSeat])
        let again = first.adding(days: -3).working
        add(again, .ten, .manager) { CancelIndependentDeparture($0.target, reason) }
        add(again, .two, .manager) {
            PlanIndependentDeparture($0.target, at: Instant(leaves, hour: 21), to: origin)
        }
    }
}
