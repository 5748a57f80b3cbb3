/// Questions and the button that sends the answers.
struct Form {
    /// Where it is posted to.
    let address: Href
    let key: FormKey
    let fields: [Field]
    let input: Input
    let buttons: [Button]

    init(
        to address: Href, key: FormKey, fields: [Field], input: Input = Input(),
        buttons: [Button]
    ) {
        (self.address, self.key, self.fields) = (address, key, fields)
        (self.input, self.buttons) = (input, buttons)
    }

    /// What is wrong, for the top of the page.
    func errors(_ say: Language) -> HTML? { ErrorSummary(fields: fields, input: input).html(say) }

    func html(_ say: Language) -> HTML {
        let writer = FieldWriter(say: say, input: input)
        return """
            <form class="main card" method="post" novalidate action="\(address)"\(encoding)>
            \(key.fields)
            \(fields.map(writer.html))\(buttons.html)</form>

            """
    }

    // Only this encoding carries files.
    private var encoding: HTML? {
        let hasFile = fields.contains { if case .file = $0.kind { true } else { false } }
        return hasFile ? " enctype=\"multipart/form-data\"" : nil
    }
}
