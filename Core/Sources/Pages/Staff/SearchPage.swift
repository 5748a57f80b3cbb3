/// The search for a case: `/zoeken`, and its results under an address that names nobody.
public struct SearchPage: Page {
    /// What came of it.
    public enum Outcome: Sendable {
        case notAsked
        /// - Parameter isPart: nobody bears the whole name; these share one word of it.
        case found([Found], isPart: Bool)
        /// The search is forgotten.
        case expired
    }

    /// One case with what tells it from the others.
    public struct Found: Sendable {
        /// With the full name.
        public let heading: CaseHeading
        public let birthYear: String?
        public let stage: String
        public let manager: String?
        /// What the case was found by.
        public let why: String

        public init(
            heading: CaseHeading, birthYear: String?, stage: String, manager: String?, why: String
        ) {
            (self.heading, self.birthYear, self.stage) = (heading, birthYear, stage)
            (self.manager, self.why) = (manager, why)
        }
    }

    public let key: FormKey
    /// With the text under ``field``.
    public let input: Input
    public let outcome: Outcome

    /// The name of the one field.
    public static let field = "q"
    /// How many cases are shown at most.
    public static let most = 50

    public init(key: FormKey, input: Input = Input(), _ outcome: Outcome = .notAsked) {
        (self.key, self.input, self.outcome) = (key, input, outcome)
    }

    // Never who was looked for: a title stands in the history of the browser.
    public func title(_ say: Language) -> String { say(.findCase) }
    public var isWrong: Bool { !input.problems.isEmpty }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let form = form(say)
        let head = PageHead(say(.findCase), lead: say(.findCaseLead))
        return "\(head.html)\(form.errors(say))\(expired(say))\(form.html(say))\(results(say))"
    }

    private func form(_ say: Language) -> Form {
        Form(
            to: "/zoeken", key: key,
            fields: [Field(Self.field, say(.findCaseBy), hint: say(.findCaseHint), .text)],
            input: input, buttons: [.submit(say(.search))])
    }

    private func expired(_ say: Language) -> HTML? {
        guard case .expired = outcome else { return nil }
        return Notice(.warn, title: say(.notSearchedTitle), text: say(.searchExpired)).html(say)
    }

    private func results(_ say: Language) -> HTML? {
        guard case .found(let found, let isPart) = outcome else { return nil }
        let remark: HTML? = isPart ? Remark(say(.foundOnlyPart)).html : nil
        let many: HTML? = found.count == Self.most ? Remark(say(.foundTooMany)).html : nil
        let table = Table(
            .labelled(by: "gevonden"), .stacked, found, columns: columns(say),
            count: say(.casesFound(count: found.count)),
            empty: EmptyState(say(.nobodyFound), why: say(.nobodyFoundTips)))
        return Card("gevonden", say(.foundCases), "\(remark)\(many)\(table.html(say))").html
    }

    private func columns(_ say: Language) -> [Column<Found>] {
        [
            Column(say(.personAndCase), isHead: true, writing: { $0.heading.write(to: &$1) }),
            .text(say(.birthYear)) { $0.birthYear ?? say(.unknownFact) },
            .text(say(.stage)) { $0.stage },
            .text(say(.caseManager)) { $0.manager ?? say(.nobodyYet) },
            .text(say(.foundWhy)) { $0.why },
        ]
    }
}
