public import Kernel
import Law

/// Records that the person is willing to leave. A planned forced departure is called off in the
/// same commit: whoever wants to go is helped, not forced (annual plan 2024, line 86).
public struct StateWillingness: Act {
    public static let name = "support.stateWillingness"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-18"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let onDay: LocalDate
    public let note: String?

    public init(_ target: Target, on day: LocalDate, note: String? = nil) {
        (self.target, onDay, self.note) = (target, day, note)
    }

    public var targets: [Target] { [target] }

    // The road of their own accord is open until the last moment (SAF-18): whoever may see the
    // case, and so whoever is on duty, may record that somebody takes it.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        let right = Rights.of(setting.access.role, on: .plan)
        guard right.contains(.read) || right.contains(.write) else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.openEpisode()
        guard onDay <= setting.today else { throw Refusal(.inTheFuture) }
        guard onDay >= episode.beganOn else { throw Refusal(.beforeEpisode) }
        guard episode.willingSince == nil else { return Decision() }
        let event = WillingnessStated(note: Note(note, about: dossier.subject))
        var decision = Decision([Append(event, to: dossier.caseID, onDay: onDay)])
        guard let planned = episode.departure, setting.law.upholds(.willingnessPauses) else {
            return decision
        }
        let cancelled = dossier.cancel(
            planned, because: .personWillLeaveIndependently, rules: [], in: setting)
        decision.appends += cancelled.appends
        decision.messages += cancelled.messages
        return decision
    }
}

/// Records that the statement holds no longer, with what shows it. A person decides; the passing
/// of time alone ends nothing.
public struct EndWillingness: Act {
    public static let name = "support.endWillingness"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-18", "SAF-23"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let reason: WillingnessEnded.Reason
    /// What happened, in words.
    public let explanation: String

    public init(_ target: Target, _ reason: WillingnessEnded.Reason, explanation: String) {
        (self.target, self.reason, self.explanation) = (target, reason, explanation)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard try dossier.acceptedEpisode().willingSince != nil else {
            throw Refusal(.notWilling)
        }
        guard !explanation.isEmpty else { throw Refusal(.noExplanation) }
        let note = Note(explanation, about: dossier.subject)
        return Decision([
            Append(WillingnessEnded(reason, note: note), to: dossier.caseID, onDay: setting.today)
        ])
    }
}

extension Refusal.Reason {
    /// No statement of willingness stands.
    public static let notWilling = Self("support.notWilling")
    public static let noExplanation = Self("explanation.missing")
    /// The person is willing to leave: forced steps pause.
    public static let willing = Self("departure.willing")
}
