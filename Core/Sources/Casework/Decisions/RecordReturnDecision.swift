public import Kernel
public import Law

/// Records a return decision and sets the departure period that goes with it.
///
/// RET-02, RET-04, RET-05: four weeks as a rule (Vw 62(1)), shorter or none with a ground of
/// Vw 62(2), longer by Vw 62(4). The decision is a fact and is recorded while a blocker stands;
/// the period then does not run until the blocker has ended (see ``RunningPeriod``).
public struct RecordReturnDecision: Act {
    public static let name = "decisions.recordReturnDecision"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-13", "SAF-19", "SAF-23", "SAF-31"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let by: ReturnDecisionTaken.Authority
    public let destination: CountryCode
    public let takenOn: LocalDate
    public let length: DeparturePeriod.Length
    public let reasons: String?

    public init(
        _ target: Target, by authority: ReturnDecisionTaken.Authority, destination: CountryCode,
        takenOn: LocalDate, length: DeparturePeriod.Length, reasons: String? = nil
    ) {
        (self.target, by, self.destination) = (target, authority, destination)
        (self.takenOn, self.length, self.reasons) = (takenOn, length, reasons)
    }

    public var targets: [Target] { [target] }

    // A decision of our own takes the mandate to decide (VV 6.4(1)); one of a partner is recorded.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        let role = setting.access.role
        if by == .dtv {
            guard Rights.of(role, on: .detention).contains(.decide) else {
                throw Refusal(.noRight)
            }
        } else {
            try mayWrite(on: snapshot, in: setting)
        }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.acceptedEpisode()
        guard takenOn <= setting.today else { throw Refusal(.inTheFuture) }
        guard episode.departure == nil else { throw Refusal(.alreadyPlanned) }
        try mayDecide(dossier, episode, setting)
        let receipt = try setting.law.departurePeriod(decidedOn: takenOn, length: length)
        let taken = ReturnDecisionTaken(
            by: by, destination: destination, note: Note(reasons, about: dossier.subject))
        return Decision([
            Append(taken, to: dossier.caseID, onDay: takenOn),
            Append(DeparturePeriodSet(receipt), to: dossier.caseID, onDay: takenOn),
        ])
    }

    // A decision of our own asks first whether there may be one: not under temporary protection
    // (Dir. 2001/55, SUS-15), not for a child alone without verified reception (CJEU C-441/19 TQ,
    // SUS-17). Of a partner's decision we record that it was taken.
    private func mayDecide(
        _ dossier: Dossier, _ episode: Episode, _ setting: Setting
    ) throws(Refusal) {
        guard by == .dtv else { return }
        let facts = dossier.facts(for: episode, to: destination)
        let bars = setting.law.barriers(to: .departurePeriod, given: facts, on: takenOn).filter {
            [Blocker.temporaryProtection.rawValue, Gate.adequateReception.rawValue]
                .contains($0.rule)
        }
        guard bars.isEmpty else { throw Refusal(.unlawful, citing: bars) }
    }
}
