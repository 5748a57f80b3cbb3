import Law

/// A part of the moves that is explored to its end: all of them together have too many states to
/// visit, and what one part does not touch bars nothing in another.
public enum Scope: String, CaseIterable, Sendable {
    /// Asylum, the courts and a victim of trafficking; a decision with its period, plans, checks,
    /// departures.
    case departure
    /// Health: postponed, over, a doctor's statement that holds or ran out; a decision without a
    /// period that is served later.
    case health
    /// A request for a travel document and the presentation that goes with it.
    case presentation
    /// Support to leave of one's own accord, over more than one episode.
    case support

    var moves: [Move] {
        let blocked = blockers.map { Move.raise($0) } + blockers.flatMap(Self.closings)
        return blocked + own
    }

    private var blockers: [Blocker] {
        switch self {
        case .departure:
            [.firstAsylumApplication, .rule39Measure, .courtStay, .traffickingReflection]
        case .health: [.medicalPostponement]
        case .presentation: [.firstAsylumApplication, .medicalPostponement]
        case .support: []
        }
    }

    private static func closings(_ blocker: Blocker) -> [Move] {
        [Move.Closer.lead, .officer, .ind].map { .close(blocker, by: $0) }
    }

    private var own: [Move] {
        switch self {
        case .departure:
            [
                .assess, .checkReception, .decide(days: nil), .tell, .showAvailable,
                .recordDocument, .loseDocument, .orderDocument, .schedule,
                .scheduleByRobot, .cancel, .stateWillingness, .endWillingness,
                .leaveView(withEvidence: true), .leaveView(withEvidence: false), .depart, .reopen,
                .wait,
            ]
        case .health:
            [
                .assess, .checkReception, .examine, .decide(days: 0), .serve, .tell,
                .showAvailable, .showAvailableByStranger, .recordDocument, .schedule, .cancel,
                .depart, .reopen, .wait,
            ]
        case .presentation:
            [
                .assess, .checkReception, .decide(days: 0), .serve, .orderDocument,
                .submitRequest, .planPresentation(isTold: true),
                .planPresentation(isTold: false), .checkPresentability, .present,
                .leaveView(withEvidence: true), .reopen, .wait,
            ]
        case .support:
            [
                .stateWillingness, .endWillingness, .askSupport, .answerSupport(isGranted: true),
                .answerSupport(isGranted: false), .revokeSupport,
                .leaveView(withEvidence: true), .reopen,
            ]
        }
    }
}
