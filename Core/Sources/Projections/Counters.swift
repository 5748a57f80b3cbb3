import Casework
public import Kernel
import Steering

/// Counts the ends of episodes for every indicator of the plan, as they come in.
///
/// An ended episode stays counted when the case is reopened: the person did leave our view, or
/// did leave, on that day. The new episode counts by itself when it ends.
public enum Counters: Counting {
    public static func tallies(
        from before: (any Folded)?, to after: any Folded, recordedOn: LocalDate
    ) -> [Tally] {
        guard let after = after as? ReturnCase else { return [] }
        let known = (before as? ReturnCase)?.closures.count ?? 0
        return after.closures.dropFirst(known).flatMap { closure in
            Indicator.all.flatMap { $0.contributions(of: closure) }
                .map { $0.tally(recordedOn: recordedOn) }
        }
    }
}

extension ReturnCase {
    /// The ends that count: a file that was sent back, or taken over by mistake, was never ours.
    var closures: [Closure] {
        episodes.compactMap { episode in
            guard let ending = episode.ending, let manner = Closure.Manner(ending.kind) else {
                return nil
            }
            return Closure(
                manner, closedOn: ending.onDay,
                isCriminalChain: episode.caseType == .criminalChain, source: episode.source)
        }
    }
}

extension Closure.Manner {
    init?(_ kind: Ending.Kind) {
        switch kind {
        case .sentBack, .withdrawn: return nil
        case .departed(.independent): self = .independent
        case .departed(.forced): self = .forced
        case .departed(.transfer): self = .transfer
        case .leftOurView: self = .withoutSupervision
        case .other: self = .other
        }
    }
}
