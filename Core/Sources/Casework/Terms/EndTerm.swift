public import Kernel
import Law

/// Records that what a term ran for was done, or that it should not have been kept. What was done
/// after the last day, or while a court forbade it, is recorded too, with the rule that it went
/// against.
public struct EndTerm: Act {
    public static let name = "terms.end"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-31"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let rule: KeptTerm.Rule
    public let why: TermEnded.Why
    public let endedOn: LocalDate
    /// Needed for a mistake; otherwise it may be empty.
    public let reasons: String

    public init(
        _ target: Target, _ rule: KeptTerm.Rule, _ why: TermEnded.Why, on endedOn: LocalDate,
        reasons: String
    ) {
        (self.target, self.rule, self.why) = (target, rule, why)
        (self.endedOn, self.reasons) = (endedOn, reasons)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let term = dossier.returnCase.term(rule) else { throw Refusal(.noTermKept) }
        guard endedOn <= setting.today else { throw Refusal(.inTheFuture) }
        guard endedOn >= term.clock.start else { throw Refusal(.beforeTerm) }
        guard why == .done || !reasons.isEmpty else { throw Refusal(.noReason) }
        if case .ended(let before, let day) = term.ending {
            guard (before, day) != (why, endedOn) else { return Decision() }
            throw Refusal(.termOver)
        }
        let against = why == .done ? dossier.against(term, on: endedOn, setting) : []
        let event = TermEnded(
            rule, why, against: against, note: Note(reasons, about: dossier.subject))
        return Decision([
            Append(
                event, to: dossier.caseID, onDay: endedOn,
                clears: [term.alarm(on: dossier.caseID)])
        ])
    }
}

extension Dossier {
    // The rule itself after its last day; while it stood still, what suspended it.
    fileprivate func against(
        _ term: KeptTerm, on day: LocalDate, _ setting: Setting
    ) -> [String] {
        switch facts(of: term).running(by: setting.law) {
        case .still(let since, let blockers, _):
            since <= day ? blockers.map(\.rawValue) : []
        case .until(let receipts): day > receipts.firstDay ? [term.rule.rawValue] : []
        case .ended(.lapsed(let last, _)): day > last ? [term.rule.rawValue] : []
        case .ended(.ended): []
        }
    }
}
