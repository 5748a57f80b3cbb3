public import Casework
public import Kernel

extension WillingnessEnded.Reason: Worded {
    public var text: Text {
        switch self {
        case .takenBackByPerson: .willingnessEndedTakenBack
        case .stepsNotTaken: .willingnessEndedStepsNotTaken
        case .didNotLeave: .willingnessEndedDidNotLeave
        }
    }
}

extension SupportCondition: Worded {
    public var text: Text {
        switch self {
        case .withoutMeans: .supportConditionWithoutMeans
        case .notHelpedBefore: .supportConditionNotHelpedBefore
        case .hasTravelDocument: .supportConditionHasTravelDocument
        case .nationalityIncluded: .supportConditionNationalityIncluded
        case .proceduresWithdrawn: .supportConditionProceduresWithdrawn
        case .noObjection: .supportConditionNoObjection
        }
    }
}

extension Knowledge: Worded {
    public var text: Text {
        switch self {
        case .no: .knowledgeNo
        case .yes: .knowledgeYes
        case .unknown: .knowledgeUnknown
        }
    }
}

extension AnswerSupportForm.Answer: Worded {
    public var text: Text {
        switch self {
        case .granted: .supportAnswerGranted
        case .refused: .supportAnswerRefused
        }
    }
}

extension SupportRevoked.Reason: Worded {
    public var text: Text {
        switch self {
        case .askedByPerson: .supportRevokedAskedByPerson
        case .conditionNoLongerMet: .supportRevokedConditionNoLongerMet
        case .didNotLeave: .supportRevokedDidNotLeave
        }
    }
}

extension IndependentDepartureCancelled.Reason: Worded {
    public var text: Text {
        switch self {
        case .askedByPerson: .independentCancelledAskedByPerson
        case .ill: .independentCancelledIll
        case .noDocument: .independentCancelledNoDocument
        case .noSeat: .independentCancelledNoSeat
        case .didNotAppear: .independentCancelledDidNotAppear
        }
    }
}

extension AvailabilityEvidence: Worded {
    public var text: Text {
        switch self {
        case .reportingDuty: .availabilityReportingDuty
        case .reception: .availabilityReception
        case .keptAppointment: .availabilityKeptAppointment
        case .ownAddress: .availabilityOwnAddress
        case .detention: .availabilityDetention
        }
    }
}

extension ForcedCondition {
    /// What stands in the way, what would lift it, and who can.
    public var name: Text {
        switch self {
        case .available: .conditionAvailable
        case .travelDocument: .conditionTravelDocument
        }
    }

    public var why: Text {
        switch self {
        case .available: .conditionAvailableWhy
        case .travelDocument: .conditionTravelDocumentWhy
        }
    }

    public var lift: Text {
        switch self {
        case .available: .conditionAvailableLift
        case .travelDocument: .conditionTravelDocumentLift
        }
    }
}
