public import Casework

extension RequestKind: Worded {
    public var text: Text {
        switch self {
        case .laissezPasser: .requestKindLaissezPasser
        case .readmission: .requestKindReadmission
        }
    }
}

extension PresentationMethod: Worded {
    public var text: Text {
        switch self {
        case .inPerson: .presentationInPerson
        case .byPhone: .presentationByPhone
        case .inWriting: .presentationInWriting
        }
    }
}

extension Enclosure: Worded {
    public var text: Text {
        switch self {
        case .coverLetter: .enclosureCoverLetter
        case .applicationForm: .enclosureApplicationForm
        case .photos: .enclosurePhotos
        case .nationalityStatement: .enclosureNationalityStatement
        case .identityCopies: .enclosureIdentityCopies
        case .fingerprints: .enclosureFingerprints
        }
    }
}

extension RequestOutcome: Worded {
    public var text: Text {
        switch self {
        case .recognised: .requestRecognised
        case .notRecognised: .requestNotRecognised
        case .insufficientInformation: .requestInsufficientInformation
        case .borderTransferConsent: .requestBorderTransferConsent
        case .noAnswer: .requestNoAnswer
        }
    }
}

extension RequestSentBack.Reason: Worded {
    public var text: Text {
        switch self {
        case .incomplete: .sentBackIncomplete
        case .illegible: .sentBackIllegible
        case .wrongRepresentation: .sentBackWrongRepresentation
        case .documentAvailable: .sentBackDocumentAvailable
        }
    }
}

extension RequestWithdrawn.Reason: Worded {
    public var text: Text {
        switch self {
        case .leavesIndependently: .withdrawnLeavesIndependently
        case .documentFound: .withdrawnDocumentFound
        case .orderedInError: .withdrawnOrderedInError
        case .caseEnds: .withdrawnCaseEnds
        }
    }
}
