import Casework
import Kernel
import Law

/// One person with one case, folded by the production code, without a ledger.
///
/// `perform` is what the Desk does with an act: permit, decide, and fold what was decided.
struct World: Sendable {
    private(set) var snapshot: Snapshot
    private(set) var now: Instant
    private var position: Int64 = 0
    /// Of which there is only so much, and what is taken of it.
    private var claims: Set<Claim> = []
    private(set) var caseID = StreamID(high: 0, low: 0)
    private(set) var personID = StreamID(high: 0, low: 0)
    let law: Corpus

    var today: LocalDate { now.day }

    var returnCase: ReturnCase {
        snapshot.state(caseID) ?? ReturnCase(caseID)
    }

    var person: Person { snapshot.state(personID) ?? Person(personID) }

    var target: Target { .stream(caseID) }

    /// A case that was handed over, accepted and assigned.
    init(_ beginning: Beginning, law: Corpus) throws {
        self.law = law
        now = Instant(beginning.day, hour: 9)
        snapshot = Snapshot()
        try perform(beginning.handover, by: .police)
        let ids = snapshot.all(ReturnCase.self).map(\.0)
        guard let caseID = ids.first, let personID = snapshot.all(Person.self).first?.0 else {
            throw Malformed("beginning")
        }
        (self.caseID, self.personID) = (caseID, personID)
        try perform(AcceptHandover(target), by: .intake)
        try perform(AssignCase(target, to: Access.officer.actor), by: .lead)
    }

    /// What the act led to, or why not.
    mutating func perform(_ act: any Act, by access: Access) throws {
        let setting = Setting(
            now: now, today: today, access: access, law: law, fresh: Fresh(Counted(position)))
        try act.permit(on: snapshot, in: setting)
        let appends = try act.decide(on: snapshot, in: setting).appends
        if let lost = appends.flatMap(\.takes).first(where: claims.contains) {
            throw act.refusal(losing: lost.kind)
        }
        for append in appends {
            claims.formUnion(append.takes)
            claims.subtract(append.releases)
            try record(append, by: access)
        }
    }

    private mutating func record(_ append: Append, by access: Access) throws {
        let seen = snapshot.streams[append.stream]
        let version = seen?.version ?? 0
        let kind = Swift.type(of: append.event)
        let entry = Entry(
            position: position, stream: append.stream, version: version, type: kind.type,
            schema: kind.schema, onDay: append.onDay, recordedAt: now, access: access,
            command: CommandID(high: 0, low: 0), clear: append.event.clear,
            parts: append.event.parts)
        position += 1
        var state = try seen?.state ?? Self.state(of: entry)
        try state.absorb(entry)
        snapshot.streams[append.stream] = .init(version: version + 1, state: state)
    }

    private static func state(of entry: Entry) throws -> any Folded {
        switch entry.type.prefix(while: { $0 != "." }) {
        case "person": Person(entry.stream)
        case "case": ReturnCase(entry.stream)
        default: throw Malformed("\(entry.type) has no place here")
        }
    }

    mutating func wait(until moment: Instant) { now = max(now, moment) }
}

/// How a case begins: what the explorer varies before the first move.
struct Beginning: Sendable {
    let name: String
    let day: LocalDate
    let handover: ReceiveHandover
}

/// Ids that follow from the place in the record, so that runs repeat.
private struct Counted: Entropy {
    let position: Int64

    init(_ position: Int64) { self.position = position }

    func bytes(_ length: Int) -> [UInt8] {
        var seed = Seed(UInt64(bitPattern: position) &+ 1)
        return (0..<length).map { _ in UInt8(truncatingIfNeeded: seed.next()) }
    }
}

extension Access {
    static let officer = access(1, .returnCaseManager)
    static let stranger = access(2, .returnCaseManager)
    static let intake = access(3, .intakeOfficer)
    static let lead = access(4, .teamLead)
    static let otherLead = access(5, .teamLead)
    static let robot = access(12, .robot)
    static let police = access(20, .partner, .police)
    static let ind = access(21, .partner, .ind)
    static let kmar = access(22, .partner, .kmar)

    private static func access(_ id: UInt64, _ role: Role, _ partner: Partner? = nil) -> Access {
        Access(
            actor: ActorID(high: 0, low: id), role: role, purpose: .returnProcess,
            partner: partner)
    }
}
