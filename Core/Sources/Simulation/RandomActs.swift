public import Casework
public import Kernel
import Law

/// Draws acts that lead a handful of people through the process, with everything that comes
/// between: stays, wrong numbers, closings, cancellations, reopenings.
///
/// Two thirds of the acts are the next sensible step, so that departures do get planned; the rest
/// are drawn without regard to the state, so that every wrong one is tried too.
public struct RandomActs: Sendable {
    public struct Drawn: Sendable {
        public let act: any Act
        public let access: Access
    }

    private var seed: Seed
    private let cast: Cast
    private let people: [Identity]
    private let destination: CountryCode
    private var steps: [Int]
    private var lastRaised: [Int: Blocker] = [:]
    /// Which of the two managers was last given the case.
    private var owners: [Int: Int] = [:]
    /// Who was just seen; their departure is planned next.
    private var seen: Int?
    /// Who is told next of a departure that was just planned; one in four is forgotten.
    private var untold: Int?

    /// - Precondition: `people` is positive.
    public init(seed: UInt64, cast: Cast, people count: Int, destination: CountryCode) {
        precondition(count > 0, "a run needs people")
        var seed = Seed(seed)
        people = (0..<count).map { _ in Self.identity(&seed) }
        steps = Array(repeating: 0, count: count)
        (self.seed, self.cast, self.destination) = (seed, cast, destination)
    }

    /// Hours that pass before the next act: mostly few, sometimes weeks.
    public mutating func pause() -> Int {
        switch draw(10) {
        case 0: 24 * (1 + draw(30))
        case 1...3: 24
        default: draw(12)
        }
    }

    public mutating func next(now: Instant) -> Drawn {
        if let person = seen {
            seen = nil
            return planned(person, now)
        }
        if let person = untold {
            untold = nil
            return by(
                manager(of: person),
                TellOfDeparture(at(person), on: now.day, in: .interpreted))
        }
        let person = draw(people.count)
        switch draw(100) {
        case 0..<66: return step(person, now)
        case 66..<69: return sighted(person, now)
        case 69: return willing(person, now)
        case 70..<75: return raised(person, now)
        case 75..<87: return closed(person, now)
        case 87..<90: return confirmed(person)
        case 90: return by(cast.managers[0], CancelDeparture(at(person), .byOfficer))
        case 91..<94: return ended(person, now)
        case 94..<99: return reopened(person)
        default: return mistyped(person, now)
        }
    }

    // The next sensible step of this person; starts over after the last.
    private mutating func step(_ person: Int, _ now: Instant) -> Drawn {
        steps[person] += 1
        let target = at(person)
        let day = now.day
        switch (steps[person] - 1) % 13 {
        case 0: return by(cast.ind, handover(people[person], day))
        case 1: return by(cast.intake, AcceptHandover(target))
        case 2:
            let officer = draw(2)
            owners[person] = officer
            return by(cast.leads[0], AssignCase(target, to: cast.managers[officer].access.actor))
        case 3: return by(cast.managers[draw(2)], interview(target, day))
        // Now and then nobody has decided when a departure is asked for.
        case 4 where draw(5) == 0: return by(cast.leads[0], signed(target, .nonRefoulement, day))
        case 4:
            let decision = RecordReturnDecision(
                target, by: .ind, destination: destination, takenOn: day,
                length: .shortened(days: 0, .absconding),
                // One in ten was not served, and is served later or never.
                served: draw(10) == 0 ? nil : Service(on: day, .handedOver, in: .interpreted))
            return by(cast.leads[draw(2)], decision)
        case 5: return by(cast.leads[0], signed(target, .nonRefoulement, day))
        // Half of the children alone have no verified reception when a departure is asked for.
        case 6:
            let gate = draw(2) == 0 ? Gate.adequateReception : .nonRefoulement
            return by(cast.leads[0], signed(target, gate, day))
        // Nearly nobody who needs one goes without a doctor's word or the prosecutor's.
        case 11: return by(cast.leads[0], signed(target, .fitToTravel, day))
        case 12: return by(cast.leads[0], signed(target, .prosecutorConsent, day))
        case 7, 8: return by(manager(of: person), document(target, from: day))
        default: return sighted(person, now)
        }
    }

    // Somebody is seen first: evidence that they can be reached holds fourteen days.
    private mutating func sighted(_ person: Int, _ now: Instant) -> Drawn {
        seen = person
        return by(cast.leads[0], RecordAvailability(at(person), .reception, on: now.day))
    }

    // Mostly the one who has the case; else the other, who may not.
    private mutating func manager(of person: Int) -> Cast.Member {
        let owner = owners[person] ?? 0
        return cast.managers[draw(8) == 0 ? 1 - owner : owner]
    }

    private func document(_ target: Target, from day: LocalDate) -> RecordDocument {
        RecordDocument(
            target, .laissezPasser, issuedBy: destination, from: day,
            until: day.adding(days: 180), number: "doc")
    }

    private mutating func planned(_ person: Int, _ now: Instant) -> Drawn {
        if draw(4) > 0 { untold = person }
        let moment = now.adding(hours: 2 + draw(200))
        let act = ScheduleForcedDeparture(at(person), at: moment, to: destination)
        return by(manager(of: person), act)
    }

