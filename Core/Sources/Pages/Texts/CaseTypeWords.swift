public import Kernel

extension CaseType: Worded {
    public var text: Text {
        switch self {
        case .regularReturn: .caseTypeRegularReturn
        case .dublinTransfer: .caseTypeDublinTransfer
        case .criminalChain: .caseTypeCriminalChain
        case .borderRefusal: .caseTypeBorderRefusal
        case .returnBorderProcedure: .caseTypeReturnBorderProcedure
        case .unaccompaniedMinor: .caseTypeUnaccompaniedMinor
        case .family: .caseTypeFamily
        case .medicalReturn: .caseTypeMedicalReturn
        case .ukraineTcnRemigration: .caseTypeUkraineTcnRemigration
        case .euCitizenDeparture: .caseTypeEuCitizenDeparture
        case .selfReferral: .caseTypeSelfReferral
        }
    }
}
