public import Casework
public import Kernel

/// Records what a source published about one year of one series.
public struct PublishAggregate: Act {
    public static let name = "publication.recordAggregate"
    public static let polarity = Polarity.neutral
    /// A correction is a new statement beside the old one.
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.aggregate, on: .statistics)

    public let statement: Statement

    public init(_ statement: Statement) { self.statement = statement }

    var stream: StreamID { PublishedYear.id(statement.series, statement.year) }

    public var targets: [Target] { [.derived(stream)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.permitPublishing()
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard isSound else { throw Refusal(.figureUnsound) }
        guard statement.publishedOn <= setting.today else { throw Refusal(.figureFromFuture) }
        let known = snapshot.state(stream, as: PublishedYear.self)?.statements ?? []
        guard !known.contains(statement) else { throw Refusal(.figureKnown) }
        return Decision([
            Append(FigureRecorded(statement), to: stream, onDay: statement.publishedOn)
        ])
    }

    // Sums are not checked: totals are rounded by themselves and may differ from their parts.
    private var isSound: Bool {
        let categories = statement.counts.map(\.category)
        return !categories.isEmpty && Set(categories).count == categories.count
            && categories.allSatisfy(statement.series.categories.contains)
            && statement.counts.allSatisfy { $0.value >= 0 && $0.status != .computed }
            && (1900...2100).contains(statement.year)
    }
}

extension Refusal.Reason {
    /// No counts, a category twice or of another series, a negative count or a computed one.
    public static let figureUnsound = Self("figure.unsound")
    /// The day of publication lies after today.
    public static let figureFromFuture = Self("figure.fromFuture")
    /// This source's statement stands in the record already, with the same counts.
    public static let figureKnown = Self("figure.known")
}
