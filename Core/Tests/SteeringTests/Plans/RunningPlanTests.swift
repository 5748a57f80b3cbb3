import Casework
import Kernel
import Law
import Steering
import Testing

@Suite struct RunningPlanTests {
    static let plan = Result { try AnnualPlan.shipped() }
    static let law = Result { try Corpus.shipped(version: "test") }
    static let today = LocalDate(dayNumber: 19_905)  // 2024-07-01
    static let owner = StreamID(high: 9, low: 9)

    struct Zeros: Entropy {
        func bytes(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }
    }

    /// A small stand-in for the Desk.
    struct Room {
        let today = RunningPlanTests.today
        var snapshot = Snapshot()
        var role = Role.teamLead

        init(role: Role = .teamLead) { self.role = role }

        func setting() throws -> Setting {
            Setting(
                now: Instant(today, hour: 12), today: today,
                access: access, law: try RunningPlanTests.law.get(), fresh: Fresh(Zeros()))
        }

        var access: Access {
            Access(actor: ActorID(high: 7, low: 7), role: role, purpose: .returnProcess)
        }

        /// Why the act is refused; nil when it was accepted and recorded.
        mutating func refusal(of act: some Act) throws -> Refusal.Reason? {
            do {
                let setting = try setting()
                try act.permit(on: snapshot, in: setting)
                for append in try act.decide(on: snapshot, in: setting).appends {
                    try record(append, PlannedAction(append.stream))
                }
                return nil
            } catch let refusal as Refusal {
                return refusal.reason
            }
        }

        mutating func open(_ id: StreamID, role: Role, partner: Partner? = nil) throws {
            let event = AccountOpened(
                subject: SubjectID(id), role: role, partner: partner, name: "A. Houder")
            try record(Append(event, to: id, onDay: today), Account(id))
        }

        private mutating func record(_ append: Append, _ fresh: any Folded) throws {
            var seen = snapshot.streams[append.stream] ?? .init(version: 0, state: fresh)
            // The clear part goes through its bytes, as in the ledger.
            let clear = try Fields(bytes: append.event.clear.bytes)
            try seen.state.absorb(
                Entry(
                    position: 0, stream: append.stream, version: seen.version,
                    type: type(of: append.event).type, schema: 1, onDay: append.onDay,
                    recordedAt: Instant(today, hour: 12), access: access,
                    command: CommandID(high: 0, low: 1), clear: clear, parts: append.event.parts))
            seen.version += 1
            snapshot.streams[append.stream] = seen
        }

        func action(_ id: String) -> PlannedAction? {
            snapshot.state(PlannedAction.id(id, in: 2024))
        }
    }

    func report(
        _ action: String = "J5.3", _ status: ActionStatus = .running, on day: String = "2024-07-01",
        evidence: String? = nil
    ) throws -> ReportOnAction {
        ReportOnAction(
            action, of: try Self.plan.get(), status, on: try #require(LocalDate(day)),
            evidence: evidence)
    }

    func owner(_ action: String = "J5.3", _ id: StreamID = owner) throws -> SetActionOwner {
        SetActionOwner(action, of: try Self.plan.get(), owner: id)
    }

    @Test func `a report is kept with its day, and the evidence is sealed`() throws {
        var room = Room()
        #expect(try room.refusal(of: report(on: "2024-06-30")) == nil)
        #expect(try room.refusal(of: report("J5.3", .done, evidence: "Besluit 12")) == nil)
        let action = try #require(room.action("J5.3"))
        #expect(action.status == .done && action.latest?.hasEvidence == true)
        #expect(action.reports.map(\.status) == [.running, .done])
        let event = ActionReported("J5.3", .done, evidence: "Besluit 12", in: action.id)
        #expect(!event.clear.bytes.contains(Array("Besluit".utf8)))
        #expect(event.parts.map(\.kind) == [.text])
        #expect(room.action("J5.4") == nil)
    }

