import Hummingbird
import Kernel
import Law
import Pages

/// A question to the law of terms, read from an address.
struct AskedTerm {
    /// nil while rule and first day are not both given.
    private(set) var clock: Clock?
    let filters: [Filter]
    private(set) var problems: [Pages.Problem]

    init(_ request: Request, _ law: Corpus, _ say: Language) {
        var asked = AskedFilters(request, say)
        let rule = asked.choose(
            "regel", .termRule, any: .chooseTerm,
            law.rulesWithTerm.map { ($0, $0.named(law, say), $0) })
        let start = asked.day("begin", .termBegan)
        let first = asked.day("van", .suspendedFrom)
        let last = asked.day("tot", .suspendedUntil)
        let registered = asked.day("geregistreerd", .registeredOn)
        (filters, problems) = (asked.filters, asked.problems)
        guard problems.isEmpty else { return }
        missing(("regel", rule == nil), with: ("begin", start == nil))
        missing(("van", first == nil), with: ("tot", last == nil))
        if let first, let last, first > last {
            problems.append(Pages.Problem("tot", .other(say(.suspensionBackwards))))
        }
        guard problems.isEmpty, let rule, let start else { return }
        var clock = Clock(rule, from: start)
        clock.registered = registered
        if let first, let last { clock.suspensions = [first...last] }
        self.clock = clock
    }

    // Two fields of which one is no use without the other.
    private mutating func missing(
        _ one: (name: String, isEmpty: Bool), with other: (name: String, isEmpty: Bool)
    ) {
        guard one.isEmpty != other.isEmpty else { return }
        problems.append(Pages.Problem(one.isEmpty ? one.name : other.name, .missing))
    }
}

extension String {
    /// A rule with its name: `AWB-01 Een klacht afhandelen`.
    fileprivate func named(_ law: Corpus, _ say: Language) -> String {
        let day = LocalDate.enterable.upperBound
        return "\(self) \(law.text(of: self, on: day)?.words(say.legal).name ?? "")"
    }
}

/// Tells what the law answered.
struct TermView {
    let law: Corpus
    let say: Language

    func outcome(_ clock: Clock) -> CalculatorPage.Outcome {
        do {
            return .days(try law.receipts(of: clock).map(answer))
        } catch {
            guard case .noVersion = error else { return .noTerm }
            return .noVersion
        }
    }

    private func answer(_ receipt: Receipt) -> CalculatorPage.Answer {
        let text = law.text(of: receipt.rule, on: receipt.version)
        return CalculatorPage.Answer(
            lastDay: receipt.lastDay, textOf: receipt.version,
            ShownReceipt(
                rule: text?.words(say.legal).name ?? receipt.rule,
                article: Article(
                    receipt.article, text.map { Href($0.url) }, isVerified: receipt.isVerified),
                steps: receipt.words(say.legal) + receipt.doubts, corpus: receipt.corpus,
                judgedOn: receipt.version))
    }
}
