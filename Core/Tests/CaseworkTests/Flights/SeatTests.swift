import Casework
import Kernel
import Law
import Testing

@Suite struct SeatTests {
    static let offer = OfferFlight("AT 851", at: Examples.leavesAt, to: Examples.origin, seats: 1)

    /// Ready to plan, with one flight on the list.
    private static func stage(seats: Int = 1) throws -> (stage: Stage, flight: StreamID) {
        var stage = try Stage.ready()
        let decision = try stage.perform(
            OfferFlight("AT 851", at: Examples.leavesAt, to: Examples.origin, seats: seats))
        let flight = try #require(decision.appends.first?.stream)
        return (stage, flight)
    }

    private static func forced(_ flight: StreamID) -> ScheduleForcedDeparture {
        ScheduleForcedDeparture(
            Examples.target, at: Examples.leavesAt, to: Examples.origin, flight: flight)
    }

    @Test func `a departure takes the first free seat, and a claim on it`() throws {
        let (stage, flight) = try Self.stage()
        let decision = try stage.decide(Self.forced(flight))
        #expect(decision.types == ["case.departureScheduled", "flight.seatTaken"])
        #expect(
            decision.appends.flatMap(\.takes)
                == [Claim("seat", .open(flight.description), slot: 0)])
    }

    @Test func `cancelling frees it`() throws {
        var (stage, flight) = try Self.stage()
        try stage.perform(Self.forced(flight))
        let decision = try stage.perform(CancelDeparture(Examples.target, .byOfficer))
        #expect(decision.types == ["case.departureCancelled", "flight.seatReleased"])
        #expect(stage.verdict(Self.forced(flight)) != .refused(.flightFull))
    }

    @Test func `whatever ends the case frees it`() throws {
        var (stage, flight) = try Self.stage()
        try stage.perform(Self.forced(flight))
        let act = RecordLeftOurView(
            Examples.target, evidence: [.addressCheck], on: stage.today)
        #expect(try stage.decide(act).types == ["case.leftOurView", "flight.seatReleased"])
    }

    @Test func `a statement of willingness frees it`() throws {
        var (stage, flight) = try Self.stage()
        try stage.perform(Self.forced(flight))
        #expect(
            try stage.decide(WillingnessTests.statement).types == [
                "case.willingnessStated", "case.departureCancelled", "flight.seatReleased",
            ])
    }

    @Test func `a full flight, another one and one that is off refuse`() throws {
        var (stage, flight) = try Self.stage()
        try stage.record(
            SeatTaken(0, for: StreamID(high: 9, low: 9)), to: flight, on: stage.today)
        #expect(stage.verdict(Self.forced(flight)) == .refused(.flightFull))
        let elsewhere = PlanIndependentDeparture(
            Examples.target, at: Examples.leavesAt, to: Examples.elsewhere, flight: flight)
        #expect(stage.verdict(elsewhere) == .refused(.otherFlight))
        let later = PlanIndependentDeparture(
            Examples.target, at: Examples.leavesAt.adding(hours: 1), to: Examples.origin,
            flight: flight)
        #expect(stage.verdict(later) == .refused(.otherFlight))
        try stage.perform(CancelFlight(flight))
        #expect(stage.verdict(Self.forced(flight)) == .refused(.noFlight))
    }

    static let offers: [(Int, Refusal.Reason?)] = [
        (0, .seatsOutOfRange), (1, nil), (400, nil), (401, .seatsOutOfRange),
    ]

    @Test(arguments: offers)
    func `a flight has one to four hundred seats`(seats: Int, reason: Refusal.Reason?) throws {
        let stage = try Stage.ready()
        let act = OfferFlight("AT 851", at: Examples.leavesAt, to: Examples.origin, seats: seats)
        #expect(stage.verdict(act) == reason.map { .refused($0) } ?? .events(["flight.offered"]))
    }

    @Test func `cancelling a flight tells whoever had a seat, and leaves their departure`() throws {
        var (stage, flight) = try Self.stage(seats: 2)
        try stage.perform(Self.forced(flight))
        let decision = try stage.perform(CancelFlight(flight))
        #expect(decision.types == ["flight.cancelled"])
        #expect(decision.messages.count == 1)
        #expect(try stage.decide(CancelFlight(flight)).appends.isEmpty)
    }

    @Test func `a journey of their own accord is barred by nothing`() throws {
        var (stage, flight) = try Self.stage()
        try stage.record(
            BlockerRaised(.rule39Measure), to: try stage.amara, on: stage.today)
        let act = PlanIndependentDeparture(
            Examples.target, at: Examples.leavesAt, to: Examples.origin, flight: flight)
        let decision = try stage.perform(act)
        #expect(decision.types == ["case.independentDeparturePlanned", "flight.seatTaken"])
        #expect(stage.verdict(act) == .refused(.alreadyPlanned))
        let cancelled = try stage.perform(CancelIndependentDeparture(Examples.target, .ill))
        #expect(
            cancelled.types == ["case.independentDepartureCancelled", "flight.seatReleased"])
    }
}
