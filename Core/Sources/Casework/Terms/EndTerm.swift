public import Kernel
import Law

/// Records that what a term ran for was done, or that it should not have been kept. What was done
/// after the last day is recorded too, with the rule that it went against.
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
        let isLate = why == .done && endedOn > term.receipts.firstDay
        let against = isLate && !dossier.isStill(term, setting) ? [rule.rawValue] : []
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
    fileprivate func isStill(_ term: KeptTerm, _ setting: Setting) -> Bool {
        guard case .still = facts(of: term).running(by: setting.law) else { return false }
        return true
    }
}
