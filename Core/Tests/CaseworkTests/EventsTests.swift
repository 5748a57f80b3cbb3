import Casework
import Kernel
import Law
import Testing

/// The stored form of every event, frozen: what is written here must be readable for ever.
@Suite struct EventsTests {
    static let person = StreamID(high: 0, low: 1)
    static let caseID = StreamID(high: 0, low: 2)
    static let subject = SubjectID(person)
    static let note = Note("KANARIE", about: subject)
    static let actor = ActorID(high: 0, low: 3)
    static let number = CaseNumber(year: 2024, serial: 18_342)
    static let p = "00000000000000000000000000000001"
    static let c = "00000000000000000000000000000002"
    static let a = "00000000000000000000000000000003"

    // 4 March 2024 is day 19786; its ninth hour in Amsterdam is 08:00 UTC.
    static let persons: [(any Event, String)] = [
        (
            PersonRegistered(
                subject: subject, nationality: Examples.nationality,
                identity: Examples.amara), #"{"nationality":"0041"}"#
        ),
        (PersonCaseOpened(caseID: caseID), "{\"case\":\"\(c)\"}"),
        (
            BlockersAnswered(
                answers: [.courtStay: .unknown, .asylumAppeal: .yes],
                isUnaccompaniedMinor: .no),
            #"{"answers":{"SUS-02":"yes","SUS-08":"unknown"},"unaccompaniedMinor":"no"}"#
        ),
        (
            BlockerRaised(.courtStay, isCertain: false, note: note),
            #"{"blocker":"SUS-08","certain":false}"#
        ),
        (
            BlockerClosingReceived(.courtStay, outcome: .lapsed, note: note),
            #"{"blocker":"SUS-08","outcome":"lapsed"}"#
        ),
        (
            BlockerClosed(.courtStay, outcome: .lapsed, receivedBy: actor, note: note),
            "{\"blocker\":\"SUS-08\",\"outcome\":\"lapsed\",\"receivedBy\":\"\(a)\"}"
        ),
        (
            BlockerClosed(.courtStay, outcome: .lapsed, note: nil),
            #"{"blocker":"SUS-08","outcome":"lapsed"}"#
        ),
        (
            GateSigned(
                .nonRefoulement, destination: Examples.origin, until: Examples.handedOver,
                isMet: true, note: note),
            #"{"destination":"5010","gate":"SUS-14","met":true,"until":19786}"#
        ),
        (ErasureProposed(), "{}"),
        (
            PersonErased(requestedBy: actor, confirmedBy: actor),
            "{\"confirmedBy\":\"\(a)\",\"requestedBy\":\"\(a)\"}"
        ),
    ]

