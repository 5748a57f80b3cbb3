public import Kernel

/// The episode ends without a departure: a permit, a new procedure, another authority.
public struct CloseCaseOtherwise: Act {
    public static let name = "intake.closeOtherwise"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let reason: ClosedOtherwise.Reason
    public let onDay: LocalDate

    public init(_ target: Target, _ reason: ClosedOtherwise.Reason, on day: LocalDate) {
        (self.target, self.reason, onDay) = (target, reason, day)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        try dossier.mayEnd(on: onDay, in: setting)
        return dossier.close(ClosedOtherwise(reason), on: onDay, in: setting)
    }
}

extension Dossier {
    /// An episode ends not before it began and not after today.
    func mayEnd(on day: LocalDate, in setting: Setting) throws(Refusal) {
        let episode = try openEpisode()
        guard day >= episode.beganOn else { throw Refusal(.beforeEpisode) }
        guard day <= setting.today else { throw Refusal(.inTheFuture) }
    }
}

extension Refusal.Reason {
    public static let beforeEpisode = Self("day.beforeEpisode")
    public static let inTheFuture = Self("day.inTheFuture")
    public static let inThePast = Self("day.inThePast")
}
