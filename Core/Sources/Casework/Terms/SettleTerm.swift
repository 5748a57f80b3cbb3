public import Kernel
import Law

/// Decides, with reasons, which text of the law holds for a term: where an application lies
/// between two acts, or where the law changed to the person's detriment while it ran (SAF-31).
public struct SettleTerm: Act {
    public static let name = "terms.settle"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-23", "SAF-31"]
    public static let permission = Permission(.decide, on: .departure)

    public let target: Target
    public let rule: KeptTerm.Rule
    /// The first day of the text that holds.
    public let version: LocalDate
    /// Why, in words (Awb 3:46).
    public let reasons: String

    public init(
        _ target: Target, _ rule: KeptTerm.Rule, by version: LocalDate, reasons: String
    ) {
        (self.target, self.rule, self.version, self.reasons) = (target, rule, version, reasons)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let term = dossier.returnCase.term(rule) else { throw Refusal(.noTermKept) }
        guard !reasons.isEmpty else { throw Refusal(.noReason) }
        switch term.ending {
        case .ended, .lapsed(_, .some): throw Refusal(.termOver)
        // The later of two ends may still be ahead.
        case nil, .lapsed(_, nil): break
        }
        let clock = dossier.facts(of: term).clock(by: setting.law)
        let receipts = try setting.law.keptReceipts(of: clock)
        guard let chosen = receipts.first(where: { $0.version == version }) else {
            throw Refusal(.noSuchTerm)
        }
        guard term.receipts != [chosen] else { throw Refusal(.nothingToSettle) }
        let event = TermSettled(chosen, note: Note(reasons, about: dossier.subject))
        return Decision([dossier.append(event, to: term, [chosen], setting)])
    }
}

extension Refusal.Reason {
    /// One text holds, and the term was computed by it.
    public static let nothingToSettle = Self("term.nothingToSettle")
}
