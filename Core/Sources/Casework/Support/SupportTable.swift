public import Kernel

/// Amounts of a scheme as they held from a day on. Amounts come from here and from nowhere else
/// (SAF-33).
public struct SupportTable: Hashable, Sendable {
    public let scheme: SupportScheme
    /// The first day on which this row holds, until the next one.
    public let validFrom: LocalDate
    /// The lowest and the highest amount; the one in between depends on the nationality, and the
    /// table by nationality was not found.
    public let amounts: ClosedRange<Euro>
    /// The time in which the scheme helps somebody once.
    public let onceInYears: Int
    public let source: String

    /// The row that held on this day; nil before the first.
    public static func row(of scheme: SupportScheme, on day: LocalDate) -> SupportTable? {
        rows.last { $0.scheme == scheme && $0.validFrom <= day }
    }

    // 1 January 2015 is a guess: the page that was read gives no first day.
    static let rows = [
        SupportTable(
            scheme: .rean, validFrom: LocalDate(dayNumber: 16_436),
            amounts: Euro(40)...Euro(200), onceInYears: 5,
            source: "dienstterugkeerenvertrek.nl, Basisvertrekondersteuning (onbevestigd)")
    ]
}
