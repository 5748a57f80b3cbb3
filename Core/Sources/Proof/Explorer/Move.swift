import Casework
import Kernel
import Law

/// What can happen next in a world. The explorer tries every move in every state.
enum Move: Hashable, Sendable {
    case raise(Blocker)
    case close(Blocker, by: Closer)
    case assess
    case checkReception
    case decide(days: Int?)
    case showAvailable
    case recordDocument
    case loseDocument
    case orderDocument
    case schedule
    case scheduleByRobot
    case cancel
    case stateWillingness
    case endWillingness
    case leaveView(withEvidence: Bool)
    case depart
    /// Time passes until something changes by itself; due checks are made.
    case wait

    /// Who says that a blocker has ended.
    enum Closer: String, Hashable, Sendable { case lead, officer, ind }

    /// The blockers that are moved: one of asylum, the two of courts, one of health.
    static let blockers: [Blocker] = [
        .firstAsylumApplication, .rule39Measure, .courtStay, .medicalPostponement,
    ]

    static let all: [Move] =
        blockers.map { .raise($0) }
        + blockers.flatMap { blocker in
            [Closer.lead, .officer, .ind].map { .close(blocker, by: $0) }
        } + [
            .assess, .checkReception, .decide(days: nil), .decide(days: 0), .showAvailable,
            .recordDocument, .loseDocument, .orderDocument, .schedule, .scheduleByRobot, .cancel,
            .stateWillingness, .endWillingness, .leaveView(withEvidence: true),
            .leaveView(withEvidence: false), .depart, .wait,
        ]
}

extension World {
    /// How many days ahead a departure is planned.
    private static let ahead = 10
    static let country = CountryCode("5010")

    /// The world after a move; nil when the move was refused or changes nothing.
    func after(_ move: Move) -> World? {
        var next = self
        do {
            guard try next.make(move) else { return nil }
            return next
        } catch is Refusal {
            return nil
        } catch {
            preconditionFailure("\(move): \(error)")
        }
    }

    private mutating func make(_ move: Move) throws -> Bool {
        guard move != .wait else { return try pass() }
        guard let country = Self.country, let (act, access) = try act(move, country) else {
            return false
        }
        try perform(act, by: access)
        return true
    }

    private func act(
        _ move: Move, _ country: CountryCode
    ) throws -> (any Act, Access)? {
        switch move {
        case .raise(let blocker): (RaiseBlocker(target, blocker, since: today), .ind)
        case .close(let blocker, let closer): (close(blocker), closer.access)
        case .assess: (sign(.nonRefoulement, country), .lead)
        case .checkReception: (sign(.adequateReception, country), .lead)
        case .decide(let days):
            (
                RecordReturnDecision(
                    target, by: .ind, destination: country, takenOn: today,
                    length: days.map { .shortened(days: $0, .absconding) } ?? .rule), .officer
            )
        case .showAvailable: (RecordAvailability(target, .reception, on: today), .officer)
        case .recordDocument:
            (
                RecordDocument(
                    target, .passport, issuedBy: country, from: today,
                    until: today.adding(days: 400), number: "1"), .officer
            )
        case .loseDocument:
            person.documents.last.map { (EndDocument(target, $0.id, .lost, on: today), .officer) }
        case .orderDocument:
            (
                OrderRequest(
                    target, of: country, .laissezPasser, .inWriting, enclosed: [.photos]),
                .officer
            )
        case .schedule: (schedule(country), .officer)
        case .scheduleByRobot: (schedule(country), .robot)
        case .cancel: (CancelDeparture(target, .byOfficer), .officer)
        case .stateWillingness: (StateWillingness(target, on: today), .officer)
        case .endWillingness:
            (EndWillingness(target, .takenBackByPerson, explanation: "said"), .officer)
        case .leaveView(let withEvidence):
            (
                RecordLeftOurView(
                    target, evidence: withEvidence ? [.addressCheck] : [], on: today), .officer
            )
        case .depart:
            (
                ReportDeparture(target, .forced, evidence: .departureReport, on: today), .kmar
            )
        case .wait: nil
        }
    }

    private func schedule(_ country: CountryCode) -> ScheduleForcedDeparture {
        ScheduleForcedDeparture(
            target, at: Instant(today.adding(days: Self.ahead), hour: 11), to: country)
    }

    private func close(_ blocker: Blocker) -> CloseBlocker {
        CloseBlocker(target, blocker, outcome: .lapsed, on: today, document: "D")
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
