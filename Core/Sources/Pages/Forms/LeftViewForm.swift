public import Kernel
import Law

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
            Field("bewijs", say(.groundsForReport), .checks(say.choices(LeftViewEvidence.self))),
            Field("toelichting", say(.explanation), .area),
        ]
    }
}

/// On what a report "out of our view" rests.
public enum LeftViewEvidence: String, CaseIterable, Worded {
    case addressCheck = "adrescontrole"
    case receptionReport = "opvang"
    case missedReporting = "meldplicht"
    case missedInterview = "gesprek"
    case releasedWithOrder = "aanzegging"

    public var text: Text {
        switch self {
        case .addressCheck:
            Text("Adrescontrole door de politie", "Address check by the police")
        case .receptionReport:
            Text("Melding van de opvang (COA)", "Report of the reception (COA)")
        case .missedReporting: Text("Meldplicht niet nagekomen", "Did not report as required")
        case .missedInterview:
            Text("Niet verschenen op een gesprek", "Did not come to an interview")
        case .releasedWithOrder:
            Text(
                "Vrijgelaten met de opdracht om te vertrekken",
                "Released with an order to leave")
        }
    }
}
