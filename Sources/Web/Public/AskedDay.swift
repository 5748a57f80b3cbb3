import Hummingbird
import Kernel
import Law
import Pages

/// The day of which somebody asks the law: `?op=2026-06-12`, else today.
struct AskedDay {
    let day: LocalDate
    let filters: [Filter]
    let problems: [Pages.Problem]

    init(_ request: Request, today: LocalDate, _ say: Language) {
        var asked = AskedFilters(request, say)
        day = asked.day("op", .lawDay, else: today)
        (filters, problems) = (asked.filters, asked.problems)
    }
}

/// The days between which somebody asks what changed: `?van=2026-06-01&tot=2026-07-01`.
struct AskedDays {
    let filters: [Filter]
    let problems: [Pages.Problem]
    private let first: LocalDate?
    private let last: LocalDate?

    init(_ request: Request, _ say: Language) {
        var asked = AskedFilters(request, say)
        (first, last) = (asked.day("van", .changesFrom), asked.day("tot", .changesUntil))
        filters = asked.filters
        problems = asked.problems.isEmpty ? Self.problems(first, last, say) : asked.problems
    }

    // One day is no use without the other.
    private static func problems(
        _ first: LocalDate?, _ last: LocalDate?, _ say: Language
    ) -> [Pages.Problem] {
        switch (first, last) {
        case (nil, nil): []
        case (nil, _?): [Pages.Problem("van", .missing)]
        case (_?, nil): [Pages.Problem("tot", .missing)]
        case (let first?, let last?):
            first > last ? [Pages.Problem("tot", .other(say(.changesBackwards)))] : []
        }
    }

    func outcome(of law: Corpus) -> LawChangesPage.Outcome {
        guard problems.isEmpty else { return .unclear }
        guard let first, let last else {
            let all = LocalDate.enterable
            return .notAsked(law.changes(between: all.lowerBound, and: all.upperBound))
        }
        return .found(law.changes(between: first, and: last))
    }
}
