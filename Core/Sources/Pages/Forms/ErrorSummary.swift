import Law

/// What is wrong with the form, on top of the page, with a link to each field.
func errorSummary(_ say: Language, fields: [Field], input: Input) -> HTML? {
    guard !input.problems.isEmpty else { return nil }
    let items = input.problems.map { errorItem(say, $0, fields) }
    return """
        <div class="errors" role="alert" aria-labelledby="fouten"><h2 id="fouten">\
        \(say(.thereIsAProblem))</h2><ul>\(items)</ul></div>

        """
}

private func errorItem(_ say: Language, _ problem: Problem, _ fields: [Field]) -> HTML {
    guard let field = fields.first(where: { $0.name == problem.field }) else {
        return "<li>\(problem.words(say, label: problem.field))</li>"
    }
    let words = problem.words(say, label: field.label)
    return "<li><a href=\"\(Href("#" + field.anchor))\">\(words)</a></li>"
}
