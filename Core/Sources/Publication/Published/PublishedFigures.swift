import Kernel
import Steering

/// Published counts as a table of numbers: totals added up and both percentages worked out.
public struct PublishedFigures: Sendable {
    /// By series, year and coverage; within a year in the order of the series.
    public let figures: [PublishedFigure]

    /// - Parameter years: in any order.
    public init(_ years: some Sequence<PublishedYear>) {
        self.init(statements: years.flatMap(\.statements))
    }

    public init(figures: [PublishedFigure]) { self.figures = figures }

    init(statements: [Statement]) {
        let stands = Dictionary(grouping: statements) { Stand.Key($0) }
        figures = stands.sorted { $0.key < $1.key }.flatMap { Stand($0.key, $0.value).figures }
    }
}

/// All that is known of one year of one series, up to the same month.
private struct Stand {
    struct Key: Hashable, Comparable {
        let series: Series
        let year: Int
        let coverage: Coverage

        init(_ statement: Statement) {
            (series, year) = (statement.series, statement.year)
            coverage = statement.coverage
        }

        private var rank: (Int, Int, Coverage) {
            (Series.allCases.firstIndex(of: series) ?? 0, year, coverage)
        }

        static func < (a: Key, b: Key) -> Bool { a.rank < b.rank }
    }

    let key: Key
    /// Oldest first; of one day in the order of recording.
    let statements: [Statement]

    init(_ key: Key, _ statements: [Statement]) {
        self.key = key
        let ranked = statements.enumerated().sorted {
            ($0.element.publishedOn, $0.offset) < ($1.element.publishedOn, $1.offset)
        }
        self.statements = ranked.map(\.element)
    }

    var figures: [PublishedFigure] {
        key.series.categories.compactMap(figure) + percentages
    }

    // What a source states holds, until its parts were restated after it.
    func figure(_ category: Category) -> PublishedFigure? {
        guard let stated = stated(category) else { return sum(category, earlier: nil) }
        let earlier = PublishedFigure.Earlier(stated.value, source: stated.source)
        guard let sum = sum(category, earlier: earlier), sum.value != stated.value,
            sum.publishedOn > stated.publishedOn
        else { return stated }
        return sum
    }

    private func stated(_ category: Category) -> PublishedFigure? {
        let said = statements.compactMap { statement in
            statement.counts.first { $0.category == category }.map { (statement, $0) }
        }
        guard let (statement, count) = said.last else { return nil }
        let other = said.last { $0.1.value != count.value }
        return PublishedFigure(
            key.series, key.year, key.coverage, category.rawValue, count.value, count.status,
            source: statement.source, publishedOn: statement.publishedOn,
            earlier: other.map { .init($0.1.value, source: $0.0.source) })
    }

    private func sum(
        _ category: Category, earlier: PublishedFigure.Earlier?
    ) -> PublishedFigure? {
        let divided = category.divisions.lazy.map { $0.compactMap(stated) }
        let whole = zip(category.divisions, divided).first { $0.count == $1.count }
        guard let parts = whole?.1 else { return nil }
        let value = parts.map(\.value).reduce(0, +)
        return computed(category.rawValue, value, from: parts, earlier: earlier)
    }

    private var percentages: [PublishedFigure] {
        guard let shown = figure(.demonstrable), let unseen = figure(.withoutSupervision) else {
            return []
        }
        // Both shares stand on the same sum and not on a total that was rounded by itself, so
        // that together they are the whole.
        let departures = shown.value + unseen.value
        let among = [
            share(Figure(.k1, .departures), shown, of: departures, from: [shown, unseen]),
            share(Figure(.k3, .departures), unseen, of: departures, from: [shown, unseen]),
        ]
        guard let all = figure(.closures) else { return among.compactMap(\.self) }
        let ofAll = [
            share(Figure(.k1, .allClosures), shown, of: all.value, from: [shown, all]),
            share(Figure(.k3, .allClosures), unseen, of: all.value, from: [unseen, all]),
        ]
        return (among + ofAll).compactMap(\.self)
    }

    private func share(
        _ figure: Figure, _ part: PublishedFigure, of whole: Int, from parts: [PublishedFigure]
    ) -> PublishedFigure? {
        guard part.value <= whole, let share = Share(part.value, of: whole) else { return nil }
        return computed(figure.code, share.permille, from: parts, earlier: nil)
    }

    private func computed(
        _ code: String, _ value: Int, from parts: [PublishedFigure],
        earlier: PublishedFigure.Earlier?
    ) -> PublishedFigure? {
        guard let newest = parts.map(\.publishedOn).max() else { return nil }
        let sources = Set(parts.flatMap { $0.source.split(separator: "+") }).sorted()
        return PublishedFigure(
            key.series, key.year, key.coverage, code, value, .computed,
            source: sources.joined(separator: "+"), publishedOn: newest, earlier: earlier)
    }
}
