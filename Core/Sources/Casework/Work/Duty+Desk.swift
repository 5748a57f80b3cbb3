public import Kernel

extension Duty.Kind {
    /// With whom a duty of this kind lies while nobody took it. The country desk has no role yet:
    /// what it is to do lies with the case manager.
    public var desk: Role {
        switch self {
        case .judgeHandover: .intakeOfficer
        case .assign, .handleOtherwise, .settleTerm: .teamLead
        case .holdFirstInterview, .holdNextInterview, .holdInterview, .reportInterview,
            .takePlanStep, .reviewPlan, .callBack, .offerSupport, .arrangeDeparture,
            .reportIndependentDeparture, .renewDocument, .reviewCircumstances, .renewMandate,
            .renewForDeparture, .judgeRequest, .completeRequest, .remindRepresentation,
            .informOfPresentation, .planPresentation, .checkPresentability, .recordArrival,
            .serveDecision, .informOfDeparture, .confirmLapse:
            .returnCaseManager
        }
    }
}
