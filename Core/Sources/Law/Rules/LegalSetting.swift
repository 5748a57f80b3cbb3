public import Kernel

/// A day that the texts leave in doubt and that is set in one place: `ammrAppliesFrom`.
public struct LegalSetting: Hashable, Sendable {
    public let id: String
    /// The first day of the versions that follow it.
    public package(set) var day: LocalDate
    /// Until this day the old version may hold as well; both clocks then run until a person with
    /// the mandate decides.
    public package(set) var doubtUntil: LocalDate
    /// The day of which event is meant.
    public let selector: Rule.Selector
    public let doubt: String

    /// Whether both versions may hold for this day.
    public func isInDoubt(_ day: LocalDate) -> Bool { (self.day...doubtUntil).contains(day) }
}
