public import Kernel

/// Takes over a running case from an earlier system, as that system had it.
///
/// What the row leaves open stays unknown, and unknown bars what burdens. The same row never comes
/// in twice: its id in the earlier system is claimed.
public struct ImportCase: Act {
    public static let name = "import.case"
    public static let polarity = Polarity.neutral
    /// Nothing is made up where the earlier system is silent (SAF-03, SAF-04 of unknown facts); a
    /// correction is another fact.
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.write, on: .identity)

    /// The facts of the case; the same rules hold as for a handover.
    public let handover: ReceiveHandover
    public let source: LegacySource
    public let externalID: String
    /// By the name of the field, for facts that came from another system than the rest.
    public let otherSources: [String: LegacySource]

    public init(
        _ handover: ReceiveHandover, from source: LegacySource, as externalID: String,
        otherSources: [String: LegacySource] = [:]
    ) {
        (self.handover, self.source, self.externalID) = (handover, source, externalID)
        self.otherSources = otherSources
    }

    public var targets: [Target] { handover.targets }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.permitImport()
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        var decision = try handover.decide(on: snapshot, in: setting)
        guard let opened = decision.appends.last, let handed = opened.event as? HandedOver else {
            preconditionFailure("a handover ends with its own event")
        }
        let origin = ImportOrigin(
            source, externalID: externalID, otherSources: otherSources)
        decision.appends += [
            Append(
                CaseImported(origin, about: SubjectID(handed.person)), to: opened.stream,
                onDay: setting.today, takes: [origin.claim].compactMap { $0 }),
            Append(HandoverAccepted(), to: opened.stream, onDay: setting.today),
        ]
        return decision
    }
}

/// Takes an import back: the tombstone of a row that should not have come in.
///
/// The case ends without counting anywhere, and the row may come in again, mended. Nothing that was
/// recorded is removed.
public struct WithdrawImport: Act {
    public static let name = "import.withdraw"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.write, on: .identity)

    public let target: Target
    public let reason: ImportWithdrawn.Reason

    public init(_ target: Target, _ reason: ImportWithdrawn.Reason) {
        (self.target, self.reason) = (target, reason)
    }

    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.permitImport()
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let origin = try dossier.openEpisode().origin else { throw Refusal(.notImported) }
        var decision = dossier.close(ImportWithdrawn(reason), on: setting.today, in: setting)
        decision.appends[0].releases += [origin.claim].compactMap { $0 }
        return decision
    }
}

extension Setting {
    /// Taking cases over is work of the intake office, who answers for what comes in.
    fileprivate func permitImport() throws(Refusal) {
        guard access.role == .intakeOfficer else { throw Refusal(.noRight) }
    }
}

extension Refusal.Reason {
    /// The case was not taken over from an earlier system.
    public static let notImported = Self("import.notImported")
}
