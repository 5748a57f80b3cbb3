/// Nothing is here: what would be, why it is not, and one next step.
struct EmptyState {
    let what: String
    let why: String?
    let next: Link?

    init(_ what: String, why: String? = nil, next: Link? = nil) {
        (self.what, self.why, self.next) = (what, why, next)
    }

    var html: HTML {
        let reason: HTML? = why.map { "<p class=\"soft\">\($0)</p>" }
        let step: HTML? = next.map { "<p>\($0.html)</p>" }
        return "<div class=\"empty\"><p>\(what)</p>\(reason)\(step)</div>"
    }
}
