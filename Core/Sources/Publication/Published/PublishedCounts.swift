public import Kernel

/// The counts that come with the program, as acts for the one door.
public enum PublishedCounts {
    /// One act for each year, series and source, in the order of publication.
    ///
    /// - Throws: ``Malformed`` when the shipped file is damaged or names a source that is not
    ///   listed.
    public static func acts() throws(Malformed) -> [PublishAggregate] {
        try statements().map { PublishAggregate($0) }
    }

    /// The same as a table of numbers, later publications before earlier ones.
    public static func figures() throws(Malformed) -> PublishedFigures {
        PublishedFigures(statements: try statements())
    }

    public static func sources() throws(Malformed) -> [PublishedSource] {
        try CSV.records(PackageResources.published_sources_csv).dropFirst().map {
            fields throws(Malformed) in try PublishedSource(fields)
        }
    }

    static func statements() throws(Malformed) -> [Statement] {
        let listed = Set(try sources().map(\.code))
        var order: [Heading] = []
        var counts: [Heading: [Statement.Count]] = [:]
        for fields in try CSV.records(PackageResources.published_counts_csv).dropFirst() {
            let heading = try Heading(fields)
            guard listed.contains(heading.source) else {
                throw Malformed("source \(heading.source)")
            }
            if counts[heading] == nil { order.append(heading) }
            counts[heading, default: []].append(try count(fields))
        }
        let all = order.map { $0.statement(counts[$0] ?? []) }
        return all.sorted { ($0.publishedOn, $0.year) < ($1.publishedOn, $1.year) }
    }

    private static func count(_ fields: [String]) throws(Malformed) -> Statement.Count {
        guard let category = Category(rawValue: fields[3]), let value = Int(fields[4]),
            let status = Statement.Status(rawValue: fields[5])
        else { throw Malformed("published count: \(fields)") }
        return Statement.Count(category, value, status)
    }
}

extension PublishedCounts {
    /// What the rows of one statement have in common.
    private struct Heading: Hashable {
        let series: Series
        let year: Int
        let coverage: Coverage
        let source: String
        let publishedOn: LocalDate

        init(_ fields: [String]) throws(Malformed) {
            guard fields.count == 9, let year = Int(fields[0]),
                let coverage = Coverage(fields[1]), let series = Series(rawValue: fields[2]),
                let day = PublishedCounts.lastDay(of: fields[7])
            else { throw Malformed("published count: \(fields)") }
            (self.series, self.year, self.coverage) = (series, year, coverage)
            (source, publishedOn) = (fields[6], day)
        }

        func statement(_ counts: [Statement.Count]) -> Statement {
            Statement(series, year, coverage, source: source, publishedOn: publishedOn, counts)
        }
    }

    /// Reads `yyyy`, `yyyy-mm` or `yyyy-mm-dd`: the day on which it was certainly published.
    static func lastDay(of text: String) -> LocalDate? {
        switch text.utf8.count {
        case 4: LocalDate("\(text)-12-31")
        case 7: LocalDate("\(text)-01")?.adding(months: 1).adding(days: -1)
        default: LocalDate(text)
        }
    }
}
