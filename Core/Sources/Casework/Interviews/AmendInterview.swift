public import Kernel
import Law

/// Corrects or completes a report. The older versions remain, and the reason is part of the new
/// one (SAF-26).
public struct AmendInterview: Act {
    public static let name = "interviews.amend"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    /// Which report of the case, from 1.
    public let report: Int
    public let reason: String
    /// What differs from the last version.
    public let changes: [InterviewQuestion: InterviewReply]
    /// The correction shows that the person is afraid to go back, or asked for protection.
    public let voicesAsylumWish: Bool

    public init(
        _ target: Target, report: Int, reason: String,
        changes: [InterviewQuestion: InterviewReply], voicesAsylumWish: Bool
    ) {
        (self.target, self.report, self.reason) = (target, report, reason)
        (self.changes, self.voicesAsylumWish) = (changes, voicesAsylumWish)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        _ = try dossier.heldOn(report: report)
        guard reason.contains(where: { !$0.isWhitespace }) else { throw Refusal(.noExplanation) }
        guard !changes.isEmpty else { throw Refusal(.nothingAmended) }
        let event = InterviewAmended(
            report, about: dossier.subject, reason: reason, changes: changes)
        let amended = Append(event, to: dossier.caseID, onDay: setting.today)
        guard voicesAsylumWish else { return Decision([amended]) }
        // As in the interview itself: the blocker stands from this moment, in the same commit.
        var decision = dossier.raise(
            .firstAsylumApplication, on: setting.today, isCertain: true, note: nil, in: setting)
        decision.appends.insert(amended, at: 0)
        return decision
    }
}

/// Records how the person themselves sees a report. It is taken in at any time, also when the case
/// has ended, and changes no word of the report.
public struct ContradictInterview: Act {
    public static let name = "interviews.contradict"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    /// Which report of the case, from 1.
    public let report: Int
    public let text: String
    public let onDay: LocalDate

    public init(_ target: Target, report: Int, _ text: String, on day: LocalDate) {
        (self.target, self.report, self.text, onDay) = (target, report, text, day)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let heldOn = try dossier.heldOn(report: report)
        guard text.contains(where: { !$0.isWhitespace }) else { throw Refusal(.noExplanation) }
        guard onDay <= setting.today else { throw Refusal(.inTheFuture) }
        guard onDay >= heldOn else { throw Refusal(.beforeInterview) }
        let event = InterviewContradicted(report, note: Note(text, about: dossier.subject))
        return Decision([Append(event, to: dossier.caseID, onDay: onDay)])
    }
}

extension Dossier {
    /// The day of a report of the case, from 1, in whichever episode.
    fileprivate func heldOn(report: Int) throws(Refusal) -> LocalDate {
        guard !person.isErased else { throw Refusal(.erased) }
        let days = returnCase.episodes.flatMap(\.interviews)
        guard days.indices.contains(report - 1) else { throw Refusal(.noSuchReport) }
        return days[report - 1]
    }
}

extension Refusal.Reason {
    /// The case has no report of this number.
    public static let noSuchReport = Self("interview.noSuchReport")
    public static let nothingAmended = Self("interview.nothingAmended")
    public static let beforeInterview = Self("interview.beforeInterview")
}
