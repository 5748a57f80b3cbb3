public import Casework
public import Kernel

/// Report that the person is out of our view (Dutch: zelfstandig vertrek zonder toezicht,
/// formerly MOB). Nobody knows where the person is; the words never say that somebody left.
public struct LeftViewForm: CaseForm {
    static let act = CaseAct.leftView

    public let context: FormContext
    public let today: LocalDate

    public init(_ context: FormContext, today: LocalDate) {
        (self.context, self.today) = (context, today)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.leftViewLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("dag", say(.dayOutOfView), hint: say(.dateHint), .day),
            Field("bewijs", say(.groundsForReport), .checks(say.choices(OutOfViewEvidence.self))),
        ]
    }
}

extension OutOfViewEvidence: Worded {
    public var text: Text {
        switch self {
        case .addressCheck:
            .outOfViewEvidenceAddressCheck
        case .receptionAbsenceReport:
            .outOfViewEvidenceReceptionAbsenceReport
        case .releaseWithOrderToLeave:
            .outOfViewEvidenceReleaseWithOrderToLeave
        }
    }
}
