public import Kernel

extension CaseAct {
    public static let tellOfDeparture = Self("vertrek-vertellen", .caseActTellOfDeparture)
}

/// Record that the person was told of the departure that is planned.
public struct TellOfDepartureForm: CaseForm {
    static let act = CaseAct.tellOfDeparture

    public let context: FormContext
    public let today: LocalDate

    public init(_ context: FormContext, today: LocalDate) {
        (self.context, self.today) = (context, today)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.tellOfDepartureLead) }

    func fields(_ say: Language) -> [Field] {
        [Field("dag", say(.toldOn), hint: say(.dateHint), .day), .wording(say)]
    }
}
