import Kernel
import Law
import Pages

/// Tells what the law answered.
struct TermView {
    let law: Corpus
    let say: Language

    func outcome(_ clock: Clock) -> CalculatorPage.Outcome {
        do {
            return .days(try law.receipts(of: clock).map(answer))
        } catch {
            return outcome(error, of: clock)
        }
    }

    private func outcome(_ fault: ClockFault, of clock: Clock) -> CalculatorPage.Outcome {
        switch fault {
        case .noVersion(let rule, _):
            clock.lengthenings.contains { $0.rule == rule } ? .noExtension : .noVersion
        case .doesNotLengthen: .noExtension
        case .noSuchRule, .noTerm, .lengthMissing, .lengthOutside, .suspensionsOverlap,
            .earlierPeriodsOverlap:
            .noTerm
        }
    }

    private func answer(_ receipt: Receipt) -> CalculatorPage.Answer {
        CalculatorPage.Answer(
            lastDay: receipt.lastDay, textOf: receipt.version,
            ShownReceipt(receipt, of: law, say))
    }
}
