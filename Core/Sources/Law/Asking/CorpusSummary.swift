/// How much law a corpus holds, and how much of it nobody has read in a text.
public struct CorpusSummary: Hashable, Sendable {
    public let laws: Int
    public let rules: Int
    /// Texts of rules: a rule that changed once has two.
    public let versions: Int
    public let scenarios: Int
    /// Texts that nobody read, or of which something is uncertain.
    public let unverified: Int
    /// Texts that were read in a version younger than their own first day.
    public let readLater: Int
    /// Rules that are only proposed, or have lapsed.
    public let unbinding: Int
}

extension Corpus {
    /// The counts of `rotonde law check`.
    public var summary: CorpusSummary {
        let texts =
            blockers.values.flatMap { $0.all.map(\.row.rule) }
            + gates.values.flatMap { $0.all.map(\.row.rule) }
            + provisions.values.flatMap { $0.all.map(\.row.rule) }
        return CorpusSummary(
            laws: laws.count, rules: rules.count, versions: texts.count,
            scenarios: scenarios.count,
            unverified: texts.filter { !$0.verification.isReading }.count,
            readLater: texts.filter { $0.verification.isReading && !$0.isReadFromFirstDay }.count,
            unbinding: unbinding.count)
    }
}

extension Rule {
    fileprivate var isReadFromFirstDay: Bool { verification.holds(on: validFrom) }
}

extension Verification {
    fileprivate var isReading: Bool {
        guard case .readInText = self else { return false }
        return true
    }
}
