public import Kernel

/// What must hold together for a forced departure, beside what the law asks (DT&V, "four
/// conditions"): that the person is removable is asked of the law; that they are in detention is
/// evidence that they can be reached and never a condition of ours.
public enum ForcedCondition: String, CaseIterable, Sendable {
    /// Somebody saw in the last days that the person can be reached. Dutch: beschikbaar.
    case available = "VW-2"
    /// A travel document that is valid on that day for that country. Dutch: geldig reisdocument.
    case travelDocument = "VW-4"

    /// How long evidence that somebody can be reached holds; assumed, in days.
    public static let daysReachable = 14

    var citation: Citation {
        Citation(
            rule: rawValue, article: "DT&V, vier voorwaarden", state: "missing",
            isVerified: false)
    }
}

extension Dossier {
    /// The conditions that do not hold for this departure.
    func unmetConditions(
        for planned: PlannedDeparture, in episode: Episode, _ setting: Setting
    ) -> [Citation] {
        var unmet: [ForcedCondition] = []
        if !isReachable(in: episode, on: setting.today) { unmet.append(.available) }
        if lacksDocument(for: planned) { unmet.append(.travelDocument) }
        return unmet.map(\.citation)
    }

    /// Whether no document of the person opens that country on that day.
    func lacksDocument(for planned: PlannedDeparture) -> Bool {
        person.travelDocument(validOn: planned.leavesAt.day, for: planned.destination) == nil
    }

    /// Whether somebody saw in the last fourteen days that the person can be reached.
    public func isReachable(in episode: Episode, on day: LocalDate) -> Bool {
        let seen = [episode.availability?.onDay, episode.interviews.last].compactMap { $0 }.max()
        guard let seen else { return false }
        return seen.adding(days: ForcedCondition.daysReachable) >= day
    }
}

extension Refusal.Reason {
    /// The law allows it, but a condition of a forced departure does not hold.
    public static let notReady = Self("departure.notReady")
}
