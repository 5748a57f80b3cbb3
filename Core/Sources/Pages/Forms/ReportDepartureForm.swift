public import Kernel
import Law

/// Report that the person left the Netherlands and that this was established.
public struct ReportDepartureForm: CaseForm {
    static let act = CaseAct.reportDeparture

    public let context: FormContext
    public let today: LocalDate
    public let countries: [Choice]

    public init(_ context: FormContext, today: LocalDate, countries: [Choice]) {
        (self.context, self.today, self.countries) = (context, today, countries)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.reportLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("wijze", say(.manner), .pick(say.choices(DepartureManner.self))),
            Field("dag", say(.departureDay), hint: say(.dateHint), .day),
            Field("land", say(.destination), .menu(countries)),
            Field("bewijs", say(.evidence), .checks(say.choices(DepartureEvidence.self))),
            Field("kenmerk", say(.documentMark), .text),
        ]
    }
}

/// How somebody left demonstrably (Dutch: aantoonbaar vertrek).
public enum DepartureManner: String, CaseIterable, Worded {
    case independent = "zelfstandig"
    case forced = "gedwongen"
    case transfer = "overdracht"

    public var text: Text {
        switch self {
        case .independent: Text("Zelfstandig vertrek", "Independent departure")
        case .forced: Text("Gedwongen vertrek", "Forced departure")
        case .transfer:
            Text("Overdracht aan een ander EU-land", "Transfer to another EU country")
        }
    }
}

/// What shows that somebody left.
public enum DepartureEvidence: String, CaseIterable, Worded {
    case departureReport = "vertrekbericht"
    case iomConfirmation = "iom"
    case stampAbroad = "stempel"
    case receivingState = "ontvangende-staat"
    case representation = "vertegenwoordiging"

    public var text: Text {
        switch self {
        case .departureReport: Text("Vertrekbericht van de KMar", "Departure report of the KMar")
        case .iomConfirmation: Text("Bevestiging van IOM", "Confirmation by IOM")
        case .stampAbroad: Text("Stempel van een ander land", "Stamp of another country")
        case .receivingState:
            Text("Bericht van het ontvangende land", "Message of the receiving country")
        case .representation:
            Text("Melding bij een ambassade of consulaat", "Report at an embassy or consulate")
        }
    }
}
