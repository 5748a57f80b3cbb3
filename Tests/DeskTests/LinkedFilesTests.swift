import Casework
import Composition
import Kernel
import Law
import Ledger
import Projections
import Sealing
import Simulation
import Testing

/// What bars in one file of a person reaches the open case of another in the same commit, through
/// the real Desk and with the law as it is shipped.
@Suite struct LinkedFilesTests {
    static let day = LocalDate(dayNumber: 19_740)

    @Test func `a stay in one file calls off the departure of the other, in one commit`()
        async throws
    {
        let office = try await TwoFiles()
        let link = LinkPersons(
            office.first, with: office.second, .sameFingerprints, explanation: "Eén treffer.")
        _ = try await office.accepted(link, by: office.cast.intake.access)
        #expect(try await office.departure() != nil)

        let raise = RaiseBlocker(office.second, .courtStay, since: Self.day)
        let commit = try await office.accepted(raise, by: office.cast.ind.access)
        let entries = try await office.entries(at: commit.positions)
        #expect(entries.map(\.type) == ["person.blockerRaised", "case.departureCancelled"])
        #expect(Set(entries.map(\.command)).count == 1)
        #expect(entries.map(\.stream) == commit.streams)
        #expect(try await office.departure() == nil)
        #expect(try Checks.findings(in: try await office.entries(), law: office.law) == [])
    }

    @Test func `the work list counts what stands in either file, and a rebuild too`() async throws {
        let office = try await TwoFiles()
        let before = try await office.worklist()
        _ = try await office.accepted(
            RaiseBlocker(office.second, .courtStay, since: Self.day), by: office.cast.ind.access)
        #expect(try await office.worklist() != before)
        let apart = try await office.standing()
        _ = try await office.accepted(
            LinkPersons(office.first, with: office.second, .sameDocument, explanation: "E."),
            by: office.cast.intake.access)
        #expect(apart.sorted() == [0, 1])
        #expect(try await office.standing() == [1, 1])
        let live = try await office.worklist()
        try await Rebuild.run(office.ledger, rooms: Place.rooms, keyring: office.keyring)
        #expect(try await office.worklist() == live)
        let other = try await office.personID(office.second)
        _ = try await office.accepted(
            UnlinkPersons(
                office.first, from: other, .differentPeople, explanation: "Twee personen."),
            by: office.cast.leads[0].access)
        #expect(try await office.standing().sorted() == [0, 1])
    }
}

/// Two files of one person: the first with a forced departure in three days, the second just in.
private struct TwoFiles {
    let desk: Desk
    let ledger: any Ledger
    let keyring: Keyring
    let law: Corpus
    let cast = Cast(seed: 17)
    let entropy = SeededEntropy(17)
    let first: Target
    let second: Target

    init() async throws {
        let clock = SettableClock(Instant(LinkedFilesTests.day, hour: 9))
        ledger = MemoryLedger(tables: Place.rooms.tables)
        let master = try #require(SecretKey(bytes: entropy.bytes(32)))
        keyring = try Keyring(
            keystore: MemoryKeystore(), journal: MemoryErasureJournal(), master: master,
            entropy: entropy)
        law = try Play.law.get()
        desk = try await Desk(
            ledger, rooms: Place.rooms, law: law, keyring: keyring, clock: clock, entropy: entropy)
        let one = Identity(
            vNumber: try #require(VNumber("2801147723")), familyName: "Okonjo", givenName: "Amara",
            bornOn: nil)
        let two = Identity(
            vNumber: try #require(VNumber("1999999999")), familyName: "Okonjo-Reyes",
            givenName: "Amara", bornOn: nil)
        (first, second) = (.vNumber(one.vNumber), .vNumber(two.vNumber))
        for identity in [one, two] {
            _ = try await accepted(try handover(identity), by: cast.ind.access)
        }
        for (act, access) in try road() { _ = try await accepted(act, by: access) }
    }

    private func handover(_ identity: Identity) throws -> ReceiveHandover {
        let answers = Dictionary(
            uniqueKeysWithValues: Blocker.allCases.map { ($0, Knowledge.no) })
        return ReceiveHandover(
            source: .ind, caseType: .regularReturn, identity: identity,
            nationality: try #require(NationalityCode("0131")), handedOverOn: LinkedFilesTests.day,
            answers: answers, isUnaccompaniedMinor: .no, missing: [])
    }

    private func road() throws -> [(any Act, Access)] {
        let (day, lead) = (LinkedFilesTests.day, cast.leads[0].access)
        let manager = cast.managers[0].access
        let country = try #require(CountryCode("5022"))
        return [
            (AcceptHandover(first), cast.intake.access),
            (AssignCase(first, to: manager.actor), lead),
            (RecordAvailability(first, .reception, on: day), manager),
            (
                RecordReturnDecision(
                    first, by: .ind, destination: country, takenOn: day,
                    length: .shortened(days: 0, .unfounded),
                    served: Service(on: day, .handedOver, in: .interpreted), reasons: "Kort."), lead
            ),
            (
                RecordDocument(
                    first, .passport, issuedBy: country, from: day, until: day.adding(days: 90),
                    number: "A1"), manager
            ),
            (
                SignGate(
                    first, .nonRefoulement, destination: country, until: day.adding(days: 30),
                    reasons: "Getoetst."), lead
            ),
            (
                ScheduleForcedDeparture(
                    first, at: Instant(day.adding(days: 3), hour: 11), to: country), manager
            ),
        ]
    }

    func accepted(_ act: any Act, by access: Access) async throws -> Accepted {
        let id: CommandID = Fresh(entropy).id(0)
        switch try await desk.submit(Submission(act, by: access, id: id, body: id.bytes)) {
        case .accepted(let accepted): return accepted
        case .refused(let refusal): throw refusal
        }
    }

    func departure() async throws -> PlannedDeparture? {
        try await desk.snapshot(of: [first]).dossier(first).returnCase.open?.departure
    }

    func personID(_ target: Target) async throws -> StreamID {
        try await desk.snapshot(of: [target]).dossier(target).personID
    }

    func entries(at positions: Range<Int64>? = nil) async throws -> [Entry] {
        let keyring = keyring
        return try await ledger.read { reader in
            try reader.events(at: positions ?? 0..<(try reader.size(of: .events)))
                .map { try $0.entry(opening: keyring) }
        }
    }

    /// How many blockers stand in each case, as the work list has it. A ledger in memory runs no
    /// query, so the column is found by its name; the owner stands before the first.
    func standing() async throws -> [Int] {
        let column = try #require(Worklist.table.columns.firstIndex { $0.name == "standing" }) + 1
        return try await worklist().compactMap { row in
            guard case .integer(let count) = row[column] else { return nil }
            return Int(count)
        }
    }

    func worklist() async throws -> [[Kernel.Cell]] {
        try await ledger.read { try $0.dump("worklist").sorted { "\($0)" < "\($1)" } }
    }
}
