import Casework
import Kernel
import Projections
import Steering
import Testing

@Suite struct CountersTests {
    static let recordedOn = Cases.day(2024, 7, 1)

    static func tallies(_ before: Cases?, _ after: Cases) throws -> [Tally] {
        Counters.tallies(
            from: try before?.returnCase, to: try after.returnCase, recordedOn: recordedOn)
    }

    static let ends: [(any Event, Closure.Manner)] = [
        (DepartureReported(.independent, evidence: .iomConfirmation, against: []), .independent),
        (DepartureReported(.forced, evidence: .departureReport, against: []), .forced),
        (
            DepartureReported(.transfer, evidence: .receivingStateConfirmation, against: []),
            .transfer
        ),
        (LeftOurView(evidence: [.addressCheck]), .withoutSupervision),
        (ClosedOtherwise(.permitGranted), .other),
    ]

    @Test(arguments: ends.indices)
    func `an end counts for every figure of the plan, on both bases`(row: Int) throws {
        let (event, manner) = Self.ends[row]
        for type in [CaseType.regularReturn, .criminalChain] {
            let before = try Cases.handedOver(type: type)
            let after = try before.adding([event])
            let closure = Closure(
                manner, closedOn: Cases.first.adding(days: 1),
                isCriminalChain: type == .criminalChain, source: .police)
            let expected = Indicator.all.flatMap { $0.contributions(of: closure) }
                .map { $0.tally(recordedOn: Self.recordedOn) }
            #expect(try Self.tallies(before, after) == expected)
            #expect(!expected.isEmpty)
            #expect(expected.allSatisfy { $0.month == Cases.day(2024, 3, 1) })
            let bases = Set(expected.compactMap { Figure(code: $0.figure)?.basis })
            #expect(bases == (manner == .other ? [.allClosures] : [.departures, .allClosures]))
        }
    }

    @Test func `nothing counts that does not end`() throws {
        let before = try Cases.handedOver()
        #expect(try Self.tallies(nil, before).isEmpty)
        let after = try before.adding([HandoverAccepted(), CaseAssigned(to: Cases.officer)])
        #expect(try Self.tallies(before, after).isEmpty)
    }

    @Test func `a file that was sent back was never ours`() throws {
        let before = try Cases.handedOver()
        let after = try before.adding([HandoverSentBack(reasons: [.incomplete], note: nil)])
        #expect(try Self.tallies(before, after).isEmpty)
    }

    @Test func `a reopened case keeps what it counted and counts again`() throws {
        let left = try Cases.handedOver().adding([LeftOurView(evidence: [.addressCheck])])
        let reopened = try left.adding([CaseReopened(.reappeared)])
        #expect(try Self.tallies(left, reopened).isEmpty)
        let departed = try reopened.adding([
            DepartureReported(.forced, evidence: .departureReport, against: [])
        ])
        let second = try Self.tallies(reopened, departed)
        let once = try Cases.handedOver()
        let first = try Self.tallies(
            once,
            try once.adding([
                DepartureReported(.forced, evidence: .departureReport, against: [])
            ]))
        #expect(second == first)
        // A rebuild from nothing counts both ends once.
        let whole = try Self.tallies(nil, departed)
        let ofTheFirst = try Self.tallies(nil, left)
        #expect(whole == ofTheFirst + second)
    }

    @Test func `outcomes and inflow keep one row an episode`() throws {
        let cases = try Cases.handedOver().adding([
            LeftOurView(evidence: [.addressCheck]), CaseReopened(.reappeared),
            DepartureReported(.independent, evidence: .iomConfirmation, against: []),
        ])
        let (ended, reappeared) = (Cases.first.adding(days: 1), Cases.first.adding(days: 2))
        #expect(
            Outcomes.rows(of: Cases.caseID, in: cases.snapshot) == [
                [
                    .integer(0), .text("leftOurView"), .day(ended), .text("NP"),
                    .text("regularReturn"), .day(reappeared),
                ],
                [
                    .integer(1), .text("independent"), .day(reappeared.adding(days: 1)),
                    .text("NP"), .text("regularReturn"), .null,
                ],
            ])
        #expect(
            Inflow.rows(of: Cases.caseID, in: cases.snapshot) == [
                [.integer(0), .text("NP"), .day(Cases.first)],
                [.integer(1), .text("NP"), .day(reappeared)],
            ])
    }

    @Test(arguments: Role.allCases)
    func `a figure asks who asks`(role: Role) {
        let access = Access(actor: Cases.officer, role: role, purpose: .steering)
        let may = Rights.of(role, on: .statistics).contains(.aggregate)
        let (first, last) = (Cases.first, Cases.first.adding(months: 1))
        let parameters = [
            Figures.counts(from: first, to: last, knownOn: last, for: access).parameters,
            Figures.outOfContact(from: first, to: last, for: access).parameters,
            Figures.exits(from: first, to: last, for: access).parameters,
            Figures.inflow(from: first, to: last, for: access).parameters,
            MonthCounters.counts(from: first, to: last, for: access).parameters,
        ]
        #expect(parameters.allSatisfy { $0["may"] == .flag(may) })
    }
}
