public import Kernel
import Law

/// Records that a person left our view, on evidence. It proves nothing about absconding
/// (SAF-27), and nothing about where the person is.
public struct RecordLeftOurView: Act {
    public static let name = "departure.recordLeftOurView"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-23", "SAF-27"]
    public static let permission = Permission(.write, on: .departure)

    public let target: Target
    public let evidence: [OutOfViewEvidence]
    public let onDay: LocalDate

    public init(_ target: Target, evidence: [OutOfViewEvidence], on day: LocalDate) {
        (self.target, self.evidence, onDay) = (target, evidence, day)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        try dossier.mayEnd(on: onDay, in: setting)
        guard !evidence.isEmpty || !setting.law.upholds(.outOfViewOnEvidence) else {
            throw Refusal(.noEvidence)
        }
        return dossier.close(LeftOurView(evidence: evidence), on: onDay, in: setting)
    }
}

extension Refusal.Reason {
    public static let noEvidence = Self("departure.noEvidence")
}
