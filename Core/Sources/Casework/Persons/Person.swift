public import Kernel
public import Law

/// One person, as known: identity, statements, blockers and gates. Acts live on the person's
/// cases.
public struct Person: Folded {
    public static let kind = "person"

    public let id: StreamID
    /// nil before registration and after erasure.
    public internal(set) var identity: Identity?
    public internal(set) var nationality: NationalityCode?
    /// nil before registration.
    public internal(set) var registration: Registration?
    /// What was stated after the registration, oldest first.
    var laterStatements: [Statement] = []
    /// Everybody who acts or acted for the person, oldest first.
    public internal(set) var representatives: [Representative] = []
    /// nil until somebody asked.
    public internal(set) var language: SpokenLanguage?
    /// The last answer that was asked apart from an interview; nil until somebody asked.
    public internal(set) var circumstances: Circumstances?
    public internal(set) var cases: [StreamID] = []
    public internal(set) var blockers: [Blocker: BlockerStatus] = [:]
    /// Every stretch on which a blocker stood, oldest first.
    var spells: [Blocker: [Spell]] = [:]
    /// Who received a closing that waits for a second person.
    public internal(set) var closingsReceivedBy: [Blocker: ActorID] = [:]
    public internal(set) var isUnaccompaniedMinor = Knowledge.unknown
    public internal(set) var gates: [GateSigned] = []
    /// Where in the ledger each of the gates was signed, in the same order.
    var gatePlaces: [Int64] = []
    /// Where something new was recorded that an earlier assessment does not cover.
    var newFactAt: Int64?
    /// What somebody said that holds, by the key of the contradiction.
    public internal(set) var resolutions: [String: Holds] = [:]
    /// Every file that is or was linked to this one, oldest first.
    public internal(set) var links: [PersonLink] = []
    public internal(set) var erasureProposedBy: ActorID?
    public internal(set) var isErased = false
    /// Every travel document that was recorded, oldest first.
    public internal(set) var documents: [TravelDocument] = []

    public init(_ id: StreamID) { self.id = id }

    public var subject: SubjectID { SubjectID(id) }
    public var companions: [StreamID] { cases + linked }

    /// A blocker that nobody answered for is unknown.
    public func status(of blocker: Blocker) -> BlockerStatus { blockers[blocker] ?? .unknown }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch try PersonEvent(entry) {
        case .identity(let event): absorb(event, entry)
        case .blockade(let event): absorb(event, entry)
        case .erasure(let event): absorb(event, by: entry.access.actor)
        case .document(let event): absorb(event, on: entry.onDay)
        case .statement(let event): absorb(event, on: entry.onDay, by: entry.access.actor)
        case .care(let event): absorb(event, on: entry.onDay, by: entry.access.actor)
        case .link(let event): absorb(event, on: entry.onDay)
        case .contradiction(let event): absorb(event)
        }
    }
}
