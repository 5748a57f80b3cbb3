import Casework
import Kernel
import Law
import Testing

/// The shipped law on the same road: which cells bar is its word, that they bar is ours.
@Suite struct ShippedLawTests {
    static let law = Result { try Corpus.shipped(version: "shipped") }

    static func stage(_ handover: ReceiveHandover = Examples.handover()) throws -> Stage {
        var stage = try Stage.received(handover)
        stage.law = try law.get()
        try stage.perform(AcceptHandover(Examples.target), by: Staff.intake)
        try stage.perform(AssignCase(Examples.target, to: Staff.officer.actor), by: Staff.lead)
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(Examples.decision)
        stage.now = Instant(Examples.planning, hour: 9)
        try stage.perform(Examples.signature)
        try stage.perform(Examples.passport)
        try stage.perform(RecordAvailability(Examples.target, .reception, on: stage.today))
        return stage
    }

    @Test func `with nothing in the way a departure is planned`() throws {
        #expect(try Self.stage().verdict(Examples.schedule) == .events(["case.departureScheduled"]))
    }

    @Test(arguments: Blocker.allCases)
    func `an open blocker bars what its cells say`(blocker: Blocker) throws {
        var stage = try Self.stage()
        let day = Examples.handedOver
        let law = try Self.law.get()
        let bars = [BarredAct.booking, .execution].contains {
            law.cell(blocker.rawValue, $0, on: day).bars
        }
        // A new wish for asylum makes the assessment void, so it is signed again.
        try stage.perform(RaiseBlocker(Examples.target, blocker, since: day))
        try stage.perform(Examples.signature)
        let rules = stage.citations(Examples.schedule)
        #expect(rules.contains("\(blocker.rawValue) open") == bars)
        // Every shipped blocker bars a departure in some way: else it would be none.
        #expect(stage.verdict(Examples.schedule) == .refused(.unlawful))
    }

    @Test func `what nobody answered for bars`() throws {
        let stage = try Self.stage(Examples.handover(answers: Examples.answers(.unknown)))
        let rules = stage.citations(Examples.schedule)
        #expect(rules.filter { $0.hasSuffix(" unknown") }.count == Blocker.allCases.count)
    }

    // SAF-02: nobody but those whom the law names, and never the robot.
    @Test func `the robot closes nothing`() throws {
        let stage = try Self.stage()
        for blocker in Blocker.allCases {
            let act = CloseBlocker(
                Examples.target, blocker, outcome: .lapsed, on: stage.today, document: "D")
            #expect(!stage.permits(act, to: Staff.robot), "\(blocker)")
            #expect(!stage.permits(act, to: Staff.analyst), "\(blocker)")
        }
    }

    // What a partner or a court may grant must not end in a weaker bar.
    @Test func `a blocker that makes place for another bars no less through it`() throws {
        let law = try Self.law.get()
        for blocker in Blocker.allCases {
            for effect in law.blocker(blocker, on: Examples.planning).outcomes.values {
                guard case .becomes(let stronger) = effect else { continue }
                for act in [BarredAct.booking, .execution]
                where law.cell(blocker.rawValue, act, on: Examples.planning).bars {
                    #expect(
                        law.cell(stronger.rawValue, act, on: Examples.planning).bars,
                        "\(blocker) becomes \(stronger): \(act)")
                }
            }
        }
    }
}
