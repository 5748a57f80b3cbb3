public import Kernel

/// A departure interview was planned. Dutch: vertrekgesprek gepland.
public struct InterviewPlanned: Event {
    public static let type = "case.interviewPlanned"

    public let id: InterviewID
    public let plan: InterviewPlan

    public init(_ id: InterviewID, _ plan: InterviewPlan) { (self.id, self.plan) = (id, plan) }

    public var clear: Fields { ["interview": .id(id), "plan": .object(plan.fields)] }

    public init(_ entry: Entry) throws(Malformed) {
        id = try entry.clear.id("interview")
        plan = try InterviewPlan(try entry.clear.object("plan"))
    }
}

/// A planned interview will be at another time or place.
public struct InterviewMoved: Event {
    public static let type = "case.interviewMoved"

    public let id: InterviewID
    public let plan: InterviewPlan

    public init(_ id: InterviewID, _ plan: InterviewPlan) { (self.id, self.plan) = (id, plan) }

    public var clear: Fields { ["interview": .id(id), "plan": .object(plan.fields)] }

    public init(_ entry: Entry) throws(Malformed) {
        id = try entry.clear.id("interview")
        plan = try InterviewPlan(try entry.clear.object("plan"))
    }
}

/// A planned interview will not be held.
public struct InterviewCalledOff: Event {
    public static let type = "case.interviewCalledOff"

    /// Why. Not coming once says nothing about absconding (SAF-27).
    public enum Reason: String, CaseIterable, Sendable {
        case askedByPerson, ill, noInterpreter, officerUnable, noRoom, didNotAppear
        /// The case ended first; recorded with its end.
        case caseEnds
    }

    public let id: InterviewID
    public let reason: Reason

    public init(_ id: InterviewID, _ reason: Reason) { (self.id, self.reason) = (id, reason) }

    public var clear: Fields { ["interview": .id(id), "reason": .code(reason)] }

    public init(_ entry: Entry) throws(Malformed) {
        id = try entry.clear.id("interview")
        reason = try entry.clear.code("reason")
    }
}

/// The report that was recorded with it is that of this planned interview.
public struct PlannedInterviewHeld: Event {
    public static let type = "case.plannedInterviewHeld"

    public let id: InterviewID

    public init(_ id: InterviewID) { self.id = id }

    public var clear: Fields { ["interview": .id(id)] }
    public init(_ entry: Entry) throws(Malformed) { id = try entry.clear.id("interview") }
}