    // What the person wants, what helps, and where they were seen.
    private mutating func willing(_ person: Int, _ now: Instant) -> Drawn {
        let (target, manager) = (at(person), cast.managers[draw(2)])
        let reached = AvailabilityEvidence.allCases
        switch draw(12) {
        case 0: return by(manager, StateWillingness(target, on: now.day, note: "doc"))
        case 1, 8, 9:
            return by(
                manager, EndWillingness(target, .takenBackByPerson, explanation: "doc"))
        case 2: return by(manager, AskSupport(target, .rean, known: [:], hasConsent: true))
        case 3: return by(cast.iom, AnswerSupport(target, .granted(Euro(100)), on: now.day))
        case 4:
            return by(cast.iom, AnswerSupport(target, .refused([.withoutMeans]), on: now.day))
        case 5: return by(manager, RevokeSupport(target, .askedByPerson))
        case 6:
            let moment = now.adding(hours: 2 + draw(200))
            return by(manager, PlanIndependentDeparture(target, at: moment, to: destination))
        case 7, 10: return by(manager, CancelIndependentDeparture(target, .ill))
        default:
            return by(
                manager, RecordAvailability(target, reached[draw(reached.count)], on: now.day))
        }
    }

    private mutating func raised(_ person: Int, _ now: Instant) -> Drawn {
        let blocker = blocker()
        lastRaised[person] = blocker
        let act = RaiseBlocker(at(person), blocker, since: now.day)
        return by(draw(2) == 0 ? cast.ind : cast.managers[draw(2)], act)
    }

    private mutating func closed(_ person: Int, _ now: Instant) -> Drawn {
        let outcomes = [Outcome.rejected, .rejected, .rejected, .withdrawn, .lapsed, .granted]
        // Half of what is closed was the last to be raised; the rest hits what it hits.
        let any = blocker()
        let blocker = draw(2) == 0 ? lastRaised[person] ?? any : any
        let act = CloseBlocker(
            at(person), blocker, outcome: outcomes[draw(6)], on: now.day, document: "doc")
        return by(draw(2) == 0 ? cast.ind : cast.leads[draw(2)], act)
    }

    private mutating func confirmed(_ person: Int) -> Drawn {
        by(cast.leads[draw(2)], ConfirmBlockerClosing(at(person), blocker()))
    }

    private mutating func ended(_ person: Int, _ now: Instant) -> Drawn {
        let manners = DepartureManner.allCases
        switch draw(3) {
        case 0:
            let act = RecordLeftOurView(at(person), evidence: [.addressCheck], on: now.day)
            return by(cast.managers[draw(2)], act)
        case 1:
            return by(cast.leads[0], CloseCaseOtherwise(at(person), .permitGranted, on: now.day))
        default:
            let act = ReportDeparture(
                at(person), manners[draw(manners.count)], evidence: .departureReport, on: now.day)
            return by(cast.kmar, act)
        }
    }

    private func reopened(_ person: Int) -> Drawn {
        by(cast.leads[0], ReopenCase(at(person), .reappeared))
    }

    // A court's message with one digit wrong: it must bar the person all the same.
    private mutating func mistyped(_ person: Int, _ now: Instant) -> Drawn {
        var digits = Array(people[person].vNumber.digits)
        let place = draw(10)
        digits[place] = digits[place] == "0" ? "1" : "0"
        let number = VNumber(String(digits)) ?? people[person].vNumber
        return by(cast.ind, RaiseBlocker(.vNumber(number), blocker(), since: now.day))
    }
}

extension RandomActs {
    private mutating func draw(_ bound: Int) -> Int { Int(seed.next() % UInt64(bound)) }

    private mutating func blocker() -> Blocker {
        Blocker.allCases[draw(Blocker.allCases.count)]
    }

    private func at(_ person: Int) -> Target { .vNumber(people[person].vNumber) }

    private func by(_ member: Cast.Member, _ act: any Act) -> Drawn {
        Drawn(act: act, access: member.access)
    }

    private static func identity(_ seed: inout Seed) -> Identity {
        func pick(_ names: [String]) -> String { names[Int(seed.next() % UInt64(names.count))] }
        var number: VNumber?
        while number == nil { number = VNumber(String(2_000_000_000 + seed.next() % 999_999_999)) }
        guard let number else { preconditionFailure("ten digits make a V-number") }
        return Identity(
            vNumber: number, familyName: pick(Names.family), givenName: pick(Names.given),
            bornOn: LocalDate(dayNumber: Int(seed.next() % 12_000)))
    }

    private mutating func handover(_ identity: Identity, _ day: LocalDate) -> ReceiveHandover {
        var answers: [Blocker: Knowledge] = [:]
        for blocker in Blocker.allCases {
            answers[blocker] = [.yes, .unknown, .no][min(draw(100), 2)]
        }
        guard let nationality = NationalityCode("0056") else {
            preconditionFailure("four digits make a code")
        }
        return ReceiveHandover(
            source: .ind, caseType: .regularReturn, identity: identity, nationality: nationality,
            handedOverOn: day, answers: answers,
            isUnaccompaniedMinor: [.yes, .no][min(draw(8), 1)],
            missing: [])
    }

    private func interview(_ target: Target, _ day: LocalDate) -> RecordInterview {
        var replies: [InterviewQuestion: InterviewReply] = [:]
        for question in InterviewQuestion.allCases { replies[question] = .notAsked(.endedEarly) }
        return RecordInterview(
            target, heldOn: day, replies: replies, hasInterpreter: true, voicesAsylumWish: false)
    }

    private func signed(_ target: Target, _ gate: Gate, _ day: LocalDate) -> SignGate {
        SignGate(
            target, gate, destination: destination,
            until: day.adding(days: gate == .fitToTravel ? 28 : 85), reasons: "assessed"
        )
    }
}
