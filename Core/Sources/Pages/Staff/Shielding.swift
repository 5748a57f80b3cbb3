import Casework
import Kernel
import Law

/// In which block of the access matrix free text stands (domain dossier, §8). That a blocker is
/// there is seen by everybody who works on the case; what is written about it is not.
extension Blocker {
    var block: Block {
        switch self {
        case .firstAsylumApplication, .asylumAppeal, .interimMeasureRequest, .stayRequest,
            .subsequentApplication:
            .asylum
        case .medicalPostponement, .medicalCategory, .medicalApplication: .medical
        // A victim's report to the police is part of a criminal case.
        case .traffickingReflection, .criminalSentence: .criminal
        case .transferAppeal, .rule39Measure, .courtStay, .objectionOrApplication,
            .temporaryProtection:
            .plan
        }
    }
}

extension Gate {
    var block: Block {
        switch self {
        case .nonRefoulement: .asylum
        case .fitToTravel: .medical
        case .prosecutorConsent: .criminal
        case .returnDecision, .adequateReception, .presentable, .personInformed: .plan
        }
    }
}

extension InterviewQuestion {
    var block: Block {
        switch self {
        case .willingness, .travelDocuments, .family, .understanding: .plan
        case .health, .vulnerability: .medical
        case .fearOfReturn: .asylum
        }
    }
}
