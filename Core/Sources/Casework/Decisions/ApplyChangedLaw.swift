public import Kernel
import Law

/// Decides in one case that a law that changed to the person's detriment holds for their departure
/// period too. Without it the day that was stored stays (SAF-31).
///
/// A law that changed in their favour needs no decision: it binds at once.
public struct ApplyChangedLaw: Act {
    public static let name = "decisions.applyChangedLaw"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-23", "SAF-31"]
    public static let permission = Permission(.decide, on: .detention)

    public let target: Target
    /// Why, in words (Awb 3:46).
    public let reasons: String

    public init(_ target: Target, reasons: String) {
        (self.target, self.reasons) = (target, reasons)
    }

    public var targets: [Target] { [target] }

    // Who may take a return decision may cut its period (VV 6.4(1)).
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard Rights.of(setting.access.role, on: .detention).contains(.decide) else {
            throw Refusal(.noRight)
        }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.acceptedEpisode()
        guard let facts = dossier.periodFacts(of: episode) else { throw Refusal(.noDecision) }
        guard !reasons.isEmpty else { throw Refusal(.noReason) }
        guard facts.receipt.corpus != setting.law.version, let anew = facts.anew(by: setting.law),
            anew.lastDay < facts.receipt.lastDay
        else { throw Refusal(.lawNotStricter) }
        // Time that has run out already is not cut any more.
        guard facts.receipt.lastDay >= setting.today else { throw Refusal(.periodOver) }
        let event = ChangedLawApplied(anew, note: Note(reasons, about: dossier.subject))
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

extension Refusal.Reason {
    /// The law in use gives this period the same day or a later one: there is nothing to decide.
    public static let lawNotStricter = Self("period.lawNotStricter")
    public static let periodOver = Self("period.over")
}
