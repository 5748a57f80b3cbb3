public import Kernel

/// A term of the law: how long, from what, counted how, and for whose good.
public struct TermRule: Hashable, Sendable {
    /// Whom the length protects; in doubt the term is read in their favour.
    public enum Protected: String, CaseIterable, Sendable { case person, authority, both }
    /// What a suspension does to a running term.
    public enum Suspension: String, CaseIterable, Sendable { case restarts, pauses, none }
    public enum Start: String, CaseIterable, Sendable { case returnDecision }

    public let rule: Rule
    /// The shortest and the longest that the law lets it be; equal when there is no choice.
    public let shortest: Term
    public let longest: Term
    public let calendar: TermCalendar.Regime
    /// Why the calendar is not certain; nil when it is.
    public let calendarDoubt: String?
    public let protects: Protected
    public let suspension: Suspension
    /// Why that is not certain; nil when it is.
    public let suspensionDoubt: String?
    public let start: Start
    /// One of these must be given, where there are any.
    public let grounds: [String]
    /// All of these must hold.
    public let conditions: [String]
}
