/// Sign an assessment that must be there before somebody can be made to leave: that the person
/// is safe at the destination, that a child is received adequately, that a doctor lets them travel
/// or the prosecutor lets them go. It has a shelf life.
public struct SignGateForm: CaseForm {
    static let act = CaseAct.signGate

    public let context: FormContext
    public let gate: Signable
    public let countries: [Choice]

    public init(_ context: FormContext, gate: Signable, countries: [Choice]) {
        (self.context, self.gate, self.countries) = (context, gate, countries)
    }

    /// The gates that are signed with this form.
    public enum Signable: String, CaseIterable, Worded {
        case nonRefoulement = "SUS-14"
        case adequateReception = "SUS-17"
        case fitToTravel = "GAT-02"
        case prosecutorConsent = "GAT-03"

        public var text: Text {
            switch self {
            case .nonRefoulement: .signableNonRefoulement
            case .adequateReception: .signableAdequateReception
            case .fitToTravel: .signableFitToTravel
            case .prosecutorConsent: .signableProsecutorConsent
            }
        }
    }

    public func title(_ say: Language) -> String { say(gate.text) }

    func lead(_ say: Language) -> String {
        switch gate {
        case .nonRefoulement: say(.nonRefoulementLead)
        case .adequateReception: say(.receptionLead)
        case .fitToTravel: say(.fitToTravelLead)
        case .prosecutorConsent: say(.prosecutorConsentLead)
        }
    }

    func fields(_ say: Language) -> [Field] {
        [
            Field("toets", say(gate.text), .hidden(gate.code)),
            Field("land", say(.destination), hint: say(.destinationHint), .menu(countries)),
            Field("uitkomst", say(.outcome), .pick(say.choices(GateOutcome.self))),
            Field("motivering", say(.reasoning), .area),
            Field("tot", say(.validUntil), hint: say(.dateHint), .day),
            Field("ondertekening", say(.signature), .agree),
        ]
    }
}

/// What an assessment found.
public enum GateOutcome: String, CaseIterable, Worded {
    case positive = "veilig"
    case negative = "niet-veilig"

    public var text: Text {
        switch self {
        case .positive: .gateOutcomePositive
        case .negative: .gateOutcomeNegative
        }
    }
}
