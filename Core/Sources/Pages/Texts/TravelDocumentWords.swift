public import Casework

extension TravelDocumentKind: Worded {
    public var text: Text {
        switch self {
        case .passport: .documentPassport
        case .identityCard: .documentIdentityCard
        case .laissezPasser: .documentLaissezPasser
        case .euLaissezPasser: .documentEuLaissezPasser
        case .emergencyDocument: .documentEmergency
        }
    }
}

extension DocumentEnded.Reason: Worded {
    public var text: Text {
        switch self {
        case .lost: .documentLost
        case .withdrawn: .documentWithdrawn
        case .handedBack: .documentHandedBack
        }
    }
}
