public import Casework
public import Kernel

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
        case .independent: .departureMannerIndependent
        case .forced: .departureMannerForced
        case .transfer:
            .departureMannerTransfer
        }
    }
}

extension DepartureEvidence: Worded {
    public var text: Text {
        switch self {
        case .departureReport: .departureEvidenceDepartureReport
        case .iomConfirmation: .departureEvidenceIomConfirmation
        case .receivingStateConfirmation:
            .departureEvidenceReceivingStateConfirmation
        case .representationConfirmation:
            .departureEvidenceRepresentationConfirmation
        }
    }
}
