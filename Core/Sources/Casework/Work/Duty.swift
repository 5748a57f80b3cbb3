public import Kernel

/// Something that one of us must do in a case.
///
/// It is no record of its own: it follows from the facts, so it comes by itself and goes when it
/// is overtaken. What people do about it (put it off, take it over) is recorded.
/// Dutch: taak.
public struct Duty: Hashable, Sendable {
    /// What must be done; one name a kind, for texts and for what people record about it.
    public enum Kind: String, CaseIterable, Sendable {
        case judgeHandover, assign
        /// The case type has no process here yet; somebody decides where the case belongs.
        case handleOtherwise
        case holdFirstInterview, holdNextInterview
        case holdInterview, reportInterview
        /// A day was agreed on the phone.
        case callBack
        case takePlanStep, reviewPlan
        case offerSupport, arrangeDeparture, reportIndependentDeparture
        case renewDocument
        /// Vulnerability and special circumstances are looked at again.
        case reviewCircumstances
        /// The last day of a mandate has come.
        case renewMandate
        /// A document expires before the departure that needs it.
        case renewForDeparture
        case judgeRequest, completeRequest, remindRepresentation
        case informOfPresentation, planPresentation, checkPresentability
        /// A decision that did not reach the person works against nobody.
        case serveDecision
        /// Somebody who does not know of it does not leave.
        case informOfDeparture
        /// A term lapsed by law; somebody confirms it and does what follows.
        case confirmLapse
        /// Two acts may hold for a term; somebody with the mandate decides which.
        case settleTerm
        /// A message came by another way; what it says is not in the case yet.
        case recordArrival
    }

    public let kind: Kind
    /// Which of several of a kind: what it is about; empty where there is one.
    public let key: String
    /// The day of the fact that asks for it: why it is here.
    public let since: LocalDate
    public let due: Due

    public init(_ kind: Kind, of key: String = "", since: LocalDate, due: Due) {
        (self.kind, self.key, self.since, self.due) = (kind, key, since, due)
    }
}

/// By when, and what says so. A date of the law is never mixed with a date of our own.
public enum Due: Hashable, Sendable {
    /// Our own norm or a plan.
    case target(LocalDate, Norm)
    /// A term of the law, by this rule of the corpus.
    case legal(LocalDate, rule: String)

    /// The last day on which it is in time.
    public var day: LocalDate {
        switch self {
        case .target(let day, _), .legal(let day, _): day
        }
    }
}

/// A time within which we, or a partner, mean to do something: no law, and it names its source.
public struct Norm: Hashable, Sendable {
    /// Stable, for texts and figures: `intake.judge`.
    public let id: String
    /// Calendar days after the fact that starts it.
    public let days: Int
    public let source: Source

    /// Where the number is from.
    public enum Source: Hashable, Sendable {
        /// A public page or text, by its name.
        case published(String)
        /// Nobody published one; ours until an office sets its own.
        case assumed
        /// A day that people set in this case.
        case plan
    }

    public init(_ id: String, days: Int, source: Source) {
        (self.id, self.days, self.source) = (id, days, source)
    }

    /// Counted in calendar days; a norm of our own is moved by no holiday.
    public func due(since day: LocalDate) -> Due { .target(day.adding(days: days), self) }
}

extension Norm {
    /// From a handover to the judgement of its file.
    public static let judgeHandover = Self("intake.judge", days: 2, source: .assumed)
    /// From a handover to an officer.
    public static let assign = Self("intake.assign", days: 5, source: .assumed)
    /// For a case type that has no process here.
    public static let handleOtherwise = Self("intake.otherwise", days: 2, source: .assumed)
    /// From a handover to the first departure interview.
    public static let firstInterview = Self("interview.first", days: 14, source: .assumed)
}
