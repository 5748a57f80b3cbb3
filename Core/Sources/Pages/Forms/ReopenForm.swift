public import Kernel
import Law

/// Open a closed case again: a new episode of the same case.
public struct ReopenForm: CaseForm {
    static let act = CaseAct.reopen

    public let context: FormContext
    public let today: LocalDate

    public init(_ context: FormContext, today: LocalDate) {
        (self.context, self.today) = (context, today)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.reopenLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("dag", say(.reappearedOn), hint: say(.dateHint), .day),
            Field("reden", say(.reason), .pick(say.choices(ReopenReason.self))),
            Field("toelichting", say(.explanation), .area),
        ]
    }
}

/// Why a closed case opens again.
public enum ReopenReason: String, CaseIterable, Worded {
    case reappeared = "terug-in-beeld"
    case returned = "teruggekeerd"
    case newHandover = "nieuwe-overdracht"
    case closedInError = "onterecht-gesloten"

    public var text: Text {
        switch self {
        case .reappeared: Text("De persoon is weer in beeld", "The person is in view again")
        case .returned:
            Text("De persoon is terug in Nederland", "The person is back in the Netherlands")
        case .newHandover: Text("Nieuwe overdracht", "New handover")
        case .closedInError: Text("De zaak is ten onrechte gesloten", "Closed in error")
        }
    }
}
