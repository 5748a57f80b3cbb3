public import Casework

/// Open a closed case again: a new episode of the same case.
public struct ReopenForm: CaseForm {
    static let act = CaseAct.reopen

    public let context: FormContext

    public init(_ context: FormContext) { self.context = context }

    func lead(_ say: Language) -> String { say(.reopenLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("reden", say(.reason), .pick(say.choices(CaseReopened.Reason.self)))
        ]
    }
}

extension CaseReopened.Reason: Worded {
    public var text: Text {
        switch self {
        case .reappeared: .caseReopenedReasonReappeared
        case .readmissionRefused:
            .caseReopenedReasonReadmissionRefused
        case .closedByMistake: .caseReopenedReasonClosedByMistake
        }
    }
}
