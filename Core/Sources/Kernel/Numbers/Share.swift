/// A part of a whole, kept as two counts so that 50% is exactly 50%.
public struct Share: Comparable, Sendable {
    public let part: Int
    public let whole: Int

    /// The share, or nil when the whole is empty: zero cases have no share.
    ///
    /// - Precondition: `0 <= part <= whole`.
    public init?(_ part: Int, of whole: Int) {
        precondition(part >= 0 && part <= whole, "a part lies within its whole")
        guard whole > 0 else { return nil }
        (self.part, self.whole) = (part, whole)
    }

    private init(percent: Int) { (part, whole) = (percent, 100) }

    /// - Precondition: `value` lies in 0...100.
    public static func percent(_ value: Int) -> Share {
        precondition((0...100).contains(value), "a percentage lies in 0...100")
        return Share(percent: value)
    }

    public static func == (a: Share, b: Share) -> Bool { a.part * b.whole == b.part * a.whole }
    public static func < (a: Share, b: Share) -> Bool { a.part * b.whole < b.part * a.whole }

    /// Tenths of a percent, halves rounded up: 526 for 52.6%.
    public var permille: Int { (part * 2_000 + whole) / (whole * 2) }
}
