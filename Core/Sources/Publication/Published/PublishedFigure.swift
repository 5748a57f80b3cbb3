public import Kernel
public import Steering

/// One published or computed number, with all that is needed to read it rightly.
public struct PublishedFigure: Hashable, Sendable {
    public let series: Series
    public let year: Int
    public let coverage: Coverage
    /// A ``Category``, or the code of a ``Figure`` for a percentage.
    public let code: String
    /// A count, or tenths of a percent.
    public let value: Int
    public let status: Statement.Status
    /// Code of the source; of a computed number those of its parts, as `NOS22+DTV2023`.
    public let source: String
    /// The latest day of publication among the sources.
    public let publishedOn: LocalDate
    /// The newest earlier statement of the same number that says otherwise.
    public let earlier: Earlier?

    public struct Earlier: Hashable, Sendable {
        public let value: Int
        public let source: String

        public init(_ value: Int, source: String) { (self.value, self.source) = (value, source) }
    }

    public init(
        _ series: Series, _ year: Int, _ coverage: Coverage, _ code: String, _ value: Int,
        _ status: Statement.Status, source: String, publishedOn: LocalDate, earlier: Earlier? = nil
    ) {
        (self.series, self.year, self.coverage) = (series, year, coverage)
        (self.code, self.value, self.status) = (code, value, status)
        (self.source, self.publishedOn, self.earlier) = (source, publishedOn, earlier)
    }

    /// The indicator and basis of a percentage; nil for a count.
    public var figure: Figure? { Figure(code: code) }

    /// What the annual plan 2024 asks of this percentage. It asks it of 2024 only.
    public var norm: Norm? { figure.flatMap { Indicator.with($0.indicator) }?.norm }

    /// `6760`, or `52.6` for a percentage.
    public var text: String { figure == nil ? String(value) : "\(value / 10).\(value % 10)" }
}
