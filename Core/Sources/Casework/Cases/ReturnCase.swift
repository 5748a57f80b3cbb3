public import Kernel
import Law

/// One return case: the person it is about, and its episodes, oldest first.
/// Dutch: terugkeerzaak, vertrekdossier.
public struct ReturnCase: Folded {
    public static let kind = "case"

    public let id: StreamID
    public private(set) var person: StreamID?
    /// nil before the handover and after erasure.
    public private(set) var number: CaseNumber?
    public private(set) var owner: ActorID?
    public private(set) var episodes: [Episode] = []
    /// What is known of the days of the application for protection; nil while nothing is.
    public internal(set) var application: ApplicationDays?
    /// Every term that was kept, oldest first; they outlive an episode.
    public internal(set) var terms: [KeptTerm] = []

    public init(_ id: StreamID) { self.id = id }

    public var companions: [StreamID] { person.map { [$0] } ?? [] }

    /// The running episode, or nil when the case is closed.
    public var open: Episode? { episodes.last.flatMap { $0.isOpen ? $0 : nil } }

    public func relation(of access: Access) -> Relation {
        if let partner = access.partner { return relation(of: partner) }
        guard owner.map(access.hasCaseload) ?? false else {
            return access.isOnWatch ? .onWatch : .none
        }
        return .own
    }

    // KMar, IOM and DV&O see departures of every case; the others those that they handed over.
    private func relation(of partner: Partner) -> Relation {
        switch (partner, episodes.last?.source) {
        case (.kmar, _), (.iom, _), (.dvo, _), (.ind, .ind), (.police, .police): .party
        case (.ind, _), (.police, _), (.coa, _), (.dji, _): .none
        }
    }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        let day = entry.onDay
        switch try CaseEvent(entry) {
        case .intake(let event): absorb(event, on: day)
        case .interview(let event):
            change { $0.absorb(event, on: day, by: entry.access.actor) }
        case .decision(let event): change { $0.absorb(event, on: day) }
        case .departure(let event): change { $0.absorb(event, on: day) }
        case .support(let event): change { $0.absorb(event, on: day) }
        case .request(let event): change { $0.absorb(event, on: day) }
        case .work(let event): change { $0.absorb(event, on: day) }
        case .weighing(let event): change { $0.absorb(event, on: day) }
        case .plan(let event): change { $0.absorb(event, on: day) }
        case .term(let event): absorb(event, on: day)
        case .taken(let event): change { $0.absorb(event, on: day) }
        }
    }

    private mutating func absorb(_ event: IntakeEvent, on day: LocalDate) {
        switch event {
        case .handedOver(let event): absorb(event, on: day)
        case .accepted: change { $0.intake = .accepted }
        case .sentBack: change { $0.end(.sentBack, on: day) }
        case .assigned(let event): owner = event.officer
        case .closedOtherwise(let event): change { $0.end(.other(event.reason), on: day) }
        case .reopened: reopen(on: day)
        }
    }

    private mutating func absorb(_ event: HandedOver, on day: LocalDate) {
        (person, number) = (event.person, event.number)
        episodes.append(
            Episode(
                source: event.source, caseType: event.caseType, beganOn: day,
                missing: event.missing, intake: .received))
    }

    // A reopened episode keeps what was known of the file, and begins with no plan of departure.
    private mutating func reopen(on day: LocalDate) {
        guard let last = episodes.last else { return }
        var episode = Episode(
            source: last.source, caseType: last.caseType, beganOn: day, missing: last.missing,
            intake: .accepted)
        episode.decision = last.decision
        // What lies at a representation goes on lying there.
        episode.requests = last.requests
        episodes.append(episode)
    }

    private mutating func change(_ edit: (inout Episode) -> Void) {
        guard !episodes.isEmpty else { return }
        edit(&episodes[episodes.count - 1])
    }
}
