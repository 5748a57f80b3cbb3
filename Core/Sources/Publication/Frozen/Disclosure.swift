/// What of a count may be made public (SAF-30): the rules of the published figures themselves,
/// "rounded to tens, counts under 5 not shown" (DT&V, Instroom- en vertrekcijfers).
public enum Disclosure {
    /// Counts below it are hidden, zero among them: a shown zero tells as much as a shown three.
    public static let threshold = 5
    public static let unit = 10

    /// The count as it may be shown: nearest ten, five rounded up; nil when it is hidden.
    ///
    /// - Precondition: `count >= 0`.
    public static func shown(_ count: Int) -> Int? {
        precondition(count >= 0, "a count is not negative")
        return count < threshold ? nil : (count + unit / 2) / unit * unit
    }

    /// One count that is the sum of others, by their places.
    public struct Sum: Hashable, Sendable {
        public let total: Int
        public let parts: [Int]

        public init(_ total: Int, of parts: [Int]) { (self.total, self.parts) = (total, parts) }

        var members: [Int] { [total] + parts }
    }

    /// The places of the counts that stay hidden: those below the threshold, and as many others as
    /// it takes so that no hidden one can be worked out from what is shown and these sums.
    ///
    /// Whoever works them out is taken to know the shown counts before they were rounded, so that
    /// rounding protects on top of it. The same counts give the same places.
    /// (Statistical disclosure control: primary and secondary suppression.)
    ///
    /// - Parameter said: places that were shown before; they are hidden only when nothing else will
    ///   do, for whoever read them then knows them.
    /// - Precondition: no count is negative, and each sum adds up.
    /// - Complexity: O(h) passes over the sums and an elimination, h the hidden places.
    public static func hidden(
        _ counts: [Int], sums: [Sum], said: Set<Int> = []
    ) -> Set<Int> {
        precondition(counts.allSatisfy { $0 >= 0 }, "a count is not negative")
        precondition(
            sums.allSatisfy { sum in
                counts[sum.total] == sum.parts.reduce(0) { $0 + counts[$1] }
            }, "a sum adds up")
        var hiding = Hiding(counts, sums, said: said)
        while let leak = hiding.leak { hiding.close(leak) }
        return hiding.hidden
    }
}
