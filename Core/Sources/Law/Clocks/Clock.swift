public import Kernel

/// One term that runs: its rule, the event that started it, and what happened to it since.
/// Dutch: termijn.
public struct Clock: Hashable, Sendable {
    /// What lengthened it: the rule, and the day of that rule's own event where it counts.
    public struct Lengthening: Hashable, Sendable {
        public let rule: String
        public let day: LocalDate?

        /// - Parameter day: the day of the event of the rule that lengthens.
        public init(_ rule: String, on day: LocalDate? = nil) {
            (self.rule, self.day) = (rule, day)
        }
    }

    /// The id of the rule in the corpus: `AWB-01`.
    public let rule: String
    /// The day of the event itself; the rule says whether it counts.
    public let start: LocalDate
    /// The moment of the event, where it is known.
    public var at: Instant?
    /// When the application was registered and lodged; some rules choose their version by it.
    public var registered: LocalDate?
    public var lodged: LocalDate?
    /// The length that a decision chose, where the law leaves it one.
    public var length: Term?
    /// Both days included.
    public var suspensions: [ClosedRange<LocalDate>] = []
    public var lengthenings: [Lengthening] = []
    /// Earlier periods that are taken off, both days included.
    public var earlier: [ClosedRange<LocalDate>] = []
    /// nil asks the rule as it stands, whatever goes before it.
    public var caseType: CaseType?

    /// A clock of which only the day of the event is known.
    public init(_ rule: String, from start: LocalDate) { (self.rule, self.start) = (rule, start) }

    /// A clock of which the moment of the event is known.
    public init(_ rule: String, at moment: Instant) {
        self.init(rule, from: moment.day)
        at = moment
    }

    /// The day that chooses the version; the day of the event where the other is not known.
    func day(for selector: Rule.Selector) -> LocalDate {
        switch selector {
        case .applicationRegistered: registered ?? start
        case .applicationLodged: lodged ?? start
        case .decisionTaken, .applicationMade, .requestLodged, .measureOrdered, .stayStarted,
            .actPlanned, .started:
            start
        }
    }
}

/// Why a clock has no answer.
public enum ClockFault: Error, Hashable, Sendable {
    case noSuchRule(String)
    /// No version of the rule was in force on the day that chooses it.
    case noVersion(String, on: LocalDate)
    /// The rule has no term that can be computed.
    case noTerm(String)
    /// A decision gives the length, between these two.
    case lengthMissing(String, Term, Term)
    case lengthOutside(String, Term, Term)
    /// The second does not lengthen the first.
    case doesNotLengthen(String, by: String)
    case suspensionsOverlap(LocalDate)
    case earlierPeriodsOverlap(LocalDate)
}
