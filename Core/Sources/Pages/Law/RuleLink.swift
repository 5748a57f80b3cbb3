import Kernel
import Law

/// A rule by its code and its name, with the way to what there is to read of it on a day.
struct RuleLink {
    let rule: String
    let name: String
    let day: LocalDate

    init(_ rule: Rule, on day: LocalDate, _ say: Language) {
        (self.rule, name, self.day) = (rule.id, rule.words(say.legal).name, day)
    }

    init(_ text: RuleText, on day: LocalDate, _ say: Language) {
        (rule, name, self.day) = (text.rule, text.words(say.legal).name, day)
    }

    var html: HTML {
        """
        <a href="\(Href.rule(rule, on: day))"><span class="whole">\(rule)</span> \(name)</a>
        """
    }
}

extension Href {
    /// The text of a rule on a day.
    static func rule(_ rule: String, on day: LocalDate) -> Href {
        Href("/wet/\(rule)").asking([("op", day.description)])
    }
}

extension HTML {
    /// Words that are kept in English alone.
    static func english(_ words: String) -> HTML { "<span lang=\"en\">\(words)</span>" }
}

extension [Filter] {
    /// What is wrong with what was asked, on top of the page.
    func errors(_ problems: [Problem], _ say: Language) -> HTML? {
        ErrorSummary(
            fields: map { Field($0.name, $0.label, .text) }, input: Input(problems: problems)
        ).html(say)
    }
}
