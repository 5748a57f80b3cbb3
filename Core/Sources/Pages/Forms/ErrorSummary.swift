/// What is wrong with a form, on top of the page, with a link to each field. The focus starts
/// here, so that whoever hears the page hears this first.
struct ErrorSummary {
    let fields: [Field]
    let input: Input
    /// Whether the style guide shows it: then it takes no focus and has another id.
    var isExample = false

    /// Nil when nothing is wrong.
    func html(_ say: Language) -> HTML? {
        guard !input.problems.isEmpty else { return nil }
        let focus: HTML? = isExample ? nil : " autofocus"
        let id = isExample ? "fouten-voorbeeld" : "fouten"
        return """
            <div class="errors" role="alert" aria-labelledby="\(id)" tabindex="-1"\(focus)>\
            <h2 id="\(id)">\(say(.thereIsAProblem))</h2>\
            <ul>\(input.problems.map { item($0, say) })</ul></div>

            """
    }

    private func item(_ problem: Problem, _ say: Language) -> HTML {
        guard let field = fields.first(where: { $0.name == problem.field }) else {
            return "<li>\(problem.words(say, label: problem.field))</li>"
        }
        let words = problem.words(say, label: field.label)
        return "<li><a href=\"\(Href("#" + field.anchor))\">\(words)</a></li>"
    }
}
