public import Kernel
import Law

/// Record a return decision and its departure period.
public struct ReturnDecisionForm: CaseForm {
    static let act = CaseAct.returnDecision

    public let context: FormContext
    public let today: LocalDate
    public let countries: [Choice]

    /// - Parameter countries: destinations that a decision can name, by code and name.
    public init(_ context: FormContext, today: LocalDate, countries: [Choice]) {
        (self.context, self.today, self.countries) = (context, today, countries)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.returnDecisionLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("dag", say(.decisionDay), hint: say(.dateHint), .day),
            Field("land", say(.countryOfReturn), .menu(countries)),
            Field("termijn", say(.departurePeriod), .pick(say.choices(PeriodLength.self))),
            Field("dagen", say(.daysOfPeriod), hint: say(.daysOfPeriodHint), .text),
            Field(
                "grond", say(.groundForPeriod), hint: say(.groundForPeriodHint),
                .menu(say.choices(PeriodGround.self))),
            Field("motivering", say(.reasoning), .area),
        ]
    }
}

/// How long the departure period is (Dutch: vertrektermijn; Vw 62).
public enum PeriodLength: String, CaseIterable, Worded {
    case rule = "regel"
    case shortened = "verkort"
    case none = "geen"
    case extended = "verlengd"

    public var text: Text {
        switch self {
        case .rule: Text("De gewone termijn: vier weken", "The ordinary period: four weeks")
        case .shortened: Text("Verkort", "Shortened")
        case .none: Text("Geen termijn: direct vertrekken", "No period: leave at once")
        case .extended: Text("Verlengd", "Extended")
        }
    }
}

/// On which ground a departure period differs from the rule (Vw 62(2) and 62(3)).
public enum PeriodGround: String, CaseIterable, Worded {
    case riskOfAbsconding = "onderduiken"
    case manifestlyUnfounded = "kennelijk-ongegrond"
    case publicOrder = "openbare-orde"
    case specificCircumstances = "bijzondere-omstandigheden"

    public var text: Text {
        switch self {
        case .riskOfAbsconding: Text("Risico op onderduiken", "Risk of absconding")
        case .manifestlyUnfounded:
            Text(
                "Aanvraag kennelijk ongegrond of bedrog",
                "Application manifestly unfounded or fraudulent")
        case .publicOrder:
            Text(
                "Gevaar voor openbare orde of nationale veiligheid",
                "Danger to public order or national security")
        case .specificCircumstances:
            Text(
                "Bijzondere omstandigheden, zoals school of gezin (verlenging)",
                "Specific circumstances, such as school or family (extension)")
        }
    }
}
