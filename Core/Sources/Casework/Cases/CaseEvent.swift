public import Kernel

/// What happened in a return case: facts in the past tense, never edited, only added to.
///
/// Nested by track, so that each switch stays small and every fold must place every fact.
public enum CaseEvent: Sendable {
    case intake(IntakeEvent)
    case interview(InterviewEvent)
    case decision(DecisionEvent)
    case departure(DepartureEvent)
    case support(SupportEvent)
    case request(RequestEvent)
    case work(WorkEvent)
    case weighing(WeighingEvent)
    case plan(ReturnPlanEvent)
    case term(TermEvent)
    case taken(ImportEvent)

    public init(_ entry: Entry) throws(Malformed) {
        if let event = try IntakeEvent(entry) {
            self = .intake(event)
        } else if let event = try InterviewEvent(entry) {
            self = .interview(event)
        } else if let event = try DecisionEvent(entry) {
            self = .decision(event)
        } else if let event = try DepartureEvent(entry) {
            self = .departure(event)
        } else if let event = try SupportEvent(entry) {
            self = .support(event)
        } else if let event = try RequestEvent(entry) {
            self = .request(event)
        } else if let event = try WorkEvent(entry) {
            self = .work(event)
        } else if let event = try WeighingEvent(entry) {
            self = .weighing(event)
        } else if let event = try ReturnPlanEvent(entry) {
            self = .plan(event)
        } else if let event = try TermEvent(entry) {
            self = .term(event)
        } else if let event = try ImportEvent(entry) {
            self = .taken(event)
        } else {
            throw Malformed("no case event: \(entry.type)")
        }
    }
}

/// The facts of one slice of a case or of a person.
public protocol Track: Sendable {
    /// nil when the entry belongs to another track.
    init?(_ entry: Entry) throws(Malformed)
}
