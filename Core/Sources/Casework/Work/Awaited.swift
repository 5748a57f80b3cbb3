public import Kernel

/// A message that should follow from what we or a partner did, and has not come yet.
///
/// Like a duty it follows from the facts: the message, or the end of the case, takes it away.
/// Dutch: ontbrekend bericht.
public struct Awaited: Hashable, Sendable {
    /// Who should send it.
    public enum Sender: Hashable, Sendable {
        case partner(Partner)
        /// The representation of a country.
        case representation(CountryCode)
    }

    /// Which message should come.
    public enum Kind: String, CaseIterable, Sendable {
        /// KMar, after a planned departure: it took place, or it did not.
        case departureReport
        /// IOM, on a request for support.
        case supportAnswer
        /// The representation, after a request: one of its outcomes.
        case representationAnswer
        /// The representation, after a positive outcome.
        case travelDocument
    }

    public let kind: Kind
    /// Who should send it.
    public let sender: Sender
    /// Which of several of a kind; empty where there is one.
    public let key: String
    /// The day of the step that it should answer.
    public let since: LocalDate
    /// The time agreed with the sender.
    public let norm: Norm
    /// The days on which the sender was reminded, oldest first.
    public internal(set) var remindedOn: [LocalDate]

    public init(
        _ kind: Kind, from sender: Sender, of key: String = "", since: LocalDate, norm: Norm,
        remindedOn: [LocalDate] = []
    ) {
        (self.kind, self.sender, self.key) = (kind, sender, key)
        (self.since, self.norm, self.remindedOn) = (since, norm, remindedOn)
    }

    /// The last day on which it is in time.
    public var dueOn: LocalDate { norm.due(since: since).day }
}

extension Norm {
    /// From a planned departure to its report.
    public static let departureReport = Self("kmar.departureReport", days: 1, source: .assumed)
}
