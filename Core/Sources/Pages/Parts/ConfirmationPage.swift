/// The last look before many cases are changed at once: which will change, which will not and
/// why, and for what reason. Decisions, detention and removal are never done this way.
public struct ConfirmationPage: Page {
    /// Something that stays as it is.
    public struct Exception: Sendable {
        public let what: Link
        public let why: String

        public init(_ what: Link, why: String) { (self.what, self.why) = (what, why) }
    }

    /// What is done: "Zaken toewijzen".
    public let heading: String
    public let changing: [Link]
    public let staying: [Exception]
    /// With the number in it: "Wijs 47 zaken toe".
    public let button: String
    public let address: Href
    /// What was chosen, as it is sent along unseen: the numbers of the cases, or the filters.
    public let chosen: [(name: String, value: String)]
    /// The list that the choice was made in.
    public let back: Href
    public let key: FormKey
    public let input: Input
    public let trail: [Crumb]

    public init(
        _ heading: String, changing: [Link], staying: [Exception], button: String,
        to address: Href, chosen: [(name: String, value: String)], back: Href, key: FormKey,
        input: Input = Input(), trail: [Crumb] = []
    ) {
        (self.heading, self.changing, self.staying) = (heading, changing, staying)
        (self.button, self.address, self.chosen, self.back) = (button, address, chosen, back)
        (self.key, self.input, self.trail) = (key, input, trail)
    }

    public func title(_ say: Language) -> String { heading }
    public func crumbs(_ say: Language) -> [Crumb] { trail }
    public var isWrong: Bool { !input.problems.isEmpty }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let form = form(say)
        let head = PageHead(
            heading, lead: changing.isEmpty ? say(.nothingWillChange) : nil,
            end: changing.isEmpty
                ? [Button.link(say(.goBackUnchanged), back, .secondary)].html : nil)
        return """
            \(head.html)\(form.errors(say))\(changed(say))\(kept(say))\
            \(changing.isEmpty ? nil : form.html(say))
            """
    }

    private func changed(_ say: Language) -> HTML? {
        list("verandert", .thisWillChange, changing.map(\.html), say)
    }

    private func kept(_ say: Language) -> HTML? {
        let items = staying.map {
            "\($0.what.html)<span class=\"why\">\($0.why)</span>" as HTML
        }
        return list("blijft", .thisWillNotChange, items, say)
    }

    // The number stands in the heading, and nothing is left out.
    private func list(_ id: String, _ name: Text, _ items: [HTML], _ say: Language) -> HTML? {
        guard !items.isEmpty else { return nil }
        let list: HTML = "<ul class=\"list\">\(items.map { "<li>\($0)</li>" as HTML })</ul>"
        return """
            <section class="card" aria-labelledby="\(id)">\
            \(Heading(say(name), id: id, count: items.count).html(say))\(list)</section>

            """
    }

    private func form(_ say: Language) -> Form {
        let carried = chosen.map { Field($0.name, "", .hidden($0.value)) }
        return Form(
            to: address, key: key,
            fields: carried + [Field("reden", say(.whyThisChange), .area)], input: input,
            buttons: [
                .submit(button), .link(say(.goBackUnchanged), back, .secondary),
            ])
    }
}
