public import Kernel

/// Keeps the id of a representative from being taken for another.
public enum RepresentativeTag: Sendable {}
/// One mandate of one representative.
public typealias RepresentativeID = ID<RepresentativeTag>

/// Somebody who acts for the person, for as long as the mandate lasts.
/// Dutch: gemachtigde, voogd.
public struct Representative: Hashable, Sendable {
    /// In which capacity.
    public enum Role: String, CaseIterable, Sendable {
        /// Dutch: gemachtigde, advocaat.
        case lawyer
        /// Of a minor without parents here. Dutch: voogd (Nidos).
        case guardian
        /// Whom the person chose: family, an organisation that helps.
        case confidant
    }

    public let id: RepresentativeID
    public let role: Role
    /// nil once the person's key is gone.
    public internal(set) var contact: Contact?
    public let since: LocalDate
    /// The last day of the mandate; nil for one without an end.
    public let until: LocalDate?
    /// nil while nobody ended it; a mandate expires by itself, without a fact of its own.
    public internal(set) var ended: End?

    /// Who it is and how to reach them.
    public struct Contact: Hashable, Sendable {
        public let name: String
        /// A telephone number, an address.
        public let reachedAt: String?

        public init(name: String, reachedAt: String?) {
            (self.name, self.reachedAt) = (name, reachedAt)
        }
    }

    /// How the mandate ended before its last day, and when.
    public struct End: Hashable, Sendable {
        public let reason: MandateEnded.Reason
        public let onDay: LocalDate
    }

    /// Whether the mandate stands on `day`: on its first and last day, and no longer from the day
    /// on which it was ended.
    public func isActing(on day: LocalDate) -> Bool {
        guard since <= day, until.map({ day <= $0 }) ?? true else { return false }
        return ended.map { day < $0.onDay } ?? true
    }
}

/// In which language somebody is spoken to, and whether that takes an interpreter.
public struct SpokenLanguage: Hashable, Sendable {
    /// As the person calls it; nil once the person's key is gone. A language may tell where
    /// somebody is from, so it is sealed.
    public internal(set) var name: String?
    public let needsInterpreter: Knowledge
    public let statedOn: LocalDate
}

/// What was asked about vulnerability and special circumstances, and when it is asked again.
public struct Circumstances: Hashable, Sendable {
    /// An answer: in words, or the reason why there is none.
    public enum Reply: Hashable, Sendable {
        /// nil once the person's key is gone.
        case told(String?)
        case notAsked(NotAsked)
    }

    public let askedOn: LocalDate
    public internal(set) var reply: Reply
    /// The day on which it is looked at again.
    public let reviewOn: LocalDate
    /// Who asked, and may read what they wrote.
    public let by: ActorID
}
