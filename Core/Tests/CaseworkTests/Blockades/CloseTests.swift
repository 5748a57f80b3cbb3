import Casework
import Kernel
import Law
import Testing

@Suite struct CloseTests {
    static let raised = Examples.handedOver.adding(days: 1)

    /// Amara with one open blocker, on the day of planning.
    static func stage(_ blocker: Blocker) throws -> Stage {
        var stage = try Stage.ready()
        try stage.record(BlockerRaised(blocker), to: try stage.amara, on: raised)
        return stage
    }

    static func close(
        _ blocker: Blocker, _ outcome: Outcome = .rejected, on day: LocalDate = Examples.planning,
        document: String = "NL24.00001"
    ) -> CloseBlocker {
        CloseBlocker(Examples.target, blocker, outcome: outcome, on: day, document: document)
    }

    @Test(arguments: Blocker.allCases, Outcome.allCases)
    func `an outcome closes, turns into a stronger one, or does not exist`(
        blocker: Blocker, outcome: Outcome
    ) throws {
        var stage = try Self.stage(blocker)
        let access = InventedLaw.closers(blocker).roles.isEmpty ? Staff.police : Staff.lead
        let act = Self.close(blocker, outcome)
        switch InventedLaw.outcomes(blocker)[outcome] {
        case nil: #expect(stage.verdict(act, by: access) == .refused(.noSuchOutcome))
        case .closes:
            #expect(try stage.perform(act, by: access).types == ["person.blockerClosed"])
            #expect(try stage.person.status(of: blocker) == .closed(outcome, on: Examples.planning))
        case .becomes(let stronger):
            #expect(
                try stage.perform(act, by: access).types
                    == ["person.blockerRaised", "person.blockerClosed"])
            #expect(try stage.person.status(of: blocker) == .closed(outcome, on: Examples.planning))
            #expect(try stage.person.status(of: stronger) == .open(since: Examples.planning))
        }
    }

    // Who may close is the law's word alone; an officer needs the case besides.
    static let closers: [(Blocker, [Access])] = [
        (.asylumAppeal, [Staff.officer, Staff.lead, Staff.ind]),
        (.courtStay, [Staff.lead]), (.rule39Measure, [Staff.lead]),
        (.criminalSentence, [Staff.police]),
    ]

    @Test(arguments: closers)
    func `only those whom the law names may close`(blocker: Blocker, closers: [Access]) throws {
        let stage = try Self.stage(blocker)
        for access in Staff.all {
            let isAllowed = closers.contains(access)
            #expect(stage.permits(Self.close(blocker), to: access) == isAllowed, "\(access.role)")
        }
    }

    @Test func `is refused in the documented order`() throws {
        let stage = try Self.stage(.asylumAppeal)
        let tomorrow = stage.today.adding(days: 1)
        #expect(
            stage.verdict(Self.close(.medicalCategory, .granted, on: tomorrow, document: ""))
                == .refused(.inTheFuture))
        #expect(
            stage.verdict(Self.close(.medicalCategory, .granted, document: ""))
                == .refused(.notStanding))
        #expect(
            stage.verdict(Self.close(.asylumAppeal, .granted, document: ""))
                == .refused(.noSuchOutcome))
        #expect(stage.verdict(Self.close(.asylumAppeal, document: "")) == .refused(.noDocument))
    }

    // A ruling from before the blocker came to stand is about another procedure.
    @Test(arguments: [(-1, false), (0, true), (1, true)])
    func `nothing ends before it began`(days: Int, isGood: Bool) throws {
        let stage = try Self.stage(.asylumAppeal)
        #expect(
            stage.verdict(Self.close(.asylumAppeal, on: Self.raised.adding(days: days)))
                == (isGood
                    ? .events(["person.blockerClosed"]) : .refused(.beforeRaised)))
    }

    // What grants is never too old: a stay that was ordered bars, whenever we hear of it.
    @Test func `an older outcome that bars more is taken`() throws {
        let stage = try Self.stage(.medicalApplication)
        let act = Self.close(.medicalApplication, .granted, on: Self.raised.adding(days: -1))
        #expect(
            stage.verdict(act) == .events(["person.blockerRaised", "person.blockerClosed"]))
    }

    @Test func `what does not stand is not closed again`() throws {
        var stage = try Self.stage(.asylumAppeal)
        try stage.perform(Self.close(.asylumAppeal))
        #expect(stage.verdict(Self.close(.asylumAppeal)) == .refused(.notStanding))
    }

    @Test func `what nobody answered for can be closed`() throws {
        var stage = try Stage.ready()
        try stage.record(
            BlockersAnswered(answers: [.asylumAppeal: .unknown], isUnaccompaniedMinor: .no),
            to: try stage.amara, on: stage.today)
        try stage.perform(Self.close(.asylumAppeal, .lapsed))
        #expect(
            try stage.person.status(of: .asylumAppeal) == .closed(.lapsed, on: stage.today))
    }

    @Test func `the document is sealed`() throws {
        let stage = try Self.stage(.asylumAppeal)
        let event = try #require(
            try stage.decide(Self.close(.asylumAppeal, document: "KANARIE")).appends.first?.event)
        #expect(!String(decoding: event.clear.bytes, as: UTF8.self).contains("KANARIE"))
        #expect(event.parts.map(\.content) == [["text": .text("KANARIE")]])
    }
}
