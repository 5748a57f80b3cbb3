/// The case that a page is about, as far as its heading goes.
public struct CaseHeading: Hashable, Sendable {
    /// As on letters: `2024-018342-1`.
    public let number: String
    /// The name as the viewer may see it: in full, shortened, or a word for "shielded".
    public let person: String

    public init(number: String, person: String) {
        (self.number, self.person) = (number, person)
    }

    public var address: Href { Href("/zaken/\(number)") }

    func address(of act: CaseAct) -> Href { Href("/zaken/\(number)/\(act.rawValue)") }

    func crumbs(_ say: Language, then title: String) -> [Crumb] {
        [Crumb(say(.cases), "/zaken"), Crumb(number, address), Crumb(title)]
    }
}

/// What every form on a case needs besides its own data.
public struct FormContext: Sendable {
    public let heading: CaseHeading
    public let key: FormKey
    public let input: Input

    public init(heading: CaseHeading, key: FormKey, input: Input = Input()) {
        (self.heading, self.key, self.input) = (heading, key, input)
    }
}

/// A page with one form about one case. It is posted to the address that shows it.
protocol CaseForm: Page {
    static var act: CaseAct { get }
    var context: FormContext { get }
    /// What the act means, in one or two sentences.
    func lead(_ say: Language) -> String
    /// Shown between the lead and the form.
    func preface(in frame: Frame) -> HTML?
    func fields(_ say: Language) -> [Field]
    /// Values of a form that is shown first.
    var defaults: [String: [String]] { get }
}

extension CaseForm {
    func preface(in frame: Frame) -> HTML? { nil }
    var defaults: [String: [String]] { [:] }

    public func title(_ say: Language) -> String { say(Self.act.text) }
    public var isWrong: Bool { !context.input.problems.isEmpty }

    public func crumbs(_ say: Language) -> [Crumb] {
        context.heading.crumbs(say, then: title(say))
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let heading = context.heading
        let head = PageHead(
            title(say), about: say(.caseOf(person: heading.person, number: heading.number)),
            lead: lead(say))
        let form = form(say)
        return "\(head.html)\(form.errors(say))\(preface(in: frame))\(form.html(say))"
    }

    private func form(_ say: Language) -> Form {
        let input = context.input
        let values = input.values.isEmpty ? defaults : input.values
        return Form(
            to: context.heading.address(of: Self.act), key: context.key, fields: fields(say),
            input: Input(values: values, problems: input.problems),
            buttons: [
                .submit(say(Self.act.button), Self.act.isGrave ? .grave : .primary),
                .link(say(.goBack), context.heading.address, .secondary),
            ])
    }
}
