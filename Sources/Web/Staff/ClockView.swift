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
            deadline: badge(name, line.kind, on: line.day, line.period))
    }

    func badge(_ clock: CaseClock) -> DeadlineBadge {
        badge(name(clock.kind, clock.key), clock.kind, on: clock.day, clock.period)
    }

    private func name(_ kind: CaseClock.Kind, _ key: String) -> String {
        guard kind == .gate else { return say(kind.text) }
        return "\(say(kind.text)) (\(rule(key)))"
    }

    private func badge(
        _ name: String, _ kind: CaseClock.Kind, on day: LocalDate, _ period: PeriodFacts?
    ) -> DeadlineBadge {
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
