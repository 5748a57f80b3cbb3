import Kernel

extension Episode {
    /// What phone calls and interviews ask of us.
    var interviewDuties: [Duty] {
        followUps.map { followUp in
            Duty(
                .callBack, of: followUp.note.description, since: followUp.agreedOn,
                due: .target(followUp.dueOn, .callBack))
        }
    }
}

extension Norm {
    /// The day that was agreed on the phone.
    public static let callBack = Self("interview.callBack", days: 0, source: .plan)
}
