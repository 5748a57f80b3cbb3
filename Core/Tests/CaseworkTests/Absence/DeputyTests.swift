import Casework
import Kernel
import Testing

/// Whoever stands in has the caseload of the other, on the days named and no day more.
@Suite struct DeputyTests {
    static let away = StreamID(high: 21, low: 1)
    static let deputy = StreamID(high: 21, low: 2)
    static let lead = StreamID(high: 21, low: 3)
    static let day = Examples.handedOver
    static let named = Verdict.events(["account.deputyNamed"])
    static let administrator = Access(
        actor: ActorID(high: 21, low: 9), role: .administrator, purpose: .administration)

    private static func staffed() throws -> Stage {
        var stage = try Stage.assigned()
        for (account, role) in [
            (away, Role.returnCaseManager), (deputy, .returnCaseManager), (lead, .teamLead),
        ] {
            try stage.perform(OpenAccount(account, role: role, name: "N."), by: administrator)
        }
        return stage
    }

    private static func naming(
        _ account: StreamID = deputy, from: Int = 0, until: Int = 6
    ) -> NameDeputy {
        NameDeputy(
            Deputy(account, from: day.adding(days: from), until: day.adding(days: until)),
            for: away)
    }

    @Test func `the deputy is recorded on the account of whoever is away`() throws {
        let decision = try Self.staffed().decide(Self.naming(), by: Staff.lead)
        #expect(decision.types == ["account.deputyNamed"])
        #expect(decision.appends.map(\.stream) == [Self.away])
    }

    static let days: [(from: Int, until: Int, refusal: Refusal.Reason?)] = [
        (0, 0, nil), (0, 91, nil), (0, 92, .absenceTooLong), (1, 0, .absenceBackwards),
        (-5, 0, nil), (-5, -1, .inThePast),
    ]

    @Test(arguments: days.indices)
    func `it lasts 92 days at most and ends no earlier than today`(row: Int) throws {
        let (from, until, refusal) = Self.days[row]
        let stage = try Self.staffed()
        let verdict = stage.verdict(Self.naming(from: from, until: until), by: Staff.lead)
        #expect(verdict == (refusal.map { .refused($0) } ?? Self.named))
    }

    @Test(arguments: [away, lead, StreamID(high: 21, low: 9)])
    func `nobody stands in for themselves, and nobody with other work`(account: StreamID) throws {
        let verdict = try Self.staffed().verdict(Self.naming(account), by: Staff.lead)
        #expect(verdict == .refused(.noDeputy))
    }

    @Test func `one at a time, and the same one again is no news`() throws {
        var stage = try Self.staffed()
        try stage.perform(Self.naming(), by: Staff.lead)
        #expect(try stage.decide(Self.naming(), by: Staff.lead).appends.isEmpty)
        #expect(
            stage.verdict(Self.naming(until: 8), by: Staff.lead) == .refused(.deputyStands))
        try stage.perform(WithdrawDeputy(for: Self.away), by: Staff.lead)
        #expect(stage.verdict(Self.naming(until: 8), by: Staff.lead) == Self.named)
    }

    @Test func `the last day counts and the day after does not`() {
        let deputy = Deputy(Self.deputy, from: Self.day, until: Self.day.adding(days: 1))
        #expect(!deputy.standsIn(on: Self.day.adding(days: -1)))
        #expect(deputy.standsIn(on: Self.day))
        #expect(deputy.standsIn(on: Self.day.adding(days: 1)))
        #expect(!deputy.standsIn(on: Self.day.adding(days: 2)))
    }

    @Test func `an officer arranges their own absence and nobody else's`() throws {
        let stage = try Self.staffed()
        let own = Access(
            actor: ActorID(account: Self.away), role: .returnCaseManager,
            purpose: .returnProcess)
        #expect(stage.permits(Self.naming(), to: own))
        #expect(!stage.permits(Self.naming(), to: Staff.officer))
        #expect(!stage.permits(WithdrawDeputy(for: Self.away), to: Staff.officer))
    }

    // The caseload is asked for at every act and look; nothing is copied.
    @Test func `a deputy may do what the owner may, a stranger may not`() throws {
        let stage = try Stage.assigned()
        let standing = Access(
            actor: Staff.otherOfficer.actor, role: .returnCaseManager, purpose: .returnProcess,
            standsInFor: [Staff.officer.actor])
        #expect(stage.permits(Examples.interview(), to: standing))
        #expect(!stage.permits(Examples.interview(), to: Staff.otherOfficer))
    }

    @Test func `the stored form is frozen`() throws {
        let event = DeputyNamed(
            Deputy(
                Self.deputy, from: LocalDate(dayNumber: 19_900), until: LocalDate(dayNumber: 19_906)
            ))
        #expect(
            String(decoding: event.clear.bytes, as: UTF8.self)
                == #"{"deputy":"00000000000000150000000000000002","from":19900,"until":19906}"#)
        #expect(
            try DeputyNamed(EventsTests.stored(EventsTests.entry(event))).deputy == event.deputy)
        #expect(DeputyWithdrawn().clear.bytes == Fields().bytes)
    }
}
