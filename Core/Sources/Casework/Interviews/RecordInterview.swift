public import Kernel
import Law

/// Records a departure interview: an answer or a reason for every question.
public struct RecordInterview: Act {
    public static let name = "interviews.record"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let heldOn: LocalDate
    public let replies: [InterviewQuestion: InterviewReply]
    public let hasInterpreter: Bool
    /// The person said to be afraid to go back, or asked for protection.
    public let voicesAsylumWish: Bool

    public init(
        _ target: Target, heldOn: LocalDate, replies: [InterviewQuestion: InterviewReply],
        hasInterpreter: Bool, voicesAsylumWish: Bool
    ) {
        (self.target, self.heldOn, self.replies) = (target, heldOn, replies)
        (self.hasInterpreter, self.voicesAsylumWish) = (hasInterpreter, voicesAsylumWish)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        _ = try dossier.acceptedEpisode()
        guard heldOn <= setting.today else { throw Refusal(.inTheFuture) }
        guard replies.count == InterviewQuestion.allCases.count else {
            throw Refusal(.questionMissing)
        }
        let event = InterviewHeld(
            about: dossier.subject, replies: replies, hasInterpreter: hasInterpreter)
        let held = Append(event, to: dossier.caseID, onDay: heldOn)
        guard voicesAsylumWish else { return Decision([held]) }
        // Without a special instruction of the minister nobody is removed who voices an asylum
        // wish (VV 6.1(2)): the blocker stands from this moment, in the same commit.
        var decision = dossier.raise(
            .firstAsylumApplication, on: heldOn, isCertain: true, note: nil, in: setting)
        decision.appends.insert(held, at: 0)
        return decision
    }
}

extension Refusal.Reason {
    public static let questionMissing = Self("interview.questionMissing")
}
