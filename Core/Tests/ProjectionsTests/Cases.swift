import Casework
import Kernel
import Law
import Testing

/// Streams built from events, as a ledger would fold them; everybody is invented.
struct Cases {
    static let person = StreamID(high: 0, low: 1)
    static let caseID = StreamID(high: 0, low: 2)
    static let officer = ActorID(high: 0, low: 3)
    static let first = day(2024, 3, 4)
    static let number = CaseNumber(year: 2024, serial: 18_342)
    static let identity = Identity(
        vNumber: vNumber("2801147723"), familyName: "Okonjo", givenName: "Amara",
        bornOn: day(1991, 7, 14))

    private(set) var snapshot = Snapshot()
    private(set) var entries: [Entry] = []

    static func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
        guard let day = LocalDate(year, month, day) else { preconditionFailure("no such day") }
        return day
    }

    static func vNumber(_ digits: String) -> VNumber {
        guard let number = VNumber(digits) else { preconditionFailure("no such number") }
        return number
    }

    static let origin: CountryCode = {
        guard let code = CountryCode("5010") else { preconditionFailure("no such code") }
        return code
    }()

    /// Amara, handed over by the police, with one answer for all blockers.
    static func handedOver(
        _ answer: Knowledge = .no, type: CaseType = .regularReturn,
        born: LocalDate? = identity.bornOn
    ) throws -> Cases {
        guard let nationality = NationalityCode("0041") else { throw Malformed("nationality") }
        var cases = Cases()
        let known = Identity(
            vNumber: identity.vNumber, familyName: identity.familyName,
            givenName: identity.givenName, bornOn: born)
        try cases.add(
            PersonRegistered(
                subject: SubjectID(person), nationality: nationality, identity: known), on: first)
        try cases.add(PersonCaseOpened(caseID: caseID), on: first)
        let answers = Dictionary(uniqueKeysWithValues: Blocker.allCases.map { ($0, answer) })
        try cases.add(
            BlockersAnswered(answers: answers, isUnaccompaniedMinor: .no), on: first)
        try cases.add(
            HandedOver(
                person: person, source: .police, caseType: type,
                missing: [.procedures, .safetyFlags], number: number), on: first)
        return cases
    }

    /// The same case with these events after it, a day each.
    func adding(_ events: [any Event]) throws -> Cases {
        var cases = self
        for (index, event) in events.enumerated() {
            try cases.add(event, on: Self.first.adding(days: index + 1))
        }
        return cases
    }

    mutating func add(_ event: any Event, on day: LocalDate, to other: StreamID? = nil) throws {
        let type = Swift.type(of: event).type
        let stream = other ?? (type.hasPrefix("person.") ? Self.person : Self.caseID)
        let access = Access(actor: Self.officer, role: .teamLead, purpose: .returnProcess)
        let entry = Entry(
            position: Int64(entries.count), stream: stream,
            version: snapshot.streams[stream]?.version ?? 0, type: type, schema: 1, onDay: day,
            recordedAt: Instant(day, hour: 9), access: access,
            command: CommandID(high: 0, low: 0), clear: event.clear, parts: event.parts)
        entries.append(entry)
        try fold(entry)
    }

    /// The same record read back without any key.
    func withoutKeys() throws -> Cases {
        var cases = Cases()
        for entry in entries {
            let closed = Entry(
                position: entry.position, stream: entry.stream, version: entry.version,
                type: entry.type, schema: entry.schema, onDay: entry.onDay,
                recordedAt: entry.recordedAt, access: entry.access, command: entry.command,
                clear: entry.clear, parts: entry.parts.map { Part($0.kind, of: $0.subject, nil) })
            cases.entries.append(closed)
            try cases.fold(closed)
        }
        return cases
    }

    private mutating func fold(_ entry: Entry) throws {
        let kind = entry.type.prefix { $0 != "." }
        let fresh: any Folded =
            switch kind {
            case "person": Person(entry.stream)
            case "unmatched": Unmatched(entry.stream)
            case "account": Account(entry.stream)
            default: ReturnCase(entry.stream)
            }
        var state = snapshot.streams[entry.stream]?.state ?? fresh
        try state.absorb(entry)
        snapshot.streams[entry.stream] = .init(version: entry.version + 1, state: state)
    }

    var returnCase: ReturnCase {
        get throws { try #require(snapshot.state(Self.caseID)) }
    }
}
