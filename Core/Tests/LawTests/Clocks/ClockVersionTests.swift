import Kernel
import Law
import Testing

/// Which version answers, which rule goes first, and what has no answer.
@Suite struct ClockVersionTests {
    private func clock(_ rule: String, _ day: String) throws -> Clock {
        Clock(rule, from: try #require(LocalDate(day)))
    }

    private func fault(_ clock: Clock) throws -> ClockFault {
        try #require(throws: ClockFault.self) { try TestLaw.law().receipts(of: clock) }
    }

    static let registrations = [
        ("2026-06-11", ["2026-10-01"]), ("2026-06-12", ["2026-10-01", "2026-09-01"]),
        ("2026-06-30", ["2026-10-01", "2026-09-01"]), ("2026-07-01", ["2026-09-01"]),
    ]

    @Test(arguments: registrations)
    func `between two acts both clocks run`(registered: String, ends: [String]) throws {
        var clock = try clock("T-SHIFT", "2026-07-01")
        clock.registered = LocalDate(registered)
        let receipts = try TestLaw.law().receipts(of: clock)
        #expect(receipts.map(\.lastDay.description) == ends)
        #expect(receipts.allSatisfy { $0.isOneOfTwo == (ends.count == 2) })
        #expect(receipts.allSatisfy { $0.isVerified == (ends.count == 1) })
        for receipt in receipts {
            #expect(try receipt.replay(in: try TestLaw.law()) == receipt.lastDay)
        }
    }

    // DUB-10b is in the AMMR alone: the clock of Dublin III runs on without it, and says so.
    @Test func `an extension of one act leaves the clock of the other`() throws {
        var clock = try clock("DUB-08", "2026-07-06")
        clock.registered = LocalDate("2026-06-20")
        clock.lengthenings = [.init("DUB-10b", on: LocalDate("2026-12-20"))]
        let receipts = try TestLaw.law().receipts(of: clock)
        #expect(receipts.map(\.lastDay.description) == ["2027-01-06", "2027-03-22"])
        #expect(receipts[0].doubts.contains { $0.hasPrefix("DUB-10b did not exist") })
        clock.registered = LocalDate("2026-06-11")
        #expect(try fault(clock).name == "noVersion")
    }

    // A complaint and its adjournment were read in the same text.
    @Test func `a doubt that two rules share is said once`() throws {
        var clock = try clock("AWB-01", "2026-02-23")
        clock.lengthenings = [.init("AWB-02")]
        let receipt = try #require(try TestLaw.law().receipts(of: clock).first)
        #expect(!receipt.doubts.isEmpty && receipt.doubts.count == Set(receipt.doubts).count)
    }

    @Test func `without a registration the day of the event chooses`() throws {
        let receipts = try TestLaw.law().receipts(of: try clock("T-SHIFT", "2026-07-01"))
        #expect(receipts.map(\.lastDay.description) == ["2026-09-01"])
    }

    @Test func `a version without a term has no answer`() throws {
        let law = try TestLaw.law()
        #expect(try law.receipts(of: try clock("T-SHORT", "2026-06-11")).count == 1)
        #expect(try fault(try clock("T-SHORT", "2026-06-12")) == .noTerm("T-SHORT"))
        #expect(try fault(try clock("T-TEXT", "2026-03-02")) == .noTerm("T-TEXT"))
    }

    @Test func `no version before the first day`() throws {
        let day = try #require(LocalDate(2019, 12, 31))
        #expect(try fault(try clock("T-FIXED", "2019-12-31")) == .noVersion("T-FIXED", on: day))
        #expect(try TestLaw.law().receipts(of: try clock("T-FIXED", "2020-01-01")).count == 1)
    }

    @Test func `the special rule goes before the general one for its cases`() throws {
        var general = try clock("T-GENERAL", "2026-03-02")
        let law = try TestLaw.law()
        #expect(try law.receipts(of: general).map(\.lastDay.description) == ["2026-04-13"])
        general.caseType = .family
        #expect(try law.receipts(of: general).map(\.rule) == ["T-GENERAL"])
        general.caseType = .dublinTransfer
        let receipt = try #require(try law.receipts(of: general).first)
        #expect(receipt.rule == "T-SPECIAL" && receipt.lastDay.description == "2026-03-30")
        #expect(receipt.steps.first?.what == .goesBefore("T-GENERAL"))
    }

    @Test func `a decision chooses a length between the bounds`() throws {
        var clock = try clock("T-RANGE", "2026-03-02")
        #expect(try fault(clock) == .lengthMissing("T-RANGE", .days(7), .days(30)))
        for (days, ends) in [(6, nil), (7, "2026-03-09"), (30, "2026-04-01"), (31, nil)] {
            clock.length = .days(days)
            let last = try? TestLaw.law().receipts(of: clock).first?.lastDay.description
            #expect(last == ends)
        }
    }

    @Test func `what does not lengthen it is refused`() throws {
        var clock = try clock("T-GENERAL", "2026-03-02")
        clock.lengthenings = [.init("T-MORE")]
        #expect(try fault(clock) == .doesNotLengthen("T-GENERAL", by: "T-MORE"))
        clock.lengthenings = [.init("T-NONE")]
        #expect(try fault(clock) == .noSuchRule("T-NONE"))
        #expect(try fault(try self.clock("NONE", "2026-03-02")) == .noSuchRule("NONE"))
    }

    @Test func `periods that share a day are refused`() throws {
        var clock = try clock("T-PAUSE", "2026-03-02")
        let first = try #require(LocalDate(2026, 3, 10))
        clock.suspensions = [
            first.adding(days: 2)...first.adding(days: 4), first...first.adding(days: 2),
        ]
        #expect(try fault(clock) == .suspensionsOverlap(first.adding(days: 2)))
        clock.suspensions = []
        clock.earlier = [first.adding(days: -20)...first]
        #expect(try fault(clock) == .earlierPeriodsOverlap(clock.start))
    }

    @Test(arguments: ["2026-03-10..2026-03-09", "2026-04-31..2026-05-02", "2026-03-10", "a..b"])
    func `a period that never was is not read`(text: String) {
        #expect(ClosedRange<LocalDate>(text) == nil)
    }

    @Test func `another version of the corpus cannot replay`() throws {
        let receipt = try TestLaw.law().receipts(of: try clock("T-FIXED", "2026-03-02"))[0]
        #expect(throws: ReplayFault.self) { try receipt.replay(in: try Shipped.law()) }
    }
}
