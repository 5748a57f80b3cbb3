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
        let lengthenings = asked.lengthenings(of: rule, law, say)
        let pauses = asked.pauses()
        let registered = asked.day("geregistreerd", .registeredOn)
        (filters, problems) = (asked.filters, asked.problems)
        guard problems.isEmpty else { return }
        missing(("regel", rule == nil), with: ("begin", start == nil))
        problems += lengthenings.problems(say)
        for pause in pauses { missing(pause.from, with: pause.until) }
        problems += pauses.problems(say)
        guard problems.isEmpty, let rule, let start else { return }
        var clock = Clock(rule, from: start)
        clock.registered = registered
        clock.suspensions = pauses.compactMap(\.period)
        clock.lengthenings = lengthenings.compactMap(\.lengthening)
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
    func named(_ law: Corpus, _ say: Language) -> String {
        let day = LocalDate.enterable.upperBound
        return "\(self) \(law.text(of: self, on: day)?.words(say.legal).name ?? "")"
    }
}
