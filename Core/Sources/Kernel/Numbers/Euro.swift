/// An amount of money, in whole cents.
public struct Euro: Hashable, Comparable, Sendable {
    public let cents: Int64

    public init(cents: Int64) { self.cents = cents }
    public init(_ euros: Int) { cents = Int64(euros) * 100 }

    public static func < (a: Euro, b: Euro) -> Bool { a.cents < b.cents }
    public static func + (a: Euro, b: Euro) -> Euro { Euro(cents: a.cents + b.cents) }
    public static func - (a: Euro, b: Euro) -> Euro { Euro(cents: a.cents - b.cents) }
}
