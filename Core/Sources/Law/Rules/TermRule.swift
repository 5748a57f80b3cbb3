public import Kernel

/// A term of the law: how long, counted how, for whose good, and what stops it for a while.
public struct TermRule: Hashable, Sendable {
    /// Whom the length protects; in doubt the term is read in their favour.
    public enum Protected: String, CaseIterable, Sendable { case person, authority, both }
    /// Who must act within the term: for whoever must, a longer one is better.
    public enum Bound: String, CaseIterable, Sendable { case person, authority }
    /// What a suspension does to a running term.
    public enum Suspension: String, CaseIterable, Sendable { case restarts, pauses, none }
    /// Where the count begins.
    public enum Counting: String, CaseIterable, Sendable {
        /// On the day after the event.
        case after
        /// With the day of the event.
        case from
        /// Back from the event, whose day does not count.
        case before
    }

    /// The shortest and the longest that the law lets it be; equal when there is no choice.
    public package(set) var shortest: Term
    public package(set) var longest: Term
    /// Whether the days of the term are working days.
    public let isInWorkingDays: Bool
    public package(set) var counting: Counting
    public package(set) var calendar: TermCalendar.Regime
    /// Why the calendar is not certain; nil when it is.
    public let calendarDoubt: String?
    public let protects: Protected
    public let binds: Bound
    public package(set) var suspension: Suspension
    /// Why that is not certain; nil when it is.
    public let suspensionDoubt: String?
    /// The rules and events that suspend it.
    public let suspendedBy: [String]
    /// Whether earlier periods of the same kind are taken off (detention).
    public package(set) var countsEarlier: Bool

    /// Whether the law leaves the length to a decision.
    public var isChosen: Bool { shortest != longest }
}
