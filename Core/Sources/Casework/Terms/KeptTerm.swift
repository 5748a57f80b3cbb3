public import Kernel
public import Law

/// A term of the law that a case keeps from its start on, because somebody recorded that day.
/// It outlives an episode: an entry ban runs after somebody left. Dutch: lopende termijn.
public struct KeptTerm: Hashable, Sendable {
    /// Which terms are kept so: those that no other act starts. The raw value is the rule of the
    /// corpus. All of them limit what the authority may do: a shorter one is in the person's
    /// favour.
    public enum Rule: String, CaseIterable, Sendable {
        /// The transfer to the responsible Member State. Dutch: overdrachtstermijn.
        case transfer = "DUB-08"
        /// Entry bans by their ground: how long each may last at most. Dutch: inreisverbod.
        case banAfterShortOverstay = "EB-02"
        case ban = "EB-03"
        case banAfterShortSentence = "EB-04"
        case banAfterLongSentence = "EB-05"
        case banForSeriousThreat = "EB-06"
        case banForGravestThreat = "EB-07"
    }

    /// How it ended.
    public enum Ending: Hashable, Sendable {
        /// What it ran for was done, or it should not have been kept.
        case ended(TermEnded.Why, on: LocalDate)
        /// Its last day passed: by law nothing may rest on it any more. Confirmed by a person, or
        /// nil while nobody did.
        case lapsed(after: LocalDate, confirmedOn: LocalDate?)
    }

    public let rule: Rule
    /// As recorded last, the earlier end first; two while two acts may both hold.
    public internal(set) var receipts: [Receipt]
    /// Since when it stands still, as the robot saw it last.
    public internal(set) var stillSince: LocalDate?
    /// The first day of the text that a person chose; nil while nobody had to.
    public internal(set) var version: LocalDate?
    /// The day on which the robot looks at it next.
    var looksOn: LocalDate
    public internal(set) var ending: Ending?

    init(_ rule: Rule, _ receipts: [Receipt]) {
        (self.rule, self.receipts) = (rule, receipts)
        looksOn = receipts.firstDay.adding(days: 1)
    }

    /// The start and what happened since, as recorded last.
    var clock: Clock { receipts[0].clock }

    /// Whether two acts may hold and nobody decided yet which.
    public var isInDoubt: Bool { receipts.count > 1 && ending == nil }
}

extension [Receipt] {
    /// The earlier of the last days: in doubt the authority has no more time than that.
    public var firstDay: LocalDate { map(\.lastDay).min() ?? LocalDate.enterable.lowerBound }
}

extension ReturnCase {
    /// The newest of this rule; nil where none was kept.
    func term(_ rule: KeptTerm.Rule) -> KeptTerm? { terms.last { $0.rule == rule } }
}
