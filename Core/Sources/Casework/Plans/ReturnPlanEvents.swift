public import Kernel

/// How the person sees the plan: in their words, or why nobody has them. A plan is made with a
/// person, so that leaving this out takes a reason. Dutch: zienswijze van de betrokkene.
public struct PersonView: Hashable, Sendable {
    public let subject: SubjectID
    public let notAsked: NotAsked?
    /// nil when it was not asked, and once the person's key is gone.
    public let words: String?
    /// Whether the person's key is gone.
    public let isErased: Bool

    public init(_ reply: InterviewReply, of subject: SubjectID) {
        (self.subject, isErased) = (subject, false)
        switch reply {
        case .answered(let text): (words, notAsked) = (text, nil)
        case .notAsked(let reason): (words, notAsked) = (nil, reason)
        }
    }

    var clear: Datum? { notAsked.map { .code($0) } }

    fileprivate init(_ entry: Entry) throws(Malformed) {
        guard let subject = entry.parts.first?.subject else { throw Malformed("no subject") }
        self.subject = subject
        isErased = entry.part(.text) == nil
        notAsked = try entry.clear.optional("viewNotAsked") { fields throws(Malformed) in
            try fields.code("viewNotAsked")
        }
        words = try entry.part(.text)?.optional("view") { fields throws(Malformed) in
            try fields.text("view")
        }
    }
}

/// A return plan was made, or made anew: it replaces the one before.
public struct PlanMade: Event {
    public static let type = "case.planMade"

    public let steps: [PlanStep]
    public let reviewOn: LocalDate
    public let view: PersonView
    /// What the steps are in words, by their ids; nil once the key is gone.
    public let words: [PlanStepID: String]?

    public init(
        _ steps: [PlanStep], reviewOn: LocalDate, view: PersonView, words: [PlanStepID: String]
    ) {
        (self.steps, self.reviewOn, self.view) = (steps, reviewOn, view)
        self.words = words
    }

    public var clear: Fields {
        let steps: [Datum] = steps.map { step in
            .object([
                "step": .id(step.id), "kind": .code(step.kind), "owner": .code(step.owner),
                "dueOn": .day(step.dueOn),
            ])
        }
        return [
            "steps": .list(steps), "reviewOn": .day(reviewOn), "viewNotAsked": view.clear,
        ]
    }

    public var parts: [Part] {
        guard let words else { return [Part(.text, of: view.subject, nil)] }
        var texts = Fields()
        for (id, text) in words { texts[id.description] = .text(text) }
        return [
            Part(
                .text, of: view.subject,
                ["view": view.words.map { .text($0) }, "steps": .object(texts)])
        ]
    }

    public init(_ entry: Entry) throws(Malformed) {
        steps = try entry.clear.list("steps").map { datum throws(Malformed) in
            guard case .object(let fields) = datum else { throw Malformed("step") }
            return PlanStep(
                try fields.id("step"), try fields.code("kind"), by: try fields.code("owner"),
                dueOn: try fields.day("dueOn"))
        }
        reviewOn = try entry.clear.day("reviewOn")
        view = try PersonView(entry)
        words = try entry.part(.text).map { content throws(Malformed) in
            let texts = try content.object("steps")
            var words: [PlanStepID: String] = [:]
            for name in texts.names {
                guard let id = PlanStepID(name) else { throw Malformed("step \(name)") }
                words[id] = try texts.text(name)
            }
            return words
        }
    }
}

/// A step was taken, or will not be.
public struct PlanStepDone: Event {
    public static let type = "case.planStepDone"

    public let step: PlanStepID
    public let outcome: PlanStep.Outcome
    public let note: Note?

    public init(_ step: PlanStepID, _ outcome: PlanStep.Outcome, note: Note?) {
        (self.step, self.outcome, self.note) = (step, outcome, note)
    }

    public var clear: Fields { ["step": .id(step), "outcome": .code(outcome)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        step = try entry.clear.id("step")
        outcome = try entry.clear.code("outcome")
        note = try Note(entry)
    }
}

/// The plan was looked at again, and goes on until the next look.
public struct PlanReviewed: Event {
    public static let type = "case.planReviewed"

    public let reviewOn: LocalDate
    public let view: PersonView

    public init(reviewOn: LocalDate, view: PersonView) {
        (self.reviewOn, self.view) = (reviewOn, view)
    }

    public var clear: Fields { ["reviewOn": .day(reviewOn), "viewNotAsked": view.clear] }

    public var parts: [Part] {
        let content: Fields = ["view": view.words.map { .text($0) }]
        return [Part(.text, of: view.subject, view.isErased ? nil : content)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        reviewOn = try entry.clear.day("reviewOn")
        view = try PersonView(entry)
    }
}
