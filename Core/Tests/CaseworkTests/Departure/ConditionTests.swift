import Casework
import Kernel
import Law
import Testing

/// What must hold beside the law before somebody is forced to leave.
@Suite struct ConditionTests {
    /// Nothing of the law is in the way; seen on this day or never.
    private static func stage(
        seenOn day: LocalDate?, holding document: RecordDocument? = Examples.passport
    ) throws -> Stage {
        var stage = try Stage.received()
        try stage.perform(AcceptHandover(Examples.target), by: Staff.intake)
        try stage.perform(
            AssignCase(Examples.target, to: Staff.officer.actor), by: Staff.lead)
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(Examples.decision)
        stage.now = Instant(Examples.planning, hour: 9)
        try stage.perform(Examples.signature)
        if let document { try stage.perform(document) }
        guard let day else { return stage }
        try stage.perform(RecordAvailability(Examples.target, .keptAppointment, on: day))
        return stage
    }

    static let seen: [(LocalDate?, [String])] = [
        (nil, ["VW-2 missing"]),
        (Examples.planning.adding(days: -15), ["VW-2 missing"]),
        (Examples.planning.adding(days: -14), []),
        (Examples.planning, []),
    ]

    @Test(arguments: seen)
    func `somebody must have been seen in the last fourteen days`(
        day: LocalDate?, expected: [String]
    ) throws {
        let stage = try Self.stage(seenOn: day)
        #expect(stage.citations(Examples.schedule) == expected)
        if !expected.isEmpty {
            #expect(stage.verdict(Examples.schedule) == .refused(.notReady))
        }
    }

    @Test func `an interview shows it as well`() throws {
        var stage = try Self.stage(seenOn: nil)
        try stage.perform(Examples.interview(on: Examples.planning.adding(days: -3)))
        #expect(stage.citations(Examples.schedule).isEmpty)
    }

    @Test(arguments: AvailabilityEvidence.allCases)
    func `every kind of evidence counts alike`(evidence: AvailabilityEvidence) throws {
        var stage = try Self.stage(seenOn: nil)
        try stage.perform(
            RecordAvailability(Examples.target, evidence, on: Examples.planning))
        #expect(stage.citations(Examples.schedule).isEmpty)
    }

    static let validities: [(LocalDate?, [String])] = [
        (nil, ["VW-4 missing"]),
        (Examples.leavesAt.day.adding(days: -1), ["VW-4 missing"]),
        (Examples.leavesAt.day, []),
    ]

    @Test(arguments: validities)
    func `a document is valid on the day of departure`(
        last: LocalDate?, expected: [String]
    ) throws {
        let document = last.map {
            RecordDocument(
                Examples.target, .laissezPasser, issuedBy: Examples.origin,
                from: Examples.handedOver, until: $0, number: "LP-1")
        }
        let stage = try Self.stage(seenOn: Examples.planning, holding: document)
        #expect(stage.citations(Examples.schedule) == expected)
    }

    @Test func `a document for another country opens nothing`() throws {
        let document = RecordDocument(
            Examples.target, .passport, issuedBy: Examples.elsewhere,
            from: Examples.handedOver, until: Examples.day(2026, 1, 1), number: "P-1")
        let stage = try Self.stage(seenOn: Examples.planning, holding: document)
        #expect(stage.citations(Examples.schedule) == ["VW-4 missing"])
    }

    @Test func `the law and the conditions are told together`() throws {
        var stage = try Self.stage(seenOn: nil)
        try stage.record(
            BlockerRaised(.rule39Measure), to: try stage.amara, on: Examples.planning)
        #expect(stage.verdict(Examples.schedule) == .refused(.unlawful))
        let cited = stage.citations(Examples.schedule)
        #expect(cited.contains("SUS-07 open"))
        #expect(cited.last == "VW-2 missing")
    }

    static let days: [(Int, Refusal.Reason?)] = [(1, .inTheFuture), (0, nil), (-2, nil)]

    @Test(arguments: days)
    func `nobody is seen tomorrow`(offset: Int, reason: Refusal.Reason?) throws {
        let stage = try Self.stage(seenOn: nil)
        let act = RecordAvailability(
            Examples.target, .reception, on: Examples.planning.adding(days: offset))
        #expect(
            stage.verdict(act) == reason.map { .refused($0) }
                ?? .events(["case.availabilityRecorded"]))
    }
}
