import Kernel
import Law

/// The corpus that ships, read once for all tests.
enum Shipped {
    private static let read = Result { try Corpus.shipped(version: "shipped") }

    static func law() throws -> Corpus { try read.get() }
}

extension LocalDate {
    /// Both sides of the day on which the Pact came into force.
    static let beforePact = LocalDate(dayNumber: 20_615)
    static let sincePact = LocalDate(dayNumber: 20_616)
}

extension Facts {
    /// Nothing was ever raised and no gate is needed.
    static var clear: Facts {
        Facts(
            blockers: Dictionary(uniqueKeysWithValues: Blocker.allCases.map { ($0, .neverRaised) }),
            gates: Dictionary(uniqueKeysWithValues: Gate.allCases.map { ($0, .notNeeded) }))
    }
}

extension Citation {
    var short: String { "\(rule) \(state)" }
}
