import Kernel

extension Receipt.Step {
    /// The step in one sentence, in words that a person without training can follow.
    public func words(_ language: LegalLanguage) -> String {
        language == .nl ? dutch : english
    }

    private var dutch: String {
        switch what {
        case .goesBefore(let other):
            "Regel \(rule) gaat voor regel \(other)."
        case .counts(let term, let counting, let isWorking):
            counting.dutch(isWorking ? "\(term.count) werkdagen" : term.words(.nl), from)
        case .adds(let term):
            "Er komt \(term.words(.nl)) bij (regel \(rule)): tot en met \(to.words(.nl))."
        case .sets(let term):
            "De hele termijn wordt \(term.words(.nl)) (regel \(rule)): tot en met \(to.words(.nl))."
        case .atLeast(let term, let day):
            "De termijn loopt tot \(term.words(.nl)) na \(day.words(.nl)) (regel \(rule)): "
                + "tot en met \(to.words(.nl))."
        case .takesOff(let days):
            "Eerdere perioden tellen mee, samen \(Term.days(days).words(.nl)): de termijn eindigt "
                + "op \(to.words(.nl))."
        case .pauses(let period):
            "\(period.words(.nl)) liep de termijn niet. De rest loopt daarna door, tot en met "
                + "\(to.words(.nl))."
        case .restarts(let period):
            "\(period.words(.nl)) liep de termijn niet. Daarna begint hij opnieuw: tot en met "
                + "\(to.words(.nl))."
        case .ignores(let period):
            "\(period.words(.nl)): dit verandert niets aan deze termijn."
        case .moves(let reason):
            "\(from.words(.nl)) is \(reason.words(.nl)): de termijn loopt een dag door."
        case .lacksWorkingDays:
            "Er moeten ten minste twee werkdagen in de termijn liggen: een dag langer."
        }
    }

    private var english: String {
        switch what {
        case .goesBefore(let other):
            "Rule \(rule) goes before rule \(other)."
        case .counts(let term, let counting, let isWorking):
            counting.english(isWorking ? "\(term.count) working days" : term.words(.en), from)
        case .adds(let term):
            "\(term.words(.en)) are added (rule \(rule)): up to and including \(to.words(.en))."
        case .sets(let term):
            "The whole term becomes \(term.words(.en)) (rule \(rule)): up to and including "
                + "\(to.words(.en))."
        case .atLeast(let term, let day):
            "The term runs until \(term.words(.en)) after \(day.words(.en)) (rule \(rule)): up to "
                + "and including \(to.words(.en))."
        case .takesOff(let days):
            "Earlier periods count, \(Term.days(days).words(.en)) in all: the term ends on "
                + "\(to.words(.en))."
        case .pauses(let period):
            "\(period.words(.en)) the term did not run. The rest runs afterwards, up to and "
                + "including \(to.words(.en))."
        case .restarts(let period):
            "\(period.words(.en)) the term did not run. It then starts again: up to and including "
                + "\(to.words(.en))."
        case .ignores(let period):
            "\(period.words(.en)): this changes nothing about this term."
        case .moves(let reason):
            "\(from.words(.en)) is \(reason.words(.en)): the term runs on for a day."
        case .lacksWorkingDays:
            "There must be at least two working days in the term: a day longer."
        }
    }
}

extension TermRule.Counting {
    fileprivate func dutch(_ term: String, _ day: LocalDate) -> String {
        switch self {
        case .after: "De termijn is \(term), geteld na \(day.words(.nl))."
        case .from: "De termijn is \(term), met \(day.words(.nl)) als eerste dag."
        case .before: "De termijn is \(term), teruggeteld vanaf \(day.words(.nl))."
        }
    }

    fileprivate func english(_ term: String, _ day: LocalDate) -> String {
        switch self {
        case .after: "The term is \(term), counted after \(day.words(.en))."
        case .from: "The term is \(term), with \(day.words(.en)) as its first day."
        case .before: "The term is \(term), counted back from \(day.words(.en))."
        }
    }
}

extension ClosedRange<LocalDate> {
    fileprivate func words(_ language: LegalLanguage) -> String {
        switch language {
        case .nl: "Van \(lowerBound.words(.nl)) tot en met \(upperBound.words(.nl))"
        case .en: "From \(lowerBound.words(.en)) up to and including \(upperBound.words(.en))"
        }
    }
}
