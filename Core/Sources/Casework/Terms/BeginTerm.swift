public import Kernel
import Law

/// Records that a term of the law began: the responsible State accepted, somebody left with an
/// entry ban. Its end is computed and proved, and the robot watches it.
public struct BeginTerm: Act {
    public static let name = "terms.begin"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-31"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let rule: KeptTerm.Rule
    /// The day of the event itself; the rule says whether it counts.
    public let start: LocalDate

    public init(_ target: Target, _ rule: KeptTerm.Rule, from start: LocalDate) {
        (self.target, self.rule, self.start) = (target, rule, start)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard start <= setting.today else { throw Refusal(.inTheFuture) }
        if let standing = dossier.returnCase.term(rule), standing.ending == nil {
            guard standing.clock.start != start else { return Decision() }
            throw Refusal(.termRuns)
        }
        var clock = Clock(rule.rawValue, from: start)
        if rule == .transfer {
            // By that day the old act or the new one holds: without it the end cannot be known.
            guard let days = dossier.returnCase.application else {
                throw Refusal(.registrationUnknown)
            }
            guard days.registered <= start else { throw Refusal(.beforeRegistration) }
            (clock.registered, clock.lodged) = (days.registered, days.lodged)
        }
        let receipts = try setting.law.keptReceipts(of: clock)
        let term = KeptTerm(rule, receipts)
        return Decision([
            Append(
                TermBegun(receipts), to: dossier.caseID, onDay: start,
                sets: [term.alarm(on: dossier.caseID)])
        ])
    }
}

extension Refusal.Reason {
    /// One of this kind runs already.
    public static let termRuns = Self("term.runs")
    /// Nobody recorded when the application was registered.
    public static let registrationUnknown = Self("application.registrationUnknown")
    public static let beforeRegistration = Self("application.notYetRegistered")
}