    static let refused: [(ActionStatus, String, String?, Refusal.Reason?)] = [
        (.running, "2024-07-01", nil, nil), (.running, "2024-07-02", nil, .planInFuture),
        (.notStarted, "2024-07-01", nil, .planUnchanged),
        (.notStarted, "2024-07-01", "Gesproken op 1 juli", nil),
        (.done, "2024-07-01", nil, .planEvidenceMissing),
        (.done, "2024-07-01", "", .planEvidenceMissing), (.done, "2024-07-01", "Nota 4", nil),
        (.dropped, "2024-07-01", nil, .planEvidenceMissing),
        (.dropped, "2024-07-01", "Besluit 3", nil), (.late, "2024-07-01", nil, nil),
    ]

    @Test(arguments: refused) func `a first report is refused with its reason`(
        status: ActionStatus, day: String, evidence: String?, reason: Refusal.Reason?
    ) throws {
        var room = Room()
        let act = try report("J5.3", status, on: day, evidence: evidence)
        #expect(try room.refusal(of: act) == reason)
    }

    @Test(arguments: ["J5.17", "K1", "JR.1", "", "J1"])
    func `only an action of the plan can be reported on`(id: String) throws {
        var room = Room()
        #expect(try room.refusal(of: report(id)) == .planActionUnknown)
        #expect(try room.refusal(of: owner(id)) == .planActionUnknown)
        #expect(try report(id).targets.isEmpty)
    }

    @Test func `what was said already is refused, unless it brings evidence`() throws {
        var room = Room()
        try room.open(Self.owner, role: .returnCaseManager)
        #expect(try room.refusal(of: report()) == nil)
        #expect(try room.refusal(of: report()) == .planUnchanged)
        #expect(try room.refusal(of: report(evidence: "Eerste versie")) == nil)
        #expect(try room.refusal(of: owner()) == nil)
        #expect(try room.refusal(of: owner()) == .planUnchanged)
        #expect(room.action("J5.3")?.owner == Self.owner)
        #expect(room.action("J5.3")?.reports.count == 2)
    }

    @Test func `an owner is somebody of our own`() throws {
        var room = Room()
        #expect(try room.refusal(of: owner()) == .planNoSuchOwner)
        try room.open(Self.owner, role: .partner, partner: .kmar)
        #expect(try room.refusal(of: owner()) == .planNoSuchOwner)
    }

    @Test(arguments: Role.allCases) func `only a team lead says how the plan goes`(
        role: Role
    ) throws {
        var room = Room(role: role)
        try room.open(Self.owner, role: .teamLead)
        let reason: Refusal.Reason? = role == .teamLead ? nil : .noRight
        #expect(try room.refusal(of: report()) == reason)
        #expect(try room.refusal(of: owner()) == reason)
    }

    @Test func `a late report of an earlier day does not overrule a later one`() throws {
        var room = Room()
        #expect(try room.refusal(of: report("J5.3", .late, on: "2024-06-30")) == nil)
        #expect(try room.refusal(of: report("J5.3", .running, on: "2024-06-29")) == nil)
        #expect(room.action("J5.3")?.status == .late)
        #expect(try room.refusal(of: report("J5.3", .running, on: "2024-06-30")) == nil)
        #expect(room.action("J5.3")?.status == .running)
    }

    @Test func `the read model has a row an action`() throws {
        var room = Room()
        #expect(try room.refusal(of: report()) == nil)
        let id = PlannedAction.id("J5.3", in: 2024)
        let rows = try #require(PlanProgress.rows(of: id, in: room.snapshot))
        #expect(rows == [[.null, .text("running"), .day(Self.today), .integer(1)]])
        #expect(rows[0].count == PlanProgress.table.columns.count)
        #expect(PlanProgress.rows(of: Self.owner, in: room.snapshot) == nil)
    }

    @Test func `two actions and two years have streams of their own`() throws {
        let ids = try Self.plan.get().actions.map { PlannedAction.id($0.item.id, in: 2024) }
        #expect(Set(ids).count == 41)
        #expect(PlannedAction.id("J5.3", in: 2024) != PlannedAction.id("J5.3", in: 2025))
    }
}
