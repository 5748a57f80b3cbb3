public import Kernel
public import Law

/// Report that something stands in the way of departure. A relief: it is accepted at any hour.
public struct RaiseBlockerForm: CaseForm {
    static let act = CaseAct.raiseBlocker

    public let context: FormContext
    public let today: LocalDate
    public let blockers: [Choice]

    /// - Parameter blockers: rule codes with their names from the corpus.
    public init(_ context: FormContext, today: LocalDate, blockers: [Choice]) {
        (self.context, self.today, self.blockers) = (context, today, blockers)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.raiseLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("belemmering", say(.blocker), .pick(blockers)),
            Field("dag", say(.since), hint: say(.dateHint), .day),
            Field("kenmerk", say(.documentMark), hint: say(.documentMarkHint), .text),
        ]
    }
}

/// Close a blocker with its outcome and the document that shows it.
public struct CloseBlockerForm: CaseForm {
    static let act = CaseAct.closeBlocker

    public let context: FormContext
    public let today: LocalDate
    /// Those that are open, by rule code.
    public let blockers: [Choice]
    /// A departure is planned within 48 hours, so a second person must confirm.
    public let needsSecondPerson: Bool

    public init(
        _ context: FormContext, today: LocalDate, blockers: [Choice], needsSecondPerson: Bool
    ) {
        (self.context, self.today) = (context, today)
        (self.blockers, self.needsSecondPerson) = (blockers, needsSecondPerson)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String {
        needsSecondPerson
            ? "\(say(.closeLead)) \(say(.secondPersonNeeded))" : say(.closeLead)
    }

    func fields(_ say: Language) -> [Field] {
        let outcomes = Outcome.allCases.map { Choice($0.rawValue, say($0.text)) }
        return [
            Field("belemmering", say(.blocker), .pick(blockers)),
            Field("uitkomst", say(.outcome), hint: say(.outcomeHint), .pick(outcomes)),
            Field("dag", say(.outcomeDay), hint: say(.dateHint), .day),
            Field("kenmerk", say(.documentMark), hint: say(.documentMarkNeeded), .text),
        ]
    }
}

/// A second person confirms what the first one closed.
public struct ConfirmClosingForm: CaseForm {
    static let act = CaseAct.confirmClosing

    public let context: FormContext
    /// What was closed, by whom, with which outcome and document.
    public let facts: [Fact]
    /// The rule code of the blocker.
    public let blocker: String

    public init(_ context: FormContext, facts: [Fact], blocker: String) {
        (self.context, self.facts, self.blocker) = (context, facts, blocker)
    }

    func lead(_ say: Language) -> String { say(.confirmLead) }

    func preface(in frame: Frame) -> HTML? {
        let say = frame.language
        return Card("sluiting", say(.whatWasClosed), "\(SummaryList(facts).html(say))").html
    }

    func fields(_ say: Language) -> [Field] {
        [
            Field("belemmering", say(.blocker), .hidden(blocker)),
            Field("bevestiging", say(.iHaveReadTheDocument), .agree),
        ]
    }
}

extension Outcome {
    /// How a blocker ended, seen from the person who asked for it.
    public var text: Text {
        switch self {
        case .granted: .outcomeGranted
        case .rejected: .outcomeRejected
        case .withdrawn: .outcomeWithdrawn
        case .lapsed: .outcomeLapsed
        }
    }
}
