public import Casework
public import Kernel

/// Freezes the public figures of a year to the end of one month, from counts as known now.
///
/// Earlier months of the year are said again in it; what is said otherwise than before stands in it
/// with what was said then. A second freezing of the same month restates it: a new version, both
/// visible.
public struct FreezePublication: Act {
    public static let name = "publication.freeze"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26", "SAF-30"]
    public static let permission = Permission(.aggregate, on: .statistics)

    /// First day of the last month that is counted.
    public let month: LocalDate
    /// The day up to which the counts were known.
    public let asOf: LocalDate
    /// Live counts, not yet disclosed.
    public let counts: MonthlyCounts
    /// Asked for when something is said otherwise than before.
    public let why: Restatement.Reason?

    /// - Parameter month: any day of it.
    public init(
        month: LocalDate, asOf: LocalDate, counts: MonthlyCounts, why: Restatement.Reason? = nil
    ) {
        (self.month, self.asOf) = (month.firstOfMonth, asOf)
        (self.counts, self.why) = (counts, why)
    }

    private var streams: [StreamID] {
        MonthlyPublication.months(through: month).map(MonthlyPublication.id)
    }

    /// The month and those before it in its year, which it says again.
    public var targets: [Target] { streams.map { .derived($0) } }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.permitPublishing()
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard counts.isSound else { throw Refusal(.figureUnsound) }
        guard asOf <= setting.today else { throw Refusal(.figureFromFuture) }
        guard month.adding(months: 1) <= asOf else { throw Refusal(.monthRuns) }
        let published = streams.compactMap { snapshot.state($0, as: MonthlyPublication.self) }
        let said = Said(published.flatMap(\.versions))
        let versions = published.last { $0.id == streams.last }?.versions ?? []
        let cells = counts.disclosed(through: month) { line, day in
            said.last(line, in: day, besides: month)?.value != nil
        }
        guard versions.last?.cells != cells else { throw Refusal(.publicationUnchanged) }
        let restated = cells.compactMap { said.restatement($0, in: month) }
        guard restated.isEmpty || why != nil else { throw Refusal(.restatementUnexplained) }
        let document = PublicationDocument(
            month: month, version: versions.count + 1, asOf: asOf, frozenOn: setting.today,
            cells: cells, restated: restated, why: restated.isEmpty ? nil : why)
        let stream = MonthlyPublication.id(of: month)
        return Decision([Append(PublicationFrozen(document), to: stream, onDay: setting.today)])
    }
}

/// What was said before, newest first.
private struct Said {
    let documents: [PublicationDocument]

    init(_ documents: [PublicationDocument]) {
        self.documents = documents.sorted {
            ($0.frozenOn, $0.month, $0.version) > ($1.frozenOn, $1.month, $1.version)
        }
    }

    /// What was said last of a line in a month, in publications of other months than this one.
    func last(
        _ line: MonthlyLine, in day: LocalDate, besides month: LocalDate
    ) -> FrozenCell? {
        for document in documents where document.month != month {
            if let cell = document.cell(line, in: day) { return cell }
        }
        return nil
    }

    /// nil when a number was not said before, or was the same. The year so far is another year in
    /// a publication of another month.
    func restatement(_ now: FrozenCell, in month: LocalDate) -> Restatement? {
        for document in documents where now.month != nil || document.month == month {
            guard let then = document.cell(now.line, in: now.month) else { continue }
            guard then.value != now.value else { return nil }
            return Restatement(
                now, then: then.value,
                saidIn: .init(
                    month: document.month, version: document.version,
                    frozenOn: document.frozenOn))
        }
        return nil
    }
}

extension Refusal.Reason {
    /// A month is frozen when it is over, from the first day of the next one.
    public static let monthRuns = Self("publication.monthRuns")
    /// The public form would be the same as that of the last version.
    public static let publicationUnchanged = Self("publication.unchanged")
    /// Something is said otherwise than before, and nobody says why.
    public static let restatementUnexplained = Self("publication.restatementUnexplained")
}
