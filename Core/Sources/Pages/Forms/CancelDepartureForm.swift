public import Kernel
import Law

/// Cancel a planned departure. A relief: it is accepted in any state.
public struct CancelDepartureForm: CaseForm {
    static let act = CaseAct.cancelDeparture

    public let context: FormContext
    /// The moment that was planned; nil when none is known here.
    public let planned: Instant?

    public init(_ context: FormContext, planned: Instant?) {
        (self.context, self.planned) = (context, planned)
    }

    func lead(_ say: Language) -> String {
        guard let planned else { return say(.cancelLead) }
        return "\(say(.plannedFor)) \(say.moment(planned)). \(say(.cancelLead))"
    }

    func fields(_ say: Language) -> [Field] {
        [
            Field("reden", say(.reason), .pick(say.choices(CancelReason.self))),
            Field("toelichting", say(.explanation), .area),
        ]
    }
}

/// Why a planned departure does not go on.
public enum CancelReason: String, CaseIterable, Worded {
    case courtOrder = "rechter"
    case newProcedure = "procedure"
    case medical = "medisch"
    case personAbsent = "afwezig"
    case documents = "documenten"
    case carrier = "vervoerder"
    case destination = "bestemming"
    case other = "anders"

    public var text: Text {
        switch self {
        case .courtOrder: Text("Beslissing van een rechter", "Decision of a court")
        case .newProcedure: Text("Nieuwe procedure", "New procedure")
        case .medical: Text("Medische reden", "Medical reason")
        case .personAbsent: Text("De persoon is er niet", "The person is not there")
        case .documents: Text("Geen geldig reisdocument", "No valid travel document")
        case .carrier: Text("Vlucht of vervoer gaat niet door", "Flight or transport is off")
        case .destination:
            Text("Het land van bestemming weigert", "The country of destination refuses")
        case .other: Text("Anders", "Other")
        }
    }
}
