public import Casework
public import Kernel

/// What somebody is asked to do. A new kind of duty does not compile without its words.
extension Duty.Kind: Worded {
    public var text: Text {
        switch self {
        case .judgeHandover: .taskJudgeHandover
        case .assign: .taskAssign
        case .handleOtherwise: .taskHandleOtherwise
        case .holdFirstInterview: .taskHoldFirstInterview
        case .holdNextInterview: .taskHoldNextInterview
        case .callBack: .taskCallBack
        case .holdInterview: .taskHoldInterview
        case .reportInterview: .taskReportInterview
        case .takePlanStep: .taskPlanStep
        case .reviewPlan: .caseActReviewPlan
        case .offerSupport: .taskOfferSupport
        case .arrangeDeparture: .taskArrangeDeparture
        case .reportIndependentDeparture: .taskReportIndependentDeparture
        case .renewDocument: .taskRenewDocument
        case .reviewCircumstances: .taskReviewCircumstances
        case .renewMandate: .taskRenewMandate
        case .renewForDeparture: .taskRenewForDeparture
        case .judgeRequest: .taskJudgeRequest
        case .completeRequest: .taskCompleteRequest
        case .remindRepresentation: .taskRemindRepresentation
        case .informOfPresentation: .taskInformOfPresentation
        case .planPresentation: .taskPlanPresentation
        case .checkPresentability: .taskCheckPresentability
        case .recordArrival: .taskRecordArrival
        case .serveDecision: .taskServeDecision
        case .informOfDeparture: .taskInformOfDeparture
        case .confirmLapse: .taskConfirmLapse
        case .settleTerm: .taskSettleTerm
        }
    }

    /// The fact that asks for it; its day is said beside it.
    var why: Text {
        switch self {
        case .judgeHandover, .assign, .handleOtherwise, .holdFirstInterview: .taskWhyCameIn
        case .holdNextInterview: .taskWhyTwoMonths
        case .callBack: .taskWhyPhoned
        case .holdInterview: .taskWhyPlanned
        case .reportInterview: .taskWhyInterviewDay
        case .takePlanStep: .taskWhyPlanMade
        case .reviewPlan: .taskWhyPlanSeen
        case .offerSupport: .taskWhyWilling
        case .arrangeDeparture: .taskWhyGranted
        case .reportIndependentDeparture: .taskWhyDepartureDay
        case .renewDocument: .taskWhyExpires
        case .reviewCircumstances: .taskWhyReview
        case .renewMandate: .taskWhyMandate
        case .renewForDeparture: .taskWhyTooShort
        case .judgeRequest: .taskWhyOrdered
        case .completeRequest: .taskWhyIncomplete
        case .remindRepresentation: .taskWhyAsked
        case .informOfPresentation, .planPresentation, .checkPresentability: .taskWhySubmitted
        case .recordArrival: .taskWhyArrived
        case .serveDecision: .taskWhyDecided
        case .informOfDeparture: .taskWhyDeparturePlanned
        case .confirmLapse: .taskWhyLapsed
        case .settleTerm: .taskWhyTermBegan
        }
    }
}

extension DutyID {
    /// Why it is here: the fact that asks for it and its day.
    public func why(_ say: Language) -> String { "\(say(kind.why)) \(say.date(since))" }
}

extension Due {
    /// What says by when: a rule by its name, or a norm with its source.
    ///
    /// - Parameter law: the name of a rule.
    public func words(_ say: Language, law: (String) -> String) -> String {
        switch self {
        case .legal(_, let rule): say.plain(.termOfLaw(rule: law(rule)))
        case .target(_, let norm): norm.origin(say)
        }
    }
}

extension Casework.Norm {
    /// That it is ours or agreed, and where it is from.
    public func origin(_ say: Language) -> String {
        switch source {
        case .assumed: say(.normAssumed)
        case .plan: say(.normPlan)
        case .published(let name): say.plain(.normPublished(source: name))
        }
    }
}

extension DutyHandedOver.Reason: Worded {
    public var text: Text {
        switch self {
        case .absence: .handedOverAbsence
        case .workload: .handedOverWorkload
        case .expertise: .handedOverExpertise
        case .nearby: .handedOverNearby
        }
    }
}

extension DutyPutOff.Reason: Worded {
    public var text: Text {
        switch self {
        case .waitsForOthers: .putOffWaitsForOthers
        case .personUnavailable: .putOffPersonUnavailable
        case .agreedWithPerson: .putOffAgreed
        case .capacity: .putOffCapacity
        }
    }
}
