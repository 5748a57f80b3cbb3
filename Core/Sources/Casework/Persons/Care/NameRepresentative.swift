public import Kernel

/// Records that somebody acts for the person: a lawyer, a guardian, somebody they trust.
public struct NameRepresentative: Act {
    public static let name = "persons.nameRepresentative"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-13"]
    public static let permission = Permission(.write, on: .identity)

    public let target: Target
    public let role: Representative.Role
    public let contact: Representative.Contact
    public let since: LocalDate
    /// The last day; nil for a mandate without an end.
    public let until: LocalDate?

    public init(
        _ target: Target, _ role: Representative.Role, _ contact: Representative.Contact,
        from since: LocalDate, until: LocalDate? = nil
    ) {
        (self.target, self.role, self.contact) = (target, role, contact)
        (self.since, self.until) = (since, until)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard !dossier.person.isErased else { throw Refusal(.erased) }
        guard !contact.name.isEmpty else { throw Refusal(.nothingStated) }
        guard since <= setting.today else { throw Refusal(.inTheFuture) }
        guard until.map({ since <= $0 }) ?? true else { throw Refusal(.mandateReversed) }
        let isKnown = dossier.person.representatives.contains {
            $0.ended == nil && $0.role == role && $0.contact == contact && $0.until == until
        }
        guard !isKnown else { return Decision() }
        let event = RepresentativeNamed(
            setting.fresh.id(0), role, contact, of: dossier.subject, until: until)
        return Decision([Append(event, to: dossier.personID, onDay: since)])
    }
}

/// Records that a mandate ended before its last day.
public struct EndMandate: Act {
    public static let name = "persons.endMandate"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .identity)

    public let target: Target
    public let representative: RepresentativeID
    public let reason: MandateEnded.Reason
    public let endedOn: LocalDate

    public init(
        _ target: Target, _ representative: RepresentativeID, _ reason: MandateEnded.Reason,
        on endedOn: LocalDate
    ) {
        (self.target, self.representative) = (target, representative)
        (self.reason, self.endedOn) = (reason, endedOn)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let known = dossier.person.representatives
        guard let named = known.first(where: { $0.id == representative }) else {
            throw Refusal(.unknownRepresentative)
        }
        guard named.ended == nil else { return Decision() }
        guard endedOn <= setting.today else { throw Refusal(.inTheFuture) }
        guard endedOn >= named.since else { throw Refusal(.beforeMandate) }
        return Decision([
            Append(
                MandateEnded(representative, reason), to: dossier.personID, onDay: endedOn)
        ])
    }
}

extension Refusal.Reason {
    /// Its last day lies before its first.
    public static let mandateReversed = Self("mandate.reversed")
    public static let unknownRepresentative = Self("mandate.unknown")
    public static let beforeMandate = Self("mandate.before")
}
