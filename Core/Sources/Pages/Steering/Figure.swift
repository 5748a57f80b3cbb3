public import Kernel

/// A figure as it is shown. A count that could point to a person is never written out.
public enum Figure: Sendable {
    case count(Int)
    /// More than none and fewer than this.
    case fewerThan(Int)
    case share(Share)
    case days(Int)
    /// Nothing was counted yet.
    case none

    /// As it is shown, in words.
    public func text(_ say: Language) -> String { words(say) }

    var share: Share? {
        if case .share(let share) = self { return share }
        return nil
    }

    func words(_ say: Language) -> String {
        switch self {
        case .count(let count): say.number(count)
        case .fewerThan(let limit): "<\(limit)"
        case .share(let share): say.percent(share)
        case .days(let days): "\(say.number(days)) \(say(.days))"
        case .none: say(.noFigureYet)
        }
    }
}

/// What the annual plan asks of an indicator.
public enum Norm: Sendable {
    case atLeast(Share)
    case atMost(Share)
    /// Better than in a year of comparison.
    case relative(String)
    case none

    func words(_ say: Language) -> String {
        switch self {
        case .atLeast(let share): "\(say(.normAtLeast)) \(say.short(share))"
        case .atMost(let share): "\(say(.normAtMost)) \(say.short(share))"
        case .relative(let words): words
        case .none: say(.noNorm)
        }
    }

    var limit: Share? {
        switch self {
        case .atLeast(let share), .atMost(let share): share
        case .relative, .none: nil
        }
    }

    /// Whether a result meets the norm; nil when there is nothing to compare.
    func isMet(by result: Share?) -> Bool? {
        guard let result else { return nil }
        return switch self {
        case .atLeast(let share): result >= share
        case .atMost(let share): result <= share
        case .relative, .none: nil
        }
    }

    /// The verdict in a word.
    func verdict(on result: Figure) -> (Text, Tag.Tone) {
        if case .none = result { return (.noFigureYet, .neutral) }
        return switch isMet(by: result.share) {
        case true?: (.onCourse, .ok)
        case false?: (.notMet, .bad)
        case nil: (.followed, .neutral)
        }
    }
}
