internal import Casework
public import Kernel
public import Ledger
internal import Projections
public import Publication

extension Office {
    /// Freezes the figures of a month through the one door, from what is known now.
    ///
    /// - Parameters:
    ///   - month: any day of it.
    ///   - why: needed when earlier months are said otherwise than before.
    ///   - id: of the command; the same one again freezes nothing.
    public func publish(
        _ month: LocalDate, why: Restatement.Reason?, by access: Access, id: CommandID
    ) async throws -> Answer {
        let last = month.firstOfMonth.adding(months: 1).adding(days: -1)
        let first = LocalDate(month.year, 1, 1) ?? month.firstOfMonth
        var counts = MonthlyCounts()
        let query = MonthCounters.counts(from: first, to: last, for: access)
        for found in try await desk.run(query) {
            switch found.subject {
            case .inflow(let source): counts.add(found.count, source, on: found.day)
            case .exit(let manner): counts.add(found.count, manner, on: found.day)
            }
        }
        let act = FreezePublication(month: month, asOf: desk.today, counts: counts, why: why)
        return try await desk.submit(Submission(act, by: access, id: id, body: id.bytes))
    }

    /// Every version of the publication of a month, first to last; none when there is none.
    public func publications(of month: LocalDate) async throws -> [PublicationDocument] {
        let stream = MonthlyPublication.id(of: month)
        let snapshot = try await desk.snapshot(of: [.derived(stream)])
        return snapshot.state(stream, as: MonthlyPublication.self)?.versions ?? []
    }
}
