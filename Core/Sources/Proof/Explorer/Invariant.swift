import Casework
import Kernel
import Law

/// What must hold in every world and for every move, read from the facts in another way than the
/// acts decide by.
struct Invariant: Sendable {
    let safeguard: Safeguard
    let words: String
    /// Whose moves lead soonest to where it fails without its safeguard.
    let scope: Scope
    /// Whether it holds for a world that a move led to from another.
    let holds: @Sendable (_ before: World, _ move: Move, _ after: World) -> Bool

    init(
        _ safeguard: Safeguard, _ words: String, in scope: Scope = .departure,
        _ holds: @escaping @Sendable (World, Move, World) -> Bool
    ) {
        (self.safeguard, self.words, self.holds) = (safeguard, words, holds)
        self.scope = scope
    }

    static let all: [Invariant] = [
        Invariant(.removalBlockers, "no planned departure while a blocker bars it") { _, _, world in
            guard let departure = world.departure else { return true }
            return !Blocker.allCases.contains {
                world.person.isStanding($0) && Self.barsDeparture($0.rawValue, departure)
            }
        },
        Invariant(.nonRefoulement, "planned only with an assessment that covers it") {
            before, _, world in
            guard before.departure == nil, let departure = world.departure else { return true }
            return world.covers(.nonRefoulement, departure)
        },
        Invariant(.noContactWithOrigin, "no document ordered while asylum runs") { _, _, world in
            !world.isDocumentOrdered || !world.person.isStanding(.firstAsylumApplication)
        },
        Invariant(.minorsReceived, "no departure of a child alone without reception") {
            before, _, world in
            guard before.departure == nil, let departure = world.departure,
                world.person.isUnaccompaniedMinor != .no
            else { return true }
            return world.covers(.adequateReception, departure)
        },
        Invariant(.minorInDoubt, "whoever may be a child alone has reception first") {
            before, _, world in
            guard before.departure == nil, let departure = world.departure,
                world.person.isUnaccompaniedMinor == .unknown
            else { return true }
            return world.covers(.adequateReception, departure)
        },
        Invariant(
            .fitToTravel, "planned only with a doctor's word where health was at stake", in: .health
        ) {
            before, _, world in
            guard before.departure == nil, let departure = world.departure,
                world.person.status(of: .medicalPostponement) != .neverRaised
            else { return true }
            return world.covers(.fitToTravel, departure)
        },
        Invariant(.servedAndUnderstood, "planned only on a served decision", in: .health) {
            before, _, world in
            guard before.departure == nil, world.departure != nil else { return true }
            return world.returnCase.open?.decision?.servedOn != nil
        },
        Invariant(
            .presentationInformed, "on its morning a presentation has its check, and is told of",
            in: .presentation
        ) { _, _, world in
            guard let request = world.dueRequest, let day = request.presentation else {
                return true
            }
            return request.presentable && request.personInformedOn != nil
                && request.presentableUntil.map { $0 >= day } ?? false
        },
        Invariant(.willingnessPauses, "nothing forced while somebody is willing") { _, _, world in
            world.departure == nil || world.returnCase.open?.willingSince == nil
        },
        Invariant(.periodRespected, "nothing forced is planned within the period") {
            before, _, world in
            guard before.departure == nil, world.departure != nil else { return true }
            return world.period != .running && world.period != .suspended
        },
        Invariant(.courtsFirst, "only a team lead says that a court's measure ended") {
            before, move, world in
            let ended = [Blocker.rule39Measure, .courtStay].filter {
                before.person.isStanding($0) && !world.person.isStanding($0)
            }
            guard let blocker = ended.first else { return true }
            return move == .close(blocker, by: .lead)
        },
        Invariant(.decidedByPeople, "the robot plans no departure") { before, move, world in
            move != .scheduleByRobot || before.departure == world.departure
        },
        Invariant(
            .looksAreLogged, "nobody without a relation to the case writes in it", in: .health
        ) { _, move, _ in
            move != .showAvailableByStranger
        },
        Invariant(.fundsFair, "support is granted once", in: .support) { _, _, world in
            world.grants <= 1
        },
        Invariant(.outOfViewOnEvidence, "nobody left our view without evidence") { _, move, _ in
            move != .leaveView(withEvidence: false)
        },
    ]

    // By the corpus as it ships, whatever the run is played with.
    private static func barsDeparture(_ rule: String, _ departure: PlannedDeparture) -> Bool {
        [BarredAct.booking, .execution].contains {
            Shipped.law.cell(rule, $0, on: departure.leavesAt.day).bars
        }
    }
}

extension World {
    var departure: PlannedDeparture? { returnCase.open?.departure }

    /// How often support was granted and not taken back.
    var grants: Int {
        returnCase.episodes.count { episode in
            guard case .granted = episode.support?.state else { return false }
            return true
        }
    }

    /// A request whose presentation is today, once the morning's check was made.
    fileprivate var dueRequest: DocumentRequest? {
        returnCase.open?.requests.last { request in
            guard let day = request.presentation, request.presentedOn == nil else { return false }
            return request.step == .submitted && now >= Instant(day, hour: 7)
        }
    }

    fileprivate func covers(_ gate: Gate, _ departure: PlannedDeparture) -> Bool {
        person.gates.contains {
            $0.gate == gate && $0.isMet && $0.until >= departure.leavesAt.day
                && $0.destination == departure.destination
        }
    }
}

/// The law that ships, read once.
enum Shipped {
    static let law: Corpus = {
        do {
            return try Corpus.shipped(version: "shipped")
        } catch {
            preconditionFailure("the shipped corpus cannot be read: \(error)")
        }
    }()
}
