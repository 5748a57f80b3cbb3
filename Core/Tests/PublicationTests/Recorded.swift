import Casework
import Kernel
import Law
import Publication

/// A small stand-in for the Desk: decides, and folds what follows into the streams.
struct Recorded {
    var snapshot = Snapshot()
    var today = LocalDate(dayNumber: 20_000)  // 2024-10-04
    var access = Access(
        actor: ActorID(high: 7, low: 7), role: .analyst, purpose: .steering)

    struct Zeros: Entropy {
        func bytes(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }
    }

    // Read once: parsing the corpus takes longer than all that is tested here.
    static let law = Result { try Corpus.shipped(version: "test") }

    func setting() throws -> Setting {
        Setting(
            now: Instant(today, hour: 12), today: today, access: access,
            law: try Self.law.get(), fresh: Fresh(Zeros()))
    }

    mutating func submit(_ act: some Act) throws {
        let setting = try setting()
        try act.permit(on: snapshot, in: setting)
        for append in try act.decide(on: snapshot, in: setting).appends { try record(append) }
    }

    /// Why the act is refused; nil when it was accepted.
    mutating func refusal(of act: some Act) throws -> Refusal.Reason? {
        do {
            try submit(act)
            return nil
        } catch let refusal as Refusal {
            return refusal.reason
        }
    }

    private mutating func record(_ append: Append) throws {
        let type = type(of: append.event).type
        let fresh: any Folded =
            type == FigureRecorded.type
            ? PublishedYear(append.stream) : MonthlyPublication(append.stream)
        var seen = snapshot.streams[append.stream] ?? .init(version: 0, state: fresh)
        // The clear part goes through its bytes, as in the ledger.
        let clear = try Fields(bytes: append.event.clear.bytes)
        try seen.state.absorb(
            Entry(
                position: 0, stream: append.stream, version: seen.version, type: type,
                schema: Swift.type(of: append.event).schema, onDay: append.onDay,
                recordedAt: try setting().now, access: access,
                command: CommandID(high: 0, low: 1), clear: clear, parts: append.event.parts))
        seen.version += 1
        snapshot.streams[append.stream] = seen
    }

    var figures: PublishedFigures {
        PublishedFigures(snapshot.all(PublishedYear.self).map(\.1))
    }

    /// What the program ships, recorded late enough that all of it was published.
    static func shipped() throws -> Recorded {
        var recorded = Recorded()
        recorded.today = LocalDate(dayNumber: 20_600)
        for act in try PublishedCounts.acts() { try recorded.submit(act) }
        return recorded
    }
}

extension PublishedFigures {
    func figure(_ series: Series, _ year: Int, _ period: String, _ code: String)
        -> PublishedFigure?
    {
        figures.first {
            $0.series == series && $0.year == year && $0.coverage.description == period
                && $0.code == code
        }
    }
}
