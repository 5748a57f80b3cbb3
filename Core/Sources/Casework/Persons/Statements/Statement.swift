public import Kernel

/// Keeps the id of a statement from being taken for another.
public enum StatementTag: Sendable {}
/// One statement about a person.
public typealias StatementID = ID<StatementTag>

/// What somebody stated about who a person is: never edited, only withdrawn or joined by another.
///
/// Two statements may contradict each other; both stand until somebody has looked into it.
/// Dutch: opgave.
public struct Statement: Hashable, Sendable {
    public let id: StatementID
    public let kind: Stated.Kind
    /// nil once the person's key is gone.
    public internal(set) var content: Stated?
    public let source: StatementSource
    public let strength: Strength
    /// The day on which the source stated it.
    public let statedOn: LocalDate
    /// Who recorded it; nil for what came with the registration.
    public let by: ActorID?
    /// nil while it stands.
    public internal(set) var withdrawn: Withdrawal?

    /// Why it stands no longer, and since when.
    public struct Withdrawal: Hashable, Sendable {
        public let reason: StatementWithdrawn.Reason
        public let onDay: LocalDate
    }

    public init(
        _ id: StatementID, _ kind: Stated.Kind, _ content: Stated?, by actor: ActorID?,
        from source: StatementSource, _ strength: Strength, on statedOn: LocalDate
    ) {
        (self.id, self.kind, self.content, by) = (id, kind, content, actor)
        (self.source, self.strength, self.statedOn) = (source, strength, statedOn)
    }
}

/// What is stated: who somebody is called, of which state they are, under which number they are
/// known.
public enum Stated: Hashable, Sendable {
    case name(StatedName)
    case nationality(NationalityCode)
    case number(ChainNumber)

    /// What a statement is about; stored in the clear.
    public enum Kind: String, CaseIterable, Sendable { case name, nationality, number }

    public var kind: Kind {
        switch self {
        case .name: .name
        case .nationality: .nationality
        case .number: .number
        }
    }
}

/// A name with the day of birth that was stated with it: an identity, or an alias.
public struct StatedName: Hashable, Sendable {
    /// nil for somebody who is called by one name.
    public let given: String?
    public let family: String
    /// nil where none was stated.
    public let bornOn: LocalDate?

    public init(given: String?, family: String, bornOn: LocalDate?) {
        (self.given, self.family, self.bornOn) = (given, family, bornOn)
    }

    /// As it is written: "Amara Okonjo".
    public var full: String { given.map { "\($0) \(family)" } ?? family }
}

/// A number under which a partner knows the person.
///
/// A citizen service number is none of them: nothing that we do for a regular return may use it.
public struct ChainNumber: Hashable, Sendable {
    /// In which register it leads somewhere.
    public enum Kind: String, CaseIterable, Sendable {
        /// Of the chain of aliens. Dutch: V-nummer.
        case vNumber
        /// Of the criminal chain; in cases of that chain only. Dutch: strafrechtsketennummer (SKN).
        case criminalChain
    }

    public let kind: Kind
    public let text: String

    /// - Parameter text: ten digits for a V-number, at most twenty letters and digits otherwise
    ///   (its form is not published); nil for anything else.
    public init?(_ kind: Kind, _ text: String) {
        switch kind {
        case .vNumber:
            guard let number = VNumber(text) else { return nil }
            self.text = number.digits
        case .criminalChain:
            let kept = text.filter { $0 != " " }
            guard (1...20).contains(kept.utf8.count),
                kept.utf8.allSatisfy(Self.isLetterOrDigit)
            else { return nil }
            self.text = kept
        }
        self.kind = kind
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}

/// Who or what says it.
public enum StatementSource: String, CaseIterable, Sendable {
    /// The person concerned.
    case person
    case ind, police, kmar, coa, dji, iom
    /// The representation of a country.
    case representation
    /// A paper that the person or a partner showed.
    case document
    case court
    /// A file of our own.
    case ownFile
}

/// How well it is known; a word about the proof, never about the person.
public enum Strength: String, CaseIterable, Sendable {
    /// Somebody says so.
    case stated
    /// A document says so.
    case document
    /// Somebody examined the document or asked who issued it.
    case verified
}

extension StatementSource {
    /// The partner who hands a case over, or our own file.
    init(_ partner: Partner?) {
        switch partner {
        case .ind: self = .ind
        case .police: self = .police
        case .kmar: self = .kmar
        case .coa: self = .coa
        case .dji: self = .dji
        case .iom: self = .iom
        case .dvo, nil: self = .ownFile
        }
    }
}
