import Casework
import Kernel
import Law

extension Course {
    /// An address check, or a report from a reception centre, shows that somebody is gone.
    mutating func leaveOurView() {
        recordDecision(leavingFor: figurant.origin)
        let day = lastDay
        let evidence = seed.pick([
            OutOfViewEvidence.addressCheck, .addressCheck, .receptionAbsenceReport,
            .receptionAbsenceReport, .releaseWithOrderToLeave,
        ])
        add(after(day, Habits.reportedLate), .four, .manager) {
            RecordLeftOurView($0.target, evidence: [evidence], on: day)
        }
    }

    /// A permit, a new procedure, another authority.
    mutating func endOtherwise() {
        let day = lastDay
        let isStopped =
            daysKnown >= 40 && life.beganOn.days(until: day) >= 95
            && seed.happens(Habits.stoppedLate)
        let reason: ClosedOtherwise.Reason =
            isStopped
            ? .newProcedure
            : seed.pick([
                .permitGranted, .permitGranted, .permitGranted, .newProcedure, .newProcedure,
                .otherAuthority, .decisionWithdrawn, .noFaultPermit,
            ])
        if isStopped {
            prepareForce(leavingOn: day.adding(days: 5).working, isReal: false)
        } else {
            recordDecision(leavingFor: figurant.origin)
        }
        if reason == .newProcedure {
            add(day.adding(days: -1), .two, .ind) { known in
                RaiseBlocker(known.target, .subsequentApplication, since: day.adding(days: -1))
            }
        }
        add(day.adding(days: 1 + seed.draw(3)), .four, .lead) {
            CloseCaseOtherwise($0.target, reason, on: day)
        }
    }

    /// Still here at the end: decided or not, a document asked for or not, willing for a while.
    mutating func stay() {
        if recordDecision(leavingFor: figurant.origin) { seekDocument() }
        guard daysKnown > 90, seed.happens(Habits.willingEnds) else { return }
        let willingOn = assignedOn.adding(days: 20 + seed.draw(daysKnown - 40)).working
        beWilling(on: willingOn)
        askSupport(on: willingOn)
        add(willingOn.adding(days: 30 + seed.draw(40)), .two, .manager) { known in
            EndWillingness(
                known.target, .takenBackByPerson, explanation: "Wil toch niet vertrekken.")
        }
    }
}
