import Casework
import Kernel
import Law

extension Course {
    /// A decision, the assessment, a document, a plan, its checks, and the report of KMar.
    mutating func leaveForced() {
        prepareForce(leavingOn: lastDay, isReal: true)
        let day = lastDay
        let isTransfer = isTransfer
        if isTransfer { keepTransferTerm(until: day) } else { keepEntryBan(from: day) }
        add(day.adding(days: seed.draw(2)), .four, .kmar) { known in
            ReportDeparture(
                known.target, isTransfer ? .transfer : .forced,
                evidence: isTransfer ? .receivingStateConfirmation : .departureReport, on: day)
        }
    }

    /// Everything that comes before a forced departure on this day, up to its planning.
    ///
    /// - Parameter isReal: false for one that a new fact is going to stop.
    mutating func prepareForce(leavingOn leaves: LocalDate, isReal: Bool) {
        let destination = isTransfer ? figurant.memberState : figurant.origin
        let decided = assignedOn.adding(days: 1).working
        decide(on: decided, for: destination)
        let planned = before(leaves, Habits.plannedBefore)
        let room = decided.days(until: planned)
        if isReal, room >= 30, seed.happens(Habits.triedEarly) {
            schedule(on: decided, at: .two, leavingOn: decided.adding(days: 10), to: destination)
        }
        let isReplanned = isReal && room >= 60 && seed.happens(Habits.replanned)
        let first = isReplanned ? planned.adding(days: -14).working : planned
        let signed = max(decided, leaves.adding(days: -80)).working
        sign(on: signed, for: destination, until: leaves.adding(days: 5))
        if isTransfer || seed.happens(Habits.ownDocument) || signed.days(until: first) < 30 {
            hold(on: max(decided, first.adding(days: -12)), for: destination, until: leaves)
        } else {
            obtain(from: signed, to: first, of: destination, until: leaves)
        }
        if isReplanned { planAndCancel(on: first, again: planned, to: destination) }
        see(on: planned)
        schedule(on: planned, at: .four, leavingOn: leaves, to: destination)
        tell(on: planned.adding(days: 1).working)
    }

    private mutating func tell(on day: LocalDate) {
        let wording = seed.pick(Wording.allCases)
        add(day, .ten, .manager) { TellOfDeparture($0.target, on: day, in: wording) }
    }

    private mutating func planAndCancel(
        on first: LocalDate, again: LocalDate, to destination: CountryCode
    ) {
        see(on: first)
        schedule(
            on: first, at: .four, leavingOn: again.adding(days: 2).working, to: destination)
        tell(on: first.adding(days: 1).working)
        let reason = seed.pick([DepartureCancelled.Reason.noSeat, .medical, .partnerUnable])
        add(again, .ten, .manager) { CancelDeparture($0.target, reason) }
    }

    /// The decision of the IND, put on record some days after it was taken.
    private mutating func decide(on day: LocalDate, for destination: CountryCode) {
        let takenOn = min(life.beganOn.adding(days: seed.draw(8)), day)
        let length: DeparturePeriod.Length =
            seed.happens(Habits.atOnce) ? .shortened(days: 0, .absconding) : .rule
        add(day, .ten, .lead) { known in
            RecordReturnDecision(
                known.target, by: .ind, destination: destination, takenOn: takenOn,
                length: length,
                served: Service(on: takenOn, .handedOver, in: .interpreted),
                reasons: "De aanvraag is afgewezen.")
        }
    }

    /// A decision for about half of those who are here long enough; whether there is one.
    @discardableResult
    mutating func recordDecision(leavingFor destination: CountryCode) -> Bool {
        guard daysKnown > 30, seed.happens(Habits.decision) else { return false }
        decide(on: assignedOn.adding(days: 1).working, for: destination)
        return true
    }

    mutating func sign(on day: LocalDate, for destination: CountryCode, until: LocalDate) {
        add(day, .ten, .lead) { known in
            SignGate(
                known.target, .nonRefoulement, destination: destination, until: until,
                reasons: "Individueel getoetst.")
        }
    }

    private mutating func hold(
        on day: LocalDate, for destination: CountryCode, until leaves: LocalDate
    ) {
        let kind: TravelDocumentKind =
            isTransfer ? .euLaissezPasser : seed.pick([.passport, .identityCard])
        let issuer = isTransfer ? CountryCode("6030") ?? destination : destination
        let (from, until) = (day.adding(days: -400), leaves.adding(days: 60 + seed.draw(900)))
        let number = "DEMO-\(life.number)"
        add(max(day, assignedOn.adding(days: 1)), .two, .manager) { known in
            RecordDocument(
                known.target, kind, issuedBy: issuer, opens: destination, from: from,
                until: until, number: number)
        }
    }

    private mutating func obtain(
        from signed: LocalDate, to planned: LocalDate, of country: CountryCode,
        until leaves: LocalDate
    ) {
        let submitted = order(on: signed.adding(days: 1).working, of: country)
        let answered = planned.adding(days: -5 - seed.draw(4)).working
        remind(from: submitted, to: answered)
        let received = answered.adding(days: 2).working
        let number = "LP-\(life.number)"
        add(answered, .ten, .manager, aboutRequest: true) { known in
            known.request.map {
                RecordRequestOutcome(known.target, $0, .recognised, on: answered)
            }
        }
        add(received, .two, .manager, aboutRequest: true) { known in
            known.request.map {
                ReceiveDocument(
                    $0,
                    RecordDocument(
                        known.target, .laissezPasser, issuedBy: country, from: answered,
                        until: leaves.adding(days: 60), number: number))
            }
        }
    }

    private mutating func see(on day: LocalDate) {
        let evidence = seed.pick([
            AvailabilityEvidence.reception, .reportingDuty, .keptAppointment, .ownAddress,
            .detention,
        ])
        add(day, .two, .manager) { RecordAvailability($0.target, evidence, on: day) }
    }

    private mutating func schedule(
        on day: LocalDate, at hour: Step.Hour, leavingOn leaves: LocalDate,
        to destination: CountryCode
    ) {
        let moment = Instant(leaves, hour: 9 + seed.draw(6), minute: 5 * seed.draw(12))
        add(day, hour, .manager) {
            ScheduleForcedDeparture($0.target, at: moment, to: destination)
        }
    }
}
