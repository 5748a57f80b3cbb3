import Casework
public import Kernel

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
            Field("door", say(.decidedBy), .menu(say.choices(ReturnDecisionTaken.Authority.self))),
            Field("land", say(.countryOfReturn), .menu(countries)),
            Field("termijn", say(.departurePeriod), .pick(say.choices(PeriodLength.self))),
            Field("dagen", say(.daysOfPeriod), hint: say(.daysOfPeriodHint), .line(.number)),
            Field(
                "grond", say(.groundForPeriod), hint: say(.groundForPeriodHint),
                .menu(say.choices(PeriodGround.self))),
            Field(
                "voorwaarden", say(.conditionsForExtension),
                .checks(say.choices(PeriodCondition.self))),
            Field("motivering", say(.reasoning), .area),
            Field("uitgereikt", say(.servedOn), hint: say(.servedOnHint), .day),
            .road(say, isOptional: true), .wording(say, isOptional: true),
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
        case .rule: .periodLengthRule
        case .shortened: .periodLengthShortened
        case .none: .periodLengthNone
        case .extended: .periodLengthExtended
        }
    }
}

/// On which ground a departure period is shorter than the rule, as the corpus names it.
public enum PeriodGround: String, CaseIterable, Worded {
    case absconding = "62(2)(a)"
    case unfounded = "62(2)(b)"
    case publicOrder = "62(2)(c)"

    public var text: Text {
        switch self {
        case .absconding: .periodGroundAbsconding
        case .unfounded:
            .periodGroundUnfounded
        case .publicOrder:
            .periodGroundPublicOrder
        }
    }
}

/// What must hold before a departure period can be longer, as the corpus names it.
public enum PeriodCondition: String, CaseIterable, Worded {
    case documentsNearlyAvailable, individuallyReasoned, askedInPerson

    public var text: Text {
        switch self {
        case .documentsNearlyAvailable:
            .periodConditionDocumentsNearlyAvailable
        case .individuallyReasoned:
            .periodConditionIndividuallyReasoned
        case .askedInPerson:
            .periodConditionAskedInPerson
        }
    }
}
