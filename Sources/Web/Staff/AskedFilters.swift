import Hummingbird
import Kernel
import Pages
import Projections

/// Reads filters from an address, and keeps what each is set to.
struct AskedFilters {
    /// In the order of the page.
    private(set) var filters: [Filter] = []
    /// Filters that hold what is none of their choices.
    private(set) var problems: [Pages.Problem] = []

    private let request: Request
    private let say: Language

    init(_ request: Request, _ say: Language) { (self.request, self.say) = (request, say) }

    mutating func choose<Value>(
        _ name: String, _ label: Text, any: Text, _ choices: [(code: String, Text, Value)]
    ) -> Value? {
        choose(name, label, any: any, choices.map { ($0.code, say($0.1), $0.2) })
    }

    mutating func choose<Value>(
        _ name: String, _ label: Text, any: Text, _ choices: [(code: String, String, Value)]
    ) -> Value? {
        let code = value(name)
        filters.append(
            Filter(
                name, say(label),
                choices: [Choice("", say(any))] + choices.map { Choice($0.code, $0.1) },
                chosen: code))
        guard !code.isEmpty else { return nil }
        guard let choice = choices.first(where: { $0.code == code }) else {
            problems.append(Pages.Problem(name, .notAChoice))
            return nil
        }
        return choice.2
    }

    mutating func day(_ name: String, _ label: Text) -> LocalDate? {
        let text = value(name)
        let day = LocalDate(text).flatMap { LocalDate.enterable.contains($0) ? $0 : nil }
        filters.append(Filter(name, say(label), day: text, words: day.map(say.date)))
        if day == nil, !text.isEmpty { problems.append(Pages.Problem(name, .notADate)) }
        return day
    }

    /// A day that is shown as if it had been asked for, where the address names none.
    mutating func day(_ name: String, _ label: Text, else other: LocalDate) -> LocalDate {
        guard !isGiven(name) else { return day(name, label) ?? other }
        filters.append(Filter(name, say(label), day: other.description, words: say.date(other)))
        return other
    }

    /// Whether the address says anything under this name.
    func isGiven(_ name: String) -> Bool { !value(name).isEmpty }

    private func value(_ name: String) -> String {
        request.uri.queryParameters[Substring(name)].map(String.init) ?? ""
    }
}

extension Request {
    /// The part of a list that the address asks for: `na` and `voor` hold a mark of another part.
    ///
    /// - Throws: 400 for what is no mark.
    var rowPart: RowPart {
        get throws {
            for (name, part) in [("na", RowPart.after), ("voor", RowPart.before)] {
                guard let text = uri.queryParameters[Substring(name)] else { continue }
                guard let mark = RowMark(String(text)) else { throw HTTPError(.badRequest) }
                return part(mark)
            }
            return .first
        }
    }
}

/// The rows of one page, with the marks of those around it.
struct ShownRows<Row> {
    let rows: [Row]
    let marks: ListMarks

    /// - Parameter read: one more than a page holds, where there are more; from the mark outwards.
    init(_ read: [Row], of part: RowPart, pageSize: Int, mark: (Row) -> RowMark) {
        let hasMore = read.count > pageSize
        let near = read.prefix(pageSize)
        let (isFirst, isBackward) =
            switch part {
            case .first: (true, false)
            case .after: (false, false)
            case .before: (false, true)
            }
        rows = isBackward ? near.reversed() : Array(near)
        // There was a page where we came from, whatever became of its rows.
        let hasBefore = isBackward ? hasMore : !isFirst
        let hasAfter = isBackward || hasMore
        marks = ListMarks(
            before: hasBefore ? rows.first.map { mark($0).description } : nil,
            after: hasAfter ? rows.last.map { mark($0).description } : nil)
    }
}
