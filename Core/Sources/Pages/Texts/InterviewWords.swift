public import Casework

/// The mandatory questions of a departure interview, in plain words.
extension InterviewQuestion: Worded {
    public var text: Text {
        switch self {
        case .willingness:
            .interviewQuestionWillingness
        case .travelDocuments:
            .interviewQuestionTravelDocuments
        case .health: .interviewQuestionHealth
        case .vulnerability:
            .interviewQuestionVulnerability
        case .family:
            .interviewQuestionFamily
        case .fearOfReturn: .interviewQuestionFearOfReturn
        case .understanding:
            .interviewQuestionUnderstanding
        }
    }
}

/// Why a question was not asked.
extension NotAsked: Worded {
    public var text: Text {
        switch self {
        case .declined: .notAskedDeclined
        case .alreadyAnswered: .notAskedAlreadyAnswered
        case .unsafe: .notAskedUnsafe
        case .noInterpreter: .notAskedNoInterpreter
        case .endedEarly: .notAskedEndedEarly
        }
    }
}

extension ReturnDecisionTaken.Authority: Worded {
    public var text: Text {
        switch self {
        case .dtv: .authorityDtv
        case .ind: .authorityInd
        case .police: .authorityPolice
        case .kmar: .authorityKmar
        }
    }
}

/// With whom somebody spoke on the phone.
extension PhoneCaller: Worded {
    public var text: Text {
        switch self {
        case .person: .phoneCallerPerson
        case .family: .phoneCallerFamily
        case .lawyer: .phoneCallerLawyer
        case .reception: .phoneCallerReception
        case .partner: .phoneCallerPartner
        case .representation: .phoneCallerRepresentation
        case .support: .phoneCallerSupport
        case .other: .phoneCallerOther
        }
    }
}
