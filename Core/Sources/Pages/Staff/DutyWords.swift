import Casework
public import Kernel
public import Law

/// What an alarm to the duty desk says.
public enum DutyWords {
    /// The heading of a message of this kind.
    public static func title(_ kind: String, _ say: Language) -> String {
        switch kind {
        case "departure.cancelled": say(.departureCancelledNotice)
        case "departure.againstTheLaw": say(.againstTheLawNotice)
        case "blocker.unmatched": say(.unmatchedNotice)
        case "presentation.calledOff": say(.presentationCalledOffNotice)
        case "term.lapsed": say(.termLapsedNotice)
        case "request.stopped": say(.requestStoppedNotice)
        default: kind
        }
    }

    /// The rules behind it by their names, and the number of people whom it bars.
    public static func text(
        _ content: Fields, _ say: Language, law: Corpus, on day: LocalDate
    ) -> String {
        let rules = (try? content.texts("rules")) ?? []
        let blocker = (try? content.text("blocker")).map { [$0] } ?? []
        let names = (rules + blocker).map { rule in
            law.text(of: rule, on: day)?.words(say.legal).name
                ?? ForcedCondition(rawValue: rule).map { say($0.name) } ?? rule
        }
        var parts = names.isEmpty ? [] : [say.list(names) + "."]
        if let matches = try? content.number("matches") {
            parts.append(say.plain(.dutyMatches(people: matches)))
        }
        return parts.joined(separator: " ")
    }
}
