import Casework
import Kernel
import Law

/// Records facts as they are given, so that every kind stands in a golden ledger without the days
/// and weeks that lie between them in a real case.
struct RecordExamples: Act {
    static let name = "golden.examples"
    static let polarity = Polarity.neutral
    static let safeguards: [String] = []
    static let permission = Permission([], on: .accessLog)

    let target: Target

    var targets: [Target] { [target] }

    func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {}

    func decide(on snapshot: Snapshot, in setting: Setting) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let flight: StreamID = setting.fresh.id(0)
        guard let morocco = CountryCode("5022") else { return Decision() }
        let leavesAt = setting.now.adding(hours: 48)
        let seat = Seat(1, on: flight)
        let ofCase: [any Event] =
            try decided(of: dossier, setting) + takenOver(dossier) + [
                DepartureScheduled(at: leavesAt, to: morocco, in: seat),
                DepartureTold(.interpreted),
                DepartureCancelled(.noSeat),
                IndependentDeparturePlanned(at: leavesAt, to: morocco, in: seat),
                IndependentDepartureCancelled(.noSeat), AvailabilityRecorded(.reception),
                PhoneNoteMade(
                    PhoneNoteID(high: 0, low: 6), with: .person,
                    Note("belt terug", about: dossier.subject), followUp: setting.today),
                WillingnessStated(note: Note("eigen woorden", about: dossier.subject)),
                WillingnessEnded(
                    .takenBackByPerson, note: Note("toelichting", about: dossier.subject)),
                SupportAsked(.rean, known: [.withoutMeans: .yes]),
                SupportGranted(.rean, amount: Euro(100)), SupportRevoked(.rean, .askedByPerson),
                SupportRefused(.rean, unmet: [.noObjection]),
                CaseWeighed(
                    under: flight, .waits(until: setting.today.adding(days: 9)),
                    reason: Note("reden", about: dossier.subject)),
                DepartureReportedLate(.independent, evidence: .iomConfirmation),
            ] + requests(of: morocco) + arrangements(in: dossier, setting) + talks(at: leavesAt)
            + plan(of: dossier, on: setting.today) + versions(of: dossier)
            + (try terms(of: dossier, setting))
        let ofFlight: [any Event] = [
            FlightOffered("AT 851", at: leavesAt, to: morocco, seats: 2),
            SeatTaken(1, for: dossier.caseID), SeatReleased(1), FlightCancelled(),
        ]
        let passport = DocumentID(high: 0, low: 4)
        let ofPerson: [any Event] =
            [
                DocumentHeld(
                    TravelDocument(
                        id: passport, kind: .passport, issuer: morocco, opens: morocco,
                        validFrom: setting.today, validUntil: setting.today.adding(days: 90),
                        number: "GOLDEN-1"), of: dossier.subject),
                DocumentEnded(passport, .handedBack),
            ] + statements(of: dossier) + care(of: dossier) + links(of: dossier)
        return Decision(
            appends(ofFlight, flight, setting) + appends(ofCase, dossier.caseID, setting)
                + appends(ofPerson, dossier.personID, setting))
    }

    private func decided(
        of dossier: Dossier, _ setting: Setting
    ) throws(Refusal) -> [any Event] {
        let receipt = try setting.law.departurePeriod(decidedOn: setting.today, length: .rule)
        return [
            DecisionServed(Service(on: setting.today, .handedOver, in: .dutch)),
            ChangedLawApplied(receipt, note: Note("reden", about: dossier.subject)),
        ]
    }

    // A term that was made longer, chosen, computed again, and lapsed; one that was a mistake.
    private func terms(
        of dossier: Dossier, _ setting: Setting
    ) throws(Refusal) -> [any Event] {
        let note = Note("reden", about: dossier.subject)
        var clock = Clock(KeptTerm.Rule.transfer.rawValue, from: setting.today)
        clock.registered = setting.today
        let ban = Clock(KeptTerm.Rule.ban.rawValue, from: setting.today)
        guard let transfer = try? setting.law.receipts(of: clock),
            let first = transfer.first, let banned = try? setting.law.receipts(of: ban)
        else { throw Refusal(.noSuchTerm) }
        return [
            ApplicationDated(
                ApplicationDays(made: nil, registered: setting.today, lodged: setting.today)),
            TermBegun(transfer), TermLengthened(by: "DUB-09", transfer, note: note),
            TermSettled(first, note: note), TermComputed(transfer, stillSince: setting.today),
            TermLapsed(transfer), LapseConfirmed(.transfer, note: note), TermBegun(banned),
            TermEnded(.ban, .mistaken, against: [], note: note),
        ]
    }

    // Taken over, taken back, and going on.
    private func takenOver(_ dossier: Dossier) -> [any Event] {
        guard let source = LegacySource("ISTV") else { return [] }
        let origin = ImportOrigin(source, externalID: "G-1", otherSources: ["bornOn": source])
        return [
            CaseImported(origin, about: dossier.subject), ImportWithdrawn(.again),
            CaseReopened(.closedByMistake),
        ]
    }

    private func statements(of dossier: Dossier) -> [any Event] {
        let statement = StatementID(high: 0, low: 6)
        let name = StatedName(given: nil, family: "Gouden Naam", bornOn: nil)
        return [
            StatementMade(
                statement, .name(name), about: dossier.subject, from: .document, .document,
                note: Note("vindplaats", about: dossier.subject)),
            StatementWithdrawn(
                statement, .recordedInError, note: Note("reden", about: dossier.subject)),
        ]
    }

    private func care(of dossier: Dossier) -> [any Event] {
        let lawyer = RepresentativeID(high: 0, low: 7)
        return [
            RepresentativeNamed(
                lawyer, .lawyer, .init(name: "Mr. Goud", reachedAt: "010"), of: dossier.subject,
                until: LocalDate(dayNumber: 19_900)),
            MandateEnded(lawyer, .replaced),
            LanguageNoted("Tarifit", needsInterpreter: .yes, of: dossier.subject),
            CircumstancesAsked(
                .told("eigen woorden"), about: dossier.subject,
                reviewOn: LocalDate(dayNumber: 19_800)),
        ]
    }

    private func links(of dossier: Dossier) -> [any Event] {
        let (nobody, day) = (StreamID(high: 0, low: 8), LocalDate(dayNumber: 19_800))
        let note = Note("waaruit het blijkt", about: dossier.subject)
        return [
            PersonLinked(nobody, .sameDocument, note: note),
            PersonUnlinked(nobody, .differentPeople, note: note),
            ContradictionResolved(
                Contradiction(
                    kind: .birthDays, key: "birthDays/gone", first: .seen(day), second: .seen(day)),
                .neither, statement: nil, note: note),
        ]
    }

    private func versions(of dossier: Dossier) -> [any Event] {
        [
            InterviewAmended(
                1, about: dossier.subject, reason: "verkeerd verstaan",
                changes: [.family: .answered("een zus"), .health: .notAsked(.declined)]),
            InterviewContradicted(1, note: Note("zo niet", about: dossier.subject)),
        ]
    }

    private func plan(of dossier: Dossier, on day: LocalDate) -> [any Event] {
        let step = PlanStepID(high: 0, low: 9)
        let view = PersonView(.answered("goed plan"), of: dossier.subject)
        let unasked = PersonView(.notAsked(.declined), of: dossier.subject)
        return [
            PlanMade(
                [PlanStep(step, .other, by: .person, dueOn: day)],
                reviewOn: day.adding(days: 28), view: view, words: [step: "oom bellen"]),
            PlanStepDone(step, .done, note: Note("gebeld", about: dossier.subject)),
            PlanReviewed(reviewOn: day.adding(days: 56), view: unasked),
        ]
    }

    private func talks(at startsAt: Instant) -> [any Event] {
        let (held, off) = (InterviewID(high: 0, low: 7), InterviewID(high: 0, low: 8))
        let plan = InterviewPlan(
            at: startsAt, halfHours: 2, in: "NRD/1", interpreter: InterpreterPlan(.ti, .byPhone),
            safety: .safeRoom)
        let elsewhere = InterviewPlan(
            at: startsAt, halfHours: 1, in: nil, interpreter: nil, safety: .ordinary)
        return [
            InterviewPlanned(held, plan), InterviewPlanned(off, elsewhere),
            InterviewMoved(held, elsewhere), InterviewCalledOff(off, .ill),
            PlannedInterviewHeld(held),
        ]
    }

    private func requests(of country: CountryCode) -> [any Event] {
        let request = RequestID(high: 0, low: 5)
        return [
            RequestOrdered(
                request, of: country, .laissezPasser, .inPerson, enclosed: [.photos],
                objected: []),
            RequestSentBack(request, reasons: [.illegible]),
            RequestCompleted(request, enclosed: [.coverLetter]), RequestSubmitted(request),
            RepresentationReminded(request),
            PresentationPlanned(
                request, heldOn: LocalDate(dayNumber: 19_760),
                informedOn: LocalDate(dayNumber: 19_750)),
            PresentabilityChecked(request, isMet: true, until: LocalDate(dayNumber: 19_760)),
            PresentationCalledOff(request, rules: ["GAT-04"]),
            PresentationHeld(request, against: ["GAT-01"]), RequestAnswered(request, .recognised),
            DocumentReceived(request, DocumentID(high: 0, low: 4)),
            RequestWithdrawn(request, .caseEnds), RequestStopped(request, rules: ["SUS-02"]),
        ]
    }

    // About a duty that is no more: what was arranged stays on record.
    private func arrangements(in dossier: Dossier, _ setting: Setting) -> [any Event] {
        let duty = DutyID(.renewDocument, of: "0a", since: setting.today)
        let note = Note("toelichting", about: dossier.subject)
        let message = AwaitedID(.supportAnswer, since: setting.today)
        return [
            DutyTaken(duty, by: setting.access.actor),
            DutyHandedOver(duty, to: setting.access.actor, .absence, note: note),
            DutyPutOff(duty, until: setting.today.adding(days: 3), .capacity, note: note),
            DutyTakenBack(duty), SenderReminded(message),
            ArrivalNoted(message, by: .phone, note: note),
        ]
    }

    private func appends(
        _ events: [any Event], _ stream: StreamID, _ setting: Setting
    ) -> [Append] {
        events.map { Append($0, to: stream, onDay: setting.today) }
    }
}
