import Kernel
import Law

/// What one text of a rule says, label by label. What it says nothing of is left out.
struct RuleFacts {
    typealias Row = SummaryList.Row

    let entry: RuleEntry
    let version: RuleVersion
    let say: Language

    var rows: [Row] {
        let own: [Row] =
            switch version.content {
            case .blocker(let rule): blocker(rule)
            case .gate(let rule): gate(rule)
            case .provision(let provision): self.provision(provision)
            }
        return Self.common(version.rule, version.kind, entry.day, say)
            + [Row(say(.ruleHeld), HTML(text: version.held(say)))] + own + around
    }

    /// What every rule says, whether it binds or not.
    static func common(
        _ rule: Rule, _ kind: Text, _ day: LocalDate, _ say: Language
    ) -> [Row] {
        let isRead = rule.verification.holds(on: day)
        let article = Article(rule.article, Href(rule.url), isVerified: isRead)
        return [
            Row(say(.ruleKind), HTML(text: say(kind))),
            Row(say(.ruleArticle), article.html(say)),
            Row(say(.ruleStatus), HTML(text: say(rule.status.text))),
            Row(say(.ruleRead), rule.verification.reading(on: day, say)),
            Row(say(.ruleSelector), HTML(text: say(rule.selector.text))),
        ] + doubts([rule.verification.doubt(on: day)], say)
    }

    private static func doubts(_ doubts: [String?], _ say: Language) -> [Row] {
        let words = doubts.compactMap { $0 }
        return words.isEmpty ? [] : [Row(say(.ruleDoubts), listed(words.map(HTML.english)))]
    }

    private func blocker(_ rule: BlockerRule) -> [Row] {
        let roles = rule.closers.roles.map { say($0.text) }
        let closers = roles + rule.closers.partners.map(\.rawValue)
        let outcomes = Outcome.allCases.compactMap { outcome in
            rule.outcomes[outcome].map { ended(outcome, $0) }
        }
        let strength =
            rule.isAbsolute ? [Row(say(.ruleStrength), HTML(text: say(.ruleIsAbsolute)))] : []
        return strength + lift
            + [Row(say(.whoCanLiftIt), HTML(text: say.list(closers)))]
            + Self.list(say(.ruleOutcomes), outcomes)
    }

    private func ended(_ outcome: Outcome, _ effect: OutcomeEffect) -> HTML {
        switch effect {
        case .closes: "\(say(outcome.text)): \(say(.ruleOutcomeCloses))"
        case .becomes(let other):
            """
            \(say(outcome.text)): \(say(.ruleOutcomeBecomes)) \
            \(Link(other.rawValue, .rule(other.rawValue, on: entry.day)).html)
            """
        }
    }

    private func gate(_ rule: GateRule) -> [Row] {
        guard let life = rule.life(say) else { return lift }
        let words =
            rule.isShelfLifeAssumed ? say(.ruleShelfLifeAssumed(term: life)) : HTML(text: life)
        return lift + [Row(say(.ruleShelfLife), words)]
    }

    private var lift: [Row] {
        version.rule.words(say.legal).lift.map { [Row(say(.whatLiftsIt), HTML(text: $0))] } ?? []
    }

    private func provision(_ provision: Provision) -> [Row] {
        let all = provision.caseTypes == CaseType.allCases
        let cases = say.list(provision.caseTypes.map { say($0.text) })
        return (all ? [] : [Row(say(.ruleCaseTypes), HTML(text: cases))])
            + (version.length(say).map { [Row(say(.ruleTerm), HTML(text: $0))] } ?? [])
            + (provision.term.map(term) ?? [])
    }

    private func term(_ term: TermRule) -> [Row] {
        [
            Row(say(.ruleCounting), HTML(text: say(term.counting.text))),
            Row(say(.ruleCalendar), HTML(text: say(term.calendar.text))),
            Row(say(.ruleProtects), HTML(text: say(term.protects.text))),
            Row(say(.ruleBinds), HTML(text: say(term.binds.text))),
            Row(say(.ruleSuspension), HTML(text: say(term.suspension.text))),
        ] + Self.doubts([term.calendarDoubt, term.suspensionDoubt], say)
    }

    /// The events and the other rules around it.
    private var around: [Row] {
        Self.list(say(.ruleStarts), entry.starts.map(event))
            + Self.list(say(.ruleStops), entry.stops.map(event))
            + Self.list(say(.ruleSuspendedBy), entry.suspenders.map(suspender))
            + Self.list(say(.ruleExtendedBy), entry.extenders.map(link))
            + Self.list(say(.ruleExtends), entry.extended.map(link))
            + Self.list(say(.ruleOverrides), entry.overridden.map { [link($0)] } ?? [])
            + Self.list(say(.ruleOverriddenBy), entry.overriders.map(link))
    }

    private func event(_ event: LegalEvent) -> HTML { HTML(text: event.words(say.legal)) }
    private func link(_ text: RuleText) -> HTML { RuleLink(text, on: entry.day, say).html }

    private func suspender(_ suspender: RuleEntry.Suspender) -> HTML {
        switch suspender {
        case .event(let event): self.event(event)
        case .rule(let text): link(text)
        }
    }

    private static func list(_ label: String, _ items: [HTML]) -> [Row] {
        items.isEmpty ? [] : [Row(label, listed(items))]
    }

    private static func listed(_ items: [HTML]) -> HTML {
        guard items.count > 1 else { return "\(items)" }
        return "<ul>\(items.map { "<li>\($0)</li>" as HTML })</ul>"
    }
}

extension Verification {
    /// The text of that day in which somebody read it.
    fileprivate func reading(on day: LocalDate, _ say: Language) -> HTML {
        guard case .readInText(let source, _) = self, holds(on: day) else {
            return HTML(text: say(.ruleReadByNobody))
        }
        return .english(source.title)
    }
}
