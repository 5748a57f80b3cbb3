public import Kernel

/// The intake office accepts the file; casework may begin.
public struct AcceptHandover: Act {
    public static let name = "intake.accept"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .identity)

    public let target: Target
    public init(_ target: Target) { self.target = target }
    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard try dossier.openEpisode().intake == .received else {
            throw Refusal(.alreadyAccepted)
        }
        return Decision([Append(HandoverAccepted(), to: dossier.caseID, onDay: setting.today)])
    }
}

/// The intake office sends the file back with reasons; the episode ends.
public struct SendBackHandover: Act {
    public static let name = "intake.sendBack"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .identity)

    public let target: Target
    /// At least one.
    public let reasons: [HandoverSentBack.Reason]
    public let note: String?

    /// - Precondition: `reasons` is not empty.
    public init(_ target: Target, reasons: [HandoverSentBack.Reason], note: String?) {
        precondition(!reasons.isEmpty, "a file is sent back for a reason")
        (self.target, self.reasons, self.note) = (target, reasons, note)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard try dossier.openEpisode().intake == .received else {
            throw Refusal(.alreadyAccepted)
        }
        let event = HandoverSentBack(
            reasons: reasons, note: Note(note, about: dossier.subject))
        return dossier.close(event, on: setting.today, in: setting)
    }
}

extension Dossier {
    /// Ends the episode: its claim, seats and rooms are released, its checks and its planned
    /// interviews called off.
    func close(_ event: any Event, on day: LocalDate, in setting: Setting) -> Decision {
        let episode = returnCase.open
        let end = Append(
            event, to: caseID, onDay: day, releases: [.openEpisode(of: personID)],
            clears: episode?.departure.map { checks(for: $0, setting) } ?? [])
        let seats = [episode?.departure?.seat, episode?.independentDeparture?.seat]
        let talks = (episode?.plannedInterviews ?? []).map {
            callOff($0, .caseEnds, on: setting.today)
        }
        // What was planned is called off first: after the end nothing happens in an episode.
        return Decision(talks + [end] + seats.compactMap { $0?.released(on: setting.today) })
    }
}
