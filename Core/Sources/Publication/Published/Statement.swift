public import Kernel

/// What one source published about one year of one series.
public struct Statement: Hashable, Sendable {
    public let series: Series
    public let year: Int
    public let coverage: Coverage
    /// Code of the source in the shipped list: `DTV2023`.
    public let source: String
    /// The day of publication; when only the month or year is known, its last day.
    public let publishedOn: LocalDate
    public let counts: [Count]

    public struct Count: Hashable, Sendable {
        public let category: Category
        public let value: Int
        public let status: Status

        public init(_ category: Category, _ value: Int, _ status: Status = .published) {
            (self.category, self.value, self.status) = (category, value, status)
        }
    }

    /// How a count came to be.
    public enum Status: String, CaseIterable, Sendable {
        case published
        case forecast
        /// Worked out by whoever entered it, from published counts; the file says how.
        case derived
        /// Added up here, from counts of the same year; never stored.
        case computed
    }

    public init(
        _ series: Series, _ year: Int, _ coverage: Coverage, source: String,
        publishedOn: LocalDate, _ counts: [Count]
    ) {
        (self.series, self.year, self.coverage) = (series, year, coverage)
        (self.source, self.publishedOn, self.counts) = (source, publishedOn, counts)
    }
}

extension Statement {
    var fields: Fields {
        [
            "series": .code(series), "year": .number(year),
            "throughMonth": .number(coverage.throughMonth), "source": .text(source),
            "publishedOn": .day(publishedOn),
            "counts": .list(
                counts.map {
                    .object([
                        "category": .code($0.category), "value": .number($0.value),
                        "status": .code($0.status),
                    ])
                }),
        ]
    }

    init(_ fields: Fields) throws(Malformed) {
        guard let coverage = Coverage(throughMonth: try fields.number("throughMonth")) else {
            throw Malformed("throughMonth")
        }
        let counts = try fields.list("counts").map { datum throws(Malformed) in
            guard case .object(let count) = datum else { throw Malformed("counts") }
            return Count(
                try count.code("category"), try count.number("value"), try count.code("status"))
        }
        self.init(
            try fields.code("series"), try fields.number("year"), coverage,
            source: try fields.text("source"), publishedOn: try fields.day("publishedOn"), counts)
    }
}
