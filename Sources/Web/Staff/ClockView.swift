import Casework
import Kernel
import Law
import Pages
import Projections

/// Tells the days that a case is bound to, with the receipt of what the law computed.
struct ClockView {
    let law: Corpus
    let today: LocalDate
    let say: Language

    func row(_ line: ClockLine) -> ClockRow {
        let name = name(line.kind, line.key)
        return ClockRow(
            name,
            heading: CaseHeading(
                number: line.number ?? line.caseID.description, person: line.shortName ?? "—"),
            deadline: badge(name, line.kind, on: line.day, line.period, line.term))
    }

    func badge(_ clock: CaseClock) -> DeadlineBadge {
        badge(name(clock.kind, clock.key), clock.kind, on: clock.day, clock.period, clock.term)
    }

    private func name(_ kind: CaseClock.Kind, _ key: String) -> String {
        switch kind {
        case .gate: "\(say(kind.text)) (\(rule(key)))"
        case .keptTerm: KeptTerm.Rule(rawValue: key).map { say($0.text) } ?? rule(key)
        case .departurePeriod, .forcedDeparture, .independentDeparture, .travelDocument,
            .presentation, .noAnswer:
            say(kind.text)
        }
    }

    private func badge(
        _ name: String, _ kind: CaseClock.Kind, on day: LocalDate, _ period: PeriodFacts?,
        _ term: TermFacts?
    ) -> DeadlineBadge {
        if let term { return badge(name, term) }
        guard let period else { return DeadlineBadge(name, .target, day: day) }
        switch period.period(by: law, on: today) {
        case .none: return DeadlineBadge(name, .ofPerson, day: day)
        case .until(let receipt):
            return DeadlineBadge(
                name, .ofPerson, day: receipt.lastDay, receipt: shown(receipt))
        case .suspended(let receipt, let citations):
            return DeadlineBadge(
                name, .ofPerson, day: receipt.lastDay,
                suspension: say.list(citations.map { rule($0.rule) }), receipt: shown(receipt))
        }
    }

    private func badge(_ name: String, _ facts: TermFacts) -> DeadlineBadge {
        switch facts.running(by: law) {
        case .until(let receipts): badge(name, receipts)
        case .still(_, let blockers, let receipts):
            badge(name, receipts, suspension: say.list(blockers.map { rule($0.rawValue) }))
        case .ended: DeadlineBadge(name, .legal, day: nil)
        }
    }

    // Where two acts may hold the earlier end is shown, and that there is another.
    private func badge(
        _ name: String, _ receipts: [Receipt], suspension: String? = nil
    ) -> DeadlineBadge {
        let first = receipts.min { $0.lastDay < $1.lastDay } ?? receipts[0]
        let mark = receipts.count > 1 ? " (\(say(.caseActSettleTerm)))" : ""
        return DeadlineBadge(
            name + mark, .legal, day: first.lastDay, suspension: suspension,
            receipt: ShownReceipt(first, of: law, say))
    }

    private func rule(_ id: String) -> String {
        law.text(of: id, on: today)?.words(say.legal).name ?? id
    }

    private func shown(_ receipt: DeparturePeriod.Receipt) -> ShownReceipt {
        let text = law.text(of: receipt.rule, on: receipt.decidedOn)
        return ShownReceipt(
            rule: text?.words(say.legal).name ?? receipt.rule,
            article: Article(
                receipt.article, text.map { Href($0.url) }, isVerified: receipt.isVerified),
            steps: receipt.words(say.legal), corpus: receipt.corpus, judgedOn: receipt.decidedOn)
    }
}
