public import Casework
public import Kernel
import Law

/// Report that the person left the Netherlands and that this was established.
public struct ReportDepartureForm: CaseForm {
    static let act = CaseAct.reportDeparture

    public let context: FormContext
    public let today: LocalDate

    public init(_ context: FormContext, today: LocalDate) {
        (self.context, self.today) = (context, today)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.reportLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("wijze", say(.manner), .pick(say.choices(DepartureManner.self))),
            Field("dag", say(.departureDay), hint: say(.dateHint), .day),
            Field("bewijs", say(.evidence), .pick(say.choices(DepartureEvidence.self))),
        ]
    }
}

extension DepartureManner: Worded {
    public var text: Text {
        switch self {
        case .independent: Text("Zelfstandig vertrek", "Independent departure")
        case .forced: Text("Gedwongen vertrek", "Forced departure")
        case .transfer:
            Text("Overdracht aan een ander EU-land", "Transfer to another EU country")
        }
    }
}

extension DepartureEvidence: Worded {
    public var text: Text {
        switch self {
        case .departureReport: Text("Vertrekbericht van de KMar", "Departure report of the KMar")
        case .iomConfirmation: Text("Bevestiging van IOM", "Confirmation by IOM")
        case .receivingStateConfirmation:
            Text("Bericht van het ontvangende land", "Message of the receiving country")
        case .representationConfirmation:
            Text("Melding bij een ambassade of consulaat", "Report at an embassy or consulate")
        }
    }
}
