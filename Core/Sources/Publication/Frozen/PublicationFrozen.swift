public import Kernel

/// The public figures of a month were frozen. The event holds the disclosed form alone: nobody
/// can work back from the record to a count that was hidden.
public struct PublicationFrozen: Event {
    public static let type = "publication.frozen"

    /// First day of the month up to whose end the figures run, from January of its year.
    public let month: LocalDate
    /// The day up to which the counts were known.
    public let asOf: LocalDate
    public let figures: FrozenFigures

    public init(month: LocalDate, asOf: LocalDate, figures: FrozenFigures) {
        (self.month, self.asOf, self.figures) = (month.firstOfMonth, asOf, figures)
    }

    public var clear: Fields {
        ["month": .day(month), "asOf": .day(asOf), "figures": .object(figures.fields)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        (month, asOf) = (try entry.clear.day("month"), try entry.clear.day("asOf"))
        figures = try FrozenFigures(try entry.clear.object("figures"))
    }
}
