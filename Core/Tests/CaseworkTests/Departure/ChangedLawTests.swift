import Casework
import Kernel
import Law
import Testing

/// A law that changes while a period runs (SAF-31).
@Suite struct ChangedLawTests {
    private static let later = Examples.periodEnds.adding(days: 1)

    /// Decided under one law, and judged under another a week later.
    private static func stage(under old: Corpus, judgedBy new: Corpus) throws -> Stage {
        var stage = try Stage.assigned()
        stage.law = old
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(Examples.decision)
        stage.now = Instant(Examples.decided.adding(days: 7), hour: 9)
        stage.law = new
        return stage
    }

    private static func facts(_ stage: Stage) throws -> PeriodFacts {
        let dossier = try stage.snapshot(for: [Examples.target]).dossier(Examples.target)
        return try #require(dossier.periodFacts(of: try dossier.openEpisode()))
    }

    private static func isCut(_ stage: Stage) throws -> Bool {
        try facts(stage).isCut(by: stage.law, on: stage.today)
    }

    private static func lastDay(_ stage: Stage) throws -> LocalDate? {
        let facts = try facts(stage)
        guard case .until(let receipt) = facts.period(by: stage.law, on: stage.today) else {
            return nil
        }
        return receipt.lastDay
    }

    private static let apply = ApplyChangedLaw(Examples.target, reasons: "Asked to leave early.")

    @Test func `what is in the person's favour binds at once`() throws {
        let (old, new) = (try InventedLaw.corpus.get(), try InventedLaw.withHoliday.get())
        let stage = try Self.stage(under: old, judgedBy: new)
        #expect(try Self.lastDay(stage) == Self.later)
        #expect(try !Self.isCut(stage))
        #expect(
            stage.verdict(Self.apply, by: Staff.authority) == .refused(.lawNotStricter))
    }

    @Test func `what is to their detriment takes a decision in their case`() throws {
        let (old, new) = (try InventedLaw.withHoliday.get(), try InventedLaw.corpus.get())
        var stage = try Self.stage(under: old, judgedBy: new)
        #expect(try Self.lastDay(stage) == Self.later)
        #expect(try Self.isCut(stage))
        let decision = try stage.perform(Self.apply, by: Staff.authority)
        #expect(decision.types == ["case.changedLawApplied"])
        #expect(try Self.lastDay(stage) == Examples.periodEnds)
        #expect(try !Self.isCut(stage))
        #expect(try stage.amarasCase.open?.decision?.period?.corpus == new.version)
        #expect(stage.verdict(Self.apply, by: Staff.authority) == .refused(.lawNotStricter))
    }

    @Test func `is decided with reasons, by who may, while the time runs`() throws {
        let (old, new) = (try InventedLaw.withHoliday.get(), try InventedLaw.corpus.get())
        var stage = try Self.stage(under: old, judgedBy: new)
        let silent = ApplyChangedLaw(Examples.target, reasons: "")
        #expect(stage.verdict(silent, by: Staff.authority) == .refused(.noReason))
        #expect(stage.verdict(Self.apply, by: Staff.lead) == .refused(.noRight))
        stage.now = Instant(Self.later, hour: 9)
        #expect(try Self.isCut(stage))
        #expect(
            stage.verdict(Self.apply, by: Staff.authority)
                == .events(["case.changedLawApplied"]))
        stage.now = Instant(Self.later.adding(days: 1), hour: 9)
        #expect(try !Self.isCut(stage))
        #expect(stage.verdict(Self.apply, by: Staff.authority) == .refused(.periodOver))
        #expect(
            try Stage.assigned().verdict(Self.apply, by: Staff.authority)
                == .refused(.noDecision))
    }
}
