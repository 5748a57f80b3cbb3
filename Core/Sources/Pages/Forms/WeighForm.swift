public import Casework
public import Kernel

extension CaseAct {
    public static let weigh = Self("wegen", .caseActWeigh)
}

/// Weighs a case under a framework in force, with a reason.
public struct WeighForm: CaseForm {
    static let act = CaseAct.weigh

    public let context: FormContext
    /// Those in force for this kind of case.
    public let frameworks: [Choice]

    public init(_ context: FormContext, frameworks: [Choice]) {
        (self.context, self.frameworks) = (context, frameworks)
    }

    var defaults: [String: [String]] { ["kader": [frameworks.first?.code ?? ""]] }

    func lead(_ say: Language) -> String { say(.weighLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("kader", say(.weighUnder), .menu(frameworks)),
            Field("uitkomst", say(.weighOutcome), .pick(say.choices(WeighAnswer.self))),
            Field("tot", say(.weighUntil), hint: say(.weighUntilHint), .day),
            Field("reden", say(.weighReason), hint: say(.weighReasonHint), .area),
        ]
    }
}

/// How a case was weighed, as a form asks it.
public enum WeighAnswer: String, CaseIterable, Worded {
    case takenUp, waits

    public var text: Text {
        switch self {
        case .takenUp: .weighTakenUp
        case .waits: .weighWaits
        }
    }
}
