public import Law

/// The law with one thing wrong in it. If every worked example still comes out as written, the
/// examples would not have found that slip.
public struct Mutant: Sendable {
    /// `AWB-01 2011-12-31: value + 1`.
    public let name: String
    /// The rule or calendar that was changed.
    public let rule: String
    let change: @Sendable (inout Corpus) -> Void

    init(_ rule: String, _ what: String, _ change: @escaping @Sendable (inout Corpus) -> Void) {
        (self.rule, name) = (rule, "\(rule) \(what)")
        self.change = change
    }

    /// The law with the slip in it.
    public func law(_ corpus: Corpus) -> Corpus {
        var other = corpus
        change(&other)
        return other
    }

    /// Every mutant of a corpus: each value one off, each row dropped, each calendar swapped, each
    /// suspension lost, each boundary and each cell of the matrix flipped.
    public static func all(of corpus: Corpus) -> [Mutant] {
        terms(of: corpus) + extensions(of: corpus) + boundaries(of: corpus)
            + calendars(of: corpus) + matrix(of: corpus)
    }
}