    static let cases: [(any Event, String)] = [
        (
            HandedOver(
                person: person, source: .police, caseType: .family, missing: [.identity],
                number: number),
            """
            {"caseType":"family","missing":["identity"],"person":"\(p)","source":"NP"}
            """
        ),
        (HandoverAccepted(), "{}"),
        (
            HandoverSentBack(reasons: [.incomplete, .duplicate], note: note),
            #"{"reasons":["incomplete","duplicate"]}"#
        ),
        (CaseAssigned(to: actor), "{\"officer\":\"\(a)\"}"),
        (
            InterviewHeld(
                about: subject,
                replies: [
                    .health: .answered("KANARIE"),
                    .family: .notAsked(.declined),
                ], hasInterpreter: true),
            #"{"interpreter":true,"notAsked":{"family":"declined"}}"#
        ),
        (
            ReturnDecisionTaken(by: .ind, destination: Examples.origin, note: note),
            #"{"by":"ind","destination":"5010"}"#
        ),
        (
            DecisionServed(Service(on: Examples.handedOver, .sent, in: .translated)),
            #"{"road":"sent","wording":"translated"}"#
        ),
        (DepartureTold(.interpreted), #"{"wording":"interpreted"}"#),
        (
            DepartureScheduled(at: Instant(Examples.handedOver, hour: 9), to: Examples.origin),
            #"{"destination":"5010","leavesAt":1709539200000000}"#
        ),
        (DepartureChecked(.threeWorkingDays), #"{"stage":"threeWorkingDays"}"#),
        (
            DepartureCancelled(.barred, rules: ["SUS-08"]),
            #"{"reason":"barred","rules":["SUS-08"]}"#
        ),
        (
            DepartureReported(.forced, evidence: .departureReport, against: ["SUS-16"]),
            #"{"against":["SUS-16"],"evidence":"departureReport","manner":"forced"}"#
        ),
        (LeftOurView(evidence: [.addressCheck]), #"{"evidence":["addressCheck"]}"#),
        (ClosedOtherwise(.permitGranted), #"{"reason":"permitGranted"}"#),
        (CaseReopened(.reappeared), #"{"reason":"reappeared"}"#),
    ]

    static let others: [(any Event, String)] = [
        (
            UnmatchedReceived(
                subject: subject, blocker: .courtStay, matches: [caseID],
                number: Examples.amara.vNumber), "{\"blocker\":\"SUS-08\",\"matches\":[\"\(c)\"]}"
        ),
        (
            AccountOpened(subject: subject, role: .partner, partner: .kmar, name: "KANARIE"),
            #"{"partner":"KMar","role":"partner"}"#
        ),
        (
            AccountOpened(subject: subject, role: .teamLead, partner: nil, name: "KANARIE"),
            #"{"role":"teamLead"}"#
        ),
        (TokenIssued(digest: "00ff"), #"{"digest":"00ff"}"#),
        (
            CorpusProposed(version: "v", files: [.init(path: "a/b.yaml", hash: "00")]),
            #"{"files":[{"hash":"00","path":"a/b.yaml"}],"version":"v"}"#
        ),
        (CorpusProposalWithdrawn(version: "v"), #"{"version":"v"}"#),
    ]

    /// Events that have changed since; the row without what is new is how the first one was.
    static let schemas = [
        DepartureScheduled.type: 2, ReturnDecisionTaken.type: 2, PresentationHeld.type: 2,
    ]

    static let all: [(any Event, String)] = persons + cases + others

    static func entry(_ event: any Event) -> Entry {
        Entry(
            position: 7, stream: person, version: 3, type: type(of: event).type,
            schema: type(of: event).schema, onDay: Examples.handedOver,
            recordedAt: Instant(Examples.handedOver, hour: 9), access: Staff.officer,
            command: CommandID(high: 0, low: 9), clear: event.clear, parts: event.parts)
    }

    /// The entry as it comes back from storage: bytes written and read.
    static func stored(_ entry: Entry) throws -> Entry {
        Entry(
            position: entry.position, stream: entry.stream, version: entry.version,
            type: entry.type, schema: entry.schema, onDay: entry.onDay,
            recordedAt: entry.recordedAt, access: entry.access, command: entry.command,
            clear: try Fields(bytes: entry.clear.bytes),
            parts: try entry.parts.map { part in
                Part(
                    part.kind, of: part.subject,
                    try part.content.map { try Fields(bytes: $0.bytes) })
            })
    }

    @Test(arguments: all.indices)
    func `the clear form is frozen and names nobody`(row: Int) {
        let (event, json) = Self.all[row]
        #expect(String(decoding: event.clear.bytes, as: UTF8.self) == json)
        #expect(type(of: event).schema == Self.schemas[type(of: event).type] ?? 1)
    }

    @Test(arguments: all.indices)
    func `is read back as it was written`(row: Int) throws {
        let event = Self.all[row].0
        let read = try type(of: event).init(try Self.stored(Self.entry(event)))
        #expect(read.clear == event.clear)
        #expect(read.parts == event.parts)
    }

    // With the key gone the clear facts stay, and what is sealed is nil.
    @Test(arguments: all.indices)
    func `is read back with its parts closed`(row: Int) throws {
        let event = Self.all[row].0
        let read = try type(of: event).init(try Self.stored(Self.entry(event)).closing())
        #expect(read.clear == event.clear)
        #expect(read.parts.allSatisfy { $0.content == nil })
    }

    @Test(arguments: all.indices)
    func `refuses a clear part that lacks a name`(row: Int) {
        let event = Self.all[row].0
        let whole = Self.entry(event)
        for name in event.clear.names where !["receivedBy", "partner"].contains(name) {
            var clear = event.clear
            clear[name] = nil
            let entry = Entry(
                position: 0, stream: whole.stream, version: 0, type: whole.type, schema: 1,
                onDay: whole.onDay, recordedAt: whole.recordedAt, access: whole.access,
                command: whole.command, clear: clear, parts: whole.parts)
            #expect(throws: Malformed.self) { try type(of: event).init(entry) }
        }
    }

    @Test func `the period keeps its receipt`() throws {
        let law = try InventedLaw.corpus.get()
        let lengths: [DeparturePeriod.Length] = [
            .rule, .shortened(days: 7, .absconding), .extended(days: 60, []),
        ]
        for length in lengths {
            let receipt = try law.departurePeriod(decidedOn: Examples.decided, length: length)
            let event = DeparturePeriodSet(receipt)
            #expect(event.parts.isEmpty)
            #expect(try DeparturePeriodSet(try Self.stored(Self.entry(event))).receipt == receipt)
        }
    }

    @Test func `the sealed forms are frozen too`() {
        let identity = PersonRegistered(
            subject: Self.subject, nationality: Examples.nationality, identity: Examples.amara)
        let handover = HandedOver(
            person: Self.person, source: .ind, caseType: .family, missing: [], number: Self.number)
        let parts =
            identity.parts + handover.parts + BlockerRaised(.courtStay, note: Self.note).parts
        #expect(parts.map(\.kind) == [.identity, .identity, .text])
        #expect(parts.allSatisfy { $0.subject == Self.subject })
        #expect(
            parts.map { $0.content.map { String(decoding: $0.bytes, as: UTF8.self) } } == [
                """
                {"bornOn":7864,"familyName":"Okonjo","givenName":"Amara","vNumber":"2801147723"}
                """,
                "{\"number\":\"\(Self.number)\"}", #"{"text":"KANARIE"}"#,
            ])
    }

    @Test func `every type has its own name and its place in a stream`() throws {
        let types = Self.all.map { type(of: $0.0).type }
        #expect(Set(types).count == 29)
        for (event, _) in Self.persons { _ = try PersonEvent(Self.entry(event)) }
        for (event, _) in Self.cases { _ = try CaseEvent(Self.entry(event)) }
        #expect(throws: Malformed.self) { try PersonEvent(Self.entry(HandoverAccepted())) }
        #expect(throws: Malformed.self) { try CaseEvent(Self.entry(ErasureProposed())) }
    }
}
