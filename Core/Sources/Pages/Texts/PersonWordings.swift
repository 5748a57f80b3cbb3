public import Casework

extension Stated.Kind: Worded {
    public var text: Text {
        switch self {
        case .name: .statementName
        case .nationality: .statementNationality
        case .number: .statementNumber
        }
    }
}

extension ChainNumber.Kind: Worded {
    public var text: Text {
        switch self {
        case .vNumber: .numberVNumber
        case .criminalChain: .numberCriminalChain
        }
    }
}

extension StatementSource: Worded {
    public var text: Text {
        switch self {
        case .person: .sourcePerson
        case .ind: .sourceInd
        case .police: .sourcePolice
        case .kmar: .sourceKmar
        case .coa: .sourceCoa
        case .dji: .sourceDji
        case .iom: .sourceIom
        case .representation: .sourceRepresentation
        case .document: .sourceDocument
        case .court: .sourceCourt
        case .ownFile: .sourceOwnFile
        }
    }
}

extension Strength: Worded {
    public var text: Text {
        switch self {
        case .stated: .strengthStated
        case .document: .strengthDocument
        case .verified: .strengthVerified
        }
    }
}

extension StatementWithdrawn.Reason: Worded {
    public var text: Text {
        switch self {
        case .recordedInError: .withdrawnRecordedInError
        case .takenBackBySource: .withdrawnTakenBackBySource
        case .aboutSomebodyElse: .withdrawnAboutSomebodyElse
        case .shownFalse: .withdrawnShownFalse
        }
    }
}
