import Kernel
public import Law

extension TermRule.Counting: Worded {
    public var text: Text {
        switch self {
        case .after: .ruleCountingAfter
        case .from: .ruleCountingFrom
        case .before: .ruleCountingBefore
        }
    }
}

extension TermRule.Protected: Worded {
    public var text: Text {
        switch self {
        case .person: .ruleForPerson
        case .authority: .ruleForAuthority
        case .both: .ruleForBoth
        }
    }
}

extension TermRule.Bound: Worded {
    public var text: Text {
        switch self {
        case .person: .ruleForPerson
        case .authority: .ruleBoundAuthority
        }
    }
}

extension TermRule.Suspension: Worded {
    public var text: Text {
        switch self {
        case .pauses: .ruleSuspensionPauses
        case .restarts: .ruleSuspensionRestarts
        case .none: .ruleSuspensionNone
        }
    }
}

extension TermCalendar.Regime: Worded {
    public var text: Text {
        switch self {
        case .generalTerms: .ruleCalendarGeneralTerms
        case .dublin: .ruleCalendarDublin
        case .pact: .ruleCalendarPact
        case .union: .ruleCalendarUnion
        case .liberty: .ruleCalendarLiberty
        case .plain: .ruleCalendarPlain
        }
    }
}

extension RuleVersion {
    /// How long, in words: a term, what an extension gives, how long a check counts; nil for none.
    func length(_ say: Language) -> String? {
        switch content {
        case .blocker: nil
        case .gate(let gate): gate.life(say)
        case .provision(let provision):
            provision.term?.words(say) ?? provision.lengthens?.words(say)
        }
    }
}

extension GateRule {
    /// How long a signature is good.
    func life(_ say: Language) -> String? {
        shelfLife.map {
            isInWorkingDays ? say.plain(.ruleWorkingDays(count: $0.count)) : $0.words(say.legal)
        }
    }
}

extension TermRule {
    fileprivate func words(_ say: Language) -> String {
        guard isChosen else { return words(longest, say) }
        return say.plain(
            .ruleTermBetween(shortest: words(shortest, say), longest: words(longest, say)))
    }

    private func words(_ term: Term, _ say: Language) -> String {
        isInWorkingDays
            ? say.plain(.ruleWorkingDays(count: term.count)) : term.words(say.legal)
    }
}

extension Extension {
    fileprivate func words(_ say: Language) -> String {
        let length = term.words(say.legal)
        return switch effect {
        case .adds: say.plain(.ruleAdds(term: length))
        case .sets where isFromOwnEvent: say.plain(.ruleSetsAnew(term: length))
        case .sets: say.plain(.ruleSets(term: length))
        case .atLeast: say.plain(.ruleAtLeast(term: length))
        }
    }
}
