public import Kernel
public import Law

/// One person, as known: identity, blockers and gates. Acts live on the person's cases.
public struct Person: Folded {
    public static let kind = "person"

    public let id: StreamID
    /// nil before registration and after erasure.
    public private(set) var identity: Identity?
    public private(set) var nationality: NationalityCode?
    public private(set) var cases: [StreamID] = []
    public private(set) var blockers: [Blocker: BlockerStatus] = [:]
    /// Who received a closing that waits for a second person.
    public private(set) var closingsReceivedBy: [Blocker: ActorID] = [:]
    public private(set) var isUnaccompaniedMinor = Knowledge.unknown
    public private(set) var gates: [GateSigned] = []
    public private(set) var erasureProposedBy: ActorID?
    public private(set) var isErased = false

    public init(_ id: StreamID) { self.id = id }

    public var subject: SubjectID { SubjectID(id) }
    public var companions: [StreamID] { cases }

    /// A blocker that nobody answered for is unknown.
    public func status(of blocker: Blocker) -> BlockerStatus { blockers[blocker] ?? .unknown }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch try PersonEvent(entry) {
        case .registered(let event): (identity, nationality) = (event.identity, event.nationality)
        case .caseOpened(let event): if !cases.contains(event.caseID) { cases.append(event.caseID) }
        case .blockersAnswered(let event): absorb(event, on: entry.onDay)
        case .blockerRaised(let event): absorb(event, on: entry.onDay)
        case .blockerClosingReceived(let event):
            blockers[event.blocker] = .closing(event.outcome, since: entry.onDay)
            closingsReceivedBy[event.blocker] = entry.access.actor
        case .blockerClosed(let event):
            blockers[event.blocker] = .closed(event.outcome, on: entry.onDay)
            closingsReceivedBy[event.blocker] = nil
        case .gateSigned(let event):
            gates.removeAll { $0.gate == event.gate && $0.destination == event.destination }
            gates.append(event)
        case .erasureProposed: erasureProposedBy = entry.access.actor
        case .erased: (isErased, identity) = (true, nil)
        }
    }

    // A new asylum wish is a new fact: an assessment from before it does not cover it (SAF-03).
    private mutating func absorb(_ event: BlockerRaised, on day: LocalDate) {
        blockers[event.blocker] = .open(since: day)
        closingsReceivedBy[event.blocker] = nil
        switch event.blocker {
        case .firstAsylumApplication, .subsequentApplication, .rule39Measure:
            gates.removeAll { $0.gate == .nonRefoulement }
        case .asylumAppeal, .interimMeasureRequest, .stayRequest, .transferAppeal, .courtStay,
            .objectionOrApplication, .medicalPostponement, .medicalCategory, .medicalApplication,
            .traffickingReflection, .temporaryProtection, .criminalSentence:
            break
        }
    }

    // A partner's "no" never closes what stands open, and "unknown" never hides it: closing takes
    // an outcome and its document. A "no" does settle what was unknown.
    private mutating func absorb(_ event: BlockersAnswered, on day: LocalDate) {
        for (blocker, answer) in event.answers {
            switch (answer, status(of: blocker)) {
            case (_, .open), (_, .closing): break
            case (.yes, _): blockers[blocker] = .open(since: day)
            case (.unknown, _): blockers[blocker] = .unknown
            case (.no, .unknown): blockers[blocker] = .neverRaised
            case (.no, .neverRaised), (.no, .closed): break
            }
        }
        // Age in doubt counts as a minor until it is decided (SAF-15): a later "no" of a partner
        // does not undo a "yes".
        if isUnaccompaniedMinor != .yes { isUnaccompaniedMinor = event.isUnaccompaniedMinor }
    }
}
