public import Kernel

/// What was written down with a return plan, folded from the facts of a case for whoever reads it.
public struct PlanRecord: Sendable {
    /// Who wrote something, and what.
    public struct Line: Sendable {
        public let onDay: LocalDate
        public let author: ActorID
        public let text: String
    }

    /// How the person saw the plan on a day.
    public struct View: Sendable {
        public let onDay: LocalDate
        public let author: ActorID
        public let view: PersonView
    }

    /// Of the plan that stands, by its steps.
    public private(set) var steps: [PlanStepID: Line] = [:]
    /// What happened to a step.
    public private(set) var outcomes: [PlanStepID: Line] = [:]
    /// The newest last, across all plans of the case.
    public private(set) var views: [View] = []

    /// - Parameter entries: those of the case, in their order.
    public init(_ entries: [Entry]) throws(Malformed) {
        for entry in entries {
            guard let event = try ReturnPlanEvent(entry) else { continue }
            let (day, author) = (entry.onDay, entry.access.actor)
            switch event {
            case .made(let event):
                steps = (event.words ?? [:]).mapValues {
                    Line(onDay: day, author: author, text: $0)
                }
                outcomes = [:]
                views.append(View(onDay: day, author: author, view: event.view))
            case .stepDone(let event):
                outcomes[event.step] = event.note.map {
                    Line(onDay: day, author: author, text: $0.text)
                }
            case .reviewed(let event):
                views.append(View(onDay: day, author: author, view: event.view))
            }
        }
    }
}
