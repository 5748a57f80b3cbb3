public import Kernel

/// A first privacy officer asks to erase a person's data (GDPR art. 17).
public struct ProposeErasure: Act {
    public static let name = "erasure.propose"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.read, on: .accessLog)

    public let target: Target
    public init(_ target: Target) { self.target = target }
    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .privacyOfficer else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard !dossier.person.isErased else { return Decision() }
        guard dossier.returnCase.open == nil else { throw Refusal(.caseOpen) }
        guard dossier.person.linked.isEmpty else { throw Refusal(.stillLinked) }
        return Decision([
            Append(ErasureProposed(), to: dossier.personID, onDay: setting.today)
        ])
    }
}

/// A second privacy officer confirms; the key is destroyed with the commit.
///
/// A person with a running case is not erased: the running procedure needs the file
/// (GDPR art. 17(3)(b); retention periods are unknown, see ARC-01). Nor is one whose file is linked
/// to another: what is known through the link would be gone with the key.
public struct ConfirmErasure: Act {
    public static let name = "erasure.confirm"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.read, on: .accessLog)

    public let target: Target
    public init(_ target: Target) { self.target = target }
    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .privacyOfficer else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard !dossier.person.isErased else { return Decision() }
        guard dossier.returnCase.open == nil else { throw Refusal(.caseOpen) }
        guard dossier.person.linked.isEmpty else { throw Refusal(.stillLinked) }
        guard let first = dossier.person.erasureProposedBy else { throw Refusal(.notProposed) }
        guard first != setting.access.actor else { throw Refusal(.samePerson) }
        let event = PersonErased(requestedBy: first, confirmedBy: setting.access.actor)
        return Decision([
            Append(
                event, to: dossier.personID, onDay: setting.today,
                releases: dossier.person.identity.map { [.vNumber($0.vNumber)] } ?? [])
        ])
    }
}

extension Refusal.Reason {
    public static let notProposed = Self("erasure.notProposed")
}
