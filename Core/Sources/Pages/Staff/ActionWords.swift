extension CasePage.ActionGroup.Theme: Worded {
    public var text: Text {
        switch self {
        case .intake: .actsOnIntake
        case .contact: .actsOnContact
        case .departure: .actsOnDeparture
        case .blockers: .actsOnBlockers
        case .terms: .actsOnTerms
        case .ending: .actsOnEnding
        case .file: .actsOnFile
        }
    }
}
