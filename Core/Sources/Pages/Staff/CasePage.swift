import Kernel

/// One case: `/zaken/{number}`.
public struct CasePage: Page {
    public let heading: CaseHeading
    public let facts: [Fact]
    public let tags: [Tag]
    public let steps: StepTracker
    public let blockade: Blockade?
    public let tasks: [Task]
    public let timeline: [TimelineItem]
    /// Where the older part of the timeline is.
    public let earlier: Href?
    public let deadlines: [DeadlineBadge]
    public let keyFacts: [Fact]
    /// nil where no return plan was made.
    public let plan: PlanSummary?
    /// What this viewer may do, the main one first.
    public let actions: [Action]

    public init(
        heading: CaseHeading, facts: [Fact], tags: [Tag], steps: StepTracker,
        blockade: Blockade?, tasks: [Task], timeline: [TimelineItem], earlier: Href? = nil,
        deadlines: [DeadlineBadge], keyFacts: [Fact], plan: PlanSummary? = nil,
        actions: [Action]
    ) {
        (self.heading, self.facts, self.tags, self.steps) = (heading, facts, tags, steps)
        (self.blockade, self.tasks, self.timeline) = (blockade, tasks, timeline)
        (self.earlier, self.deadlines, self.keyFacts) = (earlier, deadlines, keyFacts)
        (self.plan, self.actions) = (plan, actions)
    }

    /// A step that somebody must take.
    public struct Task: Sendable {
        public let row: TaskRow
        /// What the viewer may arrange about it.
        public let acts: [Link]

        public init(_ row: TaskRow, acts: [Link] = []) { (self.row, self.acts) = (row, acts) }
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
