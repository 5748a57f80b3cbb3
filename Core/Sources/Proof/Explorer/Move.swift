import Casework
import Kernel
import Law

/// What can happen next in a world. The explorer tries every move in every state.
enum Move: Hashable, Sendable {
    case raise(Blocker)
    case close(Blocker, by: Closer)
    case assess
    case checkReception
    /// A doctor says that the person can travel.
    case examine
    case decide(days: Int?)
    case serve
    case tell
    case showAvailable
    /// The same by an officer who has nothing to do with the case.
    case showAvailableByStranger
    case recordDocument
    case loseDocument
    case orderDocument
    case submitRequest
    case planPresentation(isTold: Bool)
    case checkPresentability
    case present
    case schedule
    case scheduleByRobot
    case cancel
    case stateWillingness
    case endWillingness
    case askSupport
    case answerSupport(isGranted: Bool)
    case revokeSupport
    case leaveView(withEvidence: Bool)
    case depart
    case reopen
    /// Time passes until something changes by itself; due checks are made.
    case wait

    /// Who says that a blocker has ended.
    enum Closer: String, Hashable, Sendable { case lead, officer, ind }

    /// The blockers that any scope moves: of asylum, of courts, of health, of a victim.
    static let blockers: [Blocker] = [
        .firstAsylumApplication, .rule39Measure, .courtStay, .medicalPostponement,
        .traffickingReflection,
    ]

    /// Every move of every scope, once.
    static let all: [Move] = Scope.allCases.flatMap(\.moves).reduce(into: []) { all, move in
        if !all.contains(move) { all.append(move) }
    }
}

extension World {
    /// How many days ahead a departure is planned.
    private static let ahead = 10
    static let country = CountryCode("5010")

    /// The world after a move; nil when the move was refused or changes nothing.
    ///
    /// - Parameter daysAgo: so long ago what is recorded now took place.
    func after(_ move: Move, daysAgo: Int = 0) -> World? {
        var next = self
        do {
            guard try next.make(move, on: today.adding(days: -daysAgo)) else { return nil }
            return next
        } catch is Refusal {
            return nil
        } catch {
            preconditionFailure("\(move): \(error)")
        }
    }

    private mutating func make(_ move: Move, on day: LocalDate) throws -> Bool {
        guard move != .wait else { return try pass() }
        guard let country = Self.country, let (act, access) = try act(move, country, day) else {
            return false
        }
        try perform(act, by: access)
        return true
    }

    private func act(
        _ move: Move, _ country: CountryCode, _ day: LocalDate
    ) throws -> (any Act, Access)? {
        switch move {
        case .raise(let blocker): (RaiseBlocker(target, blocker, since: day), .ind)
        case .close(let blocker, let closer): (close(blocker, on: day), closer.access)
        case .assess: (sign(.nonRefoulement, country), .lead)
        case .checkReception: (sign(.adequateReception, country), .lead)
        case .examine: (sign(.fitToTravel, country), .lead)
        case .decide, .serve, .tell: (decided(move, country, day), .officer)
        case .showAvailable: (RecordAvailability(target, .reception, on: day), .officer)
        case .showAvailableByStranger:
            (RecordAvailability(target, .reception, on: day), .stranger)
        case .recordDocument:
            (
                RecordDocument(
                    target, .passport, issuedBy: country, from: day,
                    until: today.adding(days: 400), number: "1"), .officer
            )
        case .loseDocument:
            person.documents.last.map { (EndDocument(target, $0.id, .lost, on: day), .officer) }
        case .orderDocument:
            (
                OrderRequest(
                    target, of: country, .laissezPasser, .inPerson, enclosed: Enclosure.required),
                .officer
            )
        case .submitRequest, .planPresentation, .checkPresentability, .present:
            request.map { (follow(move, $0, on: day), .officer) }
        case .schedule: (schedule(country), .officer)
        case .scheduleByRobot: (schedule(country), .robot)
        case .cancel: (CancelDeparture(target, .byOfficer), .officer)
        case .stateWillingness, .endWillingness, .askSupport, .answerSupport, .revokeSupport:
            (helped(move, day), .officer)
        case .leaveView(let withEvidence):
            (
                RecordLeftOurView(
                    target, evidence: withEvidence ? [.addressCheck] : [], on: day), .officer
            )
        case .depart:
            (
                ReportDeparture(target, .forced, evidence: .departureReport, on: day), .kmar
            )
        case .reopen: (ReopenCase(target, .reappeared), .lead)
        case .wait: nil
        }
    }

    private func decided(_ move: Move, _ country: CountryCode, _ day: LocalDate) -> any Act {
        switch move {
        case .serve:
            ServeDecision(target, Service(on: day, .sent, in: .translated), namesRemedies: true)
        case .decide(let days?):
            RecordReturnDecision(
                target, by: .ind, destination: country, takenOn: day,
                length: .shortened(days: days, .absconding), served: nil)
        case .decide:
            RecordReturnDecision(
                target, by: .ind, destination: country, takenOn: day, length: .rule,
                served: Service(on: day, .handedOver, in: .dutch))
        default: TellOfDeparture(target, on: day, in: .interpreted)
        }
    }

    private func helped(_ move: Move, _ day: LocalDate) -> any Act {
        switch move {
        case .stateWillingness: StateWillingness(target, on: day)
        case .endWillingness: EndWillingness(target, .takenBackByPerson, explanation: "said")
        case .askSupport: AskSupport(target, .rean, known: [:], hasConsent: true)
        case .answerSupport(true): AnswerSupport(target, .granted(Euro(100)), on: day)
        case .answerSupport: AnswerSupport(target, .refused([.noObjection]), on: day)
        default: RevokeSupport(target, .askedByPerson)
        }
    }

    private var request: RequestID? { returnCase.open?.requests.last?.id }

    private func follow(_ move: Move, _ request: RequestID, on day: LocalDate) -> any Act {
        switch move {
        case .planPresentation(let isTold):
            PlanPresentation(
                target, request, heldOn: today.adding(days: Self.ahead),
                informedOn: isTold ? day : nil)
        case .checkPresentability: CheckPresentability(target, request, isMet: true)
        case .present: RecordPresentation(target, request, heldOn: day)
        default: SubmitRequest(target, request)
        }
    }

    private func schedule(_ country: CountryCode) -> ScheduleForcedDeparture {
        ScheduleForcedDeparture(
            target, at: Instant(today.adding(days: Self.ahead), hour: 11), to: country)
    }

    private func close(_ blocker: Blocker, on day: LocalDate) -> CloseBlocker {
        CloseBlocker(target, blocker, outcome: .lapsed, on: day, document: "D")
    }

    // Good for nine days: shorter than the way to a departure, so that it can run out on it.
    private func sign(_ gate: Gate, _ country: CountryCode) -> SignGate {
        SignGate(
            target, gate, destination: country, until: today.adding(days: Self.ahead + 4),
            reasons: "read")
    }
}

extension Move.Closer {
    fileprivate var access: Access {
        switch self {
        case .lead: .lead
        case .officer: .officer
        case .ind: .ind
        }
    }
}
