public import Kernel
import Law

/// Decides that a term is longer, because of prison or because somebody absconded: a decision of
/// its own, with reasons, taken before the term is over. That somebody is out of view is no proof
/// that they absconded (SAF-27).
public struct LengthenTerm: Act {
    public static let name = "terms.lengthen"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-23", "SAF-27", "SAF-31"]
    public static let permission = Permission(.decide, on: .departure)

    public let target: Target
    public let rule: KeptTerm.Rule
    /// The rule that lengthens: `DUB-10`.
    public let by: String
    /// The day of what that rule names.
    public let eventOn: LocalDate
    /// Why, in words (Awb 3:46).
    public let reasons: String

    public init(
        _ target: Target, _ rule: KeptTerm.Rule, by other: String, on eventOn: LocalDate,
        reasons: String
    ) {
        (self.target, self.rule, by) = (target, rule, other)
        (self.eventOn, self.reasons) = (eventOn, reasons)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let term = dossier.returnCase.term(rule) else { throw Refusal(.noTermKept) }
        guard !reasons.isEmpty else { throw Refusal(.noReason) }
        guard eventOn <= setting.today else { throw Refusal(.inTheFuture) }
        guard eventOn >= term.clock.start else { throw Refusal(.beforeTerm) }
        switch dossier.facts(of: term).running(by: setting.law) {
        case .ended: throw Refusal(.termOver)
        case .until(let receipts):
            // What has run out is not made longer any more.
            guard setting.today <= receipts.firstDay else { throw Refusal(.termOver) }
            return try lengthen(term, receipts, dossier, setting)
        case .still(_, _, let receipts): return try lengthen(term, receipts, dossier, setting)
        }
    }

    private func lengthen(
        _ term: KeptTerm, _ standing: [Receipt], _ dossier: Dossier, _ setting: Setting
    ) throws(Refusal) -> Decision {
        let more = Clock.Lengthening(by, on: eventOn)
        var clock = standing[0].clock
        guard !clock.lengthenings.contains(more) else { return Decision() }
        clock.lengthenings.append(more)
        let receipts = try setting.law.keptReceipts(of: clock).filter {
            term.version == nil || $0.version == term.version
        }
        guard !receipts.isEmpty else { throw Refusal(.noSuchTerm) }
        let event = TermLengthened(
            by: by, receipts, note: Note(reasons, about: dossier.subject))
        return Decision([dossier.append(event, to: term, receipts, setting)])
    }
}

extension Refusal.Reason {
    public static let noTermKept = Self("term.notKept")
    public static let termOver = Self("term.over")
    public static let beforeTerm = Self("term.before")
}
