public import Kernel

/// Says under a framework in force that a case is taken up now, or waits until a day, and why.
///
/// A person judges one case by the written criteria; nothing is computed and nobody is put in an
/// order (SAF-22). Whoever wants to leave is never made to wait.
public struct WeighCase: Act {
    public static let name = "weighing.weigh"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-22", "SAF-18"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let framework: StreamID
    public let outcome: CaseWeighed.Outcome
    public let reason: String

    public init(
        _ target: Target, under framework: StreamID, _ outcome: CaseWeighed.Outcome,
        reason: String
    ) {
        (self.target, self.framework) = (target, framework)
        (self.outcome, self.reason) = (outcome, reason)
    }

    public var targets: [Target] { [target, .derived(framework)] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.acceptedEpisode()
        guard let state: Framework = snapshot.state(framework), state.holds(on: setting.today),
            let inForce = state.inForce
        else { throw Refusal(.frameworkNotInForce) }
        guard inForce.caseTypes.contains(episode.caseType) else {
            throw Refusal(.frameworkForOthers)
        }
        guard !reason.isEmpty else { throw Refusal(.noExplanation) }
        if let until = outcome.until {
            guard episode.willingSince == nil, episode.independentDeparture == nil else {
                throw Refusal(.neverWaits)
            }
            guard until > setting.today else { throw Refusal(.inThePast) }
            guard until <= inForce.until else { throw Refusal(.waitsBeyondFramework) }
        }
        let event = CaseWeighed(
            under: framework, outcome, reason: Note(reason, about: dossier.subject))
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

extension Episode {
    /// Until when our own work on it waits under a framework; nil when it does not. Whoever wants
    /// to leave waits no longer.
    public var waitsUntil: LocalDate? {
        guard willingSince == nil, independentDeparture == nil else { return nil }
        return weighing?.until
    }
}

extension Duty {
    /// The same duty when the case waits: a target of our own comes later, a term of the law and
    /// what helps the person do not.
    func waiting(until day: LocalDate?) -> Duty {
        guard let day, case .target(let due, _) = due, due < day, kind.mayWait else { return self }
        return Duty(kind, of: key, since: since, due: .target(day, .weighed))
    }
}

extension Duty.Kind {
    // A kind that is added later does not wait until somebody says that it may.
    private static let mayWait: Set<Self> = [
        .judgeHandover, .assign, .holdFirstInterview, .holdNextInterview, .judgeRequest,
        .planPresentation, .checkPresentability,
    ]

    /// Whether our own work may come later under a framework.
    var mayWait: Bool { Self.mayWait.contains(self) }
}

extension Norm {
    /// The day that somebody set under a weighing framework.
    public static let weighed = Self("weighing.waits", days: 0, source: .plan)
}

extension Refusal.Reason {
    /// The framework names other case types.
    public static let frameworkForOthers = Self("weighing.forOthers")
    /// The person wants to leave, or has arranged to.
    public static let neverWaits = Self("weighing.neverWaits")
    /// The framework ends before that day.
    public static let waitsBeyondFramework = Self("weighing.beyond")
}
