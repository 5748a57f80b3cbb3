public import Casework
public import Kernel

extension CaseAct {
    public static let serveDecision = Self("besluit-uitreiken", .caseActServeDecision)
}

/// Record that a return decision reached the person.
public struct ServeDecisionForm: CaseForm {
    static let act = CaseAct.serveDecision

    public let context: FormContext
    public let today: LocalDate

    public init(_ context: FormContext, today: LocalDate) {
        (self.context, self.today) = (context, today)
    }

    var defaults: [String: [String]] { ["uitgereikt": [today.description]] }

    func lead(_ say: Language) -> String { say(.serveDecisionLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("uitgereikt", say(.servedOn), hint: say(.dateHint), .day), .road(say),
            .wording(say), Field("rechtsmiddelen", say(.namesRemedies), .agree),
        ]
    }
}

extension Field {
    static func road(_ say: Language, isOptional: Bool = false) -> Field {
        let choices = say.choices(Service.Road.self)
        return Field("weg", say(.serviceRoad), isOptional ? .menu(choices) : .pick(choices))
    }

    /// In which words somebody was told.
    static func wording(_ say: Language, isOptional: Bool = false) -> Field {
        let choices = say.choices(Wording.self)
        return Field("woorden", say(.wording), isOptional ? .menu(choices) : .pick(choices))
    }
}

extension Service.Road: Worded {
    public var text: Text {
        switch self {
        case .handedOver: .roadHandedOver
        case .sent: .roadSent
        case .toRepresentative: .roadToRepresentative
        }
    }
}

extension Wording: Worded {
    public var text: Text {
        switch self {
        case .translated: .wordingTranslated
        case .interpreted: .wordingInterpreted
        case .dutch: .wordingDutch
        }
    }
}
