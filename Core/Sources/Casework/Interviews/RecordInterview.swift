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
    /// The interview of the agenda that it reports on; nil for one that nobody planned.
    public let planned: InterviewID?

    public init(
        _ target: Target, heldOn: LocalDate, replies: [InterviewQuestion: InterviewReply],
        hasInterpreter: Bool, voicesAsylumWish: Bool, planned: InterviewID? = nil
    ) {
        (self.target, self.heldOn, self.replies) = (target, heldOn, replies)
        (self.hasInterpreter, self.voicesAsylumWish) = (hasInterpreter, voicesAsylumWish)
        self.planned = planned
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
        let outcome = try planned.map { id throws(Refusal) in try dossier.hold(id, on: heldOn) }
        let talk = [held] + [outcome].compactMap { $0 }
        guard voicesAsylumWish else { return Decision(talk) }
        // Without a special instruction of the minister nobody is removed who voices an asylum
        // wish (VV 6.1(2)): the blocker stands from this moment, in the same commit.
        var decision = dossier.raise(
            .firstAsylumApplication, on: heldOn, isCertain: true, note: nil, in: setting)
        decision.appends.insert(contentsOf: talk, at: 0)
        return decision
    }
}

extension Dossier {
    /// The planned interview took place on that day; its room is free.
    fileprivate func hold(_ id: InterviewID, on day: LocalDate) throws(Refusal) -> Append {
        let standing = try plannedInterview(id)
        guard standing.plan.startsAt.day == day else { throw Refusal(.otherDay) }
        return Append(
            PlannedInterviewHeld(id), to: caseID, onDay: day, releases: standing.plan.claims)
    }
}

extension Refusal.Reason {
    public static let questionMissing = Self("interview.questionMissing")
}
