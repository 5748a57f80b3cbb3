import Kernel
import Law

extension ReturnCase {
    /// What a term asks of people: to decide which text holds, to confirm that it lapsed.
    var termDuties: [Duty] {
        terms.compactMap { term in
            if case .lapsed(let last, nil) = term.ending {
                let since = last.adding(days: 1)
                return Duty(
                    .confirmLapse, of: term.rule.rawValue, since: since,
                    due: Norm.confirmLapse.due(since: since))
            }
            guard term.isInDoubt else { return nil }
            return Duty(
                .settleTerm, of: term.rule.rawValue, since: term.clock.start,
                due: Norm.settleTerm.due(since: term.clock.start))
        }
    }
}

extension Norm {
    /// From a lapse by law to the word of a person.
    public static let confirmLapse = Self("term.confirmLapse", days: 1, source: .assumed)
    /// From the start of a term between two acts to the decision which holds.
    public static let settleTerm = Self("term.settle", days: 14, source: .assumed)
}
