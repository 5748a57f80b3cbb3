/// What one outcome adds to a figure: to a month of effect, known since a day.
///
/// Live counters are sums of tallies; a correction is a tally with the opposite sign, so that
/// "as known on that day" stays answerable.
public struct Tally: Hashable, Sendable {
    /// The figure and its basis: `K1.departures`.
    public let figure: String
    /// First day of the month of effect.
    public let month: LocalDate
    public let recordedOn: LocalDate
    public let part: Int
    public let whole: Int

    public init(_ figure: String, month: LocalDate, recordedOn: LocalDate, part: Int, whole: Int) {
        (self.figure, self.month, self.recordedOn) = (figure, month, recordedOn)
        (self.part, self.whole) = (part, whole)
    }
}

/// Something that counts: the difference that one command made to a stream, as tallies.
public protocol Counting: Sendable {
    static func tallies(
        from before: (any Folded)?, to after: any Folded, recordedOn: LocalDate
    ) -> [Tally]
}
