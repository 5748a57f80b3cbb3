import Casework
import Kernel
import Law
import Testing

/// How a term is made longer, settled and ended, and how it lapses by law.
@Suite struct TermEndTests {
    private static let lastDay = TermTests.lastDay

    // To the last day, and no day after it.
    @Test(arguments: [(0, true), (1, false)])
    func `it is made longer while it runs`(after: Int, isLonger: Bool) throws {
        var stage = try TermTests.transfer()
        stage.now = Instant(Self.lastDay.adding(days: after), hour: 9)
        let verdict = stage.verdict(TermTests.lengthen(), by: Staff.lead)
        #expect(verdict == (isLonger ? .events(["case.termLengthened"]) : .refused(.termOver)))
    }

    @Test func `somebody with the mandate makes it longer, with reasons`() throws {
        var stage = try TermTests.transfer()
        #expect(!stage.permits(TermTests.lengthen(), to: Staff.officer))
        #expect(
            stage.verdict(TermTests.lengthen(reasons: ""), by: Staff.lead) == .refused(.noReason))
        #expect(
            stage.verdict(TermTests.lengthen(by: "AWB-02"), by: Staff.lead)
                == .refused(.noSuchTerm))
        try stage.perform(TermTests.lengthen(), by: Staff.lead)
        // Eighteen months in all.
        #expect(try stage.receipts.map(\.lastDay) == [Examples.day(2027, 8, 2)])
        #expect(stage.verdict(TermTests.lengthen(), by: Staff.lead) == .events([]))
    }

    // The robot looks on the day after; on the last day there is nothing to see.
    @Test(arguments: [(0, [String]()), (1, ["case.termLapsed"])])
    func `it lapses when its last day has passed`(after: Int, events: [String]) throws {
        var stage = try TermTests.transfer()
        stage.now = Instant(Self.lastDay.adding(days: after), hour: 9)
        let decision = try stage.decide(try stage.recheck, by: Staff.robot)
        #expect(decision.types == events)
        #expect(
            decision.messages.map(\.recipient)
                == (events.isEmpty ? [] : [.dutyDesk, .partner(.ind)]))
        #expect(!stage.permits(try stage.recheck, to: Staff.lead))
    }

    @Test func `a person confirms that it lapsed`() throws {
        var stage = try TermTests.transfer()
        let confirm = ConfirmLapse(Examples.target, .transfer, reasons: "The IND knows.")
        #expect(stage.verdict(confirm) == .refused(.notLapsed))
        stage.now = Instant(Self.lastDay.adding(days: 1), hour: 9)
        try stage.perform(try stage.recheck, by: Staff.robot)
        #expect(try stage.amarasCase.duties.map(\.kind).contains(.confirmLapse))
        try stage.perform(confirm)
        #expect(
            try stage.term.ending == .lapsed(after: Self.lastDay, confirmedOn: stage.today))
        #expect(try !stage.amarasCase.duties.map(\.kind).contains(.confirmLapse))
        #expect(stage.verdict(confirm) == .events([]))
        #expect(stage.verdict(TermTests.lengthen(), by: Staff.lead) == .refused(.termOver))
    }

    // What happened is recorded, also against the law.
    @Test(arguments: [(0, [String]()), (1, ["DUB-08"])])
    func `a transfer after the last day is recorded with the rule`(
        after: Int, against: [String]
    ) throws {
        var stage = try TermTests.transfer()
        stage.now = Instant(Self.lastDay.adding(days: after), hour: 9)
        try stage.perform(try stage.recheck, by: Staff.robot)
        let end = EndTerm(Examples.target, .transfer, .done, on: stage.today, reasons: "")
        let decision = try stage.perform(end)
        #expect((decision.appends.first?.event as? TermEnded)?.against == against)
        #expect(stage.verdict(end) == .events([]))
        #expect(stage.verdict(try stage.recheck, by: Staff.robot) == .events([]))
        let mistaken = EndTerm(
            Examples.target, .transfer, .mistaken, on: stage.today, reasons: "")
        #expect(stage.verdict(mistaken) == .refused(.noReason))
    }

    // Before the court spoke, on that day, and once it was heard of.
    @Test(arguments: [(-1, [String]()), (0, ["SUS-08"]), (1, ["SUS-08"])])
    func `a transfer that a court forbade is recorded with its measure`(
        after: Int, against: [String]
    ) throws {
        var stage = try TermTests.transfer()
        let forbidden = Examples.day(2026, 3, 10)
        stage.now = Instant(forbidden.adding(days: 5), hour: 9)
        try stage.perform(RaiseBlocker(Examples.target, .courtStay, since: forbidden))
        let end = EndTerm(
            Examples.target, .transfer, .done, on: forbidden.adding(days: after), reasons: "")
        let decision = try stage.perform(end)
        #expect((decision.appends.first?.event as? TermEnded)?.against == against)
    }

    @Test func `a term between two acts has two ends until somebody decides`() throws {
        var stage = try TermTests.transfer(
            registered: Examples.day(2026, 6, 20), accepted: Examples.day(2026, 7, 6))
        try stage.perform(
            TermTests.lengthen(on: stage.today), by: Staff.lead)
        let ends = [Examples.day(2028, 1, 6), Examples.day(2029, 7, 6)]
        #expect(try stage.receipts.map(\.lastDay) == ends)
        #expect(try stage.amarasCase.duties.map(\.kind).contains(.settleTerm))
        #expect(try stage.facts.asksForDecision(by: stage.law))
        let settle = SettleTerm(
            Examples.target, .transfer, by: Examples.day(2014, 1, 1), reasons: "Read.")
        #expect(!stage.permits(settle, to: Staff.officer))
        try stage.perform(settle, by: Staff.lead)
        #expect(try stage.receipts.map(\.lastDay) == [ends[0]])
        #expect(try stage.running == .until(try stage.receipts))
        #expect(stage.verdict(settle, by: Staff.lead) == .refused(.nothingToSettle))
        #expect(try !stage.facts.asksForDecision(by: stage.law))
        #expect(try !stage.amarasCase.duties.map(\.kind).contains(.settleTerm))
    }

    // In doubt the earlier end counts; whoever decides for the later one revives it.
    @Test func `the earlier of two ends lapses, and may be revived`() throws {
        var stage = try TermTests.transfer(
            registered: Examples.day(2026, 6, 20), accepted: Examples.day(2026, 7, 6))
        try stage.perform(TermTests.lengthen(on: stage.today), by: Staff.lead)
        stage.now = Instant(Examples.day(2028, 1, 7), hour: 9)
        try stage.perform(try stage.recheck, by: Staff.robot)
        #expect(
            try stage.term.ending
                == .lapsed(after: Examples.day(2028, 1, 6), confirmedOn: nil))
        let settle = SettleTerm(
            Examples.target, .transfer, by: Examples.day(2026, 6, 12), reasons: "Read.")
        let decision = try stage.perform(settle, by: Staff.lead)
        #expect(
            decision.appends.first?.sets.map(\.due)
                == [Instant(Examples.day(2029, 7, 7), hour: 0)])
        #expect(try stage.term.ending == nil)
    }

    @Test func `a corrected registration computes it again`() throws {
        var stage = try TermTests.transfer()
        let days = ApplicationDays(
            made: nil, registered: Examples.day(2026, 1, 5), lodged: Examples.day(2026, 1, 9))
        let decision = try stage.perform(RecordApplication(Examples.target, days))
        #expect(decision.types == ["case.applicationDated", "case.termComputed"])
        #expect(try stage.receipts.map(\.clock.registered) == [days.registered])
    }

    @Test(arguments: [("1 years", Examples.day(2027, 2, 1)), ("3 years", Examples.day(2028, 2, 1))])
    func `a ban keeps its day when the law gets stricter`(
        value: String, end: LocalDate
    ) throws {
        var stage = try TermTests.stage()
        try stage.perform(BeginTerm(Examples.target, .ban, from: TermTests.accepted))
        #expect(try stage.receipts.map(\.lastDay) == [Examples.day(2028, 2, 1)])
        stage.law = try Self.law(banOf: value)
        guard case .until(let receipts) = try stage.running else {
            Issue.record("it does not run")
            return
        }
        #expect(receipts.map(\.lastDay) == [end])
        // The longer one waits for a decision, the shorter one binds.
        #expect(try stage.facts.asksForDecision(by: stage.law) == (value == "3 years"))
    }

    private static func law(banOf value: String) throws -> Corpus {
        let files = try CorpusFile.shipped().map { file in
            guard file.path == "entry-ban/2011-12-31.yaml" else { return file }
            let text = file.text.replacing("value: 2 years", with: "value: \(value)")
            return CorpusFile(path: file.path, text: text)
        }
        return try Corpus(files: files, version: "changed")
    }
}
