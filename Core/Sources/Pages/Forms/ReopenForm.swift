public import Casework
import Law

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
        case .reappeared: Text("De persoon is weer in beeld", "The person is in view again")
        case .readmissionRefused:
            Text("Het andere land nam de persoon niet op", "The other country did not admit them")
        case .closedByMistake: Text("De zaak is ten onrechte gesloten", "Closed in error")
        }
    }
}
