import Kernel
import Law
import Pages

/// What lengthened a term, as its fields give it: the rule, and the day of its own event.
struct AskedLengthening {
    let names: (rule: String, day: String)
    let rule: String?
    let day: LocalDate?

    var lengthening: Clock.Lengthening? { rule.map { Clock.Lengthening($0, on: day) } }
}

extension AskedFilters {
    /// One field for a rule that one other lengthens, two where several do. A rule without such
    /// others has none, unless the address names what it is lengthened by: then that is a problem.
    mutating func lengthenings(
        of rule: String?, _ law: Corpus, _ say: Language
    ) -> [AskedLengthening] {
        let rules = rule.map(law.rules(lengthening:)) ?? []
        let countsDay = rules.contains(where: law.countsOwnEvent)
        let choices: [(code: String, String, String)] = rules.map {
            ($0, $0.named(law, say), $0)
        }
        var found: [AskedLengthening] = []
        if !rules.isEmpty || isGiven("verlenging") {
            found.append(
                lengthening(
                    ("verlenging", .lengthenedBy), ("verlengd", .lengthenedOn), choices,
                    countsDay: countsDay))
        }
        if rules.count > 1 || isGiven("verlenging2") {
            found.append(
                lengthening(
                    ("verlenging2", .lengthenedAlsoBy), ("verlengd2", .lengthenedAlsoOn), choices,
                    countsDay: countsDay))
        }
        return found
    }

    private mutating func lengthening(
        _ field: (name: String, label: Text), _ own: (name: String, label: Text),
        _ choices: [(code: String, String, String)], countsDay: Bool
    ) -> AskedLengthening {
        let rule = choose(field.name, field.label, any: .notLengthened, choices)
        let day = countsDay ? self.day(own.name, own.label) : nil
        return AskedLengthening(names: (field.name, own.name), rule: rule, day: day)
    }
}

extension [AskedLengthening] {
    /// What is named twice, and a day without what happened on it.
    func problems(_ say: Language) -> [Pages.Problem] {
        enumerated().compactMap { index, asked in
            guard let rule = asked.rule else {
                return asked.day.map { _ in Pages.Problem(asked.names.rule, .missing) }
            }
            guard prefix(index).contains(where: { $0.rule == rule }) else { return nil }
            return Pages.Problem(asked.names.rule, .other(say(.lengthenedTwice)))
        }
    }
}
