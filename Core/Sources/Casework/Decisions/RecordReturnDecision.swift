public import Kernel
public import Law

/// Records a return decision and sets the departure period that goes with it.
///
/// RET-02, RET-04, RET-05: four weeks as a rule (Vw 62(1)), shorter or none with a ground of
/// Vw 62(2), longer by Vw 62(4). The decision is a fact and is recorded while a blocker stands;
/// the period then does not run until the blocker has ended (see ``RunningPeriod``), and not
/// before the decision was served.
public struct RecordReturnDecision: Act {
    public static let name = "decisions.recordReturnDecision"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-13", "SAF-19", "SAF-23", "SAF-24", "SAF-31"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let by: ReturnDecisionTaken.Authority
    public let destination: CountryCode
    public let takenOn: LocalDate
    public let length: DeparturePeriod.Length
    /// How it reached the person; nil while it did not.
    public let served: Service?
    public let reasons: String?

    public init(
        _ target: Target, by authority: ReturnDecisionTaken.Authority, destination: CountryCode,
        takenOn: LocalDate, length: DeparturePeriod.Length, served: Service?,
        reasons: String? = nil
    ) {
        (self.target, by, self.destination) = (target, authority, destination)
        (self.takenOn, self.length) = (takenOn, length)
        (self.served, self.reasons) = (served, reasons)
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
        if let served {
            guard served.onDay >= takenOn else { throw Refusal(.beforeDecision) }
            guard served.onDay <= setting.today else { throw Refusal(.inTheFuture) }
        }
        try mayDecide(dossier, episode, setting)
        let receipt = try setting.law.departurePeriod(decidedOn: takenOn, length: length)
        let taken = ReturnDecisionTaken(
            by: by, destination: destination, note: Note(reasons, about: dossier.subject))
        let set = Append(DeparturePeriodSet(receipt), to: dossier.caseID, onDay: takenOn)
        let reached =
            try served.map { service throws(Refusal) in
                try dossier.serve(service, takenOn: takenOn, length: length, setting.law)
            } ?? [set]
        return Decision([Append(taken, to: dossier.caseID, onDay: takenOn)] + reached)
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

extension Dossier {
    /// The decision reached the person: the period runs from that day.
    func serve(
        _ service: Service, takenOn: LocalDate, length: DeparturePeriod.Length, _ law: Corpus
    ) throws(Refusal) -> [Append] {
        let receipt = try law.departurePeriod(
            decidedOn: takenOn, length: length, runsFrom: service.onDay)
        return [
            Append(DecisionServed(service), to: caseID, onDay: service.onDay),
            Append(DeparturePeriodSet(receipt), to: caseID, onDay: service.onDay),
        ]
    }
}
