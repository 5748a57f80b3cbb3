public import Casework
public import Kernel

/// Cancel a planned departure. A relief: it is accepted in any state.
public struct CancelDepartureForm: CaseForm {
    static let act = CaseAct.cancelDeparture

    public let context: FormContext
    /// The moment that was planned; nil when none is known here.
    public let planned: Instant?

    public init(_ context: FormContext, planned: Instant?) {
        (self.context, self.planned) = (context, planned)
    }

    func lead(_ say: Language) -> String {
        guard let planned else { return say(.cancelLead) }
        return "\(say(.plannedFor)) \(say.moment(planned)). \(say(.cancelLead))"
    }

    func fields(_ say: Language) -> [Field] {
        let byPeople = DepartureCancelled.Reason.allCases.filter { $0 != .barred }
        let reasons = byPeople.map { Choice($0.code, say($0.text)) }
        return [
            Field("reden", say(.reason), .pick(reasons))
        ]
    }
}

extension DepartureCancelled.Reason: Worded {
    public var text: Text {
        switch self {
        case .barred: .departureCancelledReasonBarred
        case .personWillLeaveIndependently:
            .departureCancelledReasonPersonWillLeaveIndependently
        case .medical: .departureCancelledReasonMedical
        case .noSeat: .departureCancelledReasonNoSeat
        case .partnerUnable: .departureCancelledReasonPartnerUnable
        case .byOfficer: .departureCancelledReasonByOfficer
        }
    }
}
