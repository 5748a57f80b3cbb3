public import Law

/// A plan file that cannot be used, with every fault that was found in it.
public struct PlanFaults: Error, Sendable, CustomStringConvertible {
    /// In the order of reading; of one entry the first.
    public let faults: [CorpusFault]

    /// One line a fault: file, line, field, and what is wrong.
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension AnnualPlan {
    /// Reads a plan file. Sums that do not add up are no fault: see ``SumTable/checks``.
    ///
    /// - Throws: ``PlanFaults``, when anything is unknown, missing, double or out of range.
    public init(_ file: CorpusFile) throws(PlanFaults) {
        var reading = PlanReading()
        guard let plan = reading.plan(file) else { throw PlanFaults(faults: reading.faults) }
        self = plan
    }

    /// The plan of 2024, which ships with this build.
    public static func shipped() throws(PlanFaults) -> AnnualPlan {
        let text = String(decoding: PackageResources.jaarplan_2024_yaml, as: UTF8.self)
        return try AnnualPlan(CorpusFile(path: "jaarplan-2024.yaml", text: text))
    }
}
