import Kernel

extension Episode {
    /// What phone calls and interviews ask of us.
    var interviewDuties: [Duty] {
        plannedInterviews.flatMap(\.duties) + callBacks + nextInterview
    }

    // Nobody is left without a word: who was spoken to is spoken to again, unless a talk or a
    // departure stands in the agenda. It lies ahead for two months.
    private var nextInterview: [Duty] {
        guard intake == .accepted, caseType == .regularReturn, journey == nil,
            plannedInterviews.isEmpty, let last = interviews.max()
        else { return [] }
        let since = last.adding(months: 2)
        return [
            Duty(.holdNextInterview, since: since, due: Norm.nextInterview.due(since: since))
        ]
    }

    private var callBacks: [Duty] {
        followUps.map { followUp in
            Duty(
                .callBack, of: followUp.note.description, since: followUp.agreedOn,
                due: .target(followUp.dueOn, .callBack))
        }
    }
}

extension PlannedInterview {
    // Nothing says that it was held but its report, so both stand until that is there.
    fileprivate var duties: [Duty] {
        let day = plan.startsAt.day
        return [
            Duty(
                .holdInterview, of: id.description, since: plannedOn,
                due: .target(day, .holdInterview)),
            Duty(
                .reportInterview, of: id.description, since: day,
                due: Norm.reportInterview.due(since: day)),
        ]
    }
}

extension Norm {
    /// The day of the planned interview.
    public static let holdInterview = Self("interview.hold", days: 0, source: .plan)
    /// From the interview to its report.
    public static let reportInterview = Self("interview.report", days: 2, source: .assumed)
    /// From two months after an interview to the next one.
    public static let nextInterview = Self("interview.next", days: 30, source: .assumed)
    /// The day that was agreed on the phone.
    public static let callBack = Self("interview.callBack", days: 0, source: .plan)
}
