public import Casework

extension PersonLinked.Ground: Worded {
    public var text: Text {
        switch self {
        case .sameFingerprints: .linkSameFingerprints
        case .sameDocument: .linkSameDocument
        case .statedByPerson: .linkStatedByPerson
        case .messageOfPartner: .linkMessageOfPartner
        case .sameDetails: .linkSameDetails
        }
    }
}

extension PersonUnlinked.Reason: Worded {
    public var text: Text {
        switch self {
        case .differentPeople: .unlinkDifferentPeople
        case .linkedInError: .unlinkLinkedInError
        }
    }
}
