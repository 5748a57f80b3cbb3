public import Kernel

/// One case: `/zaken/{number}`.
public struct CasePage: Page {
    public let heading: CaseHeading
    public let facts: [Fact]
    public let tags: [Tag]
    public let steps: StepTracker
    public let blockade: Blockade?
    public let tasks: [Task]
    /// What others should send, and by when; those that came are gone.
    public let waits: [Wait]
    public let timeline: [TimelineItem]
    /// Where the older part of the timeline is.
    public let earlier: Href?
    public let deadlines: [DeadlineBadge]
    public let keyFacts: [Fact]
    /// nil where no return plan was made.
    public let plan: PlanSummary?
    /// What this viewer may do, by what it is about, the main one first.
    public let actions: [ActionGroup]

    public init(
        heading: CaseHeading, facts: [Fact], tags: [Tag], steps: StepTracker,
        blockade: Blockade?, tasks: [Task], waits: [Wait] = [], timeline: [TimelineItem],
        earlier: Href? = nil, deadlines: [DeadlineBadge], keyFacts: [Fact],
        plan: PlanSummary? = nil, actions: [ActionGroup]
    ) {
        (self.heading, self.facts, self.tags, self.steps) = (heading, facts, tags, steps)
        (self.blockade, self.tasks, self.waits) = (blockade, tasks, waits)
        (self.timeline, self.earlier) = (timeline, earlier)
        (self.deadlines, self.keyFacts) = (deadlines, keyFacts)
        (self.plan, self.actions) = (plan, actions)
    }

    /// A step that somebody must take.
    public struct Task: Sendable {
        public let row: TaskRow
        /// What the viewer may arrange about it.
        public let acts: [Link]

        public init(_ row: TaskRow, acts: [Link] = []) { (self.row, self.acts) = (row, acts) }
    }

    /// A message that others should send.
    public struct Wait: Sendable {
        /// The answer of IOM, for one.
        public let message: String
        public let sender: String
        public let deadline: DeadlineBadge
        /// Where its sender is reminded; nil for who may not.
        public let remind: Link?

        public init(_ message: String, from sender: String, by day: LocalDate, remind: Link?) {
            (self.message, self.sender, self.remind) = (message, sender, remind)
            deadline = DeadlineBadge(message, .target, day: day)
        }
    }

    /// Acts that are about the same thing.
    public struct ActionGroup: Sendable {
        public let theme: Theme
        public let acts: [Action]

        public init(_ theme: Theme, _ acts: [Action]) { (self.theme, self.acts) = (theme, acts) }

        /// What acts on a case are about, in the order of the card.
        public enum Theme: String, CaseIterable, Sendable {
            case intake, contact, departure, blockers, terms, ending, file
        }
    }

    /// Something the viewer may do here. A barred one still leads on: its page tells why.
    public struct Action: Sendable {
        public let act: CaseAct
        public let isBarred: Bool

        public init(_ act: CaseAct, isBarred: Bool = false) {
            (self.act, self.isBarred) = (act, isBarred)
        }
    }

    public func title(_ say: Language) -> String { "\(heading.person), \(heading.number)" }

    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.cases), "/zaken"), Crumb(heading.number)]
    }
}
